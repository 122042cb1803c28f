import type { Translation } from "../translation";

export const training: Translation<"training"> = {
  figure: "La red por capas, con {count, plural, one {# parámetro} other {# parámetros}}",
  class: "La clase",
  descent: "Descenso de gradiente",
  curve: "La pérdida, paso a paso",
  rateNow: "Tasa de aprendizaje {rate}",
  ready:
    "{count, plural, one {Un parámetro} other {# parámetros}}, que se reparten al abrir la ronda. Ten papel a mano.",
  weight: "Capa {layer}, neurona {neuron}: el peso de su entrada {input}",
  bias: "Capa {layer}, neurona {neuron}: el sesgo",
  notTheirs: "es de otra persona",
  predictions: {
    caption: "Lo que dice la red, junto a lo que debería decir",
    where: "Sobre una línea",
  },
  held: {
    title: "{count, plural, one {# parámetro se quedó atrás} other {# parámetros se quedaron atrás}}",
    none: "Cada parámetro se movió como dice su gradiente.",
    more: "Y {count, plural, one {# más} other {# más}}.",
    unanswered: "nadie respondió",
    unnamed: "la clase respondió {answer}; el gradiente verdadero era {truth}",
    kind: "{count}: {mistake}",
  },
  part: {
    weight: "En cada ejemplo: la entrada x de este peso, la salida o de la neurona y el gradiente que llega allí.",
    bias: "En cada ejemplo: la salida o de la neurona y el gradiente que llega allí.",
    example: "Ejemplo",
    given: "dado",
  },
  play: {
    first: "La clase es el optimizador",
    taken: "{step, plural, one {Se dio un paso} other {Se dieron # pasos}}",
    about:
      "{count, plural, one {Un parámetro se reparte} other {# parámetros se reparten}} entre vosotros. Calcula los gradientes de los tuyos: el paso se da con vuestras respuestas.",
    fell: "La pérdida pasó de {before} a {after}. Los parámetros se reparten de nuevo al abrir la próxima ronda.",
    yours: "Tus parámetros",
    you: "Tú",
    class: "La clase",
    truth: "El gradiente",
    next: "La ronda está cerrada. Mira la pantalla grande: ahora se da el paso.",
  },
  rules: {
    title: "Qué se calcula",
    network: "La clase entrena",
    rate: "Tasa de aprendizaje",
    unanswered: "Un parámetro que nadie responde",
    share: "Los parámetros se reparten",
  },
  model: {
    none: "Nada: se trabaja un grafo",
    neuron: "Una neurona: 3 parámetros",
    "two-layers": "2-2-1: 9 parámetros",
    lecture: "El MLP de la clase: 41 parámetros",
    own: "Su propia red",
  },
  unanswered: {
    stays: "Se queda",
    true: "Toma su gradiente verdadero",
  },
  unansweredHint: {
    stays: "El paso lo deja donde está.",
    true: "El paso es tan bueno como las respuestas que hay.",
  },
  share: {
    parameter: "Con gente suficiente en cada uno",
    person: "Tantos por persona",
  },
  shareHint: {
    parameter: "Sea cual sea el tamaño de la clase: la mediana de varias respuestas rara vez falla.",
    person: "En una clase pequeña algunos parámetros no tienen entonces a nadie.",
  },
  count: {
    parameter: "Personas en cada parámetro",
    person: "Parámetros por persona",
  },
  pane: {
    title: "La clase es el optimizador",
    about:
      "{count, plural, one {Su único parámetro se reparte} other {Sus # parámetros se reparten}} entre la clase. Cada cual calcula gradientes a mano, y cada paso se da con las respuestas de la clase.",
    rules: "Red y reglas",
  },
  lab: {
    button: "Entrenarla con la clase",
    about: "Esta red y sus ejemplos se convierten en una lección: cada paso se da con lo que la clase calcula a mano.",
    tooLarge: "A mano, una clase trabaja con {parameters} parámetros y {examples} ejemplos como mucho.",
  },
  review: {
    title: "El camino de la clase: {title}",
    about: "La pérdida tras cada paso, junto al descenso de gradiente desde el mismo comienzo.",
    step: "Paso",
  },
};
