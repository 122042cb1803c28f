import katex from "katex";
import "katex/dist/katex.min.css";

/** A formula in TeX, and how it is set. */
export interface TeXProps {
  readonly tex: string;
  /** On a line of its own, fractions in full height. */
  readonly isDisplay?: boolean;
  readonly className?: string;
}

/** Mathematics set by KaTeX; screen readers get the MathML that stands beside it. Import TeX in its place: KaTeX is as large as React. */
export function Typeset({ tex, isDisplay = false, className }: TeXProps) {
  const html = katex.renderToString(tex, { displayMode: isDisplay, output: "htmlAndMathml", throwOnError: false });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX escapes what it is given; \href and \includegraphics stay off without `trust`.
  return <span dir="ltr" className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
