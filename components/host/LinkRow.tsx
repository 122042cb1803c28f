import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { useWords } from "@/components/words/useWords";
import type { LinkView } from "@/lib/protocol/events";

interface Props {
  readonly link: LinkView;
  readonly onRevoke: () => void;
}

/** One link that works; ending it is asked twice, since it sends people out. */
export function LinkRow({ link, onRevoke }: Props) {
  const { t, format } = useWords();
  const [isAsked, setIsAsked] = useState(false);
  const { role, createdAt, seats } = link;
  const time = format.dateTime(createdAt, { hour: "2-digit", minute: "2-digit" });
  return (
    <li className="flex items-center gap-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="text-[15px]">
          {t.rich("host.links.of", {
            label: t(`host.links.${role}.label`),
            time,
            muted: (text) => <span className="text-muted">{text}</span>,
          })}
        </p>
        <p className="text-[13px] text-muted">
          {t(isAsked ? "host.links.usedEnding" : "host.links.used", { count: seats })}
        </p>
      </div>
      {isAsked ? (
        <>
          <Button size="small" onClick={() => setIsAsked(false)}>
            {t("host.links.keep")}
          </Button>
          <Button size="small" kind="danger" autoFocus onClick={onRevoke}>
            {t("host.links.endNow")}
          </Button>
        </>
      ) : (
        <Button size="small" kind="danger" onClick={() => setIsAsked(true)}>
          {t("host.links.end")}
        </Button>
      )}
    </li>
  );
}
