export type * from "@/lib/protocol/review";
