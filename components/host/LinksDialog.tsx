import { useCallback, useEffect, useState } from "react";
import { QrCode } from "@/components/stage/QrCode";
import { useJoinAddress } from "@/components/stage/useJoinAddress";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { useWords } from "@/components/words/useWords";
import type { LinkView } from "@/lib/protocol/events";
import { CopyField } from "./CopyField";
import { LinkRow } from "./LinkRow";
import type { AskCommand } from "./useCommands";

interface Props {
  readonly code: string;
  readonly ask: AskCommand;
  readonly onClose: () => void;
}

interface Made {
  readonly role: LinkView["role"];
  readonly secret: string;
}

/** The links by which others come to the console: making one, seeing who used it, ending it. */
export function LinksDialog({ code, ask, onClose }: Props) {
  const { t } = useWords();
  const { origin } = useJoinAddress();
  const [made, setMade] = useState<Made | null>(null);
  const [links, setLinks] = useState<readonly LinkView[] | null>(null);
  const [mistake, setMistake] = useState<string | null>(null);
  const list = useCallback(async () => {
    const { ack, mistake: refused } = await ask("link:list", {});
    if (ack) setLinks(ack.links);
    setMistake(refused);
  }, [ask]);
  useEffect(() => void list(), [list]);

  const make = async (role: LinkView["role"]) => {
    const { ack, mistake: refused } = await ask("link:make", { role });
    setMistake(refused);
    if (!ack) return;
    setMade({ role, secret: ack.secret });
    await list();
  };
  const revoke = async (link: string) => {
    const { mistake: refused } = await ask("link:revoke", { link });
    // Which of them is on screen nobody knows: the list has no secrets.
    setMade(null);
    await list();
    if (refused !== null) setMistake(refused);
  };
  const address = made && origin !== null ? `${origin}/host/${code}#${made.secret}` : null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("host.links.title")}
      actions={<Button onClick={onClose}>{t("host.done")}</Button>}
    >
      <div className="flex flex-col gap-5">
        {mistake !== null && (
          <p role="alert" className="text-[15px] text-wrong">
            {mistake}
          </p>
        )}
        {address !== null && made !== null ? (
          <section aria-label={t("host.links.link")} className="flex flex-col gap-3">
            <div className="flex items-center gap-4">
              <QrCode
                text={address}
                label={t(`host.links.${made.role}.qr`)}
                className="size-40 shrink-0 rounded-md border border-line"
              />
              <p className="text-[15px]">
                {t.rich("host.links.shownOnce", {
                  label: t(`host.links.${made.role}.label`),
                  about: t(`host.links.${made.role}.about`),
                  b: (text) => <b className="font-semibold">{text}</b>,
                })}
              </p>
            </div>
            <CopyField label={t(`host.links.${made.role}.label`)} text={address} />
          </section>
        ) : (
          <p className="text-[15px] text-muted">{t("host.links.about")}</p>
        )}
        <section aria-label={t("host.links.make")}>
          <h3 className="mb-2 text-[15px]">{t("host.links.make")}</h3>
          <div className="grid grid-cols-2 gap-2 max-sm:grid-cols-1">
            {(["cohost", "host"] as const).map((role) => (
              <Button key={role} onClick={() => void make(role)}>
                {t(`host.links.${role}.make`)}
              </Button>
            ))}
          </div>
        </section>
        <section aria-label={t("host.links.list")}>
          <h3 className="mb-1 text-[15px]">{t("host.links.list")}</h3>
          {links === null || links.length === 0 ? (
            <p className="text-[15px] text-muted">{t(links === null ? "host.links.loading" : "host.links.none")}</p>
          ) : (
            <ul className="divide-y divide-line">
              {links.map((link) => (
                <LinkRow key={link.id} link={link} onRevoke={() => void revoke(link.id)} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </Dialog>
  );
}
