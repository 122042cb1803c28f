import Link from "next/link";
import { GraphPreview } from "@/components/graph/GraphPreview";
import { countOf } from "@/components/words/counting";
import type { Graph } from "@/lib/engine/graph";
import { HostButton } from "./HostButton";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly exercises: number;
  readonly nodes: number;
  readonly preview: Graph;
}

/** A lesson of the gallery: its first graph, what it is about, and the way to a class. */
export function LessonTile({ id, title, about, exercises, nodes, preview }: Props) {
  return (
    <article className="flex flex-col gap-3">
      <Link
        href={`/build/${id}`}
        prefetch={false}
        tabIndex={-1}
        aria-hidden
        className="flex h-40 items-center justify-center rounded-md border border-line bg-soft/60 p-4 transition-colors hover:border-edge"
      >
        <GraphPreview graph={preview} className="max-h-full w-full" />
      </Link>
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="text-[17px]">
            <Link href={`/build/${id}`} prefetch={false} className="hover:underline hover:underline-offset-4">
              {title}
            </Link>
          </h3>
          <p className="mt-0.5 text-[13px] text-muted">
            {countOf(exercises, "exercise")}, {countOf(nodes, "node")}
          </p>
        </div>
        <HostButton lesson={id} title={title} />
      </div>
      {about !== "" && <p className="text-[15px] text-muted">{about}</p>}
    </article>
  );
}
