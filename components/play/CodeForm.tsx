import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import { readCode } from "./readCode";

/** Asks for the code on the projector and goes there. */
export function CodeForm() {
  const router = useRouter();
  const [text, setText] = useState("");
  const [isMistaken, setIsMistaken] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const code = readCode(text);
    setIsMistaken(code === null);
    if (code !== null) router.push(`/play/${code}`);
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <TextField
        label="Code"
        size="large"
        isMono
        inputMode="numeric"
        autoFocus
        placeholder="482 913"
        value={text}
        onChange={(event) => setText(event.target.value)}
        {...(isMistaken && { mistake: "A code has six digits. Type them as they stand on the projector." })}
      />
      <Button type="submit" kind="primary" size="large">
        Go to the class
      </Button>
    </form>
  );
}
