import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

// What the program complains of is a failure, also where nothing else is.
let complaints: string[] = [];
console.error = (...parts: unknown[]) => void complaints.push(format(...parts));

function failOnComplaint(): void {
  const said = complaints;
  complaints = [];
  if (said.length > 0) throw new Error(`console.error was called:\n${said.join("\n")}`);
}

afterEach(failOnComplaint);
afterAll(failOnComplaint);
