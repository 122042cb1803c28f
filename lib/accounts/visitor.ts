/** The headers in which the server tells the route handlers what it knows of a request; whatever a client wrote there is written over. */
export const visitorHeaders = { address: "x-chalkgrad-address", isSecure: "x-chalkgrad-secure" } as const;

/** Who asks, as the server's entry saw them. */
export interface Visitor {
  /** The address that limits count by. */
  readonly address: string;
  /** Whether the browser came by https. */
  readonly isSecure: boolean;
  /** Where the browser finds us: PUBLIC_URL, else as it named us. */
  readonly origin: string;
}

/** Reads what the server's entry wrote down of a request. */
export function visitorOf(headers: Headers): Visitor {
  const publicUrl = process.env.PUBLIC_URL;
  const isSecure = headers.get(visitorHeaders.isSecure) === "1";
  const host = headers.get("host") ?? "";
  const here = `${isSecure ? "https" : "http"}://${host}`;
  return {
    address: headers.get(visitorHeaders.address) ?? "unknown",
    isSecure,
    origin: publicUrl ? new URL(publicUrl).origin : URL.canParse(here) ? new URL(here).origin : "http://localhost",
  };
}
