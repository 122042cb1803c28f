"use client";

import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { TopBar } from "@/components/ui/TopBar";

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <>
      <TopBar />
      <main>
        <EmptyState
          title="This page broke"
          className="pt-[16dvh]"
          action={
            <Button kind="primary" onClick={reset}>
              Try again
            </Button>
          }
        >
          What was sent to the server is kept. If trying again does not help, reload the page.
        </EmptyState>
      </main>
    </>
  );
}
