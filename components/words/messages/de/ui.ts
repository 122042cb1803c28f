import type { Translation } from "../translation";

export const ui: Translation<"ui"> = {
  exercise: "{title}{step, plural, =0 {} other { · Schritt {step, number}}}",
  language: "Sprache",
  theme: {
    system: "Farben: wie das System",
    light: "Farben: hell",
    dark: "Farben: dunkel",
  },
  hostLesson: { button: "Starten", named: "{title} starten" },
  undo: "Rückgängig",
  dismiss: "Ausblenden",
  close: "Schließen",
  cancel: "Abbrechen",
  rename: "Umbenennen",
  title: "Titel",
  numberFrom: "Eine Zahl von {min, number} bis {max, number}.",
  wholeNumberFrom: "Eine ganze Zahl von {min, number} bis {max, number}.",
  verdict: {
    correct: "Richtig",
    carried: "Folgerichtig",
    "needs-digits": "Mehr Stellen",
    wrong: "Noch nicht",
    unreadable: "Nicht lesbar",
  },
  notFound: {
    title: "Unter dieser Adresse ist nichts",
    about:
      "Vielleicht wurde es gelöscht, oder es gehört zu einem anderen Browser: Eine Bibliothek bleibt dem Browser, in dem sie entstanden ist.",
    home: "Startseite",
    library: "Bibliothek",
  },
  broken: {
    title: "Diese Seite ist abgestürzt",
    about: "Was beim Server angekommen ist, bleibt erhalten. Wenn ein neuer Versuch nicht hilft, lade die Seite neu.",
    again: "Noch einmal versuchen",
  },
  connectionLost: "<b>{loss, select, restarting {Der Server startet neu.} other {Keine Verbindung.}}</b> {meanwhile}",
  timeLeft: {
    up: "Die Zeit ist um.",
    tenSeconds: "Noch zehn Sekunden.",
    minute: "Noch eine Minute.",
  },
};
