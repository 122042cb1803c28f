/**
 * WebAssembly's binary format, as much of it as one module of our own needs.
 * Source: WebAssembly Core Specification 2.0, chapter 5, "Binary Format".
 */

/** Bytes, nested as they were put together: flattened once, when the module is whole. */
export type Code = readonly (number | Code)[];

/** A value type's byte. */
export const I32 = 0x7f;
export const F64 = 0x7c;
export const V128 = 0x7b;
export type ValueType = typeof I32 | typeof F64 | typeof V128;

/** A function: its locals are numbered on from its parameters, and its body leaves the results on the stack. */
export interface WasmFunction {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
  readonly locals: readonly ValueType[];
  readonly body: Code;
  /** Under this name JavaScript may call it. */
  readonly name?: string;
}

const END = 0x0b;
const FUNCTION_TYPE = 0x60;
const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const SECTIONS = { type: 1, function: 3, memory: 5, export: 7, code: 10 } as const;

/** A module of these functions, in this order, with a memory of its own of so many pages, exported as `memory`. */
export function encodeModule(functions: readonly WasmFunction[], pages: number): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters, results }) => [FUNCTION_TYPE, vector(parameters), vector(results)]);
  const exported = functions.flatMap(({ name }, at) => (name === undefined ? [] : [[text(name), 0, unsigned(at)]]));
  return new Uint8Array(
    bytesOf([
      HEADER,
      section("type", types),
      section(
        "function",
        functions.map((_, at) => unsigned(at)),
      ),
      section("memory", [[0, unsigned(pages)]]),
      section("export", [...exported, [text("memory"), 2, 0]]),
      section("code", functions.map(entryOf)),
    ]),
  );
}

function entryOf({ locals, body }: WasmFunction): Code {
  return sized([vector(locals.map((type) => [1, type])), body, END]);
}

function section(name: keyof typeof SECTIONS, entries: readonly Code[]): Code {
  return [SECTIONS[name], sized(vector(entries))];
}

function vector(entries: Code): Code {
  return [unsigned(entries.length), entries];
}

function text(name: string): Code {
  return vector([...name].map((letter) => letter.charCodeAt(0)));
}

function sized(code: Code): Code {
  const bytes = bytesOf(code);
  return [unsigned(bytes.length), bytes];
}

/** LEB128: seven bits a byte, the lowest first; the eighth bit says that more follow. */
export function unsigned(number: number): Code {
  return number > 0x7f ? [(number & 0x7f) | 0x80, unsigned(number >>> 7)] : [number];
}

/** LEB128 in two's complement: the last byte's seventh bit is the sign. */
export function signed(number: number): Code {
  const isLast = number >= -0x40 && number <= 0x3f;
  return isLast ? [number & 0x7f] : [(number & 0x7f) | 0x80, signed(number >> 7)];
}

/** A double's eight bytes, the lowest first. */
export function float(number: number): Code {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number, true);
  return [...new Uint8Array(view.buffer)];
}

/** Code, flattened. */
export function bytesOf(code: Code): number[] {
  const bytes: number[] = [];
  const write = (part: Code) => {
    for (let i = 0; i < part.length; i += 1) {
      const one = part[i] ?? 0;
      if (typeof one === "number") bytes.push(one);
      else write(one);
    }
  };
  write(code);
  return bytes;
}
