import { useEffect, useState } from "react";
import type { JoinAddress } from "@/lib/protocol/http";

interface Address {
  /** Where phones go; null while it is not known, or where this machine is on no network. */
  readonly origin: string | null;
  /** The same as people read it out: without http://. */
  readonly host: string;
}

/** Where phones reach this server. A stage opened as localhost has to ask: its own address is of no use to them. */
export function useJoinAddress(): Address {
  const [origin, setOrigin] = useState<string | null>(null);
  useEffect(() => {
    if (!/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname)) {
      setOrigin(location.origin);
      return;
    }
    const abort = new AbortController();
    fetch("/api/address", { signal: abort.signal })
      .then((response) => response.json() as Promise<JoinAddress>)
      .then(
        (address) => setOrigin(address.origin ?? location.origin),
        () => abort.signal.aborted || setOrigin(location.origin),
      );
    return () => abort.abort();
  }, []);
  return { origin, host: origin?.replace(/^https?:\/\//, "") ?? "" };
}
