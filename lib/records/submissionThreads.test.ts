import { renameSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { migrate } from "./migrate";
import { threadOf } from "./submissionThreads";
import { emptyDatabase } from "./testDatabase";

describe("the thread that stores answers", () => {
  it("says that it could not start, and is begun anew", async () => {
    const { database, drop } = emptyDatabase("sqlite");
    await migrate(database);
    const folder = dirname(fileURLToPath(database.url));
    const thread = () => threadOf(database, ["id", "roundId", "participantId"]);
    renameSync(folder, `${folder}-away`);
    const failed = thread();
    await expect(failed.insert([], false)).rejects.toThrow("Unable to open");
    renameSync(`${folder}-away`, folder);
    expect(await thread().insert([], false)).toEqual([]);
    expect(thread()).not.toBe(failed);
    await database.close();
    await drop();
  });

  it("lets its database end where none could be started", async () => {
    const { database, drop } = emptyDatabase("sqlite");
    const folder = dirname(fileURLToPath(database.url));
    renameSync(folder, `${folder}-away`);
    await expect(threadOf(database, ["id"]).insert([], false)).rejects.toThrow("Unable to open");
    await database.close();
    renameSync(`${folder}-away`, folder);
    await drop();
  });
});
