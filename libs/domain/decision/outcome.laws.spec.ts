import fc from 'fast-check';
import {
  countOf,
  outcomeAtDeadline,
  settledOutcome,
  tallyOf,
  type AnswerKind,
  type Outcome,
  type Terms,
} from './outcome.js';

const kinds: readonly AnswerKind[] = ['approve', 'reject', 'abstain', 'object'];
const terms: fc.Arbitrary<Terms> = fc.record({
  rule: fc.constantFrom('majority', 'twoThirds', 'unanimity', 'silenceIsConsent'),
  quorum: fc.nat({ max: 6 }),
  onObjection: fc.constantFrom('reject', 'lift'),
});
/** What each party answered; null is silent. */
const answers = fc.array(fc.option(fc.constantFrom(...kinds)), { minLength: 1, maxLength: 6 });

type Answers = readonly (AnswerKind | null)[];

const given = (all: Answers) =>
  all.flatMap((answer, place) => (answer === null ? [] : [{ partyId: String(place), answer }]));
const asked = (all: Answers) => all.map((_, place) => String(place));
const tally = (all: Answers) => tallyOf(countOf(asked(all), given(all)));
const atDeadline = (all: Answers, on: Terms): Outcome => outcomeAtDeadline(tally(all), on);

/** Every way in which the silent can answer, or stay silent. */
const completions = (all: Answers): readonly Answers[] => {
  const place = all.indexOf(null);
  if (place < 0) return [all];
  const rest = completions(all.slice(place + 1));
  return [null, ...kinds].flatMap((answer) => rest.map((tail) => [...all.slice(0, place), answer, ...tail]));
};

describe('By the laws of counting', () => {
  it('one approval more never turns what was adopted into anything else', () => {
    fc.assert(
      fc.property(answers, fc.nat(), terms, (all, nth, on) => {
        const place = nth % all.length;
        const more = all.with(place, 'approve');
        if (atDeadline(all, on) === 'adopted') expect(atDeadline(more, on)).toBe('adopted');
      }),
      { numRuns: 2_000 },
    );
  });

  it('the order of answers does not matter', () => {
    const shuffled = answers.chain((all) =>
      fc.shuffledSubarray(given(all), { minLength: given(all).length }).map((told) => ({ all, told })),
    );
    fc.assert(
      fc.property(shuffled, ({ all, told }) => {
        expect(countOf(asked(all), told)).toEqual(countOf(asked(all), given(all)));
      }),
    );
  });

  it('it closes early exactly when no answer that is missing can give another outcome', () => {
    fc.assert(
      fc.property(answers, terms, (all, on) => {
        const possible = new Set(completions(all).map((one) => atDeadline(one, on)));
        const [only] = possible;
        expect(settledOutcome(tally(all), on)).toBe(possible.size === 1 ? only : null);
      }),
      { numRuns: 300 },
    );
  });

  it('nothing is adopted or rejected below the quorum, and who is silent is never counted to it', () => {
    fc.assert(
      fc.property(answers, terms, (all, on) => {
        if (given(all).length < on.quorum) expect(['lapsed', 'lifted']).toContain(atDeadline(all, on));
      }),
    );
  });

  it('silence consents under its own rule and no other', () => {
    fc.assert(
      fc.property(answers, terms, (all, on) => {
        const spoken: Answers = all.map((answer) => answer ?? 'approve');
        const outcome = atDeadline(all, on);
        if (on.rule === 'silenceIsConsent' && outcome !== 'lapsed')
          expect(outcome).toBe(atDeadline(spoken, on));
        if (on.rule !== 'silenceIsConsent' && !all.includes('approve')) expect(outcome).not.toBe('adopted');
      }),
    );
  });

  it('an objection that lifts is lifted, whatever else was answered, and at once', () => {
    fc.assert(
      fc.property(answers, terms, (all, on) => {
        const lifting = { ...on, onObjection: 'lift' } as const;
        const objected: Answers = [...all, 'object'];
        expect(atDeadline(objected, lifting)).toBe('lifted');
        expect(settledOutcome(tally(objected), lifting)).toBe('lifted');
      }),
    );
  });

  it('no party that is not asked changes anything', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...kinds), (all, answer) => {
        const meddled = [...given(all), { partyId: 'stranger', answer }];
        expect(countOf(asked(all), meddled)).toEqual(countOf(asked(all), given(all)));
      }),
    );
  });
});
