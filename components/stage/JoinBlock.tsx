import clsx from "clsx";
import { groupCode } from "@/components/words/counting";
import { useWords } from "@/components/words/useWords";
import type { RoomView } from "@/lib/protocol/views";
import { JoinQr } from "./JoinQr";
import { useJoinAddress } from "./useJoinAddress";

interface Props {
  readonly room: RoomView;
  /** There is room for more than half of the screen. */
  readonly isLarge: boolean;
}

/** Of the code, in rem. Six digits fill the width; a longer code gets as much of it. */
const sizes = { usual: { six: 12, longer: 8.5 }, large: { six: 13.25, longer: 9 } } as const;

/** How to come in: the address, the code as large as it can be, the QR code. */
export function JoinBlock({ room, isLarge }: Props) {
  const { t } = useWords();
  const { origin, host } = useJoinAddress();
  const size = sizes[isLarge ? "large" : "usual"][room.code.length > 6 ? "longer" : "six"];
  return (
    <div className={clsx("flex shrink-0 justify-between gap-10", isLarge ? "items-stretch" : "items-start")}>
      <div className="flex min-w-0 flex-col">
        <h1 className="truncate text-[1.5rem] text-muted">{room.title}</h1>
        <p className={clsx("leading-tight", isLarge ? "mt-auto text-[2.5rem]" : "mt-8 text-[2rem]")}>
          {origin === null
            ? t("stage.join.withCode")
            : t.rich("stage.join.at", {
                host,
                b: (text) => (
                  <b dir="ltr" className="font-semibold">
                    {text}
                  </b>
                ),
              })}
        </p>
        <p
          dir="ltr"
          style={{ fontSize: `${size}rem` }}
          className="mt-1 -ml-[0.04em] font-mono rtl:text-end font-semibold whitespace-nowrap leading-[1.08] tracking-[-0.04em] [word-spacing:-0.28em]"
        >
          {groupCode(room.code)}
        </p>
      </div>
      {origin !== null && <JoinQr link={`${origin}/play/${room.code}`} host={host} isLarge={isLarge} />}
    </div>
  );
}
