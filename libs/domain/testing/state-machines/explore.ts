import { fold, isRefusal, type DomainCommand, type DomainEvent, type Decider } from '#kernel';

/** A decider whose own types do not matter. */
export type AnyDecider = Decider<unknown, DomainCommand, DomainEvent>;

/** What a command does to an aggregate: it leads from one stage to another, or changes it where it stands. */
export interface Way {
  readonly from: string;
  readonly command: string;
  readonly to: string;
}

export interface Exploration {
  readonly decider: AnyDecider;
  /** What to try, at every state. */
  readonly commands: readonly DomainCommand[];
  readonly stageOf: (state: unknown) => string;
}

/** The longest life that is tried, in commands. */
const LONGEST_LIFE = 7;

/**
 * Of the states that the same command led to from the same stage after as many commands, so many are tried
 * further. What a command may do depends on more than the stage, so one of each would miss arrows.
 */
const ALIKE = 16;

/** So many of them, spread evenly. */
export const spread = <One>(all: readonly One[], most: number): readonly One[] =>
  all.length <= most
    ? all
    : Array.from({ length: most }, (_, place) => all[Math.floor((place * all.length) / most)] as One);

const changed = (
  decider: AnyDecider,
  command: DomainCommand,
  state: unknown,
): { readonly state: unknown } | null => {
  const decided = decider.decide(command, state);
  return isRefusal(decided) || decided.length === 0 ? null : { state: fold(decider, decided, state) };
};

/** What one step leads to. */
class Generation {
  readonly #alike = new Map<string, Map<string, unknown>>();

  add({ from, command, to }: Way, state: unknown): void {
    const kind = `${from} ${command} ${to}`;
    const alike = this.#alike.get(kind) ?? new Map<string, unknown>();
    this.#alike.set(kind, alike.set(JSON.stringify(state), state));
  }

  /** Those that were not there before, and from here on are. */
  news(known: Set<string>): readonly unknown[] {
    return [...this.#alike.values()].flatMap((alike) => {
      const fresh = [...alike].filter(([key]) => !known.has(key));
      for (const [key] of fresh) known.add(key);
      return spread(fresh, ALIKE).map(([, state]) => state);
    });
  }
}

/** Where every command leads that is accepted at one state and says something new. */
const stepsFrom = function* ({ decider, commands, stageOf }: Exploration, state: unknown) {
  const from = stageOf(state);
  for (const command of commands) {
    const after = changed(decider, command, state);
    if (after === null) continue;
    const way: Way = { from, command: command.type, to: stageOf(after.state) };
    yield { way, state: after.state };
  }
};

/** Every way that is found by trying every command at every state that was found before. Refusals lead nowhere. */
export const waysOf = (exploration: Exploration): readonly Way[] => {
  const ways = new Map<string, Way>();
  const known = new Set<string>();
  let states: readonly unknown[] = [exploration.decider.initial];
  for (let age = 0; age < LONGEST_LIFE; age++) {
    const generation = new Generation();
    for (const state of states)
      for (const step of stepsFrom(exploration, state)) {
        ways.set(JSON.stringify(step.way), step.way);
        generation.add(step.way, step.state);
      }
    states = generation.news(known);
  }
  return [...ways.values()];
};
