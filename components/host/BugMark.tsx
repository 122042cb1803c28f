import { Repeat2 } from "lucide-react";

interface Props {
  /** The mistakes in words. */
  readonly words: string;
  readonly onPoint: () => void;
}

/** By a name: the same mistake stands at several nodes, so it is in the method and no slip. */
export function BugMark({ words, onPoint }: Props) {
  return (
    <button
      type="button"
      tabIndex={-1}
      title={words}
      onFocus={onPoint}
      onPointerEnter={onPoint}
      onClick={onPoint}
      className="reach inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-wrong hover:bg-soft"
    >
      <Repeat2 aria-hidden size={15} strokeWidth={2.25} />
      <span className="sr-only">{words}</span>
    </button>
  );
}
