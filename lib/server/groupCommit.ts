import { openDatabase } from "@/lib/records/database";
import { insertSubmissions, type SubmissionRow } from "@/lib/records/insertSubmissions";

interface Waiting {
  readonly row: SubmissionRow;
  readonly settle: (wasInserted: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/** At most so many rows go in one statement: about 7 ms of the database. */
const LARGEST_GROUP = 500;

/** How long the first of a group waits for company, in ms. */
const PATIENCE = 2;

/** Commits rows that arrive together in one statement, and says of each whether it went in. */
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

  private start(): void {
    this.isBusy = true;
    setTimeout(() => void this.flush(), PATIENCE);
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
    if (this.waiting.length > 0) this.start();
    else this.isBusy = false;
  }
}
