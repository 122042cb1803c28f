import { usePathname } from "next/navigation";
import { DoorFrame } from "@/components/play/DoorFrame";
import { Button } from "@/components/ui/Button";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { refusalWords } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import type { RefusalCode } from "@/lib/protocol/refusal";

/** What stands in place of the console or the stage when this browser may not see them. */
export function HostRefused({ code }: { readonly code: RefusalCode }) {
  const path = usePathname();
  const isStranger = code === "SEAT_UNKNOWN" || code === "ROLE_WRONG";
  const words = useWords();
  const { t } = words;
  const { title, next } = isStranger
    ? { title: t("refusals.notHost.title"), next: t("refusals.notHost.next") }
    : refusalWords(code, words);
  return (
    <DoorFrame title={title} about={next}>
      {code === "PAGE_OLD" ? (
        <Button kind="primary" size="large" onClick={() => location.reload()}>
          {t("refusals.reload")}
        </Button>
      ) : (
        <ButtonLink href="/" kind="primary" size="large">
          {t("refusals.start")}
        </ButtonLink>
      )}
      {isStranger && (
        <ButtonLink href={`/sign-in?next=${encodeURIComponent(path)}`} size="large">
          {t("refusals.signIn")}
        </ButtonLink>
      )}
    </DoorFrame>
  );
}
