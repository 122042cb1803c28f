import type { RoomView } from "@/lib/protocol/views";

/** What an exercise asks at, for the keys that vary with it: the class trains parameters, else it works at nodes. */
export function askedFor({ exercise }: RoomView): "parameter" | "node" {
  return exercise.rules.training === null ? "node" : "parameter";
}
