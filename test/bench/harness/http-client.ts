import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** `Tingbok-Position`; empty when the answer has none. */
  readonly position: string;
}

interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string | number>>;
}

/** Asks over a few connections that stay open, as a browser or a proxy does. */
export class HttpClient {
  readonly #agent: Agent;

  constructor(
    private readonly url: string,
    connections: number,
    private readonly token = '',
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** @param after a position that the answer must have seen */
  get(path: string, after?: string): Promise<Answer> {
    return this.#ask({ method: 'GET', path, ...(after && { headers: { 'tingbok-after': after } }) });
  }

  /** @throws when the answer is no success. */
  post(path: string, data: object): Promise<Answer> {
    const body = JSON.stringify(data);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    return this.#ask({ method: 'POST', path, body, headers });
  }

  close(): void {
    this.#agent.destroy();
  }

  async #ask(question: Question): Promise<Answer> {
    const answer = await this.#send(question);
    const { method, path } = question;
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.body}`);
    return answer;
  }

  async #send({ method, path, body = '', headers = {} }: Question): Promise<Answer> {
    const asked = request(new URL(path, this.url), {
      agent: this.#agent,
      method,
      headers: { ...headers, authorization: `Bearer ${this.token}` },
    });
    asked.end(body);
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    return {
      status: response.statusCode ?? 0,
      body: await text(response),
      position: String(response.headers['tingbok-position'] ?? ''),
    };
  }
}
