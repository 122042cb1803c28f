// @ts-check
import { readFileSync } from "node:fs";

// Loaded before a server under test: its clock is off by as many milliseconds as a file says, now.
const { now } = Date;
Date.now = () => now() + Number(readFileSync(process.env.TEST_CLOCK_FILE ?? ""));
