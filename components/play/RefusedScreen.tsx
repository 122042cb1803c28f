import { Button } from "@/components/ui/Button";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { refusalWords, sayRefusal } from "@/components/words/refusals";
import type { RefusalCode } from "@/lib/protocol/events";
import { CodeForm } from "./CodeForm";
import { DoorFrame } from "./DoorFrame";

interface Props {
  readonly code: RefusalCode;
  readonly retryAfter?: number | undefined;
}

/** What stands in place of the session when the server will not have this page in it. */
export function RefusedScreen({ code, retryAfter }: Props) {
  const { title, next } = refusalWords[code];
  const about = retryAfter === undefined ? next : sayRefusal(code, retryAfter).slice(title.length);
  return (
    <DoorFrame title={title} about={about}>
      <Remedy code={code} />
    </DoorFrame>
  );
}

function Remedy({ code }: { readonly code: RefusalCode }) {
  switch (code) {
    case "CODE_UNKNOWN":
    case "CODE_THROTTLED":
      return <CodeForm />;
    case "SESSION_ENDED":
    case "SESSION_DELETED":
      return (
        <ButtonLink href="/" kind="primary" size="large">
          Go to the start
        </ButtonLink>
      );
    case "PAGE_OLD":
      return <Reload label="Reload" />;
    default:
      return <Reload label="Try again" />;
  }
}

function Reload({ label }: { readonly label: string }) {
  return (
    <Button kind="primary" size="large" onClick={() => location.reload()}>
      {label}
    </Button>
  );
}
