import clsx from "clsx";
import { ArrowLeft, ArrowRight, Delete } from "lucide-react";
import type { ReactNode } from "react";
import type { en } from "@/components/words/messages/en";
import { useWords } from "@/components/words/useWords";

/** What a key does to the field: puts a text in, takes a sign away, or moves the caret. */
export type KeyAction = { readonly insert: string } | "delete" | "left" | "right";

type KeyName = Exclude<keyof typeof en.play.keypad, "label">;

interface Key {
  readonly face: ReactNode;
  /** What it is called, where its face does not say it. */
  readonly name?: KeyName;
  readonly action: KeyAction;
}

const sign = (insert: string, face: string, name: KeyName): Key => ({ face, name, action: { insert } });
const digit = (insert: string): Key => ({ face: insert, action: { insert } });

// Six to a row, as the thumb finds them.
const keys: readonly Key[] = [
  ...["7", "8", "9"].map(digit),
  sign("+", "+", "plus"),
  sign("-", "−", "minus"),
  { face: <Delete aria-hidden size={20} />, name: "delete", action: "delete" },
  ...["4", "5", "6"].map(digit),
  sign("*", "×", "times"),
  sign("/", "/", "over"),
  sign("**", "**", "power"),
  ...["1", "2", "3"].map(digit),
  sign("(", "(", "open"),
  sign(")", ")", "close"),
  { face: "tanh", action: { insert: "tanh(" } },
  digit("0"),
  sign(".", ".", "point"),
  { face: "exp", action: { insert: "exp(" } },
  sign(".grad", "grad", "grad"),
  { face: <ArrowLeft aria-hidden size={18} />, name: "left", action: "left" },
  { face: <ArrowRight aria-hidden size={18} />, name: "right", action: "right" },
];

interface Props {
  /** Node names that this answer is likely to need. */
  readonly names: readonly string[];
  readonly onKey: (action: KeyAction) => void;
  readonly isDisabled: boolean;
}

/** Keys for what a phone's own keyboard hides: operators, brackets, functions, the names of nodes. */
export function Keypad({ names, onKey, isDisabled }: Props) {
  const { t } = useWords();
  return (
    <fieldset dir="ltr" disabled={isDisabled} className="flex min-w-0 flex-col gap-1.5 disabled:opacity-45">
      <legend className="sr-only">{t("play.keypad.label")}</legend>
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
        {keys.map(({ face, name, action }) => (
          <KeyCap
            key={JSON.stringify(action)}
            label={name && t(`play.keypad.${name}`)}
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
