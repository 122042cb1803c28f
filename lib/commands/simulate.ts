import { parseArgs } from "node:util";
import { newSeed } from "@/lib/server/testing/random";
import { simulate } from "@/lib/server/testing/simulate";
import { spawnServer } from "@/lib/server/testing/spawnServer";

/** `npm run simulate -- --students 300 --seed N --lessons 5`: whole lessons against a real server, held against the records after each step. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      students: { type: "string", default: "300" },
      seed: { type: "string" },
      lessons: { type: "string", default: "1" },
    },
  });
  const first = Number(values.seed ?? newSeed());
  const server = await spawnServer();
  try {
    for (let lesson = 0; lesson < Number(values.lessons); lesson += 1) {
      const seed = first + lesson * 1000;
      process.stdout.write(`seed ${seed}: `);
      const { answers, checks } = await simulate(server, { students: Number(values.students), seed, isKilled: true });
      process.stdout.write(`${answers} acknowledged answers, ${checks} times all views agreed with the records\n`);
    }
  } finally {
    await server.stop();
  }
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
