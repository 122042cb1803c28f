import katex from "katex";
import "katex/dist/katex.min.css";

interface Props {
  readonly tex: string;
  /** On a line of its own, fractions in full height. */
  readonly isDisplay?: boolean;
  readonly className?: string;
}

/** Typeset mathematics; screen readers get the MathML that stands beside it. */
export function TeX({ tex, isDisplay = false, className }: Props) {
  const html = katex.renderToString(tex, { displayMode: isDisplay, output: "htmlAndMathml", throwOnError: false });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX escapes what it is given; \href and \includegraphics stay off without `trust`.
  return <span className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
