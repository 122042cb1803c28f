import { type AuthReply, answerAuth } from "../authRequest";
import { visitorHeaders } from "../visitor";

/** A browser as far as signing in needs one: its cookies, and where it is. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  readonly origin: string;
  readonly address: string;
  readonly userAgent: string;

  constructor({ origin = "http://192.168.1.2:3000", address = "10.0.0.1", userAgent = "Test" } = {}) {
    this.origin = origin;
    this.address = address;
    this.userAgent = userAgent;
  }

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** A request as the server's entry hands it to the routes. */
  request(
    path: string,
    { method = "POST", body = {}, origin = this.origin }: { method?: string; body?: object; origin?: string } = {},
  ): Request {
    const url = new URL(this.origin);
    return new Request(`${this.origin}${path}`, {
      method,
      headers: {
        ...(method !== "GET" && { origin, "content-type": "application/json" }),
        host: url.host,
        cookie: this.cookieHeader,
        "user-agent": this.userAgent,
        [visitorHeaders.address]: this.address,
        [visitorHeaders.isSecure]: url.protocol === "https:" ? "1" : "0",
      },
      ...(method === "POST" && { body: JSON.stringify(body) }),
    });
  }

  /** Asks for something of /api/auth and keeps the cookies. */
  async ask(path: string, body: object = {}, origin?: string): Promise<AuthReply> {
    const options = { body, ...(origin !== undefined && { origin }) };
    const reply = await answerAuth(this.request(`/api/auth/${path}`, options), path);
    if (reply === null) throw new Error(`no such path: ${path}`);
    if (reply.ok) this.keep(reply.cookies);
    return reply;
  }

  /** Takes Set-Cookie lines in. */
  keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = ""] = line.split(";");
      const name = pair.slice(0, pair.indexOf("="));
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, pair.slice(pair.indexOf("=") + 1));
    }
  }
}
