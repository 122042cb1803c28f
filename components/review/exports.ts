import type { MenuItem } from "@/components/ui/Menu";

const files = [
  ["session.xlsx", "Excel workbook"],
  ["answers.csv", "CSV, a row an answer"],
  ["students.csv", "CSV, a row a student"],
  ["canvas.csv", "Canvas gradebook"],
  ["moodle.csv", "Moodle grades"],
  ["everything.json", "Everything, as JSON"],
] as const;

/** The forms in which a session goes out, as items of a menu: the browser keeps the file and stays on the page. */
export function exportItems(code: string): readonly MenuItem[] {
  return files.map(([file, label]) => ({
    label,
    onSelect: () => window.location.assign(`/api/sessions/${encodeURIComponent(code)}/export/${file}`),
  }));
}
