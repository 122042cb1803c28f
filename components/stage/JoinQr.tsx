import { useEffect, useState } from "react";
import { QrCode } from "./QrCode";

interface Props {
  readonly link: string;
  readonly host: string;
}

/** The link as a QR code; pressed, or with the key Q, it fills the screen for the back row. */
export function JoinQr({ link, host }: Props) {
  const [isLarge, setIsLarge] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "q" || event.key === "Q") setIsLarge((before) => !before);
      if (event.key === "Escape") setIsLarge(false);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const label = `QR code of ${link}`;
  return (
    <>
      <button
        type="button"
        aria-label="Enlarge the QR code"
        title="Enlarge (Q)"
        onClick={() => setIsLarge(true)}
        className="shrink-0 rounded-lg border border-line bg-[#fff] p-2"
      >
        <QrCode text={link} label={label} className="size-[17.5rem]" />
      </button>
      {isLarge && (
        <button
          type="button"
          aria-label="Make the QR code small again"
          onClick={() => setIsLarge(false)}
          className="fixed inset-0 z-40 flex flex-col items-center justify-center gap-4 bg-[#fff] text-[#111]"
        >
          <QrCode text={link} label={label} className="h-[86vh] w-[86vh]" />
          <span className="font-semibold text-[1.75rem]">{host}</span>
        </button>
      )}
    </>
  );
}
