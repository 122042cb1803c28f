"use client";

import { type ReactNode, useMemo } from "react";
import { IntlProvider, type Messages, useLocale, useMessages } from "use-intl";
import { type Language, localeOf } from "@/lib/protocol/languages";

interface Props {
  readonly messages: Partial<Messages>;
  readonly children: ReactNode;
}

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/** The outermost: which language, and the words that every page has. */
export function WordsProvider({ language, messages, children }: Props & { readonly language: Language }) {
  return (
    <IntlProvider locale={localeOf(language)} messages={messages} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}

/** More words for a part of the page. */
export function MoreWords({ messages, children }: Props) {
  const locale = useLocale();
  const outer = useMessages();
  const all = useMemo(() => ({ ...outer, ...messages }), [outer, messages]);
  return (
    <IntlProvider locale={locale} messages={all}>
      {children}
    </IntlProvider>
  );
}
