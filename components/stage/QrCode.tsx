import { encode } from "uqr";

interface Props {
  readonly text: string;
  readonly label: string;
  readonly className?: string;
}

/** A QR code, dark on white in either theme: scanners want it so. */
export function QrCode({ text, label, className }: Props) {
  const { data, size } = encode(text, { ecc: "M", border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#111" />
    </svg>
  );
}
