import { Download } from "lucide-react";
import Link from "next/link";
import { buttonLook } from "@/components/ui/buttonLook";

interface Props {
  readonly code: string;
  /** A participant's id, or "me". */
  readonly person: string;
  readonly label: string;
}

/** All that is kept of one person, as a file; and what that is, in words. */
export function KeptLink({ code, person, label }: Props) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {/* No Link: the browser is to keep a file, not to change its page. */}
      <a href={`/api/sessions/${code}/people/${person}`} download className={buttonLook({})}>
        <Download aria-hidden size={16} />
        {label}
      </a>
      <Link href="/privacy" prefetch={false} className="target inline-flex items-center underline underline-offset-4">
        What is kept, and for how long
      </Link>
    </p>
  );
}
