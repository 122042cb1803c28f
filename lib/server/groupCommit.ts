import { openDatabase } from "@/lib/records/database";
import { insertSubmissions, type SubmissionRow } from "@/lib/records/insertSubmissions";

interface Waiting {
  readonly row: SubmissionRow;
  readonly settle: (wasInserted: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/** At most so many rows go in one transaction, so that nobody waits long for the others of a group. */
const LARGEST_GROUP = 500;

/**
 * Commits rows that arrive together in one transaction, and says of each whether it went in. Nobody waits for company:
 * while one group is written the next gathers, so groups are as large as the database is slow.
 */
export class GroupCommit {
  private waiting: Waiting[] = [];
  private isBusy = false;

  constructor(private readonly isLate: boolean) {}

  /** True once the row is committed; false where its round is closed or its key stands already. */
  add(row: SubmissionRow): Promise<boolean> {
    return new Promise((settle, fail) => {
      this.waiting.push({ row, settle, fail });
      if (!this.isBusy) this.start();
    });
  }

  /** At the end of this turn of the event loop: what arrived in one read goes together. */
  private start(): void {
    this.isBusy = true;
    setImmediate(() => void this.flush());
  }

  private async flush(): Promise<void> {
    const group = this.waiting.splice(0, LARGEST_GROUP);
    try {
      const inserted = await insertSubmissions(
        openDatabase(),
        group.map(({ row }) => row),
        { late: this.isLate },
      );
      for (const { row, settle } of group) settle(inserted.has(row.id));
    } catch (error) {
      for (const { fail } of group) fail(error);
    }
    if (this.waiting.length > 0) void this.flush();
    else this.isBusy = false;
  }
}
