import { type Exercise, type LessonDraft, type Rules, withMadeGraph } from "@/lib/protocol/lesson";
import { changeExercise, type ExerciseChange } from "./exerciseChange";

/** An exercise while its lesson is edited; the key is the browser's own and is not stored. */
export interface DraftItem {
  readonly key: number;
  readonly exercise: Exercise;
}

export interface Draft {
  readonly title: string;
  readonly about: string;
  readonly items: readonly DraftItem[];
  /** The key of the exercise on screen. */
  readonly open: number;
  readonly nextKey: number;
}

export type DraftAction =
  | { readonly type: "describe"; readonly title: string; readonly about: string }
  | { readonly type: "open"; readonly key: number }
  /** Puts exercises behind the open one and opens the first of them. */
  | { readonly type: "add"; readonly exercises: readonly Exercise[] }
  /** Puts exercises in the place of one. */
  | { readonly type: "split"; readonly key: number; readonly exercises: readonly Exercise[] }
  /** Puts a whole lesson behind an exercise, or in the place of one with nothing in it. */
  | { readonly type: "insert"; readonly key: number; readonly lesson: LessonDraft }
  | { readonly type: "remove"; readonly key: number }
  | { readonly type: "restore"; readonly item: DraftItem; readonly index: number }
  | { readonly type: "move"; readonly key: number; readonly by: -1 | 1 }
  | { readonly type: "change"; readonly key: number; readonly change: ExerciseChange }
  | { readonly type: "rename"; readonly key: number; readonly title: string }
  | { readonly type: "setRules"; readonly keys: readonly number[]; readonly rules: Rules };

export function draftOf({ title, about, exercises }: LessonDraft): Draft {
  return {
    title,
    about,
    items: exercises.map((exercise, key) => ({ key, exercise })),
    open: 0,
    nextKey: exercises.length,
  };
}

/** The draft as it is stored. An emptied title is stored as a word, since a lesson must be found again. */
export function lessonOf(
  { title, about, items }: Pick<Draft, "title" | "about" | "items">,
  untitled: { readonly lesson: string; readonly exercise: string },
): LessonDraft {
  return {
    title: title.trim() || untitled.lesson,
    about: about.trim(),
    exercises: items.map(({ exercise }) => ({ ...exercise, title: exercise.title.trim() || untitled.exercise })),
  };
}

export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  const { items } = draft;
  switch (action.type) {
    case "describe":
      return { ...draft, title: action.title, about: action.about };
    case "open":
      return { ...draft, open: action.key };
    case "add":
      return insert(draft, action.exercises, items.findIndex(({ key }) => key === draft.open) + 1, 0);
    case "split":
      return insert(
        draft,
        action.exercises,
        items.findIndex(({ key }) => key === action.key),
        1,
      );
    case "insert": {
      const at = items.findIndex(({ key }) => key === action.key);
      const isEmpty = items[at]?.exercise.source.trim() === "" && items[at]?.exercise.graph.nodes.length === 0;
      const inserted = insert(draft, action.lesson.exercises, isEmpty ? at : at + 1, isEmpty ? 1 : 0);
      // A lesson without a name takes the file's.
      return draft.title === "" ? { ...inserted, title: action.lesson.title, about: action.lesson.about } : inserted;
    }
    case "remove": {
      const index = items.findIndex(({ key }) => key === action.key);
      const left = items.filter(({ key }) => key !== action.key);
      const neighbour = left[Math.min(index, left.length - 1)];
      // The last exercise stays: a lesson has one at least.
      if (neighbour === undefined) return draft;
      return { ...draft, items: left, open: draft.open === action.key ? neighbour.key : draft.open };
    }
    case "restore":
      return { ...draft, items: items.toSpliced(action.index, 0, action.item), open: action.item.key };
    case "move": {
      const from = items.findIndex(({ key }) => key === action.key);
      const to = from + action.by;
      const item = items[from];
      if (item === undefined || to < 0 || to >= items.length) return draft;
      return { ...draft, items: items.toSpliced(from, 1).toSpliced(to, 0, item) };
    }
    case "change":
      return alter(draft, [action.key], (exercise) => changeExercise(exercise, action.change));
    case "rename":
      return alter(draft, [action.key], (exercise) => ({ ...exercise, title: action.title }));
    case "setRules":
      return alter(draft, action.keys, (exercise) => withMadeGraph({ ...exercise, rules: action.rules }));
  }
}

function insert(draft: Draft, exercises: readonly Exercise[], index: number, removed: number): Draft {
  const added = exercises.map((exercise, offset) => ({ key: draft.nextKey + offset, exercise }));
  const items = draft.items.toSpliced(index, removed, ...added);
  return { ...draft, items, open: added[0]?.key ?? draft.open, nextKey: draft.nextKey + added.length };
}

function alter(draft: Draft, keys: readonly number[], change: (exercise: Exercise) => Exercise): Draft {
  const items = draft.items.map((item) =>
    keys.includes(item.key) ? { ...item, exercise: change(item.exercise) } : item,
  );
  return { ...draft, items };
}
