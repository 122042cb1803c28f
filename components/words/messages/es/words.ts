import type { Translation } from "../translation";

export const words: Translation<"words"> = {
  node: {
    output: "la salida",
    number: "el número {number}",
    unnamed: "el nodo «{symbol}»",
    any: "este nodo",
  },
  twice: "{name} (dos veces)",
  hints: {
    step1: "Qué aristas",
    step2: "La regla local",
    step3: "El número local",
    step4: "El paso resuelto",
  },
  deadline: "{day}, {time} ({distance})",
  distance: {
    now: "ahora",
    minutes: "dentro de {count, plural, one {# minuto} other {# minutos}}",
    hours: "dentro de {count, plural, one {# hora} other {# horas}}",
    days: "dentro de {count, plural, one {# día} other {# días}}",
  },
  duration: {
    second: "{count, plural, one {# segundo} other {# segundos}}",
    minute: "{count, plural, one {# minuto} other {# minutos}}",
    hour: "{count, plural, one {# hora} other {# horas}}",
    day: "{count, plural, one {# día} other {# días}}",
  },
  daysAndClock: "{days, number} d {clock}",
  workedStep: "Paso resuelto en {node}",
  leaderboard: {
    label: "Clasificación",
    teams: "Equipos",
    you: "tú",
    yourTeam: "tu equipo",
    tie: "Hay más en el último puesto.",
    behind: "Estás a {points, plural, one {# punto} other {# puntos}} de {name}.",
    place: "Estás en el puesto <b>{rank, number}</b> de {of, number}.",
    placeBehind:
      "Estás en el puesto <b>{rank, number}</b> de {of, number}, a {points, plural, one {# punto} other {# puntos}} de {name}.",
  },
};
