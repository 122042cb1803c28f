import { Button } from "@/components/ui/Button";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { refusalWords } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import type { RefusalCode } from "@/lib/protocol/refusal";
import { CodeForm } from "./CodeForm";
import { DoorFrame } from "./DoorFrame";

interface Props {
  readonly code: RefusalCode;
  readonly retryAfter?: number | undefined;
}

/** What stands in place of the session when the server will not have this page in it. */
export function RefusedScreen({ code, retryAfter }: Props) {
  const words = useWords();
  const { title, next } = refusalWords(code, words, retryAfter);
  return (
    <DoorFrame title={title} about={next}>
      <Remedy code={code} />
    </DoorFrame>
  );
}

function Remedy({ code }: { readonly code: RefusalCode }) {
  const { t } = useWords();
  switch (code) {
    case "CODE_UNKNOWN":
    case "CODE_THROTTLED":
      return <CodeForm />;
    case "SESSION_ENDED":
    case "SESSION_DELETED":
      return (
        <ButtonLink href="/" kind="primary" size="large">
          {t("door.refused.start")}
        </ButtonLink>
      );
    case "PAGE_OLD":
      return <Reload label={t("door.refused.reload")} />;
    default:
      return <Reload label={t("door.refused.again")} />;
  }
}

function Reload({ label }: { readonly label: string }) {
  return (
    <Button kind="primary" size="large" onClick={() => location.reload()}>
      {label}
    </Button>
  );
}
