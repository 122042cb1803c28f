import Link from "next/link";
import { groupCode } from "@/components/words/counting";

/** A session as the library shows it. */
export interface PastSession {
  readonly code: string;
  readonly title: string;
  readonly participants: number;
  /** When it began, in words. */
  readonly began: string;
  readonly isEnded: boolean;
}

export function SessionTable({ sessions }: { readonly sessions: readonly PastSession[] }) {
  return (
    <table className="w-full border-line border-y text-left text-[15px]">
      <thead className="text-[13px] text-muted">
        <tr>
          <th className="py-2 pr-4 font-medium">Lesson</th>
          <th className="py-2 pr-4 font-medium max-sm:hidden">Began</th>
          <th className="py-2 pr-4 font-medium max-sm:hidden">Code</th>
          <th className="py-2 pr-4 text-right font-medium">Students</th>
          <th className="py-2 font-medium">
            <span className="sr-only">Open</span>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-line border-t">
        {sessions.map(({ code, title, participants, began, isEnded }) => (
          <tr key={code}>
            <td className="py-3 pr-4">
              <span className="font-semibold">{title}</span>
              <span className="block text-[13px] text-muted sm:hidden">{began}</span>
            </td>
            <td className="py-3 pr-4 text-muted max-sm:hidden">{began}</td>
            <td className="py-3 pr-4 font-mono text-muted max-sm:hidden">{groupCode(code)}</td>
            <td className="py-3 pr-4 text-right font-mono">{participants}</td>
            <td className="py-3 text-right">
              <Link
                href={isEnded ? `/review/${code}` : `/host/${code}`}
                prefetch={false}
                className="target inline-flex items-center justify-end font-medium underline underline-offset-4"
              >
                {isEnded ? "Review" : "Go on"}
                <span className="sr-only"> {title}</span>
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
