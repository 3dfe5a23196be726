import { refuse, type DomainEvent, type Refusal } from '#kernel';

/** Decides only about what exists; for anything else the answer is `missing`. */
export const whereExisting =
  <State, Event extends DomainEvent, Rule extends string>(missing: NoInfer<Rule>) =>
  (
    state: State,
    decide: (existing: NonNullable<State>) => readonly Event[] | Refusal<Rule>,
  ): readonly Event[] | Refusal<Rule> =>
    state === null || state === undefined ? refuse(missing) : decide(state);
