import type { Translation } from "../translation";

export const mistakes: Translation<"mistakes"> = {
  "overwrites/one-path":
    "Das ist nur der Anteil eines Pfades: {node, select, unknown {Der Knoten wird an mehreren Stellen verwendet} other {{node} wird in {uses} verwendet}}. Jede Verwendung schickt einen Gradienten zurück, und sie addieren sich.",
  "overwrites/same-operand-once":
    "Derselbe Wert geht zweimal in {formula, select, unknown {eine Operation} other {{formula}}} ein. Jede der beiden Verwendungen schickt einen Gradienten zurück: Zähle beide.",
  "multiplies-paths/product":
    "Was {node, select, unknown {von mehreren Stellen zum Knoten} other {von {uses} zu {node}}} zurückkommt, wurde miteinander multipliziert. Entlang eines Pfades wird multipliziert, zwischen Pfaden addiert.",
  "averages-paths/mean":
    "Was {node, select, unknown {von mehreren Stellen zum Knoten} other {von {uses} zu {node}}} zurückkommt, wurde gemittelt. Die Gradienten, die an einem Knoten ankommen, addieren sich; nichts teilt sie.",
  "local-only/sum":
    "Das ist nur die lokale Ableitung. Welcher Gradient kommt von {uses, select, unknown {mehreren Stellen} other {{uses}}} an und wird mit ihr multipliziert?",
  "upstream-only/sum":
    "Der Gradient von {uses, select, unknown {mehreren Stellen} other {{uses}}} wurde unverändert weitergegeben. Mit welcher lokalen Ableitung multipliziert ihn dieser Schritt?",
  "adds-factors/sum":
    "Der Gradient von {uses, select, unknown {mehreren Stellen} other {{uses}}} und die lokale Ableitung wurden addiert. Entlang einer Kante multipliziert die Kettenregel sie.",
  "premature/each-arrival":
    "Auf dem Weg zu {node, select, unknown {diesem Knoten wurde ein Knoten näher an der Ausgabe} other {{node} wurde {shared}}} bei jedem Eintreffen weitergegeben. Warte, bis die Summe dort vollständig ist, und gib sie dann einmal weiter.",
  "premature/first-arrival":
    "Auf dem Weg zu {node, select, unknown {diesem Knoten wurde ein Knoten näher an der Ausgabe} other {{node} wurde {shared}}} weitergegeben, bevor dort alles angekommen war. Bilde zuerst die ganze Summe; dafür sorgt die topologische Reihenfolge.",
  "not-zeroed/twice":
    "Hier stecken die Gradienten von zwei Rückwärtsdurchläufen. Setze vor einem neuen Durchlauf jeden Gradienten auf 0 zurück.",
  "add-rule/splits":
    "Der Gradient wurde auf die Operanden von {formula} aufgeteilt. Wenn nur {node} um eins wächst, um wie viel wächst dann die Summe?",
  "add-rule/as-mul":
    "Das + in {formula} wurde wie ein × behandelt: Der Gradient wurde mit {other} multipliziert. Was macht ein + mit einem Gradienten?",
  "add-rule/as-mul-not-swapped":
    "Das + in {formula} wurde wie ein × behandelt: Der Gradient wurde mit {node} selbst multipliziert. Was macht ein + mit einem Gradienten?",
  "sub-rule/sign-lost":
    "Das Minuszeichen von {second} ging in {formula} verloren. Wenn {second} wächst, wird die Differenz dann größer oder kleiner?",
  "sub-rule/sign-swapped":
    "Das Minuszeichen ist beim falschen Operanden von {formula} gelandet. Welcher der beiden macht die Differenz kleiner, wenn er wächst?",
  "sub-rule/sign-on-both":
    "Beide Operanden von {formula} haben ein Minuszeichen bekommen. Welcher der beiden macht die Differenz kleiner, wenn er wächst?",
  "mul-rule/not-swapped": "Hier wird mit {node} selbst multipliziert. Womit wird {node} in {formula} multipliziert?",
  "mul-rule/output":
    "Hier wird mit dem Wert des ganzen Produkts multipliziert. Womit wird {node} allein in {formula} multipliziert?",
  "mul-rule/one":
    "Das × in {formula} hat den Gradienten unverändert durchgelassen, wie es ein + täte. Wenn {node} um eins wächst, um wie viel wächst dann das Produkt?",
  "mul-rule/sum":
    "Hier wird mit der Summe der beiden Operanden von {formula} multipliziert. Die Ableitung nach {node} braucht nur einen davon: welchen?",
  "div-rule/numerator-inverted":
    "Die Ableitung nach dem Zähler steht auf dem Kopf. Wenn {first} um eins wächst, um wie viel wächst dann {formula}?",
  "div-rule/denominator-sign-lost":
    "Die Ableitung nach dem Nenner hat das falsche Vorzeichen. Wenn {second} ein wenig wächst, wird {formula} dann größer oder kleiner?",
  "div-rule/denominator-not-squared":
    "Der Ableitung nach dem Nenner fehlt das Quadrat. Schreibe {formula} als {first} mal {second} hoch −1 und nimm die Potenzregel.",
  "div-rule/denominator-no-numerator":
    "Das ist die Ableitung von 1 / {second}. Was steht in {formula} über {second}, und wo bleibt es?",
  "div-rule/denominator-as-mul":
    "Das ÷ in {formula} wurde wie ein × behandelt. Schreibe es als {first} mal {second} hoch −1 und nimm die Potenzregel.",
  "pow-rule/not-lowered":
    "In {formula} steht der Exponent zwar als Faktor davor, aber die Potenz selbst wurde nicht um eins erniedrigt.",
  "pow-rule/no-coefficient":
    "In {formula} wurde der Exponent um eins erniedrigt, aber er steht nicht als Faktor davor.",
  "pow-rule/times-base": "Das ist Exponent mal Basis. Was wird aus dem Exponenten, wenn {formula} abgeleitet wird?",
  "pow-rule/raised":
    "Der Exponent von {formula} ist um eins gestiegen. Beim Ableiten einer Potenz geht er in die andere Richtung.",
  "pow-rule/integrated": "Hier wurde {formula} integriert. Der Rückwärtsschritt braucht die Ableitung.",
  "exp-rule/power-rule":
    "Auf {formula} wurde die Potenzregel angewandt. Dort ist {node} aber der Exponent, nicht die Basis: Was ist die Ableitung von eˣ?",
  "exp-rule/from-input":
    "Hier wird mit der Eingabe von exp multipliziert, mit {node}. Die Ableitung von {formula} ergibt sich aus einer anderen Zahl: aus welcher?",
  "exp-rule/twice": "Die Exponentialfunktion wurde zweimal angewandt. Ihr Wert steht schon im Graphen: {formula}.",
  "exp-rule/dropped": "Der Gradient ging unverändert durch {formula} hindurch. Womit multipliziert exp ihn?",
  "tanh-rule/from-input":
    "Das ist die Ableitung von tanh mit {node} eingesetzt. Dorthin gehört die Ausgabe, {formula}.",
  "tanh-rule/no-square":
    "In der Ableitung von tanh fehlt das Quadrat: Sieh nach, wie die Ausgabe, {formula}, in sie eingeht.",
  "tanh-rule/as-tan":
    "Das ist die Ableitung von tan. In der von tanh steht ein anderes Vorzeichen: Ist {formula} irgendwo steiler als bei 0?",
  "tanh-rule/no-one": "In der Ableitung von tanh steht etwas vor −{consumer}². Hier fehlt es.",
  "tanh-rule/twice": "tanh wurde zweimal angewandt. Der Wert steht schon im Graphen: {formula}.",
  "tanh-rule/as-sigmoid":
    "Das ist die Ableitung von sigmoid. tanh hat eine eigene: {formula} läuft von −1 bis 1, nicht von 0 bis 1.",
  "tanh-rule/as-arctan":
    "Das ist die Ableitung von arctan. tanh ist keine Umkehrfunktion: Die Ableitung ergibt sich aus der Ausgabe, {formula}.",
  "tanh-rule/output":
    "Hier wird mit dem Wert von tanh multipliziert, {formula}. Die Ableitung ergibt sich aus diesem Wert, ist aber nicht der Wert selbst.",
  "sigmoid-rule/from-input":
    "Das ist die Ableitung von sigmoid mit {node} eingesetzt. Dorthin gehört die Ausgabe, {formula}.",
  "sigmoid-rule/as-tanh":
    "Das ist die Ableitung von tanh. sigmoid hat eine eigene: {formula} läuft von 0 bis 1, nicht von −1 bis 1.",
  "sigmoid-rule/twice": "sigmoid wurde zweimal angewandt. Der Wert steht schon im Graphen: {formula}.",
  "relu-rule/gate-ignored":
    "relu hat den Gradienten durchgelassen. Sieh dir zuerst die Eingabe an: Ist das Tor bei {node} offen?",
  "relu-rule/value": "Hier wird mit dem Wert von {formula} multipliziert. Wie steil ist relu bei {node}?",
  "relu-rule/inverted":
    "Das Tor von relu ist verkehrt herum. Für welche Eingaben ist es offen, und gehört {node} dazu?",
  "relu-rule/gated-by-gradient":
    "Hier hat das Vorzeichen des Gradienten entschieden. Das Tor von relu sieht auf die Eingabe des Vorwärtsdurchlaufs, {node}.",
  "neg-rule/sign-lost":
    "Das Minuszeichen von {formula} ging auf dem Rückweg verloren. Wenn {node} wächst, wird das Negative davon größer oder kleiner?",
  "log-rule/one-over-output":
    "Das ist eins durch den Wert des Logarithmus. Die Ableitung von {formula} ergibt sich aus der Eingabe, {node}.",
  "seed/output-value":
    "Der Rückwärtsdurchlauf wurde mit dem Wert von {output, select, unknown {der Ausgabe begonnen. Was ist die Ableitung der Ausgabe} other {{output} begonnen. Was ist die Ableitung von {output}}} nach sich selbst?",
  "seed/zero":
    "Mit 0 bei {output, select, unknown {der Ausgabe wird alles 0. Was ist die Ableitung der Ausgabe} other {{output} wird alles 0. Was ist die Ableitung von {output}}} nach sich selbst?",
  "descent-sign/whole-sheet":
    "Alle Vorzeichen auf dem Blatt sind umgedreht. Der Gradient zeigt bergauf; das Minus kommt erst beim Schritt dazu.",
  "other-quantity/value":
    "Das ist der Wert von {node, select, unknown {diesem Knoten. Gefragt ist, wie die Ausgabe reagiert, wenn der Knoten} other {{node}. Gefragt ist, wie {output} reagiert, wenn {node}}} sich ändert.",
  "other-quantity/reciprocal":
    "Sieh noch einmal nach, was durch was geteilt wird: Gefragt ist die Änderung von {node, select, unknown {der Ausgabe bei einer Änderung des Knotens} other {{output} bei einer Änderung von {node}}}.",
  "other-quantity/stepped-value":
    "Das ist der Wert von {node, select, unknown {diesem Knoten} other {{node}}} nach einem Schritt des Gradientenabstiegs. Gefragt ist nur der Gradient.",
  "sign/flipped": "Prüfe die Vorzeichen auf dem Weg.",
  "power-of-ten/shifted": "Prüfe die Stelle des Dezimalzeichens.",
  "swapped-nodes/other-gradient": "Prüfe, nach welchem Knoten gefragt ist.",
};
