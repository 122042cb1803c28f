import type { Translation } from "../translation";

export const accounts: Translation<"accounts"> = {
  email: "E-Mail-Adresse",
  password: { label: "Passwort", hint: "Mindestens 10 Zeichen. Ein paar Wörter merken sich leicht." },
  signIn: {
    title: "Anmelden",
    about:
      "Damit deine Lektionen und Sitzungen auch in diesem Browser sind. Um einer Klasse beizutreten, brauchst du kein Konto.",
    hosting: "Auf diesem Server meldet sich an, wer eine Klasse leitet. Danach geht es da weiter, wo du warst.",
    submit: "Anmelden",
    none: "Noch kein Konto?",
    make: "Konto anlegen",
    forgotten: "Passwort vergessen?",
    ask: "Wer diesen Server betreibt, kann ein neues setzen. Von hier wird nie eine E-Mail verschickt.",
  },
  signUp: {
    title: "Konto anlegen",
    about: "Deine Lektionen bleiben in diesem Browser. Mit einem Konto hast du sie überall.",
    noMail: "Sie benennt das Konto. Es wird nie eine E-Mail an sie verschickt.",
    submit: "Konto anlegen",
    have: "Du hast schon ein Konto?",
    key: "Registrierungsschlüssel",
    keyHint: "Den gibt aus, wer diesen Server betreibt.",
  },
  provider: { button: "Mit {name} anmelden", or: "oder" },
  take: {
    label: "Mitnehmen, was in diesem Browser entstanden ist",
    what: "{lessons, plural, =0 {} one {# Lektion} other {# Lektionen}}{both, select, yes { und } other {}}{sessions, plural, =0 {} one {# Sitzung} other {# Sitzungen}}: {titles}",
    busy: "Deine Lektionen und Sitzungen kommen mit …",
  },
  left: {
    text: "In diesem Browser liegen noch Lektionen oder Sitzungen, die ohne Konto entstanden sind: {titles}.",
    take: "In mein Konto aufnehmen",
  },
  kept: { text: "Deine Lektionen bleiben in diesem Browser. Mit einem <link>Konto</link> hast du sie überall." },
  errors: {
    tries:
      "Zu viele Versuche. {minutes, plural, one {Versuche es in einer Minute noch einmal.} other {Versuche es in # Minuten noch einmal.}}",
    linked:
      "Mit dieser Adresse gibt es schon ein Konto. Melde dich mit seinem Passwort an und verbinde {name} dann auf der Kontoseite.",
    taken: "Mit dieser Anmeldung bei {name} ist hier ein anderes Konto verbunden.",
    denied: "Die Anmeldung mit {name} wurde abgebrochen.",
    provider: "Die Anmeldung mit {name} hat nicht geklappt. Versuche es noch einmal.",
  },
  page: {
    title: "Konto",
    about: "Angemeldet als {email}",
    toLibrary: "Zur Bibliothek",
    signOut: "Abmelden",
    signOutEverywhere: "Überall abmelden",
    password: {
      title: "Passwort",
      current: "Bisheriges Passwort",
      fresh: "Neues Passwort",
      submit: "Passwort ändern",
      changed: "Das Passwort ist geändert. Alle anderen Browser sind abgemeldet.",
      none: "Du meldest dich mit {name} an; hier gibt es kein Passwort.",
    },
    provider: {
      title: "Anmelden mit {name}",
      connected: "Verbunden: Du kannst dich damit anmelden.",
      connect: "{name} verbinden",
    },
    browsers: {
      title: "Wo du angemeldet bist",
      about: "Ein Browser, den du hier abmeldest, kann nichts mehr leiten, auch keine laufende Sitzung.",
      named: "{browser} auf {system}",
      unknown: "Ein Browser",
      this: "Dieser Browser",
      times: "Seit {since}, zuletzt hier {last}",
      signOut: "Abmelden",
      signOutNamed: "{browser} abmelden, seit {since}",
      done: "{browser} ist abgemeldet.",
    },
    delete: {
      title: "Konto löschen",
      about: "Mit allen Lektionen und Sitzungen und mit allen Antworten darin.",
      open: "Konto löschen",
      ask: "Konto löschen?",
      what: "{lessons, plural, =0 {Keine Lektion} one {# Lektion} other {# Lektionen}} und {sessions, plural, =0 {keine Sitzung} one {# Sitzung} other {# Sitzungen}} werden mit allen Antworten für immer gelöscht. Wer gerade in einer davon ist, erfährt es.",
      password: "Dein Passwort",
      confirm: "Für immer löschen",
      keep: "Behalten",
    },
  },
  bar: { signIn: "Anmelden", account: "Konto" },
};
