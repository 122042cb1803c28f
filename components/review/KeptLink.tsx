import { Download } from "lucide-react";
import Link from "next/link";
import { buttonLook } from "@/components/ui/buttonLook";
import { readWords } from "@/components/words/readWords";

interface Props {
  readonly code: string;
  /** A participant's id, or "me". */
  readonly person: string;
}

/** All that is kept of one person, as a file; and what that is, in words. */
export async function KeptLink({ code, person }: Props) {
  const { t } = await readWords();
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {/* No Link: the browser is to keep a file, not to change its page. */}
      <a href={`/api/sessions/${code}/people/${person}`} download className={buttonLook({})}>
        <Download aria-hidden size={16} />
        {t(person === "me" ? "review.kept.own" : "review.kept.person")}
      </a>
      <Link href="/privacy" prefetch={false} className="target inline-flex items-center underline underline-offset-4">
        {t("review.kept.about")}
      </Link>
    </p>
  );
}
