import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { explain, readInput, type MessageLanguage, type Tingbok } from '#application';
import { isRefusal, type Actor, type Refusal } from '#kernel';
import { Failure } from '../failure.js';
import { json } from '../print/json.js';
import type { Screen } from '../print/screen.js';
import type { Words } from '../words/words.js';
import { catchUp } from './catch-up.js';
import { commandCalled, queryCalled } from './operations.js';
import type { Answers, Command, Input, Service, Written } from './port.js';

/** Whoever may open the store may act; there is no account to name. */
const ACTOR: Actor = { kind: 'person', id: 'command line' };

export interface DirectOptions {
  readonly tingbok: Tingbok;
  readonly language: MessageLanguage;
  readonly words: Words;
  readonly screen: Screen;
}

/** Runs the operations in this process, on the store itself. */
export class DirectService implements Service {
  constructor(private readonly options: DirectOptions) {}

  async ask<Name extends keyof Answers>(name: Name, input: Input = {}): Promise<Answers[Name]> {
    const operation = queryCalled(name);
    await catchUp(this.options);
    const given = this.#parsed(operation.input, input);
    const answer = this.#answered(await operation.run(this.options.tingbok, given as never));
    // What comes over HTTP is JSON: from here it is to be the same.
    return JSON.parse(json(answer)) as Answers[Name];
  }

  async command(name: string, { id, data }: Command): Promise<Written> {
    const operation = commandCalled(name);
    const commandId = randomUUID();
    const body = operation.body === 'bytes' ? data : this.#parsed(operation.body, data);
    const call = { id: id ?? randomUUID(), data: body, commandId, actor: ACTOR };
    const written = this.#answered(await operation.run(this.options.tingbok, call));
    const { notices = [], ...rest } = written;
    const told = notices.map((one) => ({
      type: `urn:tingbok:rule:${one.refused}`,
      detail: explain(one, this.options.language),
    }));
    return {
      ...rest,
      position: String(written.position),
      ...(told.length === 0 ? {} : { notices: told }),
    };
  }

  rehearse(): Promise<never> {
    return Promise.reject(new Failure(this.options.words.failure.needsService));
  }

  close(): Promise<void> {
    return this.options.tingbok.close();
  }

  #parsed(schema: z.ZodType, given: unknown): unknown {
    return this.#answered(readInput(schema, given, this.options.language));
  }

  #answered<Answer>(answer: Answer | Refusal): Answer {
    if (isRefusal(answer)) throw new Failure(explain(answer, this.options.language));
    return answer;
  }
}
