import { answersOf, hostNeuron, openRound } from "./load/classroom";
import { Fleet } from "./load/fleet";
import { serveProduct } from "./load/serve";
import { figure, median } from "./part";

// `npm run bench:soak [-- MINUTES]`: 300 students answer 300 times a second, and what the server holds stays flat. What
// an answer leaves in memory is its event's id, so that it is never counted twice: some hundred bytes.
const STUDENTS = 300;
const RATE = 300;
const MOST_PER_ANSWER = 250;

const minutes = Number(process.argv[2] ?? 10);
const server = await serveProduct();
const students = Fleet.start(1);
const room = await hostNeuron(server.url);
await students.join({ url: server.url, code: room.code, count: STUDENTS, width: 50 });
const texts = answersOf(room, 99);
const round = await openRound(room);
const held: number[] = [];
const seconds = 15;
console.log("minute   answers   held (MB)   resident (MB)   p99 (ms)");
for (let at = seconds / 60; at <= minutes + 1e-9; at += seconds / 60) {
  const { latencies, refusals, unanswered } = await students.answer({ round, texts, rate: RATE, seconds });
  const memory = await server.ask<{ held: number; rss: number }>("memory");
  held.push(memory.held);
  const p99 = Float64Array.from(latencies).sort()[Math.floor(latencies.length * 0.99)] ?? Number.NaN;
  const cells = [at.toFixed(2), latencies.length, figure(memory.held / 1e6), figure(memory.rss / 1e6), figure(p99)];
  console.log(cells.map((cell) => String(cell).padStart(8)).join("  "));
  if (unanswered > 0 || Object.keys(refusals).length > 0)
    throw new Error(`${unanswered} answers were not acknowledged, refused: ${JSON.stringify(refusals)}`);
}
// The first quarter warms up: compiled code, caches.
const settled = held.slice(Math.floor(held.length / 4));
const slopes = settled.slice(1).map((bytes, at) => (bytes - (settled[at] ?? bytes)) / (RATE * seconds));
const perAnswer = median(slopes);
console.log(`An answer leaves ${figure(perAnswer)} bytes, at most ${MOST_PER_ANSWER} may.`);
room.console.close();
await students.stop();
await server.stop();
process.exit(perAnswer <= MOST_PER_ANSWER ? 0 : 1);
