import { fold, isRefusal, type DomainCommand } from '#kernel';
import type { AnyDecider } from '../state-machines/explore.js';

/** A command that a rule refuses, and one that it allows although but a single thing is different. */
export interface Neighbours {
  readonly rule: string;
  readonly refused: Deed;
  readonly allowed: Deed;
}

/** A command, and what had been done before it. */
export interface Deed {
  readonly before: readonly DomainCommand[];
  readonly command: DomainCommand;
}

export interface Explored {
  readonly decider: AnyDecider;
  /** What to try, at every state. */
  readonly commands: readonly DomainCommand[];
  /** The rules to look for. */
  readonly rules: readonly string[];
}

/** A state on the way, with what each of the commands would do there: a rule that refuses it, something, or nothing. */
interface Place {
  readonly before: readonly DomainCommand[];
  readonly state: unknown;
  readonly verdicts: readonly Verdict[];
}
type Verdict = { readonly refused: string } | 'something' | 'nothing';

/** Lives that are walked, and the longest of them in commands. */
const LIVES = 400;
const LONGEST_LIFE = 14;

const verdictOf = (decider: AnyDecider, command: DomainCommand, state: unknown): Verdict => {
  const decided = decider.decide(command, state);
  if (isRefusal(decided)) return { refused: decided.refused };
  return decided.length === 0 ? 'nothing' : 'something';
};

/** Exactly one field of the data is another. */
const differInOneField = (one: DomainCommand, other: DomainCommand): boolean => {
  if (one.type !== other.type) return false;
  const [a, b] = [one.data as Record<string, unknown>, other.data as Record<string, unknown>];
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key])).length === 1;
};

/** The same numbers every time: a rule is found today that was found yesterday. */
const numbers = function* (): Generator<number, never> {
  for (let last = 1; ; last = (last * 48_271) % 2_147_483_647) yield last;
};

/** Walks lives of an aggregate, and finds two neighbours for every rule that it comes upon. */
export class Neighbourhood {
  readonly #found = new Map<string, Neighbours>();
  readonly #numbers = numbers();

  constructor(private readonly explored: Explored) {}

  find(): ReadonlyMap<string, Neighbours> {
    for (let life = 0; life < LIVES && this.#found.size < this.explored.rules.length; life++) this.#walk();
    return this.#found;
  }

  #walk(): void {
    let place = this.#placeAt([], this.explored.decider.initial);
    for (let age = 0; age < LONGEST_LIFE; age++) {
      this.#lookAround(place);
      const [next, instead] = [this.#stepFrom(place), this.#stepFrom(place)];
      if (next === undefined || instead === undefined) return;
      for (const [there, here] of [
        [place, next],
        [next, instead],
      ] as const) {
        this.#compare(there, here);
        this.#compare(here, there);
      }
      place = next;
    }
  }

  #placeAt(before: readonly DomainCommand[], state: unknown): Place {
    const { decider, commands } = this.explored;
    return { before, state, verdicts: commands.map((command) => verdictOf(decider, command, state)) };
  }

  #stepFrom({ before, state, verdicts }: Place): Place | undefined {
    const { decider, commands } = this.explored;
    const accepted = commands.filter((_, place) => verdicts[place] === 'something');
    // What can be done in many ways must not hide what can be done in one.
    const types = [...Map.groupBy(accepted, ({ type }) => type).values()];
    const alike = types[this.#numbers.next().value % types.length];
    const command = alike?.[this.#numbers.next().value % alike.length];
    if (command === undefined) return undefined;
    const decided = decider.decide(command, state);
    return isRefusal(decided)
      ? undefined
      : this.#placeAt([...before, command], fold(decider, decided, state));
  }

  /** The same command, one step earlier or later, or with another last step before it. */
  #compare(there: Place, here: Place): void {
    this.explored.commands.forEach((command, place) => {
      if (here.verdicts[place] !== 'something') return;
      const verdict = there.verdicts[place];
      this.#note(verdict, { before: there.before, command }, { before: here.before, command });
    });
  }

  /** Another command at the same time. */
  #lookAround({ before, verdicts }: Place): void {
    const { commands } = this.explored;
    commands.forEach((command, place) => {
      const verdict = verdicts[place];
      if (!this.#isNews(verdict)) return;
      const other = commands.find(
        (one, at) => verdicts[at] === 'something' && differInOneField(one, command),
      );
      if (other !== undefined) this.#note(verdict, { before, command }, { before, command: other });
    });
  }

  #isNews(verdict: Verdict | undefined): verdict is { readonly refused: string } {
    return typeof verdict === 'object' && !this.#found.has(verdict.refused);
  }

  #note(verdict: Verdict | undefined, refused: Deed, allowed: Deed): void {
    if (this.#isNews(verdict)) this.#found.set(verdict.refused, { rule: verdict.refused, refused, allowed });
  }
}
