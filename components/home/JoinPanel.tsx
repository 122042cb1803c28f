"use client";

import { CodeForm } from "@/components/play/CodeForm";

/** The way in for students: first on the page, the cursor in it already. */
export function JoinPanel() {
  return (
    <section aria-labelledby="join" className="flex flex-col gap-4">
      <h2 id="join" className="text-xl">
        Join a class
      </h2>
      <CodeForm />
      <p className="text-[14px] text-muted">The code is on the projector. You need no account, only a name.</p>
    </section>
  );
}
