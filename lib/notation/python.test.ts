import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { readPython } from "./python";
import { readOne, sketch } from "./testReading";

const A = "a = Value(2.0)\n";

describe("reads", () => {
  test.each([
    ["a label in the call and behind a semicolon", "a = Value(2.0, label='a'); b = a*3", "a:<2.0> b:mul(a,#3) → b"],
    [
      "all operators, numbers on either side",
      `${A}b = 2 - a\nc = 2 / b\nd = c*2 + 1`,
      "a:<2.0> b:sub(#2,a) c:div(#2,b) d:add([mul(c,#2)],#1) → d",
    ],
    [
      "powers by numbers",
      `${A}b = a**-1\nc = b**0.5\nd = c**(1/2)\ne = pow(d, 3)`,
      "a:<2.0> b:pow(a,-1) c:pow(b,0.5) d:pow(c,0.5) e:pow(d,3) → e",
    ],
    ["a sign under a power", `${A}b = -a**2`, "a:<2.0> b:neg([pow(a,2)]) → b"],
    ["a plus sign, which changes nothing", `${A}b = +a\nc = b*b`, "a:<2.0> c:mul(a,a) → c"],
    [
      "precedence and brackets",
      `${A}b = a + a*a\nc = (a + a)*a`,
      "a:<2.0> b:add(a,[mul(a,a)]) c:mul([add(a,a)],a) → c",
    ],
    ["left to right", `${A}b = a - a - a / a / a`, "a:<2.0> b:sub([sub(a,a)],[div([div(a,a)],a)]) → b"],
    [
      "augmented assignments",
      `${A}b = a\nb **= 2\nb += a\nb -= 1\nb *= 2\nb /= a`,
      "a:<2.0> b:div([mul([sub([add([pow(a,2)],a)],#1)],#2)],a) → b",
    ],
    [
      "every method",
      `${A}b = a.tanh().exp().relu().log().sigmoid()`,
      "a:<2.0> b:sigmoid([log([relu([exp([tanh(a)])])])]) → b",
    ],
    [
      "arithmetic as methods",
      `${A}b = a.add(3).mul(a).sub(1).div(4).pow(2).neg()`,
      "a:<2.0> b:neg([pow([div([sub([mul([add(a,#3)],a)],#1)],#4)],2)]) → b",
    ],
    ["tuples", "a, b = Value(1), Value(2)\n(c, d) = (a*b, a+b)", "a:<1> b:<2> c:mul(a,b) d:add(a,b) → d"],
    ["chained assignment", "a = b = Value(2)\nc = a*b", "a:<2> c:mul(a,a) → c"],
    [
      "a plain number variable as one shared leaf",
      `h = 0.001\n${A}b = (a + h)*h`,
      "a:<2.0> h:#0.001 b:mul([add(a,h)],h) → b",
    ],
    [
      "large whole numbers",
      `${A}b = a*(2**60) + 10**18/2 + (2.0**64 + 1)`,
      "a:<2.0> b:add([add([mul(a,#1152921504606847000)],#5e+17)],#1.8446744073709552e+19) → b",
    ],
    ["folded numbers", `${A}b = a * (2**3 + 1/2)`, "a:<2.0> b:mul(a,#8.5) → b"],
    [
      "functions of numbers",
      "import math\na = Value(math.sqrt(16) + abs(-1))\nb = a*math.pi",
      "a:<5.0> b:mul(a,#3.141592653589793) → b",
    ],
    [
      "a number of its own in Value",
      "a = Value(1/4)\nb = Value(-3.0)\nc = Value(data=2, label='c')*a*b",
      "a:<0.25> b:<-3.0> c:mul([mul(<2>,a)],b) → c",
    ],
    [
      "all kinds of numbers",
      "a = Value(1_000)\nb = Value(1e-3)*Value(.5)\nc = Value(2.)\nd = Value(0x10)\ne = Value(2.e1)",
      "a:<1000> b:mul(<1e-3>,<.5>) c:<2.> d:<16> e:<2.e1> → e",
    ],
    [
      "torch",
      "x = torch.Tensor([2.0]).double(); x.requires_grad = True\ny = torch.tensor(3.0, requires_grad=True)\nn = torch.tanh(x*y) + torch.pow(x, 2)\nn.backward()",
      "x:<2.0> y:<3.0> n:add([tanh([mul(x,y)])],[pow(x,2)]) → n",
    ],
    [
      "what imports call a module or its members",
      `import math as m, numpy.linalg, torch as t\nfrom math import pi, log as exp, tau\nfrom torch import tensor as T\nfrom engine import Value as V\nimport torch.nn.functional as fn\na = T(2.0)\nb = V(1)\nc = a*m.exp(0)*exp(1)*(tau/pi) + t.tanh(b) + fn.relu(a)`,
      "a:<2.0> b:<1> c:add([add([mul([mul([mul(a,#1.0)],#0.0)],#2.0)],[tanh(b)])],[relu(a)]) → c",
    ],
    ["constants that a star brings", "from math import *\na = Value(pi/pi)\nb = a*(e/e)", "a:<1.0> b:mul(a,#1.0) → b"],
    [
      "a name assigned after its import, and the other way round",
      "from math import e\ne = Value(2)\npi = Value(3)\nfrom math import pi\nc = e*(pi/pi)",
      "e:<2> c:mul(e,#1.0) → c",
    ],
    [
      "what has the same meaning without its import",
      "import math, torch, numpy as np\nimport torch.nn.functional as F\nfrom micrograd.engine import Value\nfrom utils import tanh\na = Value(2)\nb = F.relu(tanh(a))",
      "a:<2> b:relu([tanh(a)]) → b",
    ],
    ["backward's receiver as the output", `${A}o = a*2\nb = o*3\no.backward()`, "a:<2.0> o:mul(a,#2) b:mul(o,#3) → o"],
    ["a receiver without a name", `${A}(a*2).backward()`, "a:<2.0> → [mul(a,#2)]"],
    ["a single leaf", A, "a:<2.0> → a"],
    ["a number set before it is used", `${A}a.data = 5\nb = a*2`, "a:<5> b:mul(a,#2) → b"],
    [
      "hostile names",
      "__proto__ = Value(2)\nconstructor = __proto__*2",
      "__proto__:<2> constructor:mul(__proto__,#2) → constructor",
    ],
    ["names beyond ASCII", "é = Value(2)\nσ = é*2", "é:<2> σ:mul(é,#2) → σ"],
    ["an annotation", "a: Value = Value(2)\nb = a*2", "a:<2> b:mul(a,#2) → b"],
  ])("%s", (_title, source, expected) => {
    expect(sketch(readOne(source))).toBe(expected);
  });

  test.each([
    ["line breaks of Windows and old Macs", "a = Value(2.0)\r\nb = a*3\r"],
    ["a byte order mark", "\uFEFFa = Value(2.0)\nb = a*3"],
    ["lines continued by \\ and by brackets", "a = Value(\n  2.0\n) # hi\nb = a \\\n  * 3"],
    ["comments and blank lines", "# a\n\na = Value(2.0) # b\n\n  # c\nb = a*3 # '"],
    ["an indented block", "    a = Value(2.0)\n    b = a*3"],
    ["a block cut from its first letter on", "a = Value(2.0)\n    b = a*3\n"],
    ["tabs", "\ta = Value(2.0)\n\tb\t=\ta*3"],
    ["a console's prompts and what it printed", ">>> a = Value(2.0)\n>>> a\nValue(data=2.0)\n>>> b = (a*\n...   3)"],
    ["spaces and signs of word processors", "a\u00a0= Value(2.0, label=‘a’)\nb = a × 3"],
    [
      "things that make no node",
      "%matplotlib inline\n!pip install x\nimport math\nfrom a import *\na = Value(2.0)\na.grad = 1.0\n'''text'''\na\nb = a*3\nprint(b, f'{b}')\ndraw_dot(b)\nplt.show()\na.requires_grad = True\na.requires_grad_()\na.grad.zero_()\na.grad.data.zero_()\npass",
    ],
    [
      "pasted definitions",
      "class Value:\n    def __init__(self, data):\n        self.data = data\n\ndef trace(root):\n    pass\n\ndef draw_dot(root):\n    for n in root:\n        pass\n\na = Value(2.0)\nb = a*3",
    ],
    ["values read off the graph", "a = Value(2.0)\nb = a*3\ng = a.grad\nv = b.data.item()\nprint(g, v)"],
    [
      "a backward pass by hand",
      "a = Value(2.0)\nb = a*3\nb.grad = 1.0\na.grad = 3 * b.grad\na.grad, b.grad = Value(0.0), tensor([0])\na.grad += foo(b)\nb._backward()",
    ],
    [
      "what is worked out from values read off the graph",
      "a = Value(2.0)\nb = a*3\nslope = -(b.data - a.data)/0.001\nlocal = 1 - math.tanh(a.data)**2\nlocal += slope",
    ],
    [
      "checks, and a drawing that is kept",
      "a = Value(2.0)\nb = a*3\nassert a.grad == 3, 'no'\ndot = draw_dot(b)\ndot\ndot.render('graph')",
    ],
    ["tensors by their own names", "from torch import tensor\na = tensor([2.0], requires_grad=True)\nb = (a*3).sum()"],
    ["magics in the middle", "a = Value(2.0)\n%time\nb = a*3\nb?"],
  ])("past %s", (_title, source) => {
    expect(sketch(readOne(source))).toBe("a:<2.0> b:mul(a,#3) → b");
  });

  test("names: the last assignment's, the first alias's; labels stay", () => {
    const cell = readOne("a = Value(2, label='q')\nb = a\na = Value(3)\nc = a*b\nd = c\nc.label = 'it\\'s'");
    expect(cell.graph.nodes.map(({ name, label }) => [name, label])).toEqual([
      ["b", "q"],
      ["a", "a"],
      ["c", "it's"],
    ]);
    expect(Object.fromEntries(cell.variables)).toEqual({ b: "n1", a: "n2", c: "n3", d: "n3" });
    expect(Object.fromEntries(cell.labels)).toEqual({ n1: "q", n3: "it's" });
    expect(readOne("a = Value(1)\nb = a*2\na = b").graph.nodes.map(({ name }) => name)).toEqual([null, null, "b"]);
    expect(readOne("a = Value(2)\na = a*2").graph.nodes.map(({ name }) => name)).toEqual([null, null, "a"]);
  });

  test("each leaf's span holds just its number: another one there changes that leaf alone", () => {
    const cell = readOne("h = -0.5\na = Value(-3.0, label='2.0'); b = Value((1/3))\nc = a*2 - b*-4 + h");
    const written = [...cell.literals.values()].map(({ from, to }) => cell.source.slice(from, to));
    expect(written).toEqual(["-3.0", "(1/3)", "2", "-4", "-0.5"]);
    const before = evaluate(cell.graph).data;
    for (const [id, { from, to }] of cell.literals) {
      const changed = readOne(`${cell.source.slice(0, from)}-7.25${cell.source.slice(to)}`);
      const after = evaluate(changed.graph).data;
      expect(changed.graph.nodes).toHaveLength(cell.graph.nodes.length);
      for (const node of cell.graph.nodes) {
        if (node.op === "leaf") expect(after.get(node.id)).toBe(node.id === id ? -7.25 : before.get(node.id));
      }
    }
  });

  test("lines and remarks say where", () => {
    const cell = readOne("\n# x\na = Value(2)\nb = (a +\n  3)\nprint(b)\nb.backward()");
    expect([...cell.lines]).toEqual([
      ["n1", 3],
      ["n2", 5],
      ["n3", 5],
    ]);
    expect(cell.remarks.map(({ line }) => line)).toEqual([6, 7]);
    expect(cell.line).toBe(2);
  });
});

describe("refuses, with the line, the column and what to write instead", () => {
  test.each([
    ["", "NO_GRAPH", 1, 1],
    ["x = 5", "NO_GRAPH", 1, 1],
    ["# a", "NO_GRAPH", 1, 1],
    ["c = a*2", "UNASSIGNED", 1, 5],
    ["loss.backward()", "UNASSIGNED", 1, 1],
    ["a.label = 'x'", "UNASSIGNED", 1, 1],
    [`${A}a.zero_()\nb = a*3`, "DATA_CHANGED", 2, 1],
    [`${A}a.data.zero_()\nb = a*3`, "DATA_CHANGED", 2, 1],
    [`${A}torch.nn.init.constant_(a, 0.5)\nb = a*3`, "UNKNOWN_CALL", 2, 15],
    ["a = Value(2.0, label='a)\nb = a*3", "UNCLOSED_QUOTE", 1, 22],
    [`${A}a.label = "x\nb = a*3`, "UNCLOSED_QUOTE", 2, 11],
    [`${A}"""oops\nb = a*3`, "UNCLOSED_QUOTE", 2, 1],
    [`${A}c' = a*3`, "MISSING_BETWEEN", 2, 2],
    ["lambda = Value(2.0)\nL = lambda*2", "KEYWORD_NAME", 1, 1],
    [`${A}in = a*2`, "KEYWORD_NAME", 2, 1],
    ["class = Value(2.0)", "KEYWORD_NAME", 1, 1],
    [`${A}b = a*math.log(8, 2)`, "ONE_VALUE", 2, 7],
    [`${A}b = a*pow(3, 2, 5)`, "TWO_VALUES", 2, 7],
    [`${A}b = a*(2**64 + 1 - 2**64)`, "RESULT_TOO_LARGE", 2, 8],
    [`${A}b = a*(9007199254740993 - 9007199254740992)`, "RESULT_TOO_LARGE", 2, 8],
    [`${A}b = foo(a)`, "UNKNOWN_CALL", 2, 5],
    [`from helpers import foo as exp\n${A}b = a*exp(2)`, "UNKNOWN_CALL", 3, 7],
    [`from math import exp\n${A}b = exp(a)`, "NUMBER_FUNCTION", 3, 5],
    [`import numpy as math\nimport helpers as np\n${A}b = a*np.exp(1)`, "UNKNOWN_CALL", 4, 7],
    ["a = Value(math.inf)", "ENDLESS", 1, 11],
    [`from numpy import inf, nan\n${A}b = a*nan`, "ENDLESS", 3, 7],
    [`${A}train(a)`, "UNKNOWN_CALL", 2, 1],
    [`${A}b = a.foo()`, "UNKNOWN_CALL", 2, 5],
    ["for i in range(3):\n  a = 1", "LOOP", 1, 1],
    [`${A}if a:\n  b = a`, "IF", 2, 1],
    [`${A}b = a if a else 3`, "CONDITION", 2, 7],
    ["def lol():\n  pass", "DEFINITION", 1, 1],
    ["class Foo:\n  pass", "DEFINITION", 1, 1],
    ["with a:\n  b = 1", "BLOCK", 1, 1],
    ["del a", "STATEMENT", 1, 1],
    [`${A}f = lambda x: x`, "LAMBDA", 2, 5],
    [`${A}b = [a]`, "LIST", 2, 5],
    [`${A}b = a[0]`, "SUBSCRIPT", 2, 6],
    [`${A}b = {a}`, "DICT", 2, 5],
    [`${A}b = a < 3`, "COMPARISON", 2, 7],
    [`${A}b = not a`, "COMPARISON", 2, 5],
    [`${A}b = a // 2`, "WHOLE_DIVISION", 2, 7],
    [`${A}b = a % 2`, "MODULO", 2, 7],
    [`${A}b = a \\\n%c`, "MODULO", 3, 1],
    [`${A}b = (a\n%c)`, "MODULO", 3, 1],
    [`${A}b = a ^ 2`, "CARET", 2, 7],
    [`${A}b = a @ a`, "MATRIX", 2, 7],
    [`${A}b = ~a`, "BITS", 2, 5],
    [`${A}a //= 2`, "UPDATE_SIGN", 2, 3],
    [`${A}b = (c := a)`, "WALRUS", 2, 8],
    [`${A}b = a**a`, "EXPONENT_IS_NODE", 2, 8],
    [`${A}b = 2**a`, "NODE_AS_POWER", 2, 8],
    [`${A}b = a*'x'`, "TEXT", 2, 7],
    [`${A}b = a + None`, "CONSTANT", 2, 9],
    [`${A}b = Value(True)`, "CONSTANT", 2, 11],
    [`${A}b = Value(a)`, "VALUE_OF_NODE", 2, 11],
    [`${A}b = Value()`, "VALUE_EMPTY", 2, 5],
    [`${A}b = Value(2, 3)`, "VALUE_ARGUMENTS", 2, 14],
    [`${A}b = a.tanh(3)`, "ONE_VALUE", 2, 5],
    [`${A}b = a.tanh`, "FORGOTTEN_CALL", 2, 11],
    [`${A}b = math.exp(a)`, "NUMBER_FUNCTION", 2, 5],
    [`${A}b = torch.tanh(2)`, "NO_METHOD", 2, 5],
    [`${A}h = 2\nb = h.tanh()`, "NO_METHOD", 3, 5],
    [`${A}h = 2\nh.label = 'h'`, "PLAIN_NUMBER", 3, 1],
    [`${A}b = a(2)`, "NOT_A_FUNCTION", 2, 5],
    [`${A}b = torch.tensor([1.0, 2.0])`, "TENSOR_SIZE", 2, 18],
    [`${A}a.label = f'x{a}'`, "F_STRING", 2, 11],
    [`${A}a.label = 3`, "LABEL_NOT_TEXT", 2, 11],
    [`${A}a.label = '${"x".repeat(81)}'`, "LABEL_TOO_LONG", 2, 11],
    [`${"x".repeat(81)} = Value(2)`, "NAME_TOO_LONG", 1, 1],
    [`${A}b = a*2\na.data = 5`, "DATA_CHANGED", 3, 1],
    [`${A}a.data += 5`, "DATA_CHANGED", 2, 1],
    [`${A}v = a.data\nb = a*v`, "READ_VALUE", 3, 7],
    [`${A}b = a*a.grad`, "READ_VALUE", 2, 7],
    [`${A}v = 2*a.data\nb = a*v`, "READ_VALUE", 3, 7],
    [`${A}b.grad = 1.0`, "UNASSIGNED", 2, 1],
    [`${A}b.grad += 1.0`, "UNASSIGNED", 2, 1],
    ["a = th.tensor(2.0, requires_grad=True)", "UNKNOWN_CALL", 1, 5],
    [`${A}b = torch.tanh(input=a)`, "KEYWORDS", 2, 22],
    [`${A}a.foo = 3`, "ONLY_LABEL", 2, 1],
    ["1 = a", "BAD_TARGET", 1, 1],
    ["f(x) = 3", "BAD_TARGET", 1, 1],
    ["a, b = Value(1), Value(2), Value(3)", "COUNT_MISMATCH", 1, 8],
    [`${A}b = a.backward()`, "BACKWARD_INSIDE", 2, 5],
    [`${A}a.backward(3)`, "BACKWARD_VALUE", 2, 12],
    [`${A}b = a*`, "MISSING_AFTER", 2, 7],
    [`${A}b =`, "AFTER_EQUALS", 2, 4],
    [`${A}b = a + * 3`, "MISSING_AFTER", 2, 9],
    [`${A}b = a.\nc = 3`, "MISSING_NAME", 2, 7],
    ["a = Value(2.0\nb = Value(3.0)", "UNCLOSED_BRACKET", 1, 10],
    ["a = (1))", "UNOPENED_BRACKET", 1, 8],
    ["a = (1]", "WRONG_BRACKET", 1, 7],
    [`${A}b = 2a`, "MISSING_BETWEEN", 2, 6],
    ["a = 1 b = 2", "MISSING_BETWEEN", 1, 7],
    ["hello world", "MISSING_BETWEEN", 1, 7],
    ["a = Value(2.0 label='a')", "MISSING_IN_BRACKETS", 1, 15],
    [`${A}---\nb = a*a`, "MISSING_AFTER", 2, 4],
    [`${A}b ==\nc = a`, "MISSING_AFTER", 2, 5],
    [`${A}b = a²`, "SUPERSCRIPT", 2, 6],
    ["a = 1/0", "DIVISOR_ZERO", 1, 5],
    ["a = 0**-1", "ZERO_POWER", 1, 5],
    ["a = 1e999", "NUMBER_TOO_LARGE", 1, 5],
    ["a = 10.0**400", "RESULT_TOO_LARGE", 1, 5],
    ["a = Value((-8)**(1/3))", "UNREAL", 1, 11],
    ["a = 007", "NO_NUMBER", 1, 5],
    ["a = 1j", "IMAGINARY", 1, 5],
    ["a = Value(1)\nb = a*2\n  c = b", "INDENTATION", 3, 3],
    ["  a = Value(1)\n  b = a*2\n  b.foo = 1", "ONLY_LABEL", 3, 3],
    [">>> a = Value(1)\n>>> b = c", "UNASSIGNED", 2, 9],
    ["a = )(", "UNOPENED_BRACKET", 1, 5],
    ["a = $", "SIGN_HERE", 1, 5],
    ["a = Value(2)\nb = a ? 3 : 4", "SIGN_HERE", 2, 7],
    [`a = ${"(".repeat(101)}1${")".repeat(101)}`, "DEEP", 1, 105],
    [`a = ${"-".repeat(101)}1`, "DEEP", 1, 105],
    [`a = 1${"**1".repeat(101)}`, "DEEP", 1, 306],
  ])("%j: %s at %i:%i", (source, code, line, column) => {
    const reading = readPython(source);
    if (reading.ok) throw new Error(sketch(readOne(source)));
    const { mistake } = reading;
    expect([mistake.code, mistake.line, mistake.column]).toEqual([code, line, column]);
    expect(Object.values(mistake.values).join("").length).toBeLessThan(100);
  });

  test("100 deep is still read", () => {
    expect(sketch(readOne(`a = Value(1)\nb = ${"(".repeat(99)}a + a${")".repeat(99)}`))).toBe("a:<1> b:add(a,a) → b");
  });

  test("programs and graphs beyond the limits, by name", () => {
    const long = readPython(`a = Value(2)\n${"# x\n".repeat(17_000)}`);
    expect(long.ok ? null : long.mistake.code).toBe("PROGRAM_TOO_LONG");
    expect(readPython(`a = Value(2)\n${"# x\n".repeat(17_000)}`, { maxBytes: 100_000 }).ok).toBe(true);
    const many = readPython(`a = Value(2)\nb = a${" + a".repeat(5000)}`);
    expect(many.ok ? null : many.mistake.code).toBe("TOO_MANY_NODES");
    const few = readPython("a = Value(2)\nb = a*a", { maxNodes: 1 });
    expect(few.ok ? null : few.mistake).toMatchObject({ code: "TOO_MANY_NODES", line: 2 });
    expect(readPython(`# ${"é".repeat(33_000)}`).ok).toBe(false);
  });
});
