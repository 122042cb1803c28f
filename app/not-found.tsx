import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { TopBar } from "@/components/ui/TopBar";

export default function NotFound() {
  return (
    <>
      <TopBar />
      <main>
        <EmptyState
          title="There is nothing at this address"
          className="pt-[16dvh]"
          action={
            <>
              <ButtonLink href="/">Home</ButtonLink>
              <ButtonLink href="/library">Library</ButtonLink>
            </>
          }
        >
          It may have been deleted, or it belongs to another browser: a library is kept for the browser that made it.
        </EmptyState>
      </main>
    </>
  );
}
