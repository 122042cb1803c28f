import type { MenuItem } from "@/components/ui/Menu";
import type { Words } from "@/components/words/words";

const files = [
  ["session.xlsx", "xlsx"],
  ["answers.csv", "answers"],
  ["students.csv", "students"],
  ["canvas.csv", "canvas"],
  ["moodle.csv", "moodle"],
  ["everything.json", "json"],
] as const;

/** The forms in which a session goes out, as items of a menu: the browser keeps the file and stays on the page. Needs the room "review". */
export function exportItems(code: string, t: Words["t"]): readonly MenuItem[] {
  return files.map(([file, form]) => ({
    label: t(`review.export.${form}`),
    onSelect: () => window.location.assign(`/api/sessions/${encodeURIComponent(code)}/export/${file}`),
  }));
}
