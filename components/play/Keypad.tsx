import clsx from "clsx";
import { ArrowLeft, ArrowRight, Delete } from "lucide-react";
import type { ReactNode } from "react";

/** What a key does to the field: puts a text in, takes a sign away, or moves the caret. */
export type KeyAction = { readonly insert: string } | "delete" | "left" | "right";

interface Key {
  readonly face: ReactNode;
  readonly label?: string;
  readonly action: KeyAction;
}

const sign = (insert: string, face: string, label: string): Key => ({ face, label, action: { insert } });
const digit = (insert: string): Key => ({ face: insert, action: { insert } });

// Six to a row, as the thumb finds them.
const keys: readonly Key[] = [
  ...["7", "8", "9"].map(digit),
  sign("+", "+", "plus"),
  sign("-", "−", "minus"),
  { face: <Delete aria-hidden size={20} />, label: "delete", action: "delete" },
  ...["4", "5", "6"].map(digit),
  sign("*", "×", "times"),
  sign("/", "/", "divided by"),
  sign("**", "**", "to the power of"),
  ...["1", "2", "3"].map(digit),
  sign("(", "(", "open bracket"),
  sign(")", ")", "close bracket"),
  { face: "tanh", action: { insert: "tanh(" } },
  digit("0"),
  sign(".", ".", "point"),
  { face: "exp", action: { insert: "exp(" } },
  sign(".grad", "grad", "gradient of the name before"),
  { face: <ArrowLeft aria-hidden size={18} />, label: "caret left", action: "left" },
  { face: <ArrowRight aria-hidden size={18} />, label: "caret right", action: "right" },
];

interface Props {
  /** Node names that this answer is likely to need. */
  readonly names: readonly string[];
  readonly onKey: (action: KeyAction) => void;
  readonly isDisabled: boolean;
}

/** Keys for what a phone's own keyboard hides: operators, brackets, functions, the names of nodes. */
export function Keypad({ names, onKey, isDisabled }: Props) {
  return (
    <fieldset disabled={isDisabled} className="flex flex-col gap-1.5 disabled:opacity-45">
      <legend className="sr-only">Keypad</legend>
      {names.length > 0 && (
        <div className="-mx-4 flex gap-1.5 overflow-x-auto px-4 [scrollbar-width:none]">
          {names.map((name) => (
            <KeyCap key={name} onPress={() => onKey({ insert: name })} className="min-w-11 shrink-0 px-3 text-[15px]">
              {name}
            </KeyCap>
          ))}
        </div>
      )}
      <div className="grid grid-cols-6 gap-1.5">
        {keys.map(({ face, label, action }) => (
          <KeyCap
            key={JSON.stringify(action)}
            label={label}
            onPress={() => onKey(action)}
            className={clsx(typeof face === "string" && face.length > 2 ? "text-sm" : "text-lg")}
          >
            {face}
          </KeyCap>
        ))}
      </div>
    </fieldset>
  );
}

interface CapProps {
  readonly label?: string | undefined;
  readonly onPress: () => void;
  readonly className: string;
  readonly children: ReactNode;
}

function KeyCap({ label, onPress, className, children }: CapProps) {
  return (
    <button
      type="button"
      aria-label={label}
      // The field keeps its focus and its caret.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className={clsx(
        "flex h-11 touch-manipulation select-none items-center justify-center rounded-md border border-line bg-surface font-mono active:bg-soft",
        className,
      )}
    >
      {children}
    </button>
  );
}
