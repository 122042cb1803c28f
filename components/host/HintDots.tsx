/** A dot for each hint opened at a node; the cell says it in words. */
export function HintDots({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span aria-hidden className="absolute inset-x-0 bottom-0.5 flex justify-center gap-0.5">
      {Array.from({ length: count }, (_, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its step.
        <span key={step} className="size-[3px] rounded-full bg-muted" />
      ))}
    </span>
  );
}
