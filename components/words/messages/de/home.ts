import type { Translation } from "../translation";

export const home: Translation<"home"> = {
  description:
    "Ein Live-Klassenzimmer für Backpropagation: Gradienten von Hand, bewertet im Augenblick ihres Eintreffens.",
  title: "Backpropagation, gemeinsam von Hand gerechnet",
  about: "Ein Rechengraph auf der Leinwand, jeder Gradient von Hand, jede Antwort sofort bewertet.",
  library: "Bibliothek",
  lessons: {
    title: "Lektionen für den Anfang",
    loading: "Die Lektionen werden gesucht …",
    size: "{exercises, plural, one {# Aufgabe} other {# Aufgaben}}, {nodes, plural, one {# Knoten} other {# Knoten}}",
    trains:
      "{exercises, plural, one {# Aufgabe} other {# Aufgaben}}, {parameters, plural, one {# Parameter} other {# Parameter}}",
  },
  lab: {
    title: "Die zweite Hälfte der Vorlesung",
    about:
      "Neuron, Layer, MLP: 41 Parameter, vier Beispiele mit Zielwert und die Schleife, die trainiert, Zeile für Zeile oder zweitausend Schritte auf einmal.",
    open: "Zum Labor",
  },
  privacy: "Was hier gespeichert wird und wie lange",
  join: {
    title: "Einer Klasse beitreten",
    about: "Der Code steht auf der Leinwand. Du brauchst kein Konto, nur einen Namen.",
  },
  host: {
    title: "Eine Klasse leiten",
    paste: "Den Python-Code der Vorlesung einfügen",
    draw: "Graph zeichnen",
    empty: "Mit leerer Tafel beginnen",
  },
};
