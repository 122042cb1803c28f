import { groupCode } from "@/components/words/counting";
import type { RoomView } from "@/lib/protocol/views";
import { JoinQr } from "./JoinQr";
import { useJoinAddress } from "./useJoinAddress";

/** How to come in: the address, the code as large as it can be, the QR code. */
export function JoinBlock({ room }: { readonly room: RoomView }) {
  const { origin, host } = useJoinAddress();
  return (
    <div className="flex shrink-0 items-start justify-between gap-10">
      <div className="min-w-0">
        <h1 className="truncate text-[1.5rem] text-muted">{room.title}</h1>
        <p className="mt-8 text-[2rem] leading-tight">
          {origin === null ? (
            "Join with this code"
          ) : (
            <>
              Join at <b className="font-semibold">{host}</b>
            </>
          )}
        </p>
        <p
          // Six digits fill the width; a longer code gets as much of it.
          style={{ fontSize: room.code.length > 6 ? "8.5rem" : "12rem" }}
          className="-ml-[0.04em] mt-1 font-mono font-semibold leading-[1.08] tracking-[-0.04em] [word-spacing:-0.28em]"
        >
          {groupCode(room.code)}
        </p>
      </div>
      {origin !== null && <JoinQr link={`${origin}/play/${room.code}`} host={host} />}
    </div>
  );
}
