import { Flag } from "lucide-react";

/** Under this share right a node is worth going over again, and a student worth asking. */
export const LOW = 0.6;

/** The flag at what is under 60 %. */
export function LowMark({ words }: { readonly words: string }) {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap font-sans text-[13px] text-wrong">
      <Flag aria-hidden size={14} />
      {words}
    </span>
  );
}
