import type { Translation } from "../translation";

export const stage: Translation<"stage"> = {
  title: "Proyector",
  loading: "Preparando la pantalla…",
  meanwhile: "Así estaba; sigue sola en cuanto pueda.",
  teams: "Equipos",
  people: "Personas",
  more: "y {count, number} más",
  join: {
    at: "Únete en <b>{host}</b>",
    withCode: "Únete con este código",
    inCorner: "únete en {host}",
    withCodeInCorner: "únete con el código",
  },
  qr: {
    label: "Código QR de {link}",
    enlarge: "Ampliar el código QR",
    key: "Ampliar (Q)",
    shrink: "Reducir el código QR",
  },
  lobby: {
    here: "{count, plural, =0 {Aún no se ha unido nadie} one {# persona está aquí} other {# personas están aquí}}",
  },
  header: {
    exercise: "Ejercicio {at, number} de {count, number}{step, plural, =0 {} other { · paso {step, number}}}",
    firstVote: "Ejercicio {at, number} de {count, number} · primera votación, cada uno por su cuenta",
    secondVote: "Ejercicio {at, number} de {count, number} · segunda votación",
    discuss: "Ejercicio {at, number} de {count, number} · debate",
    ownNumbers: "cada cual tiene sus propios números: los tuyos están en tu pantalla",
  },
  board: { empty: "La pizarra está vacía." },
  mistakes: { title: "Lo que piensa la clase", at: "en {node}" },
  footer: {
    asked: "{count, plural, one {<n>#</n> gradiente} other {<n>#</n> gradientes}} por calcular.",
    paper: "Ten papel a mano.",
    vote: "Votación: primero, cada uno por su cuenta.",
    discuss: "Coméntalo con quien tienes al lado.",
    compare: "¿Quién tiene otro número y por qué?",
    paused: "En pausa",
    finished: "<n>{finished, number}</n> de <n>{awaited, number}</n> han terminado",
    voted: "<n>{finished, number}</n> de <n>{awaited, number}</n> han votado",
    finishedOf: "{finished, number} de {awaited, plural, one {# persona} other {# personas}} han terminado",
    votedOf: "{finished, number} de {awaited, plural, one {# persona} other {# personas}} han votado",
    nobody: "No participó nadie",
    closed: "La ronda está cerrada",
    right: "Bien: <n>{before, number}</n> % antes, <n>{after, number}</n> % después de comentarlo",
  },
  ranking: {
    title: "Clasificación",
    empty: "Todavía nadie tiene puntos.",
    tie: "Hay más personas en el último puesto.",
  },
  podium: {
    title: "Buen trabajo",
    noPoints: "Eso ha sido todo",
    aboutNoPoints: "La sesión ha terminado sin puntos.",
    label: "Los tres primeros puestos",
    further: "Siguientes puestos",
  },
  practice: {
    atWork:
      "{count, plural, =0 {Ahora no hay nadie practicando} one {<n>#</n> persona está practicando} other {<n>#</n> personas están practicando}}",
    open: "Práctica: todos los ejercicios, a tu ritmo.",
    until: "Tarea, abierta hasta el {deadline}.",
  },
};
