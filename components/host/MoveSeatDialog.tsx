import { useEffect, useState } from "react";
import { useJoinAddress } from "@/components/stage/useJoinAddress";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { groupCode } from "@/components/words/counting";
import { sayTimeLeft } from "@/components/words/timeLeft";
import { useWords } from "@/components/words/useWords";
import { serverTime } from "@/lib/client/serverClock";
import type { RowView } from "@/lib/protocol/views";
import type { AskCommand } from "./useCommands";

interface Props {
  readonly row: RowView;
  readonly code: string;
  readonly ask: AskCommand;
  readonly onClose: () => void;
}

interface MadeWords {
  readonly words: string;
  readonly expiresAt: number;
}

/** The four words by which somebody goes on at another phone, to be read out or shown. */
export function MoveSeatDialog({ row, code, ask, onClose }: Props) {
  const { t } = useWords();
  const [made, setMade] = useState<MadeWords | null>(null);
  const [mistake, setMistake] = useState<string | null>(null);
  const { host } = useJoinAddress();
  const { id } = row;
  const make = async () => {
    setMistake(null);
    const { ack, mistake: refused } = await ask("seat:move", { participant: id });
    setMade(ack);
    setMistake(refused);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: words are made once, when it opens; new ones end the old.
  useEffect(() => void make(), [id]);
  const left = useTimeLeft(made?.expiresAt ?? null);
  const isOver = left !== null && left <= 0;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("host.moveDialog.title", { name: row.name })}
      actions={
        <>
          <Button onClick={make}>{t("host.moveDialog.again")}</Button>
          <Button onClick={onClose}>{t("host.done")}</Button>
        </>
      }
    >
      {mistake !== null ? (
        <p role="alert" className="text-wrong">
          {mistake}
        </p>
      ) : (
        <div className="flex flex-col gap-5">
          <p
            role="status"
            className="grid min-h-24 grid-cols-2 gap-x-6 gap-y-1 rounded-md bg-soft px-5 py-4 font-mono font-semibold text-[26px] max-sm:text-[22px]"
          >
            {made === null ? (
              <span className="col-span-2 font-normal font-sans text-[15px] text-muted">
                {t("host.moveDialog.making")}
              </span>
            ) : (
              made.words.split(" ").map((word, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place; it may come twice.
                <span key={at} className={isOver ? "text-muted line-through" : undefined}>
                  {word}
                </span>
              ))
            )}
          </p>
          <ol className="flex list-decimal flex-col gap-1.5 ps-5 text-[15px]">
            <li>
              {t.rich("host.moveDialog.step1", {
                address: host,
                digits: groupCode(code),
                b: (text) => <b className="font-semibold">{text}</b>,
                code: (text) => (
                  <b dir="ltr" className="whitespace-nowrap font-mono font-semibold">
                    {text}
                  </b>
                ),
              })}
            </li>
            <li>{t("host.moveDialog.step2")}</li>
          </ol>
          <p className="text-[15px] text-muted">
            {left === null
              ? t("host.moveDialog.once")
              : isOver
                ? t("host.moveDialog.over")
                : t("host.moveDialog.onceFor", { timeLeft: sayTimeLeft(left) })}
          </p>
        </div>
      )}
    </Dialog>
  );
}

/** What is left until a time of the server's clock, in ms; null where there is none. */
function useTimeLeft(until: number | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === null) return;
    setNow(Date.now());
    const tick = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(tick);
  }, [until]);
  return until === null ? null : until - serverTime(now);
}
