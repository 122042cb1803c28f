import type { Metadata } from "next";
import { StagePage } from "@/components/stage/StagePage";

export const metadata: Metadata = { title: "Stage" };

interface Props {
  readonly params: Promise<{ readonly code: string }>;
}

export default async function Page({ params }: Props) {
  return <StagePage code={(await params).code} />;
}
