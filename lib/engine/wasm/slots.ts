/* biome-ignore-all lint/style/noNonNullAssertion: every index was written by compileProgram. */
import type { Wiring } from "../machine";
import { type Code, V128, type ValueType } from "./encode";
import { f64x2, get, i32, set } from "./instructions";

/** Where code finds what is in memory. */
export interface Places {
  /** The address of the parameters, a double each. */
  readonly parameters: number;
  /** The address of the parameters' gradients so far, a vector each: every lane gathers its own. */
  readonly lanes: number;
  /** The local that has the address of the two examples at work: a vector for each input, the labels, the weights. */
  readonly pair: number;
}

/**
 * Where a program's slots are while its code runs: parameters and examples in memory, constants in the code, and what is
 * computed in locals, which are the processor's registers as long as those suffice.
 */
export class Slots {
  readonly locals: ValueType[] = [];
  readonly #wiring: Wiring;
  readonly #places: Places;
  readonly #firstLocal: number;
  readonly #values = new Map<number, number>();
  readonly #gradients = new Map<number, number>();

  /** `computed` are the slots that instructions write; locals are numbered on from `firstLocal`. */
  constructor(
    wiring: Wiring,
    places: Places,
    { computed, firstLocal }: { computed: readonly number[]; firstLocal: number },
  ) {
    this.#wiring = wiring;
    this.#places = places;
    this.#firstLocal = firstLocal;
    for (const slot of computed) this.#values.set(slot, this.newLocal());
  }

  newLocal(): number {
    return this.#firstLocal + this.locals.push(V128) - 1;
  }

  read(slot: number): Code {
    const { program, parameters, shown } = this.#wiring;
    const local = this.#values.get(slot);
    if (local !== undefined) return get(local);
    if (slot < parameters) return f64x2.loadSplat(i32.of(0), this.#places.parameters + 8 * slot);
    const place = shown.indexOf(slot);
    return place === -1 ? f64x2.of(program.data[slot]!) : this.#ofPair(place);
  }

  /** 1 in a lane that has an example, 0 in one that has none. */
  get weights(): Code {
    return this.#ofPair(this.#wiring.shown.length);
  }

  write(slot: number, value: Code): Code {
    return set(this.#values.get(slot)!, value);
  }

  /** Whether a slot holds this constant, which code need not read then. */
  isConstant(slot: number, number: number): boolean {
    const { program } = this.#wiring;
    return slot >= program.leaves && !this.#values.has(slot) && program.data[slot] === number;
  }

  /** d(loss)/d(slot) so far; null where nothing has reached it. */
  gradient(slot: number): Code | null {
    const local = this.#gradients.get(slot);
    return local === undefined ? null : get(local);
  }

  /** Adds to a slot's gradient, where it has one: examples and constants have none. */
  accumulate(slot: number, more: Code): Code {
    if (slot < this.#wiring.parameters) {
      const at = this.#places.lanes + 16 * slot;
      return f64x2.store(i32.of(0), at, f64x2.add(f64x2.load(i32.of(0), at), more));
    }
    if (!this.#values.has(slot)) return [];
    const local = this.#gradients.get(slot);
    if (local !== undefined) return set(local, f64x2.add(get(local), more));
    const first = this.newLocal();
    this.#gradients.set(slot, first);
    return set(first, more);
  }

  #ofPair(vector: number): Code {
    return f64x2.load(get(this.#places.pair), 16 * vector);
  }
}
