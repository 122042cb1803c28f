declare module "simplegrad" {
  export class ValueStorage {
    readonly gv: Float64Array;
  }
  export class Variable {
    constructor(storage: ValueStorage);
    add(other: Variable | number): Variable;
    sub(other: Variable | number): Variable;
    mul(other: Variable | number): Variable;
    pow(degree: number): Variable;
    tanh(): Variable;
    compile(): void;
    forward(): void;
    backward(): void;
    setValue(value: number): void;
    getValue(): number;
    setGradient(value: number): void;
    gradientStep(rate: number): void;
  }
}

declare module "adnn/ad/index.js" {
  namespace ad {
    interface Lifted {
      readonly x: number;
      backprop(): void;
    }
    type Scalar = Lifted | number;
    const scalar: Readonly<Record<"add" | "sub" | "mul", (a: Scalar, b: Scalar) => Lifted>> & {
      tanh(a: Scalar): Lifted;
    };
    function lift(number: number): Lifted;
    function value(of: Lifted): number;
    function derivative(of: Lifted): number;
  }
  export default ad;
}
