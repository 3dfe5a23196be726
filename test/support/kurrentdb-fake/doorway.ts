import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A port in front of the server, so that connections can be cut and the port closed while it lives on. */
export class Doorway {
  readonly #open = new Map<Socket, Socket>();
  #server: Server | undefined;
  #port = 0;

  constructor(private readonly behind: number) {}

  get port(): number {
    return this.#port;
  }

  async openUp(): Promise<void> {
    const server = createServer((socket) => this.#pass(socket));
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** The port stays open. */
  cut(): void {
    for (const socket of this.#open.keys()) socket.resetAndDestroy();
  }

  /** Connections that are open stay so, but nothing gets through any more. */
  clog(): void {
    for (const [socket, inner] of this.#open) {
      socket.unpipe(inner).pause();
      inner.unpipe(socket).pause();
    }
  }

  async shut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.close();
    this.cut();
    await once(server, 'close');
  }

  #pass(socket: Socket): void {
    const inner = connect(this.behind, '127.0.0.1');
    for (const [here, there] of [
      [socket, inner],
      [inner, socket],
    ] as const) {
      here.setNoDelay(true);
      here.on('error', () => there.destroy());
      here.on('close', () => there.destroy());
      here.pipe(there);
    }
    this.#open.set(socket, inner);
    socket.on('close', () => this.#open.delete(socket));
  }
}
