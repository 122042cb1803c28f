import type { Translation } from "../translation";

export const training: Translation<"training"> = {
  figure: "Das Netz nach Schichten, mit {count, plural, one {# Parameter} other {# Parametern}}",
  class: "Die Klasse",
  descent: "Gradientenabstieg",
  curve: "Der Loss, Schritt für Schritt",
  rateNow: "Lernrate {rate}",
  ready:
    "{count, plural, one {Ein Parameter} other {# Parameter}}, verteilt, sobald die Runde beginnt. Papier bereitlegen.",
  weight: "Schicht {layer}, Neuron {neuron}: das Gewicht seiner Eingabe {input}",
  bias: "Schicht {layer}, Neuron {neuron}: der Bias",
  notTheirs: "gehört jemand anderem",
  predictions: {
    caption: "Was das Netz sagt, neben dem, was es sagen soll",
    where: "Auf einer Linie",
  },
  held: {
    title: "{count, plural, one {# Parameter blieb zurück} other {# Parameter blieben zurück}}",
    none: "Jeder Parameter ging, wohin sein Gradient zeigt.",
    more: "Und {count, plural, one {# weiterer} other {# weitere}}.",
    unanswered: "ohne Antwort",
    unnamed: "die Klasse antwortete {answer}, der wahre Gradient war {truth}",
    kind: "{count}: {mistake}",
  },
  part: {
    weight:
      "In jedem Beispiel: die Eingabe x dieses Gewichts, die Ausgabe o des Neurons und der Gradient, der dort ankommt.",
    bias: "In jedem Beispiel: die Ausgabe o des Neurons und der Gradient, der dort ankommt.",
    example: "Beispiel",
    given: "gegeben",
  },
  play: {
    first: "Die Klasse ist der Optimierer",
    taken: "{step, plural, one {Ein Schritt ist getan} other {# Schritte sind getan}}",
    about:
      "{count, plural, one {Ein Parameter wird} other {# Parameter werden}} unter euch verteilt. Rechne die Gradienten von deinen aus: Der Schritt wird mit euren Antworten getan.",
    fell: "Der Loss ging von {before} auf {after}. Mit der nächsten Runde werden die Parameter neu verteilt.",
    yours: "Deine Parameter",
    you: "Du",
    class: "Die Klasse",
    truth: "Der Gradient",
    next: "Die Runde ist geschlossen. Schau auf die Leinwand: Als Nächstes wird der Schritt getan.",
  },
  rules: {
    title: "Was gerechnet wird",
    network: "Die Klasse trainiert",
    rate: "Lernrate",
    unanswered: "Ein Parameter ohne Antwort",
    share: "Die Parameter werden verteilt",
  },
  model: {
    none: "Nichts: gerechnet wird ein Graph",
    neuron: "Ein Neuron: 3 Parameter",
    "two-layers": "2-2-1: 9 Parameter",
    lecture: "Das MLP der Vorlesung: 41 Parameter",
    own: "Ein eigenes Netz",
  },
  unanswered: {
    stays: "Bleibt stehen",
    true: "Nimmt den wahren Gradienten",
  },
  unansweredHint: {
    stays: "Der Schritt lässt ihn, wo er ist.",
    true: "Der Schritt ist so gut wie die Antworten, die es gibt.",
  },
  share: {
    parameter: "Genug Leute je Parameter",
    person: "Gleich viele je Person",
  },
  shareHint: {
    parameter: "Wie groß die Klasse auch ist: Der Median mehrerer Antworten ist selten falsch.",
    person: "In einer kleinen Klasse hat mancher Parameter dann niemanden.",
  },
  count: {
    parameter: "Leute an jedem Parameter",
    person: "Parameter für jede Person",
  },
  pane: {
    title: "Die Klasse ist der Optimierer",
    about:
      "{count, plural, one {Der eine Parameter wird} other {Die # Parameter werden}} in der Klasse verteilt. Alle rechnen Gradienten von Hand, und jeder Schritt wird mit den Antworten der Klasse getan.",
    rules: "Netz und Regeln",
  },
  lab: {
    button: "Mit der Klasse trainieren",
    about:
      "Dieses Netz und seine Beispiele werden eine Lektion: Jeder Schritt wird mit dem getan, was die Klasse von Hand ausrechnet.",
    tooLarge: "Von Hand schafft eine Klasse höchstens {parameters} Parameter und {examples} Beispiele.",
  },
  review: {
    title: "Der Weg der Klasse: {title}",
    about: "Der Loss nach jedem Schritt, neben dem Gradientenabstieg vom selben Anfang.",
    step: "Schritt",
  },
};
