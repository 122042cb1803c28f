/** So many numbers as an edit brings them, connected to nothing: a graph for its size alone. */
export function leaves(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    name: null,
    label: "",
    op: "leaf",
    operands: [],
    data: 2,
    text: "2.0",
    isDeclared: true,
  }));
}
