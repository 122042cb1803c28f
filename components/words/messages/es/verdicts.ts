import type { Translation } from "../translation";

export const verdicts: Translation<"verdicts"> = {
  next: "Sigue con {node}.",
  noNext: "No queda nada por responder.",
  roundedEarly: "Redondeado por el camino: conserva cuatro cifras y sale exacto. {next}",
  carried: "Correcto, a partir de {count, plural, =0 {tus respuestas anteriores} other {tu error en {slips}}}. {next}",
  carriedFree:
    "Correcto, a partir de tu error en {slips}: aquí no cuesta nada. {count, plural, one {Corrígelo} other {Corrígelos}}; responder aquí otra vez es gratis.",
  carriedPart:
    "Correcto, a partir de tu error en {slips}, por parte de los puntos. {count, plural, one {Corrígelo} other {Corrígelos}} y responde aquí otra vez por el resto: es gratis.",
  digits:
    "Muy pocas cifras para decidir. Da al menos {wanted, plural, =2 {dos} =3 {tres} =4 {cuatro} =5 {cinco} =6 {seis} other {#}} cifras significativas: es gratis.",
  over: "Aquí no quedan intentos: la solución mostrará el paso. {next}",
  unreadable: "{reason} No ha costado ningún intento.",
  typeNumber: "Escribe un número o una expresión.",
  step: {
    start: "Esta es la salida misma. ¿Cuánto cambia {node} cuando {node} cambia en uno?",
    sum: "Hay varios caminos desde la salida hasta {node}. Calcula cada uno y mira después cómo se juntan.",
    edge: "Mira el paso de {consumer} hacia {node}: el gradiente que llega, por la derivada local.",
    any: "Mira este paso otra vez: el gradiente que llega, por la derivada local.",
  },
};
