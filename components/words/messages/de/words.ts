import type { Translation } from "../translation";

export const words: Translation<"words"> = {
  node: {
    output: "Ausgabe",
    number: "Zahl {number}",
    unnamed: "Knoten „{symbol}“",
    any: "dieser Knoten",
  },
  twice: "{name} (zweimal)",
  hints: {
    step1: "Welche Kanten",
    step2: "Die lokale Regel",
    step3: "Die lokale Zahl",
    step4: "Der ausgerechnete Schritt",
  },
  deadline: "{day}, {time} Uhr ({distance})",
  distance: {
    now: "jetzt",
    minutes: "in {count, plural, one {# Minute} other {# Minuten}}",
    hours: "in {count, plural, one {# Stunde} other {# Stunden}}",
    days: "in {count, plural, one {# Tag} other {# Tagen}}",
  },
  duration: {
    second: "{count, plural, one {# Sekunde} other {# Sekunden}}",
    minute: "{count, plural, one {# Minute} other {# Minuten}}",
    hour: "{count, plural, one {# Stunde} other {# Stunden}}",
    day: "{count, plural, one {# Tag} other {# Tage}}",
  },
  daysAndClock: "{days, number} T. {clock}",
  workedStep: "Ausgerechneter Schritt bei {node}",
  leaderboard: {
    label: "Rangliste",
    teams: "Teams",
    you: "du",
    yourTeam: "dein Team",
    tie: "Noch mehr teilen sich den letzten Platz.",
    behind: "Dir {points, plural, one {fehlt # Punkt} other {fehlen # Punkte}} auf {name}.",
    place: "Du bist auf Platz <b>{rank, number}</b> von {of, number}.",
    placeBehind:
      "Du bist auf Platz <b>{rank, number}</b> von {of, number}, {points, plural, one {# Punkt} other {# Punkte}} hinter {name}.",
  },
};
