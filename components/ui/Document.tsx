import type { ReactNode } from "react";
import { messagesOf } from "@/components/words/catalogue";
import { WordsProvider } from "@/components/words/WordsProvider";
import { directionOf, type Language } from "@/lib/protocol/languages";
import { ThemeScript } from "./ThemeScript";
import { ToastProvider } from "./Toast";

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** What every page stands in. For layouts: a server component. */
export function Document({ language, children }: Props) {
  return (
    // theme.js sets data-theme before React looks.
    <html lang={language} dir={directionOf(language)} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: layouts of app/ stand in it, where it is Next's own way. */}
      <head>
        <ThemeScript />
      </head>
      <body>
        <WordsProvider language={language} messages={messagesOf(language, ["ui"])}>
          <ToastProvider>{children}</ToastProvider>
        </WordsProvider>
      </body>
    </html>
  );
}
