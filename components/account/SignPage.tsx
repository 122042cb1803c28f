import { DoorFrame } from "@/components/play/DoorFrame";
import { Rooms } from "@/components/words/Rooms";
import { readWords } from "@/components/words/readWords";
import { SignForm } from "./SignForm";
import { sayProviderError } from "./sayProviderError";
import type { Belongings } from "./TakeAlong";

interface Props {
  readonly kind: "signIn" | "signUp";
  readonly next: string;
  /** Sent here because hosting takes an account on this server. */
  readonly isToHost: boolean;
  readonly belongings: Belongings | null;
  readonly provider: string | null;
  readonly hasKey: boolean;
  /** The code with which the identity provider's way back ended. */
  readonly error: string | null;
}

/** The page on which hosts sign in or up. */
export async function SignPage({ kind, next, isToHost, belongings, provider, hasKey, error }: Props) {
  const words = await readWords();
  const { t } = words;
  return (
    <Rooms rooms={["accounts", "refusals"]}>
      <DoorFrame
        title={t(`accounts.${kind}.title`)}
        about={isToHost && kind === "signIn" ? t("accounts.signIn.hosting") : t(`accounts.${kind}.about`)}
      >
        <SignForm
          kind={kind}
          next={next}
          belongings={belongings}
          provider={provider}
          hasKey={hasKey}
          complaint={error === null ? null : sayProviderError(error, provider ?? "OpenID", words)}
        />
      </DoorFrame>
    </Rooms>
  );
}
