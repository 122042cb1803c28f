import type { Language } from "@/lib/protocol/languages";
import type { LessonDraft } from "@/lib/protocol/lesson";

/** What we write into lessons ourselves, by its English, in which the gallery is stored; a formula is the same everywhere and is not here. */
const words: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    "The first graph": "Der erste Graph",
    "L = (a·b + c)·f: products and a sum, one path to every leaf.":
      "L = (a·b + c)·f: Produkte und eine Summe, zu jedem Blatt ein Pfad.",
    "A neuron with tanh": "Ein Neuron mit tanh",
    "Two inputs, two weights, a bias, and tanh: the backward pass through a whole neuron.":
      "Zwei Eingaben, zwei Gewichte, ein Bias und tanh: der Rückwärtsdurchlauf durch ein ganzes Neuron.",
    "The neuron, tanh in atoms": "Das Neuron, tanh in Atomen",
    "The same neuron with tanh written as (e − 1)/(e + 1): one op becomes five, the gradients stay.":
      "Dasselbe Neuron, tanh als (e − 1)/(e + 1) geschrieben: Aus einer Operation werden fünf, die Gradienten bleiben.",
    "tanh as (e − 1)/(e + 1)": "tanh als (e − 1)/(e + 1)",
    "Used twice: b = a + a": "Zweimal benutzt: b = a + a",
    "The smallest graph in which gradients accumulate.": "Der kleinste Graph, in dem sich Gradienten summieren.",
    "Used by two: f = (a·b)·(a + b)": "Von zweien benutzt: f = (a·b)·(a + b)",
    "Both leaves reach the output by two paths. Who overwrites instead of accumulating is found here.":
      "Beide Blätter erreichen die Ausgabe auf zwei Pfaden. Wer überschreibt statt zu summieren, fällt hier auf.",
    "The Stanford course’s first example: a sum, then a product.":
      "Das erste Beispiel des Kurses aus Stanford: eine Summe, dann ein Produkt.",
    "The class is the optimiser": "Die Klasse ist der Optimierer",
    "Everybody holds some parameters of a network, works their gradients out by hand, and the step is taken with the class’s answers.":
      "Alle halten einige Parameter eines Netzes und rechnen deren Gradienten von Hand; der Schritt wird mit den Antworten der Klasse getan.",
    "One neuron": "Ein Neuron",
    "Two layers: 2-2-1": "Zwei Schichten: 2-2-1",
    "The lecture’s MLP": "Das MLP der Vorlesung",
    "An empty board": "Eine leere Tafel",
    "The board": "Die Tafel",
    copy: "Kopie",
  },
  es: {
    "The first graph": "El primer grafo",
    "L = (a·b + c)·f: products and a sum, one path to every leaf.":
      "L = (a·b + c)·f: productos y una suma, un camino a cada hoja.",
    "A neuron with tanh": "Una neurona con tanh",
    "Two inputs, two weights, a bias, and tanh: the backward pass through a whole neuron.":
      "Dos entradas, dos pesos, un sesgo y tanh: el paso hacia atrás por una neurona entera.",
    "The neuron, tanh in atoms": "La neurona, tanh en átomos",
    "The same neuron with tanh written as (e − 1)/(e + 1): one op becomes five, the gradients stay.":
      "La misma neurona con tanh escrita como (e − 1)/(e + 1): una operación se vuelve cinco, los gradientes siguen iguales.",
    "tanh as (e − 1)/(e + 1)": "tanh como (e − 1)/(e + 1)",
    "Used twice: b = a + a": "Usado dos veces: b = a + a",
    "The smallest graph in which gradients accumulate.": "El grafo más pequeño en el que se acumulan gradientes.",
    "Used by two: f = (a·b)·(a + b)": "Usado por dos: f = (a·b)·(a + b)",
    "Both leaves reach the output by two paths. Who overwrites instead of accumulating is found here.":
      "Ambas hojas llegan a la salida por dos caminos. Aquí se descubre a quien sobrescribe en vez de acumular.",
    "The Stanford course’s first example: a sum, then a product.":
      "El primer ejemplo del curso de Stanford: una suma y luego un producto.",
    "The class is the optimiser": "La clase es el optimizador",
    "Everybody holds some parameters of a network, works their gradients out by hand, and the step is taken with the class’s answers.":
      "Cada persona tiene algunos parámetros de una red y calcula sus gradientes a mano; el paso se da con las respuestas de la clase.",
    "One neuron": "Una neurona",
    "Two layers: 2-2-1": "Dos capas: 2-2-1",
    "The lecture’s MLP": "El MLP de la clase",
    "An empty board": "Una pizarra vacía",
    "The board": "La pizarra",
    copy: "copia",
  },
  zh: {
    "The first graph": "第一张图",
    "L = (a·b + c)·f: products and a sum, one path to every leaf.":
      "L = (a·b + c)·f：乘积与求和，到每个叶节点只有一条路径。",
    "A neuron with tanh": "带 tanh 的神经元",
    "Two inputs, two weights, a bias, and tanh: the backward pass through a whole neuron.":
      "两个输入、两个权重、一个偏置和 tanh：走完整个神经元的反向传播。",
    "The neuron, tanh in atoms": "神经元：拆开的 tanh",
    "The same neuron with tanh written as (e − 1)/(e + 1): one op becomes five, the gradients stay.":
      "同一个神经元，把 tanh 写成 (e − 1)/(e + 1)：一个运算变成五个，梯度不变。",
    "tanh as (e − 1)/(e + 1)": "tanh 写成 (e − 1)/(e + 1)",
    "Used twice: b = a + a": "用了两次：b = a + a",
    "The smallest graph in which gradients accumulate.": "梯度会累加的最小的图。",
    "Used by two: f = (a·b)·(a + b)": "被两个节点使用：f = (a·b)·(a + b)",
    "Both leaves reach the output by two paths. Who overwrites instead of accumulating is found here.":
      "两个叶节点都经两条路径到达输出。谁覆盖而不累加，在这里就会发现。",
    "The Stanford course’s first example: a sum, then a product.": "斯坦福课程的第一个例子：先求和，再相乘。",
    "The class is the optimiser": "全班就是优化器",
    "Everybody holds some parameters of a network, works their gradients out by hand, and the step is taken with the class’s answers.":
      "每个人分到网络的几个参数，手算它们的梯度，再用全班的答案走这一步。",
    "One neuron": "一个神经元",
    "Two layers: 2-2-1": "两层：2-2-1",
    "The lecture’s MLP": "课程中的 MLP",
    "An empty board": "空白画板",
    "The board": "画板",
    copy: "副本",
  },
};

/** A text of our own in a lesson, in a reader's language. */
export function lessonWord(text: string, language: Language): string {
  const known = words[language];
  return known !== undefined && Object.hasOwn(known, text) ? (known[text] ?? text) : text;
}

/** A lesson of the gallery with its words in a reader's language. */
export function inLanguage<Shown extends LessonDraft>(lesson: Shown, language: Language): Shown {
  const say = (text: string) => lessonWord(text, language);
  const exercises = lesson.exercises.map((exercise) => ({ ...exercise, title: say(exercise.title) }));
  return { ...lesson, title: say(lesson.title), about: say(lesson.about), exercises };
}
