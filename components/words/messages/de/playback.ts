import type { Translation } from "../translation";

export const playback: Translation<"playback"> = {
  which: "Welcher Durchlauf",
  forward: "Vorwärts",
  backward: "Rückwärts",
  pass: { forward: "Vorwärtsdurchlauf", backward: "Rückwärtsdurchlauf" },
  stepBack: "Schritt zurück",
  stepBackKey: "Schritt zurück (←)",
  play: "Abspielen",
  stop: "Anhalten",
  playKey: "Von selbst abspielen (A)",
  stepOn: "Schritt weiter",
  stepOnKey: "Schritt weiter (→)",
  forwardBegins: "Die Zahlen fließen von den Blättern vorwärts, Operation für Operation.",
  backwardBegins: "Die Gradienten fließen von der Ausgabe zurück, Kante für Kante.",
  seed: "Die Ausgabe nach sich selbst: Hier beginnt es.",
};
