import type { Translation } from "../translation";

export const home: Translation<"home"> = {
  description: "Un aula en vivo para la retropropagación: gradientes a mano, corregidos en el momento en que llegan.",
  title: "Retropropagación, a mano y entre todos",
  about: "Un grafo de cómputo en la pantalla, cada gradiente a mano y cada respuesta corregida al instante.",
  library: "Biblioteca",
  lessons: {
    title: "Lecciones para empezar",
    loading: "Buscando las lecciones…",
    size: "{exercises, plural, one {# ejercicio} other {# ejercicios}}, {nodes, plural, one {# nodo} other {# nodos}}",
    trains:
      "{exercises, plural, one {# ejercicio} other {# ejercicios}}, {parameters, plural, one {# parámetro} other {# parámetros}}",
  },
  lab: {
    title: "La segunda mitad de la clase",
    about:
      "Neuron, Layer, MLP: 41 parámetros, cuatro ejemplos etiquetados y el bucle que los entrena, línea a línea o dos mil pasos de una vez.",
    open: "Abrir el laboratorio",
  },
  privacy: "Qué se guarda aquí y durante cuánto tiempo",
  join: {
    title: "Unirse a una clase",
    about: "El código está en el proyector. No necesitas cuenta, solo un nombre.",
  },
  host: {
    title: "Dar una clase",
    paste: "Pega el código Python de la clase",
    draw: "Dibujar su grafo",
    empty: "Empezar con la pizarra vacía",
  },
};
