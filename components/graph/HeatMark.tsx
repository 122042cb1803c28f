import clsx from "clsx";
import { useWords } from "@/components/words/useWords";
import type { HeatOfNode } from "./cards";
import { heatColour } from "./heatColour";

interface Props {
  readonly heat: HeatOfNode;
  readonly isLarge: boolean;
}

/** The class at one node, in figures: the share right, before and after a discussion, or how many have voted. */
export function HeatMark({ heat, isLarge }: Props) {
  const { t } = useWords();
  const { share, answered, before = null, isVoting = false } = heat;
  if (isVoting ? answered === 0 : share === null) return null;
  return (
    <span
      className={clsx(
        "absolute -right-2.5 flex items-center gap-1.5 whitespace-nowrap rounded-full border border-edge bg-paper px-2 font-semibold text-ink",
        isLarge ? "text-[17px] leading-6" : "text-[13px] leading-5",
        before === null ? "-top-3" : "-top-4",
      )}
    >
      {isVoting ? (
        <>
          {answered}
          <span className="font-normal font-sans text-muted">{t("graph.voted")}</span>
        </>
      ) : (
        <>
          {before !== null && (
            <>
              <Dot share={before} />
              <span className="font-normal">{percent(before)}</span>
              <span aria-hidden>{"→"}</span>
              <Dot share={share ?? 0} />
            </>
          )}
          {`${percent(share ?? 0)} %`}
        </>
      )}
    </span>
  );
}

function Dot({ share }: { readonly share: number }) {
  return <span aria-hidden className="size-2.5 shrink-0 rounded-full" style={{ backgroundColor: heatColour(share) }} />;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
