import { Dialog } from "@/components/ui/Dialog";

const keys: readonly (readonly [key: string, does: string])[] = [
  ["Space", "the filled button: open, close, reveal, next"],
  ["P", "pause the round, resume it"],
  ["L", "the leaderboard on the stage, and off"],
  ["M", "the commonest mistakes on the stage, and off"],
  ["N", "mathematicians’ names in place of the class’s, and back"],
  ["← →", "the backward pass, step by step"],
  ["Home End", "the whole pass, from the start or to the end"],
  ["A", "the backward pass by itself"],
  ["S", "open the stage in a window"],
  ["Tab, arrows", "to the grid of the class, and within it"],
  ["Enter", "on a person’s “…”: rename, extra time, a new phone, remove, ban"],
  ["Esc", "close what is open"],
  ["?", "this list"],
];

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function KeysDialog({ isOpen, onClose }: Props) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keys">
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2.5 text-[15px]">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-sm border border-line bg-soft px-1.5 py-0.5 text-[13px]">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
