import { availableParallelism } from "node:os";
import { type Classroom, hostNeuron } from "./classroom";
import { Fleet } from "./fleet";
import { type Served, serveBare, serveProduct } from "./serve";

/** The product with a class, and a bare socket.io server with as many sockets: what is measured by turns. */
export interface Rivals {
  readonly product: Served;
  readonly bare: Served;
  readonly room: Classroom;
  /** The product's students, and the bare server's. */
  readonly students: Fleet;
  readonly sockets: Fleet;
  readonly stop: () => Promise<void>;
}

/** The clients' processes: they leave one core to the server. */
export const clientProcesses = Math.max(1, Math.min(4, availableParallelism() - 1));

/** Starts both servers and the processes of their clients; nobody has joined yet. */
export async function startRivals(): Promise<Rivals> {
  const [product, bare] = await Promise.all([serveProduct(), serveBare()]);
  const [students, sockets] = [Fleet.start(clientProcesses), Fleet.start(clientProcesses)];
  const room = await hostNeuron(product.url);
  return {
    product,
    bare,
    room,
    students,
    sockets,
    stop: async () => {
      room.console.close();
      await Promise.all([students.stop(), sockets.stop()]);
      await Promise.all([product.stop(), bare.stop()]);
    },
  };
}
