import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { exportItems } from "@/components/review/exports";
import { Menu } from "@/components/ui/Menu";
import { groupCode } from "@/components/words/counting";
import { useDay } from "@/components/words/useDay";
import { useWords } from "@/components/words/useWords";

/** A session as the library shows it. */
export interface PastSession {
  readonly code: string;
  readonly title: string;
  readonly participants: number;
  /** In ms. */
  readonly beganAt: number;
  readonly isEnded: boolean;
  /** Who does not own it came by a link: it is not theirs to delete, unless they host it, too. */
  readonly role: "owner" | "host" | "cohost";
}

interface Props {
  readonly sessions: readonly PastSession[];
  readonly onDelete: (session: PastSession) => void;
}

export function SessionTable({ sessions, onDelete }: Props) {
  const { t } = useWords();
  return (
    <table className="w-full border-line border-y text-start text-[15px]">
      <thead className="text-[13px] text-muted">
        <tr>
          <th className="py-2 pe-4 font-medium">{t("library.sessions.lesson")}</th>
          <th className="py-2 pe-4 font-medium max-sm:hidden">{t("library.sessions.began")}</th>
          <th className="py-2 pe-4 font-medium max-sm:hidden">{t("library.sessions.code")}</th>
          <th className="py-2 pe-4 text-end font-medium">{t("library.sessions.students")}</th>
          <th className="py-2 font-medium">
            <span className="sr-only">{t("library.sessions.open")}</span>
          </th>
          <th className="py-2 font-medium">
            <span className="sr-only">{t("library.sessions.more")}</span>
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
  const { t, format } = useWords();
  const { code, title, participants, beganAt, isEnded, role } = session;
  const began = useDay()(beganAt);
  return (
    <tr>
      <td className="py-3 pe-4">
        <span className="font-semibold">{title}</span>
        {role !== "owner" && <span className="ms-2 text-[13px] text-muted">{t(`library.sessions.role.${role}`)}</span>}
        <span className="block text-[13px] text-muted sm:hidden">{began}</span>
      </td>
      <td className="py-3 pe-4 text-muted max-sm:hidden">{began}</td>
      <td className="py-3 pe-4 font-mono text-muted max-sm:hidden">
        <bdi dir="ltr">{groupCode(code)}</bdi>
      </td>
      <td className="py-3 pe-4 text-end font-mono">{format.number(participants)}</td>
      <td className="py-3 text-end">
        <Link
          href={isEnded ? `/review/${code}` : `/host/${code}`}
          prefetch={false}
          className="target inline-flex items-center justify-end font-medium underline underline-offset-4"
        >
          {t(isEnded ? "library.sessions.review" : "library.sessions.goOn")}
          <span className="sr-only"> {title}</span>
        </Link>
      </td>
      <td className="w-12 py-3 ps-2 text-end">
        <Menu
          label={t("library.moreSession", { title, began })}
          trigger={<Ellipsis aria-hidden size={18} />}
          look={{ kind: "plain", size: "small", isIcon: true }}
          items={[
            ...exportItems(code, t),
            ...(role === "cohost"
              ? []
              : [{ label: t("library.lessons.delete"), isDanger: true, onSelect: () => onDelete(session) }]),
          ]}
        />
      </td>
    </tr>
  );
}
