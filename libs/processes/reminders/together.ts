import { setTimeout } from 'node:timers/promises';

interface Asked<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Answers to all questions, in their order. */
type AskAll<Question, Answer> = (questions: readonly Question[]) => Promise<readonly Answer[]>;

/**
 * Asks together what is asked at about the same time: what comes while a question is under way waits for the
 * next one. So many mails in hand cost few statements, and no answer is older than its question.
 */
export class Together<Question, Answer> {
  #waiting: Asked<Question, Answer>[] = [];
  #isAsking = false;

  /** @param gatherMs how long further questions are waited for; until the others of this turn have come, when not said */
  constructor(
    private readonly askAll: AskAll<Question, Answer>,
    private readonly gatherMs?: number,
  ) {}

  ask(question: Question): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.#waiting.push({ question, resolve, reject });
    if (!this.#isAsking) void this.#run();
    return promise;
  }

  async #run(): Promise<void> {
    this.#isAsking = true;
    while (this.#waiting.length > 0) {
      // Those who were answered together come with their next question within the same turn.
      await (this.gatherMs === undefined ? new Promise(setImmediate) : setTimeout(this.gatherMs));
      const asked = this.#waiting;
      this.#waiting = [];
      await this.#answer(asked);
    }
    this.#isAsking = false;
  }

  async #answer(asked: readonly Asked<Question, Answer>[]): Promise<void> {
    try {
      const answers = await this.askAll(asked.map(({ question }) => question));
      if (answers.length !== asked.length) throw new Error('Each question needs its answer.');
      for (const [nth, answer] of answers.entries()) asked[nth]?.resolve(answer);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}

/** Asks each place (a database, a log) for itself; the answers as `askAll` gives them. */
export const togetherAt = <Place extends object, Question, Answer>(
  askAll: (place: Place, questions: readonly Question[]) => Promise<readonly Answer[]>,
  gatherMs?: number,
): ((place: Place, question: Question) => Promise<Answer>) => {
  const places = new WeakMap<Place, Together<Question, Answer>>();
  return (place, question) => {
    const there = places.get(place) ?? new Together((questions) => askAll(place, questions), gatherMs);
    places.set(place, there);
    return there.ask(question);
  };
};
