import type { Translation } from "../translation";

export const mistakes: Translation<"mistakes"> = {
  "overwrites/one-path":
    "Esta es solo la parte de un camino: {node, select, unknown {el nodo se usa en varios sitios} other {{node} se usa en {uses}}}. Cada uso devuelve un gradiente, y todos se suman.",
  "overwrites/same-operand-once":
    "El mismo valor entra dos veces en {formula, select, unknown {una operación} other {{formula}}}. Cada uno de los dos usos devuelve un gradiente: cuenta ambos.",
  "multiplies-paths/product":
    "Lo que vuelve {node, select, unknown {al nodo desde varios sitios} other {a {node} desde {uses}}} se multiplicó entre sí. A lo largo de un camino se multiplica; entre caminos se suma.",
  "averages-paths/mean":
    "De lo que vuelve {node, select, unknown {al nodo desde varios sitios} other {a {node} desde {uses}}} se tomó la media. Los gradientes que llegan a un nodo se suman; nada los divide.",
  "local-only/sum":
    "Esta es solo la derivada local. ¿Qué gradiente llega desde {uses, select, unknown {varios sitios} other {{uses}}} para multiplicarse con ella?",
  "upstream-only/sum":
    "El gradiente que llega desde {uses, select, unknown {varios sitios} other {{uses}}} se pasó sin cambios. ¿Por qué derivada local lo multiplica este paso?",
  "adds-factors/sum":
    "El gradiente que llega desde {uses, select, unknown {varios sitios} other {{uses}}} y la derivada local se sumaron. A lo largo de una arista la regla de la cadena los multiplica.",
  "premature/each-arrival":
    "De camino a {node, select, unknown {este nodo, un nodo más cercano a la salida} other {{node}, {shared}}} se propagó cada vez que le llegaba algo. Espera a que su suma esté completa y propágala una sola vez.",
  "premature/first-arrival":
    "De camino a {node, select, unknown {este nodo, un nodo más cercano a la salida} other {{node}, {shared}}} se propagó antes de que le hubiera llegado todo. Completa primero su suma; de eso se encarga el orden topológico.",
  "not-zeroed/twice":
    "Aquí están los gradientes de dos pasos hacia atrás. Pon todos los gradientes a 0 antes de un paso nuevo.",
  "add-rule/splits":
    "El gradiente se repartió entre los operandos de {formula}. Si solo {node} crece en uno, ¿cuánto crece la suma?",
  "add-rule/as-mul":
    "El + de {formula} se trató como un ×: el gradiente se multiplicó por {other}. ¿Qué le hace un + a un gradiente?",
  "add-rule/as-mul-not-swapped":
    "El + de {formula} se trató como un ×: el gradiente se multiplicó por {node} mismo. ¿Qué le hace un + a un gradiente?",
  "sub-rule/sign-lost":
    "El signo menos de {second} se perdió en {formula}. Si {second} crece, ¿la diferencia crece o disminuye?",
  "sub-rule/sign-swapped":
    "El signo menos fue al operando equivocado de {formula}. ¿Cuál de los dos, al crecer, hace menor la diferencia?",
  "sub-rule/sign-on-both":
    "Los dos operandos de {formula} recibieron un signo menos. ¿Cuál de los dos, al crecer, hace menor la diferencia?",
  "mul-rule/not-swapped": "Aquí se multiplica por {node} mismo. En {formula}, ¿por qué se multiplica {node}?",
  "mul-rule/output":
    "Aquí se multiplica por el valor de todo el producto. En {formula}, ¿por qué se multiplica {node} solo?",
  "mul-rule/one":
    "El × de {formula} dejó pasar el gradiente sin cambios, como haría un +. Si {node} crece en uno, ¿cuánto crece el producto?",
  "mul-rule/sum":
    "Aquí se multiplica por la suma de los dos operandos de {formula}. La derivada respecto a {node} solo necesita uno: ¿cuál?",
  "div-rule/numerator-inverted":
    "La derivada respecto al numerador está al revés. Si {first} crece en uno, ¿cuánto crece {formula}?",
  "div-rule/denominator-sign-lost":
    "La derivada respecto al denominador tiene el signo equivocado. Si {second} crece un poco, ¿{formula} crece o disminuye?",
  "div-rule/denominator-not-squared":
    "A la derivada respecto al denominador le falta el cuadrado. Escribe {formula} como {first} por {second} elevado a −1 y usa la regla de la potencia.",
  "div-rule/denominator-no-numerator":
    "Esta es la derivada de 1 / {second}. ¿Qué hay encima de {second} en {formula}, y adónde va?",
  "div-rule/denominator-as-mul":
    "El ÷ de {formula} se trató como un ×. Escríbelo como {first} por {second} elevado a −1 y usa la regla de la potencia.",
  "pow-rule/not-lowered": "En {formula} el exponente bajó delante, pero la potencia misma no se redujo en uno.",
  "pow-rule/no-coefficient": "En {formula} el exponente se redujo en uno, pero no bajó delante.",
  "pow-rule/times-base": "Esto es exponente por base. ¿Qué pasa con el exponente al derivar {formula}?",
  "pow-rule/raised": "El exponente de {formula} subió en uno. Al derivar una potencia va en el otro sentido.",
  "pow-rule/integrated": "Aquí se integró {formula}. El paso hacia atrás necesita su derivada.",
  "exp-rule/power-rule":
    "Se usó la regla de la potencia en {formula}. Ahí {node} es el exponente, no la base: ¿cuál es la derivada de eˣ?",
  "exp-rule/from-input":
    "Aquí se multiplica por la entrada de exp, {node}. La derivada de {formula} se calcula con otro número: ¿cuál?",
  "exp-rule/twice": "La exponencial se aplicó dos veces. Su valor ya está en el grafo: {formula}.",
  "exp-rule/dropped": "El gradiente pasó por {formula} sin cambios. ¿Por qué lo multiplica exp?",
  "tanh-rule/from-input": "Esta es la derivada de tanh con {node} dentro. Lo que va ahí es la salida, {formula}.",
  "tanh-rule/no-square": "En la derivada de tanh falta el cuadrado: mira cómo entra en ella la salida, {formula}.",
  "tanh-rule/as-tan":
    "Esta es la derivada de tan. La de tanh lleva otro signo: ¿es {formula} en algún punto más empinada que en 0?",
  "tanh-rule/no-one": "En la derivada de tanh hay algo delante de −{consumer}². Aquí falta.",
  "tanh-rule/twice": "tanh se aplicó dos veces. Su valor ya está en el grafo: {formula}.",
  "tanh-rule/as-sigmoid": "Esta es la derivada de sigmoid. tanh tiene la suya: {formula} va de −1 a 1, no de 0 a 1.",
  "tanh-rule/as-arctan":
    "Esta es la derivada de arctan. tanh no es una inversa: su derivada se calcula con la salida, {formula}.",
  "tanh-rule/output":
    "Aquí se multiplica por el valor de tanh, {formula}. La derivada se calcula con ese valor, pero no es ese valor.",
  "sigmoid-rule/from-input": "Esta es la derivada de sigmoid con {node} dentro. Lo que va ahí es la salida, {formula}.",
  "sigmoid-rule/as-tanh": "Esta es la derivada de tanh. sigmoid tiene la suya: {formula} va de 0 a 1, no de −1 a 1.",
  "sigmoid-rule/twice": "sigmoid se aplicó dos veces. Su valor ya está en el grafo: {formula}.",
  "relu-rule/gate-ignored":
    "relu dejó pasar el gradiente. Mira primero su entrada: ¿está abierta la compuerta en {node}?",
  "relu-rule/value": "Aquí se multiplica por el valor de {formula}. ¿Qué pendiente tiene relu en {node}?",
  "relu-rule/inverted":
    "La compuerta de relu está al revés. ¿Para qué entradas está abierta, y es {node} una de ellas?",
  "relu-rule/gated-by-gradient":
    "Aquí decidió el signo del propio gradiente. La compuerta de relu mira su entrada hacia delante, {node}.",
  "neg-rule/sign-lost":
    "El signo menos de {formula} se perdió en el camino de vuelta. Si {node} crece, ¿su opuesto crece o disminuye?",
  "log-rule/one-over-output":
    "Esto es uno entre el valor del logaritmo. La derivada de {formula} se calcula con la entrada, {node}.",
  "seed/output-value":
    "El paso hacia atrás empezó con el valor de {output, select, unknown {la salida. ¿Cuál es la derivada de la salida} other {{output}. ¿Cuál es la derivada de {output}}} respecto a sí misma?",
  "seed/zero":
    "Con 0 en {output, select, unknown {la salida todo da 0. ¿Cuál es la derivada de la salida} other {{output} todo da 0. ¿Cuál es la derivada de {output}}} respecto a sí misma?",
  "descent-sign/whole-sheet":
    "Todos los signos de la hoja están invertidos. El gradiente apunta cuesta arriba; el menos entra al dar un paso.",
  "other-quantity/value":
    "Este es el valor de {node, select, unknown {este nodo. Se pregunta cómo reacciona la salida cuando el nodo} other {{node}. Se pregunta cómo reacciona {output} cuando {node}}} cambia.",
  "other-quantity/reciprocal":
    "Mira otra vez qué se divide entre qué: se pregunta el cambio de {node, select, unknown {la salida para un cambio del nodo} other {{output} para un cambio de {node}}}.",
  "other-quantity/stepped-value":
    "Este es el valor de {node, select, unknown {este nodo} other {{node}}} tras un paso de descenso de gradiente. Se pregunta solo el gradiente.",
  "sign/flipped": "Revisa los signos a lo largo del camino.",
  "power-of-ten/shifted": "Revisa la posición de la coma decimal.",
  "swapped-nodes/other-gradient": "Revisa por qué nodo se pregunta.",
};
