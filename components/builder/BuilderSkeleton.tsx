import { TopBar } from "@/components/ui/TopBar";

export function BuilderSkeleton() {
  return (
    <div className="flex h-dvh flex-col">
      <TopBar />
      <div className="h-11 border-line border-b" />
      <p role="status" className="m-auto text-muted">
        Opening the board…
      </p>
    </div>
  );
}
