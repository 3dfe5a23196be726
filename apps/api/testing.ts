import { randomUUID } from 'node:crypto';
import { openForTests, type OpenForTests } from '../../libs/application/testing.js';
import type { Config, Tingbok } from '#application';
import { serve, type Served } from './serve.js';

/** What a command is answered with. */
export interface Executed {
  readonly id: string;
  readonly version: number;
  readonly position: string;
  readonly events: readonly string[];
}

export interface ServiceForTests {
  readonly tingbok: Tingbok;
  readonly url: string;
  readonly token: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** With the token; a body that is no text is sent as JSON. */
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Registers a party. */
  registered(name?: string): Promise<Executed>;
  /** Position of the last event in the log. */
  head(): Promise<string>;
  /** The same program, served once more with another configuration. */
  servedAs(config: Partial<Config>): Promise<Served>;
  close(): Promise<void>;
}

/** The service over a folder of its own, on a free port. */
export const startApi = async (options: OpenForTests = {}): Promise<ServiceForTests> => {
  const { tingbok, close } = await openForTests(options);
  const served = await serve(tingbok);
  const { url, token } = served;
  const post: ServiceForTests['post'] = (path, body = {}, headers = {}) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    tingbok,
    url,
    token,
    get: (path, headers = {}) => fetch(`${url}${path}`, { headers }),
    post,
    registered: async (name = randomUUID()) =>
      (await (await post('/api/parties', { name })).json()) as Executed,
    head: async () => String(await tingbok.store.head()),
    servedAs: (config) => serve({ ...tingbok, config: { ...tingbok.config, ...config } }),
    close: async () => {
      await served.close();
      await close();
    },
  };
};

/** What a test looks at in an answer that says no. */
export const problemIn = async (response: Response): Promise<Record<string, unknown>> => ({
  ...((await response.json()) as object),
  contentType: response.headers.get('content-type'),
});
