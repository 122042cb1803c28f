import type { Metadata } from "next";
import { HostPage } from "@/components/host/HostPage";

export const metadata: Metadata = { title: "Console" };

interface Props {
  readonly params: Promise<{ readonly code: string }>;
}

export default async function Page({ params }: Props) {
  return <HostPage code={(await params).code} />;
}
