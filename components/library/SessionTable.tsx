import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { exportItems } from "@/components/review/exports";
import { Menu } from "@/components/ui/Menu";
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

interface Props {
  readonly sessions: readonly PastSession[];
  readonly onDelete: (session: PastSession) => void;
}

export function SessionTable({ sessions, onDelete }: Props) {
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
          <th className="py-2 font-medium">
            <span className="sr-only">More</span>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-line border-t">
        {sessions.map((session) => (
          <SessionRow key={session.code} session={session} onDelete={onDelete} />
        ))}
      </tbody>
    </table>
  );
}

function SessionRow({ session, onDelete }: { readonly session: PastSession; readonly onDelete: Props["onDelete"] }) {
  const { code, title, participants, began, isEnded } = session;
  return (
    <tr>
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
      <td className="w-12 py-3 pl-2 text-right">
        <Menu
          label={`More for ${title}, ${began}`}
          trigger={<Ellipsis aria-hidden size={18} />}
          look={{ kind: "plain", size: "small", isIcon: true }}
          items={[...exportItems(code), { label: "Delete", isDanger: true, onSelect: () => onDelete(session) }]}
        />
      </td>
    </tr>
  );
}
