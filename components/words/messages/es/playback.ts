import type { Translation } from "../translation";

export const playback: Translation<"playback"> = {
  which: "Qué paso",
  forward: "Adelante",
  backward: "Atrás",
  pass: { forward: "Paso hacia adelante", backward: "Paso hacia atrás" },
  stepBack: "Retroceder",
  stepBackKey: "Retroceder (←)",
  play: "Reproducir",
  stop: "Detener",
  playKey: "Reproducir solo (A)",
  stepOn: "Avanzar",
  stepOnKey: "Avanzar (→)",
  forwardBegins: "Los números fluyen hacia adelante desde las hojas, operación a operación.",
  backwardBegins: "Los gradientes fluyen hacia atrás desde la salida, arista a arista.",
  seed: "La salida respecto a sí misma: aquí empieza.",
};
