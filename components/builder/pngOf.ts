import type { Picture } from "@/components/graph/graphSvg";

/** The longest side that browsers draw reliably, in pixels. */
const LONGEST = 8000;

/** A picture in dots, two to a pixel where it is not too large; null where the browser cannot draw it. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob | null> {
  const scale = Math.min(2, LONGEST / Math.max(width, height));
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
