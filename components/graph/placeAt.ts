/** A place on the canvas that means the same on another screen, where the graph is laid out otherwise: beside a card. */
interface Place {
  readonly node: string;
  /** From the card's top left corner, in the canvas's own units. */
  readonly x: number;
  readonly y: number;
}

/** The place under a point of the window, beside the card nearest to it; null where no card is drawn. */
export function placeAt(canvas: Element, { clientX, clientY }: { clientX: number; clientY: number }): Place | null {
  let nearest: { readonly card: HTMLElement; readonly box: DOMRect } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const card of canvas.querySelectorAll<HTMLElement>(".react-flow__node")) {
    const box = card.getBoundingClientRect();
    const distance = Math.hypot(
      Math.max(box.left - clientX, 0, clientX - box.right),
      Math.max(box.top - clientY, 0, clientY - box.bottom),
    );
    if (distance >= least) continue;
    least = distance;
    nearest = { card, box };
  }
  const node = nearest?.card.dataset.id;
  if (!nearest || node === undefined) return null;
  const { card, box } = nearest;
  // The canvas's zoom, as the browser drew it.
  const zoom = card.offsetWidth === 0 ? 1 : box.width / card.offsetWidth;
  return { node, x: Math.round((clientX - box.left) / zoom), y: Math.round((clientY - box.top) / zoom) };
}
