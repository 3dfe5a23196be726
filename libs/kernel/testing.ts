import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, type Decider, type DomainCommand, type DomainEvent } from './decider.js';
import { isRefusal, type Refusal } from './refusal.js';
import { throughJson } from './testing/any-command.js';

export { anyCommand } from './testing/any-command.js';

/**
 * A sentence about a decider: `given(party, [registered]).when(rename).then([renamed])`,
 * or `.refused('PartyDoesNotExist')`. `.then([])` says: accepted, and nothing new.
 */
export const given = <State, Command extends DomainCommand, Event extends DomainEvent, Rule extends string>(
  decider: Decider<State, Command, Event, Rule>,
  events: readonly NoInfer<Event>[],
) => ({
  when: (command: Command) => {
    const outcome = decider.decide(command, fold(decider, events));
    const told = isRefusal(outcome) ? outcome : { decided: outcome };
    return {
      // oxlint-disable-next-line unicorn/no-thenable -- read as a sentence, never awaited
      then: (decided: readonly Event[]): void => expect(told).toStrictEqual({ decided }),
      /** Without `details` any details will do. */
      refused: (rule: Rule, details?: Refusal['details']): void =>
        expect(told).toStrictEqual({ refused: rule, details: details ?? expect.anything() }),
    };
  },
});

/** Frozen to the last leaf: whoever changes it in place throws. */
const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

interface Step<State, Command, Event> {
  readonly command: Command;
  readonly before: State;
  readonly outcome: readonly Event[] | Refusal;
  readonly after: State;
}

/** What comes of commands, one after the other. */
const live = <State, Command extends DomainCommand, Event extends DomainEvent>(
  decider: Decider<State, Command, Event>,
  commands: readonly Command[],
): readonly Step<State, Command, Event>[] => {
  let before = deepFreeze(decider.initial);
  return deepFreeze(commands).map((command) => {
    const outcome = deepFreeze(decider.decide(command, before));
    const after = isRefusal(outcome) ? before : deepFreeze(fold(decider, outcome, before));
    const step = { command, before, outcome, after };
    before = after;
    return step;
  });
};

const eventsOf = <State, Command, Event>(steps: readonly Step<State, Command, Event>[]): readonly Event[] =>
  steps.flatMap(({ outcome }) => (isRefusal(outcome) ? [] : outcome));

/**
 * The laws that every decider keeps, at every step of histories that random commands make. Draw the
 * commands from small pools of ids and words, so that repeats and conflicts are frequent.
 */
export const deciderLaws = <State, Command extends DomainCommand, Event extends DomainEvent>(
  name: string,
  decider: Decider<State, Command, Event>,
  { commands }: { readonly commands: fc.Arbitrary<Command> },
): void => {
  const histories = fc.array(commands, { maxLength: 30, size: 'max' }).map((all) => live(decider, all));
  const always = (holds: (history: readonly Step<State, Command, Event>[]) => void): void =>
    fc.assert(fc.property(histories, holds), { numRuns: 200 });

  describe(`By the laws of a ${name}`, () => {
    it('a command applied twice decides nothing the second time', () => {
      always((history) => {
        for (const { command, outcome, after } of history)
          if (!isRefusal(outcome)) expect(decider.decide(command, after)).toEqual([]);
      });
    });

    it('deciding leaves no trace: asked again it answers the same, and the state stays as it was', () => {
      always((history) => {
        for (const { command, before, outcome } of history) {
          const state = throughJson(before);
          expect(decider.decide(command, state)).toEqual(outcome);
          expect(state).toEqual(before);
        }
      });
    });

    it('a snapshot and the tail give the same state as all events, wherever it is cut', () => {
      always((history) => {
        const events = eventsOf(history);
        const state = fold(decider, events);
        for (let cut = 0; cut <= events.length; cut++) {
          const snapshot = throughJson(fold(decider, events.slice(0, cut)));
          expect(fold(decider, events.slice(cut), snapshot)).toEqual(state);
        }
      });
    });

    it('every decided event is plain JSON and evolves the state as it stands in the log', () => {
      always((history) => {
        const events = eventsOf(history);
        const logged = throughJson(events);
        expect(logged).toStrictEqual(events);
        expect(fold(decider, logged)).toEqual(history.at(-1)?.after ?? decider.initial);
      });
    });

    it('every kind of command decided something in the histories tried here', () => {
      const types = new Set(fc.sample(commands, { numRuns: 500, seed: 1 }).map(({ type }) => type));
      const deciding = fc.sample(histories, { numRuns: 200, seed: 1 }).flat().filter(hasDecided);
      expect(new Set(deciding.map(({ command }) => command.type))).toEqual(types);
    });
  });
};

const hasDecided = ({ outcome }: Step<unknown, unknown, unknown>): boolean =>
  !isRefusal(outcome) && outcome.length > 0;
