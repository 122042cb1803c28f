import { DoorFrame } from "@/components/play/DoorFrame";
import { Button } from "@/components/ui/Button";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { refusalWords } from "@/components/words/refusals";
import type { RefusalCode } from "@/lib/protocol/events";

/** What stands in place of the console or the stage when this browser may not see them. */
export function HostRefused({ code }: { readonly code: RefusalCode }) {
  const isStranger = code === "SEAT_UNKNOWN" || code === "ROLE_WRONG";
  const { title, next } = isStranger
    ? {
        title: "This browser does not host that session.",
        next: "Open this page in the browser where you pressed Host. To take part, join with the code.",
      }
    : refusalWords[code];
  return (
    <DoorFrame title={title} about={next}>
      {code === "PAGE_OLD" ? (
        <Button kind="primary" size="large" onClick={() => location.reload()}>
          Reload
        </Button>
      ) : (
        <ButtonLink href="/" kind="primary" size="large">
          Go to the start
        </ButtonLink>
      )}
    </DoorFrame>
  );
}
