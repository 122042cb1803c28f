import type { ReactNode } from "react";
import { TopBar } from "@/components/ui/TopBar";

interface Props {
  readonly title: string;
  readonly about?: ReactNode;
  readonly children?: ReactNode;
}

/** The page of one short question before somebody is in a session. */
export function DoorFrame({ title, about, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <TopBar />
      <main className="mx-auto flex w-full max-w-sm flex-1 flex-col gap-6 px-5 pt-[12dvh] pb-10">
        <div className="flex flex-col gap-2">
          <h1 className="text-[28px]">{title}</h1>
          {about !== undefined && <div className="text-[17px] text-muted">{about}</div>}
        </div>
        {children}
      </main>
    </div>
  );
}
