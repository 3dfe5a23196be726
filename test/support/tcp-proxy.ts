import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A port in front of a server, on which answers can get lost. */
export interface TcpProxy {
  readonly port: number;
  /**
   * From now on requests go through and answers do not, on every connection, until `pass`; nobody is told.
   * Resolves when the first answer was lost: what was asked has then been done.
   */
  swallowAnswers(): Promise<void>;
  /** New connections work again. Those that lost an answer stay silent: what comes next would not be theirs. */
  pass(): void;
  /** Cuts every connection. */
  cut(): void;
  close(): Promise<void>;
}

class Proxy implements TcpProxy {
  readonly #open = new Set<Socket>();
  #swallowed: (() => void) | undefined;

  constructor(
    private readonly server: Server,
    private readonly behind: number,
  ) {
    server.on('connection', (socket: Socket) => this.#join(socket));
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  swallowAnswers(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#swallowed = resolve;
    return promise;
  }

  pass(): void {
    this.#swallowed = undefined;
  }

  cut(): void {
    for (const socket of this.#open) socket.destroy();
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.cut();
    await closed;
  }

  #join(outer: Socket): void {
    const inner = connect(this.behind, '127.0.0.1');
    let isSilent = false;
    outer.on('data', (asked) => inner.write(asked));
    inner.on('data', (answer) => {
      isSilent ||= this.#swallowed !== undefined;
      this.#swallowed?.();
      if (!isSilent) outer.write(answer);
    });
    for (const [one, other] of [
      [outer, inner],
      [inner, outer],
    ] as const) {
      this.#open.add(one);
      one.setNoDelay(true);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#open.delete(one);
        other.destroy();
      });
    }
  }
}

/** Listens on a free loopback port and passes everything on to another one. */
export const startProxy = async (behind: number): Promise<TcpProxy> => {
  const server = createServer();
  const proxy = new Proxy(server, behind);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return proxy;
};
