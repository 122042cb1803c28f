import WebSocket from "ws";

/** What engine.io and socket.io put before a text, as far as a client hears it. */
const OPEN = "0";
const PING = "2";
const CONNECTED = "40";
const EVENT = "42";
const ACK = "43";
const CONNECT_ERROR = "44";

/**
 * A socket.io client that does only what a load needs: it counts acknowledgements without parsing them, so that the
 * clients of 2,000 students cost less than the server that they load.
 */
export class Wire {
  private readonly waiting = new Map<number, (text: string) => void>();
  private sent = 0;
  /** Hears every event as its JSON: `["name",payload]`. */
  onEvent: (text: string) => void = () => {};

  private constructor(private readonly socket: WebSocket) {
    socket.on("message", (message: Buffer) => this.receive(message.toString("utf8")));
  }

  /** Connects and waits until the server has admitted it. Rejects with the server's refusal. */
  static open(url: string, { auth, cookie }: { readonly auth: object; readonly cookie: string }): Promise<Wire> {
    const address = `${url.replace(/^http/, "ws")}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { headers: { cookie }, perMessageDeflate: false });
    return new Promise((resolve, reject) => {
      const wire = new Wire(socket);
      socket.once("error", reject);
      wire.onHandshake = (text) => {
        if (text.startsWith(OPEN)) socket.send(`${CONNECTED}${JSON.stringify(auth)}`);
        else if (text.startsWith(CONNECTED)) resolve(wire);
        else if (text.startsWith(CONNECT_ERROR)) reject(new Error(text));
      };
    });
  }

  private onHandshake: (text: string) => void = () => {};

  private receive(text: string): void {
    if (text === PING) this.socket.send("3");
    else if (text.startsWith(EVENT)) this.onEvent(text.slice(2));
    else if (text.startsWith(ACK)) {
      const bracket = text.indexOf("[");
      const number = Number(text.slice(2, bracket));
      const acknowledge = this.waiting.get(number);
      this.waiting.delete(number);
      acknowledge?.(text.slice(bracket));
    } else this.onHandshake(text);
  }

  /** Sends an event; its acknowledgement is handed over as JSON text. */
  send(event: string, payload: object, acknowledge: (text: string) => void): void {
    this.sent += 1;
    this.waiting.set(this.sent, acknowledge);
    this.socket.send(`${EVENT}${this.sent}${JSON.stringify([event, payload])}`);
  }

  close(): void {
    this.socket.terminate();
  }
}
