import type { Translation } from "../translation";

export const door: Translation<"door"> = {
  code: {
    label: "Código",
    mistake: "Un código tiene seis cifras. Escríbelas tal como están en el proyector.",
    go: "Ir a la clase",
  },
  title: "Unirse",
  join: { title: "Unirse a una clase", about: "El código está en el proyector." },
  looking: "Buscando tu clase…",
  unreachable: {
    title: "No se puede acceder a la clase.",
    about: "Esta página lo sigue intentando. Comprueba que tu teléfono esté en la misma red que la clase.",
  },
  seating: "Ocupando tu puesto…",
  name: {
    class: "Clase {code}",
    label: "Tu nombre",
    hint: "Lo ven la clase y el anfitrión.",
    go: "Unirme",
    unreachable: "No se puede acceder a la clase. Revisa tu conexión y pulsa «Unirme» otra vez.",
    hasWords: "Tengo cuatro palabras del anfitrión",
  },
  identity: {
    id: "Tu identificador",
    email: "Tu correo electrónico",
    hint: "Solo lo ve el anfitrión, para las calificaciones.",
  },
  seat: {
    title: "Seguir en tu puesto",
    about: "Tus respuestas y puntos pasan a este teléfono; en el otro se cierra la sesión.",
    label: "Cuatro palabras",
    hint: "Con espacios entre ellas. Sirven una sola vez.",
    mistake: "Escribe las cuatro palabras que te dio el anfitrión.",
    go: "Seguir aquí",
    unreachable: "No se puede acceder a la clase. Revisa tu conexión e inténtalo otra vez.",
    hasName: "Mejor unirme con un nombre",
  },
  refused: { start: "Ir al inicio", reload: "Recargar", again: "Reintentar" },
  ended: { joinAgain: "Unirme de nuevo", newWords: "Tengo cuatro palabras nuevas" },
};
