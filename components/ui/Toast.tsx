"use client";

import { X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { useWords } from "@/components/words/useWords";
import { Button } from "./Button";

export interface ToastMessage {
  readonly text: string;
  /** Offered as a button; the message stays longer then. */
  readonly onUndo?: () => void;
}

const ToastContext = createContext<(message: ToastMessage) => void>(() => {});

/** Says one thing at a time at the foot of the page; a new message takes the old one's place. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const [isHeld, setIsHeld] = useState(false);
  const close = useCallback(() => setMessage(null), []);

  useEffect(() => {
    if (message === null || isHeld) return;
    const timer = setTimeout(close, message.onUndo === undefined ? 4000 : 10_000);
    return () => clearTimeout(timer);
  }, [message, isHeld, close]);

  return (
    <ToastContext value={setMessage}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-4 bottom-[max(16px,env(safe-area-inset-bottom))] z-50 flex justify-center"
        onPointerEnter={() => setIsHeld(true)}
        onPointerLeave={() => setIsHeld(false)}
        onFocus={() => setIsHeld(true)}
        onBlur={() => setIsHeld(false)}
      >
        {message !== null && (
          <div className="pointer-events-auto flex min-h-12 max-w-full items-center gap-1 rounded-md border border-edge bg-surface py-1 pr-1 pl-4 text-[15px]">
            <span className="min-w-0 py-2 pr-2">{message.text}</span>
            {message.onUndo !== undefined && (
              <Button
                kind="plain"
                className="font-semibold underline underline-offset-4"
                onClick={() => {
                  message.onUndo?.();
                  close();
                }}
              >
                {t("ui.undo")}
              </Button>
            )}
            <Button kind="plain" isIcon aria-label={t("ui.dismiss")} onClick={close}>
              <X aria-hidden size={16} />
            </Button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}
