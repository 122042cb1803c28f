import type { Metadata } from "next";
import { PlayPage } from "@/components/play/PlayPage";

export const metadata: Metadata = { title: "Join" };

/** One static page for every code (next.config.js rewrites /play/482913 to it): 200 phones load it at once. */
export default function Page() {
  return <PlayPage />;
}
