"use client";

import { useDay } from "@/components/words/useDay";

/** A day by the viewer's calendar; `at` in ms. */
export function Day({ at }: { readonly at: number }) {
  const day = useDay();
  return <time dateTime={new Date(at).toISOString()}>{day(at)}</time>;
}
