import type { MessageLanguage } from '#application';
import { openMinutesReader, type MinutesReader } from '#minutes';
import { json } from './print/json.js';
import type { Screen } from './print/screen.js';
import { programCall } from './print/shell.js';
import { chooseService, configOf } from './service/choose.js';
import type { Service } from './service/port.js';
import type { Words } from './words/words.js';

/** The reader, and the surroundings of the program. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly language: MessageLanguage;
  readonly words: Words;
  readonly screen: Screen;
}

export type OpenReader = typeof openMinutesReader;

/** What every command takes. */
export interface Shared {
  readonly json?: true;
}

/** One run of the program: one command, and the service that it speaks to. */
export class Session implements Terminal {
  readonly env: Terminal['env'];
  readonly language: MessageLanguage;
  readonly words: Words;
  readonly screen: Screen;
  /** How to call the program again, for advice that can be pasted. */
  readonly call: string;
  readonly #openReader: OpenReader;
  #service: Promise<Service> | undefined;
  #minutes: MinutesReader | undefined;

  constructor({ env, language, words, screen }: Terminal, openReader: OpenReader = openMinutesReader) {
    this.#openReader = openReader;
    this.env = env;
    this.language = language;
    this.words = words;
    this.screen = screen;
    this.call = programCall(env);
  }

  /** Opened when it is first needed. */
  service(): Promise<Service> {
    if (this.#service === undefined) {
      this.screen.progress(this.words.said.opening);
      this.#service = chooseService(this).finally(() => this.screen.progress(null));
    }
    return this.#service;
  }

  /** Reads minutes within the configured limits; opened when it is first needed. */
  minutes(): MinutesReader {
    this.#minutes ??= this.#openReader({ limits: configOf(this).reading });
    return this.#minutes;
  }

  /** The answer as it is for programs, in words for people. */
  show<Answer>({ json: asJson }: Shared, answer: Answer, inWords: (answer: Answer) => string): void {
    this.screen.print(asJson ? json(answer) : inWords(answer));
  }

  async close(): Promise<void> {
    const service = await this.#service?.catch(() => undefined);
    await service?.close();
    await this.#minutes?.close();
  }
}
