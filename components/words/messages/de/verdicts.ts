import type { Translation } from "../translation";

export const verdicts: Translation<"verdicts"> = {
  next: "Weiter geht es mit {node}.",
  noNext: "Nichts ist mehr offen.",
  roundedEarly: "Unterwegs gerundet: Mit vier Ziffern kommt es genau heraus. {next}",
  carried:
    "Richtig, ausgehend von {count, plural, =0 {deinen früheren Antworten} other {deinem Fehler bei {slips}}}. {next}",
  carriedFree:
    "Richtig, ausgehend von deinem Fehler bei {slips}: Hier kostet das nichts. Verbessere {count, plural, one {ihn} other {sie}}; hier noch einmal zu antworten ist frei.",
  carriedPart:
    "Richtig, ausgehend von deinem Fehler bei {slips}, für einen Teil der Punkte. Verbessere {count, plural, one {ihn} other {sie}} und antworte hier noch einmal für den Rest: Das ist frei.",
  digits:
    "Zu wenige Stellen, um es zu entscheiden. Gib mindestens {wanted, plural, =2 {zwei} =3 {drei} =4 {vier} =5 {fünf} =6 {sechs} other {#}} signifikante Ziffern an: Das ist frei.",
  over: "Hier ist kein Versuch mehr übrig: Die Auflösung zeigt den Schritt. {next}",
  unreadable: "{reason} Es hat keinen Versuch gekostet.",
  typeNumber: "Tippe eine Zahl oder einen Ausdruck.",
  step: {
    start: "Das ist die Ausgabe selbst. Um wie viel ändert sich {node}, wenn sich {node} um eins ändert?",
    sum: "Von der Ausgabe führen mehrere Pfade zurück zu {node}. Rechne jeden aus und sieh dann, wie sie zusammenkommen.",
    edge: "Sieh dir den Schritt von {consumer} zurück zu {node} an: der ankommende Gradient mal die lokale Ableitung.",
    any: "Sieh dir diesen Schritt noch einmal an: der ankommende Gradient mal die lokale Ableitung.",
  },
};
