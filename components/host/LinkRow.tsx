import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { countOf } from "@/components/words/counting";
import type { LinkView } from "@/lib/protocol/events";

/** What a link is called and what it lets its bearer do. */
export const linkWords = {
  host: {
    label: "Host’s link",
    about: "For your own second device: it may do everything you may.",
    make: "For another device",
  },
  cohost: {
    label: "Co-host’s link",
    about: "It may do everything but give out links, end the session and open it for practice.",
    make: "For a co-host",
  },
} as const satisfies Record<LinkView["role"], object>;

interface Props {
  readonly link: LinkView;
  readonly onRevoke: () => void;
}

/** One link that works; ending it is asked twice, since it sends people out. */
export function LinkRow({ link, onRevoke }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const { role, createdAt, seats } = link;
  const time = new Date(createdAt).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return (
    <li className="flex items-center gap-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="text-[15px]">
          {linkWords[role].label} <span className="text-muted">of {time}</span>
        </p>
        <p className="text-[13px] text-muted">
          {seats === 0 ? "Nobody has used it yet." : `${countOf(seats, "browser")} came in.`}
          {isAsked && seats > 0 && " They are sent out at once."}
        </p>
      </div>
      {isAsked ? (
        <>
          <Button size="small" onClick={() => setIsAsked(false)}>
            Keep it
          </Button>
          <Button size="small" kind="danger" autoFocus onClick={onRevoke}>
            End it now
          </Button>
        </>
      ) : (
        <Button size="small" kind="danger" onClick={() => setIsAsked(true)}>
          End
        </Button>
      )}
    </li>
  );
}
