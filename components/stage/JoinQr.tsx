import { useEffect, useState } from "react";
import { useWords } from "@/components/words/useWords";
import { QrCode } from "./QrCode";

interface Props {
  readonly link: string;
  readonly host: string;
  readonly isLarge: boolean;
}

/** The link as a QR code; pressed, or with the key Q, it fills the screen for the back row. */
export function JoinQr({ link, host, isLarge }: Props) {
  const { t } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "q" || event.key === "Q") setIsWhole((before) => !before);
      if (event.key === "Escape") setIsWhole(false);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const label = t("stage.qr.label", { link });
  return (
    <>
      <button
        type="button"
        aria-label={t("stage.qr.enlarge")}
        title={t("stage.qr.key")}
        onClick={() => setIsWhole(true)}
        className="shrink-0 rounded-lg border border-line bg-[#fff] p-2"
      >
        <QrCode text={link} label={label} className={isLarge ? "size-[23rem]" : "size-[17.5rem]"} />
      </button>
      {isWhole && (
        <button
          type="button"
          aria-label={t("stage.qr.shrink")}
          onClick={() => setIsWhole(false)}
          className="fixed inset-0 z-40 flex flex-col items-center justify-center gap-4 bg-[#fff] text-[#111]"
        >
          <QrCode text={link} label={label} className="h-[86vh] w-[86vh]" />
          <span dir="ltr" className="font-semibold text-[1.75rem]">
            {host}
          </span>
        </button>
      )}
    </>
  );
}
