import { TeX } from "@/components/ui/TeX";

interface Props {
  /** In TeX, from `workedLines`. */
  readonly lines: readonly string[];
  /** What it is called aloud. */
  readonly label: string;
}

/** How a node's gradient comes about, line by line. */
export function WorkedStep({ lines, label }: Props) {
  return (
    <section
      aria-label={label}
      dir="ltr"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a formula wider than the screen is scrolled by keyboard too.
      tabIndex={0}
      className="flex flex-col gap-3 overflow-x-auto py-3 text-[15px]"
    >
      {lines.map((line) => (
        <TeX key={line} tex={`\\displaystyle ${line}`} />
      ))}
    </section>
  );
}
