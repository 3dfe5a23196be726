import {
  countOf,
  defaultQuorum,
  outcomeAtDeadline,
  settledOutcome,
  type Outcome,
  type Tally,
  type Terms,
  type VotingRule,
} from './outcome.js';

const tally = (part: Partial<Tally>): Tally => ({
  ...{ approve: 0, reject: 0, abstain: 0, object: 0, silent: 0 },
  ...part,
});

const terms = (rule: VotingRule, part: Partial<Terms> = {}): Terms => ({
  ...{ rule, quorum: 1, onObjection: 'lift' },
  ...part,
});

describe('At the deadline', () => {
  it.each<[string, Partial<Tally>, Terms, Outcome]>([
    ['a majority carries', { approve: 3, reject: 2 }, terms('majority'), 'adopted'],
    ['a tie does not carry', { approve: 2, reject: 2 }, terms('majority'), 'rejected'],
    ['who abstains is on no side', { approve: 1, abstain: 4 }, terms('majority'), 'adopted'],
    ['two thirds carry', { approve: 4, reject: 2 }, terms('twoThirds'), 'adopted'],
    ['less than two thirds do not', { approve: 3, reject: 2 }, terms('twoThirds'), 'rejected'],
    ['one against breaks unanimity', { approve: 9, reject: 1 }, terms('unanimity'), 'rejected'],
    ['who abstains does not', { approve: 1, abstain: 2 }, terms('unanimity'), 'adopted'],
    ['all silent consent', { silent: 5 }, terms('silenceIsConsent', { quorum: 0 }), 'adopted'],
    [
      'one against breaks the silence',
      { reject: 1, silent: 5 },
      terms('silenceIsConsent', { quorum: 0 }),
      'rejected',
    ],
    ['silence is no consent elsewhere', { approve: 1, reject: 2, silent: 9 }, terms('majority'), 'rejected'],
    ['silence is no answer', { approve: 1, silent: 9 }, terms('silenceIsConsent', { quorum: 2 }), 'lapsed'],
    ['too few answered', { approve: 2, silent: 3 }, terms('majority', { quorum: 3 }), 'lapsed'],
    ['who abstains has answered', { approve: 2, abstain: 1 }, terms('majority', { quorum: 3 }), 'adopted'],
    ['nobody took a side', { abstain: 3 }, terms('majority'), 'lapsed'],
    ['nobody answered at all', { silent: 3 }, terms('unanimity', { quorum: 0 }), 'lapsed'],
    ['one objection lifts', { approve: 9, object: 1 }, terms('majority'), 'lifted'],
    ['an objection lifts below the quorum too', { object: 1 }, terms('majority', { quorum: 5 }), 'lifted'],
    [
      'an objection can be a vote against and no more',
      { approve: 2, object: 1 },
      terms('majority', { onObjection: 'reject' }),
      'adopted',
    ],
  ])('%s', (_, answers, on, outcome) => {
    expect(outcomeAtDeadline(tally(answers), on)).toBe(outcome);
  });
});

describe('Before the deadline', () => {
  const noLift = { onObjection: 'reject' } as const;
  it.each<[string, Partial<Tally>, Terms, Outcome | null]>([
    [
      'three of five carry where nothing lifts',
      { approve: 3, silent: 2 },
      terms('majority', noLift),
      'adopted',
    ],
    ['two of five do not yet', { approve: 2, silent: 3 }, terms('majority', noLift), null],
    ['three of five wait where one may object', { approve: 3, silent: 2 }, terms('majority'), null],
    ['all that are asked need not wait', { approve: 3 }, terms('majority'), 'adopted'],
    ['an objection settles it', { object: 1, silent: 4 }, terms('majority'), 'lifted'],
    ['too many are against', { reject: 3, silent: 3 }, terms('majority', noLift), 'rejected'],
    [
      'silence is not consent before',
      { silent: 1, approve: 4 },
      terms('silenceIsConsent', { quorum: 0 }),
      null,
    ],
    [
      'one against settles what wants silence',
      { reject: 1, silent: 4 },
      terms('silenceIsConsent', { quorum: 0, onObjection: 'reject' }),
      'rejected',
    ],
    [
      'the quorum is waited for',
      { reject: 2, silent: 4 },
      terms('unanimity', { quorum: 3, ...noLift }),
      null,
    ],
  ])('%s', (_, answers, on, outcome) => {
    expect(settledOutcome(tally(answers), on)).toBe(outcome);
  });
});

it('more than half of the parties are a quorum where nothing else is said, and none where silence consents', () => {
  expect([1, 2, 4, 5].map((asked) => defaultQuorum('majority', asked))).toEqual([1, 2, 3, 3]);
  expect(defaultQuorum('silenceIsConsent', 5)).toBe(0);
});

it('counts each party once, in the order in which they were asked, and nobody else', () => {
  const answers = [
    { partyId: 'c', answer: 'approve' },
    { partyId: 'a', answer: 'approve' },
    { partyId: 'stranger', answer: 'reject' },
  ] as const;
  expect(countOf(['a', 'b', 'c'], answers)).toEqual({
    approve: ['a', 'c'],
    reject: [],
    abstain: [],
    object: [],
    silent: ['b'],
  });
});
