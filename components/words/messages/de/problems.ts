import type { Translation } from "../translation";

export const problems: Translation<"problems"> = {
  emptyBoard:
    "Die Tafel ist leer: Füge Python ein oder setze Knoten und wähle dann, nach welchen Gradienten gefragt wird.",
  NOTHING_ASKED: "Nach keinem Gradienten wird gefragt: Wähle die Knoten, die die Klasse ausrechnen soll.",
  TOO_MANY_ASKED: "Nach mehr als {most, number} Knoten wird gefragt: Wähle weniger.",
  ASKED_UNKNOWN: "Ein Knoten, nach dem gefragt war, ist nicht mehr im Graphen: Wähle die gefragten Knoten neu.",
  NO_DECLARED_LEAF:
    "Alle sollen eigene Zahlen bekommen, aber kein Blatt ist als Value(…) geschrieben: Deklariere eines oder gib allen dieselben.",
  NO_FAIR_NUMBERS:
    "Für diesen Graphen fanden sich keine fairen Zahlen: Frage nach anderen Knoten oder gib allen dieselben Zahlen.",
  CYCLE: "{name} hängt von sich selbst ab: Trenne eine der Kanten der Schleife.",
  MISSING_OPERAND: "{name} fehlt ein Operand: Verbinde einen Knoten mit dem leeren Eingang.",
  EXTRA_OPERAND: "{name} hat mehr Operanden, als die Operation nimmt: Trenne, was zu viel ist.",
  UNKNOWN_OPERAND: "{name} ist mit einem Knoten verbunden, den es nicht mehr gibt: Verbinde ihn neu.",
  UNKNOWN_OP: "{name} hat eine Operation, die hier nicht bekannt ist: Nimm eine von {known}.",
  MISSING_EXPONENT: "{name} ist eine Potenz ohne Exponenten: Gib ihr eine Zahl.",
  DUPLICATE_ID: "{name} steht zweimal unter derselben Kennung im Graphen: Entferne einen der beiden.",
  NO_OUTPUT: "Der Graph hat keine Ausgabe: Wähle den Knoten, dessen Gradient 1 ist.",
  NON_FINITE_VALUE:
    "{name} hat keinen endlichen Wert ({op, select, div {Division durch null oder eine zu große Zahl} log {der Logarithmus braucht eine Zahl über 0} pow {eine Potenz von null oder einer negativen Zahl, die es nicht gibt, oder eine zu große} leaf {das ist keine Zahl} other {die Zahl ist zu groß}}): Ändere eine Zahl davor.",
  NON_FINITE_GRADIENT: "{name} hat keinen endlichen Gradienten (eine Steigung danach ist unendlich): Ändere eine Zahl.",
  MODEL_INVALID:
    "Dieses Netz kann eine Klasse nicht trainieren: Es hat höchstens {parameters, number} Parameter, eine Ausgabe und {examples, number} Beispiele für seine Eingaben.",
};
