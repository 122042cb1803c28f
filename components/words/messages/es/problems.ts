import type { Translation } from "../translation";

export const problems: Translation<"problems"> = {
  emptyBoard: "La pizarra está vacía: pega Python o añade nodos y elige qué gradientes preguntar.",
  NOTHING_ASKED: "No se pregunta ningún gradiente: elige los nodos que la clase debe calcular.",
  TOO_MANY_ASKED: "Se pregunta por más de {most, number} nodos: elige menos.",
  ASKED_UNKNOWN: "Un nodo por el que se preguntaba ya no está en el grafo: elige de nuevo los nodos.",
  NO_DECLARED_LEAF:
    "Cada cual debe recibir sus propios números, pero ninguna hoja está escrita como Value(…): declara una o da los mismos a todos.",
  NO_FAIR_NUMBERS:
    "No se encontraron números justos para este grafo: pregunta por otros nodos o da a todos los mismos números.",
  CYCLE: "{name} depende de sí mismo: corta una de las aristas del ciclo.",
  MISSING_OPERAND: "A {name} le falta un operando: conecta un nodo a su entrada vacía.",
  EXTRA_OPERAND: "{name} tiene más operandos de los que admite su operación: desconecta los que sobran.",
  UNKNOWN_OPERAND: "{name} está conectado a un nodo que ya no existe: conéctalo de nuevo.",
  UNKNOWN_OP: "{name} tiene una operación que aquí no se conoce: usa una de {known}.",
  MISSING_EXPONENT: "{name} es una potencia sin exponente: dale un número.",
  DUPLICATE_ID: "{name} está dos veces en el grafo con un mismo identificador: quita uno de los dos.",
  NO_OUTPUT: "El grafo no tiene salida: elige el nodo cuyo gradiente es 1.",
  NON_FINITE_VALUE:
    "{name} no tiene un valor finito ({op, select, div {división entre cero o un número demasiado grande} log {el logaritmo necesita un número mayor que 0} pow {una potencia de cero o de un número negativo que no existe, o demasiado grande} leaf {no es un número} other {el número es demasiado grande}}): cambia un número anterior.",
  NON_FINITE_GRADIENT: "{name} no tiene un gradiente finito (una pendiente posterior es infinita): cambia un número.",
  MODEL_INVALID:
    "Una clase no puede entrenar esta red: tiene como máximo {parameters, number} parámetros, una salida y {examples, number} ejemplos de sus entradas.",
};
