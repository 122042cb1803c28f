import type { RowView } from "@/lib/protocol/views";

/** Mathematicians that everybody has heard of, or should; none of them can be in the room. */
export const mathematicians: readonly string[] = [
  "Euler",
  "Noether",
  "Gauss",
  "Hypatia",
  "Ramanujan",
  "Lovelace",
  "Archimedes",
  "Kovalevskaya",
  "Leibniz",
  "Germain",
  "al-Khwarizmi",
  "Turing",
  "Newton",
  "Agnesi",
  "Euclid",
  "Mirzakhani",
  "Riemann",
  "Hopper",
  "Fermat",
  "Robinson",
  "Brahmagupta",
  "Hilbert",
  "Somerville",
  "Fibonacci",
  "Cantor",
  "Cartwright",
  "Galois",
  "Liu Hui",
  "Lagrange",
  "Boole",
  "Khayyam",
  "Fourier",
  "Pascal",
  "Kolmogorov",
  "Laplace",
  "Gödel",
  "Abel",
  "Aryabhata",
  "Cauchy",
  "Shannon",
  "Poincaré",
  "Seki",
  "Descartes",
  "Erdős",
  "Jacobi",
  "Châtelet",
  "Dirichlet",
  "Banach",
  "Hamilton",
  "Zu Chongzhi",
  "Weierstrass",
  "Chebyshev",
  "Legendre",
  "Markov",
  "Bernoulli",
  "Thales",
  "Cayley",
  "Apollonius",
  "Napier",
  "Dedekind",
  "Diophantus",
  "Hardy",
  "Eratosthenes",
  "Viète",
  "Littlewood",
  "Cardano",
  "Church",
  "Lebesgue",
  "Pythagoras",
  "Sylvester",
  "Klein",
  "Bayes",
  "Hadamard",
  "von Neumann",
];

/** The name of whoever came as the `order`-th, from 0: each once, then "Euler 2" and so on. */
export function pseudonym(order: number): string {
  const turn = Math.floor(order / mathematicians.length);
  const name = mathematicians[order % mathematicians.length] ?? "";
  return turn === 0 ? name : `${name} ${turn + 1}`;
}

// A row that did not change gives the same row again: the grid draws anew only what is new.
const known = new WeakMap<RowView, RowView>();

/** The grid's rows under other names. They stand in the order of joining, so everybody keeps theirs. */
export function underPseudonyms(rows: ReadonlyMap<string, RowView>): ReadonlyMap<string, RowView> {
  const renamed = [...rows].map(([id, row], order): [string, RowView] => {
    const name = pseudonym(order);
    const before = known.get(row);
    const after = before?.name === name ? before : { ...row, name, identity: null };
    known.set(row, after);
    return [id, after];
  });
  return new Map(renamed);
}
