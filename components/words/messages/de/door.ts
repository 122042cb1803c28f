import type { Translation } from "../translation";

export const door: Translation<"door"> = {
  code: {
    label: "Code",
    mistake: "Ein Code hat sechs Ziffern. Tippe sie so, wie sie auf der Leinwand stehen.",
    go: "Zur Klasse",
  },
  title: "Beitreten",
  join: { title: "Einer Klasse beitreten", about: "Der Code steht auf der Leinwand." },
  looking: "Deine Klasse wird gesucht …",
  unreachable: {
    title: "Die Klasse ist nicht zu erreichen.",
    about: "Diese Seite versucht es weiter. Prüfe, ob dein Handy im selben Netz ist wie die Klasse.",
  },
  seating: "Dein Platz wird eingenommen …",
  name: {
    class: "Klasse {code}",
    label: "Dein Name",
    hint: "Die Klasse und die Leitung sehen ihn.",
    go: "Beitreten",
    unreachable: "Die Klasse ist nicht zu erreichen. Prüfe deine Verbindung und drücke noch einmal auf „Beitreten“.",
    hasWords: "Ich habe vier Wörter von der Leitung",
  },
  identity: {
    id: "Deine Kennung",
    email: "Deine E-Mail-Adresse",
    hint: "Nur die Leitung sieht sie, für die Notenliste.",
  },
  seat: {
    title: "Auf deinem Platz weitermachen",
    about: "Deine Antworten und Punkte kommen auf dieses Handy mit; das andere wird abgemeldet.",
    label: "Vier Wörter",
    hint: "Mit Leerzeichen dazwischen. Sie gelten ein Mal.",
    mistake: "Tippe die vier Wörter, die du von der Leitung hast.",
    go: "Hier weitermachen",
    unreachable: "Die Klasse ist nicht zu erreichen. Prüfe deine Verbindung und versuche es noch einmal.",
    hasName: "Lieber mit einem Namen beitreten",
  },
  refused: { start: "Zur Startseite", reload: "Neu laden", again: "Noch einmal versuchen" },
  ended: { joinAgain: "Neu beitreten", newWords: "Ich habe vier neue Wörter" },
};
