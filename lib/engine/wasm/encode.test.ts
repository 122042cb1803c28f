import { expect, test } from "vitest";
import { bytesOf, encodeModule, F64, float, I32, signed, unsigned, V128, type WasmFunction } from "./encode";
import { f64, f64x2, get, i32, repeat, set } from "./instructions";

test("numbers are written as LEB128, with the examples of its definition", () => {
  expect(bytesOf(unsigned(0))).toEqual([0]);
  expect(bytesOf(unsigned(127))).toEqual([0x7f]);
  expect(bytesOf(unsigned(128))).toEqual([0x80, 0x01]);
  expect(bytesOf(unsigned(624485))).toEqual([0xe5, 0x8e, 0x26]);
  expect(bytesOf(signed(63))).toEqual([0x3f]);
  expect(bytesOf(signed(64))).toEqual([0xc0, 0x00]);
  expect(bytesOf(signed(-1))).toEqual([0x7f]);
  expect(bytesOf(signed(-65))).toEqual([0xbf, 0x7f]);
  expect(bytesOf(signed(-123456))).toEqual([0xc0, 0xbb, 0x78]);
});

test("doubles are written lowest byte first", () => {
  expect(bytesOf(float(-2))).toEqual([0, 0, 0, 0, 0, 0, 0, 0xc0]);
});

test("a module of functions runs: a loop, and lanes that are not mixed up", () => {
  const [count, i, sum] = [0, 1, 2];
  const total: WasmFunction = {
    name: "total",
    parameters: [I32],
    results: [F64],
    locals: [I32, F64],
    body: [
      repeat(
        [set(sum, f64.add(get(sum), f64.of(0.5))), set(i, i32.add(get(i), i32.of(1)))],
        i32.less(get(i), get(count)),
      ),
      get(sum),
    ],
  };
  const [address, vector] = [0, 1];
  const swap: WasmFunction = {
    name: "swap",
    parameters: [I32],
    results: [],
    locals: [V128],
    body: [
      set(vector, f64x2.load(get(address), 0)),
      f64x2.store(
        get(address),
        16,
        f64x2.firsts(f64x2.splat(f64x2.lane(get(vector), 1)), f64x2.splat(f64x2.lane(get(vector), 0))),
      ),
    ],
  };
  const module = new WebAssembly.Module(encodeModule([total, swap], 1));
  const exports = new WebAssembly.Instance(module).exports as unknown as {
    readonly memory: WebAssembly.Memory;
    readonly total: (count: number) => number;
    readonly swap: (address: number) => void;
  };
  expect(exports.total(200)).toBe(100);
  const numbers = new Float64Array(exports.memory.buffer);
  numbers.set([3, 5], 2);
  exports.swap(16);
  expect([...numbers.subarray(0, 6)]).toEqual([0, 0, 3, 5, 5, 3]);
});
