import { describe, expect, it } from "vitest";
import { emptyExercise } from "@/lib/protocol/lesson";
import { type Draft, draftOf, lessonOf, reduceDraft } from "./lessonDraft";

const draft = draftOf({ title: "T", about: "", exercises: ["A", "B", "C"].map(emptyExercise) });
const titles = ({ items }: Draft) => items.map(({ exercise }) => exercise.title).join("");

describe("reduceDraft", () => {
  it("adds behind the open exercise and opens what it added", () => {
    const next = reduceDraft(draft, { type: "add", exercises: [emptyExercise("X")] });
    expect(titles(next)).toBe("AXBC");
    expect(next.items[1]?.key).toBe(next.open);
  });

  it("opens the neighbour of a deleted exercise, and restores it where it stood", () => {
    const [, second] = draft.items;
    if (second === undefined) throw new Error("three exercises expected");
    const opened = reduceDraft(draft, { type: "open", key: second.key });
    const left = reduceDraft(opened, { type: "remove", key: second.key });
    expect(titles(left)).toBe("AC");
    expect(left.open).toBe(draft.items[2]?.key);
    expect(titles(reduceDraft(left, { type: "restore", item: second, index: 1 }))).toBe("ABC");
  });

  it("keeps the last exercise", () => {
    const single = draftOf({ title: "T", about: "", exercises: [emptyExercise("A")] });
    expect(reduceDraft(single, { type: "remove", key: 0 })).toBe(single);
  });

  it("moves within the row, and not beyond its ends", () => {
    expect(titles(reduceDraft(draft, { type: "move", key: 0, by: 1 }))).toBe("BAC");
    expect(titles(reduceDraft(draft, { type: "move", key: 0, by: -1 }))).toBe("ABC");
  });

  it("puts several exercises in the place of one", () => {
    expect(titles(reduceDraft(draft, { type: "split", key: 1, exercises: ["X", "Y"].map(emptyExercise) }))).toBe(
      "AXYC",
    );
  });

  it("never gives a key twice", () => {
    let next = draft;
    for (let i = 0; i < 5; i += 1) {
      next = reduceDraft(next, { type: "add", exercises: [emptyExercise("X")] });
      next = reduceDraft(next, { type: "remove", key: next.items[0]?.key ?? 0 });
    }
    expect(new Set(next.items.map(({ key }) => key)).size).toBe(next.items.length);
  });
});

describe("lessonOf", () => {
  it("stores words where a title was emptied", () => {
    const emptied = reduceDraft(reduceDraft(draft, { type: "describe", title: " ", about: "" }), {
      type: "rename",
      key: 0,
      title: "",
    });
    expect(lessonOf(emptied, { lesson: "Untitled lesson", exercise: "Untitled exercise" })).toMatchObject({
      title: "Untitled lesson",
      exercises: [{ title: "Untitled exercise" }, {}, {}],
    });
  });
});
