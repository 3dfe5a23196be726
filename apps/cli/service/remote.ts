import { randomUUID } from 'node:crypto';
import type { MessageLanguage } from '#application';
import { Failure } from '../failure.js';
import { reasonOf } from '../reason.js';
import type { Words } from '../words/words.js';
import { commandCalled, queryCalled } from './operations.js';
import { pathOf } from './path.js';
import type { Answers, Command, Input, Service, Written } from './port.js';

/** Where a service listens, and what opens it. */
export interface Address {
  readonly url: string;
  readonly token: string | undefined;
}

export interface RemoteOptions extends Address {
  readonly language: MessageLanguage;
  readonly words: Words['failure'];
}

interface Problem {
  readonly title?: string;
  readonly detail?: string;
}

/** The beginning of an id that is nobody's: what is asked does not matter, only that the answer is of now. */
const NOBODY = '00000000';

/** `fetch` says only that it failed; why is in the cause, and its code says it shortest. */
const unreached = (error: unknown): string => {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  const { code } = cause as { code?: unknown };
  return typeof code === 'string' ? code : reasonOf(cause);
};

/** Speaks to a running service over HTTP. */
export class RemoteService implements Service {
  #lastPosition: string | undefined;
  /** Whether something was read since the last write, and so has seen it. */
  #isSeen = true;

  constructor(private readonly options: RemoteOptions) {}

  async ask<Name extends keyof Answers>(name: Name, input: Input = {}): Promise<Answers[Name]> {
    const path = pathOf(queryCalled(name).path, input);
    const answer = (await this.#fetch(path, { method: 'GET' })) as Answers[Name];
    this.#isSeen = true;
    return answer;
  }

  async command(name: string, command: Command): Promise<Written> {
    const { path, body } = commandCalled(name);
    const written = (await (body === 'bytes'
      ? this.#sendFile(path, command)
      : this.#sendJson(pathOf(path, { id: command.id }), command.data))) as Written;
    this.#lastPosition = written.position;
    this.#isSeen = false;
    return written;
  }

  async rehearse(to: string): Promise<{ now: string }> {
    return (await this.#sendJson('/api/test-clock', { to })) as { now: string };
  }

  /** The next command in a script reads what this one wrote: it ends when that can be read. */
  async close(): Promise<void> {
    if (!this.#isSeen) await this.ask('records', { id: NOBODY }).catch(() => undefined);
  }

  #sendJson(path: string, data: object): Promise<unknown> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    return this.#fetch(path, { method: 'POST', headers, body: JSON.stringify(data) });
  }

  #sendFile(path: string, { data }: Command): Promise<unknown> {
    const headers = { 'content-type': 'application/octet-stream', 'idempotency-key': randomUUID() };
    const body = data['bytes'] as Uint8Array<ArrayBuffer>;
    return this.#fetch(pathOf(path, { fileName: String(data['fileName']) }), {
      method: 'POST',
      headers,
      body,
    });
  }

  async #fetch(path: string, request: RequestInit): Promise<unknown> {
    const { url, words } = this.options;
    let response: Response;
    try {
      response = await fetch(`${url}${path}`, { ...request, headers: this.#headers(request.headers) });
    } catch (error) {
      throw new Failure(words.noService(url, unreached(error)));
    }
    const content: unknown = await response.json().catch(() => undefined);
    if (typeof content !== 'object' || content === null) {
      throw new Failure(words.notTingbok(url, response.status));
    }
    if (response.ok) return content;
    throw new Failure(this.#sentence(content, response.status));
  }

  #headers(given: RequestInit['headers']): Headers {
    const headers = new Headers(given);
    headers.set('accept', 'application/json, application/problem+json');
    headers.set('accept-language', this.options.language);
    if (this.options.token !== undefined) headers.set('authorization', `Bearer ${this.options.token}`);
    if (this.#lastPosition !== undefined) headers.set('tingbok-after', this.#lastPosition);
    return headers;
  }

  #sentence({ title, detail }: Problem, status: number): string {
    const { url, words } = this.options;
    const sentence = detail ?? title ?? words.notTingbok(url, status);
    return status === 401 ? `${sentence} ${words.setToken}` : sentence;
  }
}
