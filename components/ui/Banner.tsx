import clsx from "clsx";
import { CircleAlert, Info, WifiOff } from "lucide-react";
import type { ReactNode } from "react";

const tones = {
  note: { Icon: Info, look: "border-line bg-soft", mark: "text-muted" },
  offline: { Icon: WifiOff, look: "border-line bg-soft", mark: "text-ink" },
  refusal: { Icon: CircleAlert, look: "border-wrong/40 bg-wrong/8", mark: "text-wrong" },
} as const;

interface Props {
  readonly tone?: keyof typeof tones;
  readonly children: ReactNode;
  /** One button or link that does something about it. */
  readonly action?: ReactNode;
  readonly className?: string;
}

export function Banner({ tone = "note", children, action, className }: Props) {
  const { Icon, look, mark } = tones[tone];
  return (
    <div
      role={tone === "refusal" ? "alert" : "status"}
      className={clsx("flex items-start gap-3 rounded-md border px-4 py-2.5 text-[15px]", look, className)}
    >
      <Icon aria-hidden size={18} className={clsx("mt-0.5 shrink-0", mark)} />
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}
