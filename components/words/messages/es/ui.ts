import type { Translation } from "../translation";

export const ui: Translation<"ui"> = {
  exercise: "{title}{step, plural, =0 {} other { · paso {step, number}}}",
  language: "Idioma",
  theme: {
    system: "Tema: el del sistema",
    light: "Tema: claro",
    dark: "Tema: oscuro",
  },
  hostLesson: { button: "Impartir", named: "Impartir {title}" },
  undo: "Deshacer",
  dismiss: "Descartar",
  close: "Cerrar",
  cancel: "Cancelar",
  rename: "Cambiar el nombre",
  title: "Título",
  numberFrom: "Un número de {min, number} a {max, number}.",
  wholeNumberFrom: "Un número entero de {min, number} a {max, number}.",
  verdict: {
    correct: "Correcto",
    carried: "Con arrastre",
    "needs-digits": "Más cifras",
    wrong: "Todavía no",
    unreadable: "Ilegible",
  },
  notFound: {
    title: "No hay nada en esta dirección",
    about:
      "Puede que se haya borrado o que sea de otro navegador: cada biblioteca se guarda para el navegador que la creó.",
    home: "Inicio",
    library: "Biblioteca",
  },
  broken: {
    title: "Esta página ha fallado",
    about: "Lo que ya llegó al servidor se conserva. Si volver a intentarlo no ayuda, recarga la página.",
    again: "Reintentar",
  },
  connectionLost:
    "<b>{loss, select, restarting {El servidor se está reiniciando.} other {Sin conexión.}}</b> {meanwhile}",
  timeLeft: {
    up: "Se acabó el tiempo.",
    tenSeconds: "Quedan diez segundos.",
    minute: "Queda un minuto.",
  },
};
