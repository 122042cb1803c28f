import type { Translation } from "../translation";

export const lab: Translation<"lab"> = {
  title: "Labor",
  heading: "Das Labor",
  about:
    "Ein Netz aus Neuronen, sein Loss auf Beispielen mit Zielwert und die Schleife, die es trainiert: vorwärts, nullen, rückwärts, Schritt.",
  opening: "Die Zeichenfläche öffnet sich …",
  paste: "Einfügen",
  export: "Exportieren",
  part: {
    layer: "Schicht {at}",
    neuron: "Neuron {at}",
    neuronOfLayer: "Schicht {layer}, Neuron {neuron}",
  },
  setup: {
    examples: "Beispiele",
    lecture: "Vier der Vorlesung",
    moons: "Zwei Monde",
    circles: "Kreise",
    spiral: "Spirale",
    own: "Eigene",
    hidden: "Verdeckte Schichten",
    noHidden: "keine",
    hiddenMistake: "Bis zu {layers, number} Zahlen von 1 bis {neurons, number}: 4, 4",
    activation: "Aktivierung",
    noActivation: "keine",
    seed: "Startwert",
    freshStart: "Neu beginnen",
  },
  network: {
    lines: "Was die Linien zeigen",
    drawing: "Das Netz in Schichten",
    inputs: "Eingaben",
    output: "{neuron}, Ausgabe {value}",
    about:
      "Eine Linie ist ein Gewicht: dick ist groß, gestrichelt ist negativ. Aktivierung: {layers, select, same {{hidden} in jeder Schicht} other {{hidden} in den verdeckten Schichten, {last} in der letzten}}. Ein Druck auf ein Neuron zeigt seine eigenen.",
  },
  examples: {
    title: "Beispiele",
    example: "Beispiel",
    label: "Zielwert",
    remove: "Entfernen",
    removeOne: "Beispiel {at} entfernen",
    show: "Im Netz zeigen",
    showOne: "Beispiel {at} im Netz zeigen",
    add: "Beispiel hinzufügen",
    asTable: "{count, plural, one {Das # Beispiel} other {Die # Beispiele}} als Tabelle",
  },
  plane: {
    title: "Die Beispiele in der Ebene und wo n(x) gleich 0 ist",
    titleRight:
      "Die Beispiele in der Ebene und wo n(x) gleich 0 ist: {right, number} von {count, number} auf ihrer Seite",
    label: "Zielwert {value}",
    line: "die Linie: {formula}",
    right: "{right, number} von {count, number} auf ihrer Seite",
  },
  loop: {
    title: "Ein Schritt der Schleife",
    rate: "Rate",
    forward: "Vorwärts",
    zero: "Nullen",
    backward: "Rückwärts",
    step: "Schritt",
    noLoss: "Noch kein Loss.",
    everyZero: "jedes <code>p.grad</code> ist <b>0.0</b>",
    kept: "Gradienten des letzten Rückwärtsdurchlaufs",
    needsForward: "braucht zuerst einen Vorwärtsdurchlauf",
    again: "und noch einmal der Loss",
  },
  train: {
    title: "Die Schleife, viele Male",
    steps: "Schritte",
    rate: "Lernrate",
    start: "{steps, plural, one {# Schritt} other {# Schritte}} trainieren",
    stop: "Anhalten",
    step: "Schritt {done, number} von {steps, number}",
    progress: "Fortschritt des Trainings",
    diverged:
      "Der Loss ist über jede Zahl hinausgewachsen: Die Schritte waren zu lang. Senke die Lernrate und beginne neu.",
    saturated:
      "<b>Gesättigt.</b> {what} Dort ist tanh flach: 1 − n(x)² ist fast 0 und damit jeder Gradient, der da hindurch muss. Mehr Schritte helfen nicht, andere Anfangsparameter schon.",
    manyWrong: "{wrong, number} von {count, number} Beispielen werden entschieden falsch beantwortet.",
    fewWrong:
      "{names} {count, plural, one {wird} other {werden}} mit {answer} beantwortet, der Zielwert ist aber {label}.",
    noLosses: "Hier wird der Loss jedes Schritts gezeichnet.",
    losses: "Loss-Werte",
    printed: "Der Loss, wie ihn die Schleife der Vorlesung ausgibt",
    state: "Stand",
    loss: "Loss",
    curve: "{name}: {loss} bei Schritt {step, number}",
    firstStep: "Schritt 0",
  },
  wrong: {
    title: "Was schiefgeht",
    backward: "backward vergessen",
    zero: "Nullen vergessen",
    before: "Loss vor dem Schritt",
    after: "Loss nach dem Schritt",
    withoutBackward:
      "Ohne <code>loss.backward()</code> ist jeder Gradient noch die 0.0, mit der er angelegt wurde, und <code>p.data += -{rate} * 0.0</code> bewegt nichts: Der Loss bleibt, wo er ist, wie viele Schritte man auch macht. Keine Fehlermeldung sagt es.",
    zeroedCurve: "Vor jedem Rückwärtsdurchlauf genullt",
    neverCurve: "Nie genullt",
    zeroed: "genullt",
    never: "nie genullt",
    noLoss: "Es gibt keinen Loss zu vergleichen: Beginne neu.",
    afterSteps: "nach {steps, plural, one {# Schritt} other {# Schritten}}",
    loss: "Loss",
    largest: "größtes <code>p.grad</code>",
    withoutZero:
      "<code>backward()</code> addiert auf <code>p.grad</code>. Ohne <code>p.grad = 0.0</code> folgt jeder Schritt der Summe aller bisherigen Gradienten: Die Schritte wachsen, schießen übers Ziel und halten eine Richtung, die längst nicht mehr stimmt.",
    endsHigher: "Beide Wege beginnen bei den Anfangsparametern des Netzes, mit der Lernrate von oben.",
    endsLower:
      "Hier endet es sogar tiefer: Vier Beispiele sind so leicht, dass das Überschießen jede Antwort ans flache Ende von tanh geworfen hat. Darum ist der Fehler so schwer zu finden. Nimm zwei Monde oder beginne neu mit 0.3, dann sieht man ihn scheitern.",
  },
  parameters: {
    title: "{count, plural, one {# Parameter, mit seinem Gradienten} other {# Parameter, jeder mit seinem Gradienten}}",
    ofLayer: "Parameter der Schicht {layer}",
    layer: "Schicht {layer} hat {count, plural, one {# Neuron} other {# Neuronen}}",
    neuron: "Neuron",
    printed: "Wie <code>n.parameters()</code> sie ausgibt",
  },
  graph: {
    title: "Der Graph",
    which: "Welcher Graph",
    show: "Zeigen:",
    examples: "Beispiele",
    layers: "Schichten",
    neurons: "Neuronen",
    everything: "alles",
    size: "{all, plural, one {# Knoten} other {# Knoten}} insgesamt, {drawn, number} gezeichnet. Ein Druck auf einen Stapel klappt ihn auf.",
    fold: "{part} zuklappen",
    neuronCount: "{count, plural, one {# Neuron} other {# Neuronen}}",
    outputCount: "{count, plural, one {# Ausgabe} other {# Ausgaben}}",
  },
  pasteDialog: {
    title: "Netz oder Daten einfügen",
    about:
      "Neuron, Layer und MLP der Vorlesung mit ihren Listen oder eine Tabelle mit bis zu {examples, number} Beispielen, der Zielwert am Ende jeder Zeile.",
    place: "Ins Labor stellen",
    NO_NETWORK:
      "Darin ist weder ein Netz noch eine Tabelle mit Beispielen: Schreibe {example} oder Zeilen nur aus Zahlen, jede so lang wie die erste (2 bis {columns, number}), höchstens {examples, number}, mit Zielwerten wie -1 und 1.",
    NETWORK_TOO_LARGE:
      "Das Netz muss 1 bis {inputs, number} Eingaben haben und 1 bis {layers, number} Schichten mit 1 bis {neurons, number} Neuronen: Mach es kleiner.",
    SEVERAL_OUTPUTS:
      "Die letzte Schicht muss ein einziges Neuron haben, weil jedes Beispiel einen Zielwert hat: Beende die Liste mit 1.",
    EXAMPLES_MISFIT:
      "Jede Zeile von xs braucht so viele Zahlen, wie das Netz Eingaben hat, und xs so viele Zeilen wie ys, höchstens {examples, number}.",
    EXAMPLES_UNREAD:
      "xs und ys müssen beide da sein, als Listen von Zahlen ohne Rechnungen: Gib sie aus und füge die Ausgabe ein, oder lass beide weg.",
    PARAMETERS_MISFIT:
      "Die Parameter müssen eine einzige Liste sein, so viele Zahlen, wie das Netz hat, in der Reihenfolge von n.parameters(): Gib sie aus und füge die Liste ein, oder lass sie weg.",
    NEURON_UNREAD:
      "Ein Neuron ist hier die Summe seiner wi*xi und seines Bias, mit tanh, relu, sigmoid oder nichts darum, in den drei Klassen der Vorlesung: Schreibe {example}.",
    LOSS_UNREAD: "Der Loss im Labor ist die Summe der Quadrate: Schreibe {example}, oder lass den Loss weg.",
    SEED_UNREAD:
      "Zahlen, die Python aus einem Seed zieht, können hier nicht gezogen werden: Gib n.parameters() aus und füge die Liste ein, oder lass den Seed weg.",
    NEVER_ZEROED:
      "Die eingefügte Schleife setzt p.grad nie auf 0. Das Labor tut es vor jedem Rückwärtsdurchlauf; was ohne das geschieht, steht weiter unten.",
    RATE_VARIES:
      "Die eingefügte Schleife ändert ihre Lernrate unterwegs. Das Labor behält eine: Stelle sie neben den Schritten ein.",
    TEXT_TOO_LONG: "Das ist länger, als gelesen werden kann: Füge nur die Zellen ein, die das Netz machen.",
  },
  exportDialog: {
    title: "Netz exportieren",
    kind: "Exportieren als",
    program: "Programm",
    copy: "Kopieren",
    copied: "Kopiert.",
    notCopied: "Der Browser lässt diese Seite hier nicht kopieren: Lade die Datei herunter.",
    download: "{file} herunterladen",
  },
};
