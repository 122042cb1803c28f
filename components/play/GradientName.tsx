import { TeX } from "@/components/ui/TeX";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { texGradient } from "@/lib/grading/tex";

const NAME = String.raw`(?:([A-Za-z])(?:_\{(\d+)\})?|\\(?:mathit|textit)\{((?:[\p{L}\p{N}]|\\_)+)\})`;
const PLAIN = new RegExp(String.raw`^\\frac\{\\partial ${NAME}\}\{\\partial ${NAME}\}$`, "u");

const UNDERSCORE = "\\_";

const PARTIAL = "∂";

interface Props {
  readonly evaluation: Evaluation;
  readonly node: NodeId;
}

/** ∂L/∂(node), as a fraction. Of two plain names it is set by hand: a phone that is asked one loads no typesetter for it. */
export function GradientName({ evaluation, node }: Props) {
  const tex = texGradient(evaluation, node);
  const [whole, ...parts] = PLAIN.exec(tex) ?? [];
  if (whole === undefined) return <TeX tex={`\\displaystyle ${tex}`} className="shrink-0 py-0.5 text-[18px]" />;
  const names = parts.map((part) => part?.replaceAll(UNDERSCORE, "_"));
  const [of, by] = [names.slice(0, 3), names.slice(3)];
  return (
    <span
      role="img"
      dir="ltr"
      aria-label={`${PARTIAL}${of.join("")}/${PARTIAL}${by.join("")}`}
      className="inline-flex shrink-0 flex-col py-0.5 text-center font-serif text-[18px] leading-[1.25]"
    >
      <Partial name={of} className="border-current border-b px-0.5" />
      <Partial name={by} className="px-0.5" />
    </span>
  );
}

function Partial({ name, className }: { readonly name: readonly (string | undefined)[]; readonly className: string }) {
  const [letter, index, word] = name;
  return (
    <span aria-hidden className={className}>
      {PARTIAL}
      <i>{letter ?? word}</i>
      {index !== undefined && <sub className="text-[0.65em]">{index}</sub>}
    </span>
  );
}
