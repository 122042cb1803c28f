import clsx from "clsx";
import { Shuffle } from "lucide-react";
import { shownData } from "@/components/graph/nodeText";
import { Button } from "@/components/ui/Button";
import { sayNode } from "@/components/words/nodeNames";
import { plain } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { GraphNode } from "@/lib/engine/graph";
import type { Version } from "./versions";

interface Props {
  readonly versions: readonly Version[];
  /** Whose version the canvas draws, from 0. */
  readonly shown: number;
  readonly onShow: (student: number) => void;
  readonly onDrawAgain: () => void;
}

/** Three students' numbers side by side; the chosen one's are on the canvas. On a phone the canvas alone has room for them. */
export function VersionsPanel({ versions, shown, onShow, onDrawAgain }: Props) {
  const words = useWords();
  const { t } = words;
  const graph = versions[0]?.graph ?? { nodes: [], output: null };
  const columns = graph.nodes.filter((node) => isDrawn(node) || node.id === graph.output);
  return (
    <section aria-label={t("builder.versions.title")} className="border-line border-b px-4 py-2">
      <div className="flex items-center justify-between gap-3">
        <p className="text-[13px] text-muted">
          {versions.length === 0 ? t("builder.versions.none") : t("builder.versions.about")}
        </p>
        {versions.length > 0 && (
          <Button kind="plain" size="small" onClick={onDrawAgain}>
            <Shuffle aria-hidden size={15} />
            <span className="max-sm:sr-only">{t("builder.versions.again")}</span>
          </Button>
        )}
      </div>
      {versions.length > 0 && (
        <div className="overflow-x-auto">
          <table dir="ltr" className="text-right font-mono text-[13px] max-sm:block max-sm:w-full">
            <thead className="max-sm:hidden">
              <tr>
                <th scope="col">
                  <span className="sr-only">{t("builder.versions.student")}</span>
                </th>
                {columns.map((node) => (
                  <th key={node.id} scope="col" className="px-3 py-1 font-medium text-muted first-of-type:pl-6">
                    {plain(sayNode(graph, node.id, words))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="max-sm:flex max-sm:gap-1">
              {versions.map(({ graph, evaluation }, student) => (
                <tr
                  // biome-ignore lint/suspicious/noArrayIndexKey: a student is a number here.
                  key={student}
                  className={clsx(
                    "relative max-sm:flex-1 max-sm:rounded-sm",
                    student === shown ? "bg-soft" : "hover:bg-soft/50",
                  )}
                >
                  <th scope="row" className="rounded-l-sm p-0 text-left font-sans max-sm:block">
                    <button
                      type="button"
                      aria-pressed={student === shown}
                      onClick={() => onShow(student)}
                      className={clsx(
                        "target h-8 whitespace-nowrap px-2.5 after:absolute after:inset-0 max-sm:w-full",
                        student === shown ? "font-semibold" : "font-normal text-muted",
                      )}
                    >
                      {t("builder.versions.numbered", { at: String(student + 1) })}
                    </button>
                  </th>
                  {columns.map(({ id }) => {
                    const node = graph.nodes.find((candidate) => candidate.id === id);
                    return (
                      <td key={id} className="px-3 text-forward last:rounded-r-sm max-sm:hidden">
                        {node && shownData(node, evaluation.data)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function isDrawn(node: GraphNode): boolean {
  return node.op === "leaf" && node.isDeclared;
}
