import type { Translation } from "../translation";

export const privacy: Translation<"privacy"> = {
  title: "Was gespeichert wird",
  about:
    "Auf diesem Server und nirgendwo sonst. Keine Seite lädt etwas von Dritten, und niemand wird gezählt oder verfolgt.",
  student: {
    title: "Über Teilnehmende",
    name: "der an der Tür getippte Name und wann das war;",
    identity:
      "wo die Leitung danach fragt, eine Kennung oder E-Mail-Adresse, die nur die Leitung sieht und in ein Notenbuch übernehmen kann;",
    answers: "jede Antwort, wie sie getippt wurde, wann sie kam, wie sie beurteilt wurde und was sie brachte;",
    drafts: "was bei offener Runde getippt und nicht abgeschickt wurde und welche Hinweise geöffnet wurden;",
    seat: "ein Cookie, das den Platz in dieser Sitzung 180 Tage lang hält. Auf dem Server steht nur sein Hash.",
  },
  host: {
    title: "Über die Leitung",
    lessons:
      "Lektionen und Sitzungen, mit dem, was darin wann geschah: geöffnete und geschlossene Runden, entfernte oder umbenannte Personen;",
    library:
      "ein Cookie, das 180 Tage lang sagt, wessen Bibliothek dieser Browser sieht. Kein Name und keine Adresse gehört dazu;",
    account:
      "zu einem Konto: die E-Mail-Adresse, der Hash des Passworts oder die Kennung beim Anmeldedienst, und jeder angemeldete Browser, mit dem Namen, den er sich gibt, und der Zeit des letzten Besuchs. All das verschwindet mit dem Konto, das sich auf seiner eigenen Seite löschen lässt.",
  },
  nobody: {
    title: "Über niemanden",
    addresses:
      "Netzwerkadressen: Falsche Codes werden je Adresse im Arbeitsspeicher gezählt, eine Minute lang; falsche Passwörter nach einem Hash der Adresse mit Schlüssel, höchstens zwei Stunden lang;",
    log: "Namen oder Antworten im Protokoll des Servers.",
  },
  time: {
    title: "Wie lange",
    deleted: "Bis die Leitung die Sitzung in der Bibliothek löscht: Jeder Name und jede Antwort verschwindet mit ihr.",
    days: "Teilnehmende mit jeder Antwort für {days, plural, one {# Tag} other {# Tage}} nach der Sitzung; oder bis die Leitung sie löscht.",
    backup: "Eine früher gemachte Sicherung enthält, was damals da war.",
  },
  read: {
    title: "Um es zu lesen",
    about:
      "Teilnehmende finden „Alles, was über dich gespeichert ist“ am Ende ihres Rückblicks; die Leitung findet dasselbe auf jedem Blatt und die ganze Sitzung unter „Exportieren“.",
  },
};
