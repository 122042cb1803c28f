import type { Translation } from "../translation";

export const lab: Translation<"lab"> = {
  title: "Laboratorio",
  heading: "El laboratorio",
  about:
    "Una red de neuronas, su pérdida sobre ejemplos etiquetados y el bucle que la entrena: adelante, a cero, atrás, paso.",
  opening: "Abriendo el lienzo…",
  paste: "Pegar",
  export: "Exportar",
  part: {
    layer: "capa {at}",
    neuron: "neurona {at}",
    neuronOfLayer: "capa {layer}, neurona {neuron}",
  },
  setup: {
    examples: "Ejemplos",
    lecture: "Los cuatro de la clase",
    moons: "Dos lunas",
    circles: "Círculos",
    spiral: "Espiral",
    own: "Los tuyos",
    hidden: "Capas ocultas",
    noHidden: "ninguna",
    hiddenMistake: "Hasta {layers, number} números, de 1 a {neurons, number}: 4, 4",
    activation: "Activación",
    noActivation: "ninguna",
    seed: "Semilla",
    freshStart: "Empezar de nuevo",
  },
  network: {
    lines: "Qué muestran las líneas",
    drawing: "La red por capas",
    inputs: "entradas",
    output: "{neuron}, salida {value}",
    about:
      "Cada línea es un peso: gruesa si es grande, discontinua si es negativo. Activación: {layers, select, same {{hidden} en todas las capas} other {{hidden} en las capas ocultas, {last} en la última}}. Pulsa una neurona para ver los suyos.",
  },
  examples: {
    title: "Ejemplos",
    example: "Ejemplo",
    label: "etiqueta",
    remove: "Quitar",
    removeOne: "Quitar el ejemplo {at}",
    show: "Mostrarlo en la red",
    showOne: "Mostrar el ejemplo {at} en la red",
    add: "Añadir un ejemplo",
    asTable: "{count, plural, one {El # ejemplo} other {Los # ejemplos}} en una tabla",
  },
  plane: {
    title: "Los ejemplos en el plano y dónde n(x) es 0",
    titleRight: "Los ejemplos en el plano y dónde n(x) es 0: {right, number} de {count, number} en su lado",
    label: "etiqueta {value}",
    line: "la línea: {formula}",
    right: "{right, number} de {count, number} en su lado",
  },
  loop: {
    title: "Un paso del bucle",
    rate: "Tasa",
    forward: "Adelante",
    zero: "A cero",
    backward: "Atrás",
    step: "Paso",
    noLoss: "Todavía no hay pérdida.",
    everyZero: "cada <code>p.grad</code> es <b>0.0</b>",
    kept: "gradientes del último paso hacia atrás",
    needsForward: "necesita antes un paso hacia adelante",
    again: "y otra vez la pérdida",
  },
  train: {
    title: "El bucle, muchas veces",
    steps: "Pasos",
    rate: "Tasa de aprendizaje",
    start: "Entrenar {steps, plural, one {# paso} other {# pasos}}",
    stop: "Parar",
    step: "paso {done, number} de {steps, number}",
    progress: "Progreso del entrenamiento",
    diverged:
      "La pérdida creció más allá de cualquier número: los pasos eran demasiado largos. Baja la tasa de aprendizaje y empieza de nuevo.",
    saturated:
      "<b>Saturación.</b> {what} Ahí tanh es plana: 1 − n(x)² es casi 0, y también todo gradiente que tiene que pasar por ella. Más pasos no servirán de nada; otros parámetros iniciales, sí.",
    manyWrong: "{wrong, number} de {count, number} ejemplos se responden mal y con toda seguridad.",
    fewWrong:
      "{names} {count, plural, one {recibe} other {reciben}} la respuesta {answer}, cuando la etiqueta es {label}.",
    noLosses: "Aquí se dibujará la pérdida de cada paso.",
    losses: "Pérdidas",
    printed: "La pérdida, tal como la imprime el bucle de la clase",
    state: "Estado",
    loss: "Pérdida",
    curve: "{name}: {loss} en el paso {step, number}",
    firstStep: "paso 0",
  },
  wrong: {
    title: "Lo que sale mal",
    backward: "Olvidar backward",
    zero: "Olvidar poner a cero",
    before: "pérdida antes del paso",
    after: "pérdida después del paso",
    withoutBackward:
      "Sin <code>loss.backward()</code> cada gradiente sigue siendo el 0.0 con el que se creó, así que <code>p.data += -{rate} * 0.0</code> no mueve nada: la pérdida se queda donde está por muchos pasos que se den. Ningún error lo avisa.",
    zeroedCurve: "A cero antes de cada paso hacia atrás",
    neverCurve: "Nunca a cero",
    zeroed: "a cero",
    never: "nunca a cero",
    noLoss: "No hay pérdida que comparar: empieza de nuevo.",
    afterSteps: "tras {steps, plural, one {# paso} other {# pasos}}",
    loss: "pérdida",
    largest: "mayor <code>p.grad</code>",
    withoutZero:
      "<code>backward()</code> suma a <code>p.grad</code>. Sin <code>p.grad = 0.0</code> cada paso sigue la suma de todos los gradientes hasta entonces: los pasos crecen, se pasan de largo y mantienen una dirección que fue buena hace mucho.",
    endsHigher: "Los dos caminos empiezan en los primeros parámetros de la red, con la tasa de aprendizaje de arriba.",
    endsLower:
      "Aquí incluso termina más abajo: cuatro ejemplos son tan fáciles que, al pasarse de largo, cada respuesta cayó en el extremo plano de tanh. Por eso cuesta tanto encontrar este error. Toma las dos lunas, o empieza de nuevo con 0.3, y lo verás fallar.",
  },
  parameters: {
    title: "{count, plural, one {# parámetro, con su gradiente} other {# parámetros, cada uno con su gradiente}}",
    ofLayer: "Parámetros de la capa {layer}",
    layer: "La capa {layer} tiene {count, plural, one {# neurona} other {# neuronas}}",
    neuron: "neurona",
    printed: "Tal como los imprime <code>n.parameters()</code>",
  },
  graph: {
    title: "El grafo",
    which: "Qué grafo",
    show: "Mostrar",
    examples: "ejemplos",
    layers: "capas",
    neurons: "neuronas",
    everything: "todo",
    size: "{all, plural, one {# nodo} other {# nodos}} en total, {drawn, number} a la vista. Pulsa un montón para desplegarlo.",
    fold: "Plegar {part}",
    neuronCount: "{count, plural, one {# neurona} other {# neuronas}}",
    outputCount: "{count, plural, one {# salida} other {# salidas}}",
  },
  pasteDialog: {
    title: "Pegar una red o datos",
    about:
      "Neuron, Layer y MLP de la clase con sus listas; o una tabla de hasta {examples, number} ejemplos, con la etiqueta al final de cada fila.",
    place: "Llevarlo al laboratorio",
    NO_NETWORK:
      "Aquí no hay ni una red ni una tabla de ejemplos: escribe {example}, o filas solo de números, todas tan largas como la primera (de 2 a {columns, number}), {examples, number} como máximo, con etiquetas como -1 y 1.",
    NETWORK_TOO_LARGE:
      "La red debe tener de 1 a {inputs, number} entradas y de 1 a {layers, number} capas de 1 a {neurons, number} neuronas: hazla más pequeña.",
    SEVERAL_OUTPUTS:
      "La última capa debe tener una sola neurona, porque cada ejemplo tiene una etiqueta: termina la lista con 1.",
    EXAMPLES_MISFIT:
      "Cada fila de xs necesita tantos números como entradas tiene la red, y xs tantas filas como ys, {examples, number} como máximo.",
    EXAMPLES_UNREAD:
      "xs e ys deben estar las dos, como listas de números sin cálculos: imprímelas y pega lo impreso, o quita ambas.",
    PARAMETERS_MISFIT:
      "Los parámetros deben ser una sola lista, con tantos números como tiene la red, en el orden de n.parameters(): imprímelos y pega la lista, o quítalos.",
    NEURON_UNREAD:
      "Aquí una neurona es la suma de sus wi*xi y su sesgo, con tanh, relu, sigmoid o nada alrededor, en las tres clases de la lección: escribe {example}.",
    LOSS_UNREAD: "La pérdida del laboratorio es la suma de cuadrados: escribe {example}, o quita la pérdida.",
    SEED_UNREAD:
      "Los números que Python saca de una semilla no se pueden sacar aquí: imprime n.parameters() y pega la lista, o quita la semilla.",
    NEVER_ZEROED:
      "El bucle pegado nunca pone p.grad a 0. El laboratorio lo hace antes de cada paso hacia atrás; lo que pasa sin ello está más abajo.",
    RATE_VARIES:
      "El bucle pegado cambia su tasa de aprendizaje por el camino. El laboratorio mantiene una: ponla junto a los pasos.",
    TEXT_TOO_LONG: "Es más largo de lo que se puede leer: pega solo las celdas que crean la red.",
  },
  exportDialog: {
    title: "Exportar la red",
    kind: "Exportar como",
    program: "Programa",
    copy: "Copiar",
    copied: "Copiado.",
    notCopied: "El navegador no deja copiar a esta página: descarga el archivo.",
    download: "Descargar {file}",
  },
};
