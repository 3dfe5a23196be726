import type { FollowUpView } from '#projections';
import { possibleActs } from './acts.js';

const owner = (id: string, part: object = {}) => ({
  ...{ id, name: id, role: 'responsible', accepted: false, done: null },
  ...part,
});

const followUp = (part: object = {}): FollowUpView =>
  ({
    state: 'assigned',
    each: false,
    owners: [owner('harbour'), owner('trust', { role: 'contributing' })],
    extensions: { granted: 0, open: null, all: [] },
    deadline: { kind: 'date', date: '2027-02-01', words: null, meeting: null },
    ...part,
  }) as unknown as FollowUpView;

const all = ['accept', 'done', 'progress', 'extension', 'decline', 'handOn'];

describe('What an owner can answer', () => {
  it('is everything while it is new', () => {
    expect(possibleActs(followUp(), 'harbour')).toEqual(all);
    expect(possibleActs(followUp(), 'trust')).toEqual(all);
  });

  it('is nothing for a stranger, and nothing when it is closed', () => {
    expect(possibleActs(followUp(), 'stranger')).toEqual([]);
    for (const state of ['confirmedDone', 'cancelled'])
      expect(possibleActs(followUp({ state }), 'harbour')).toEqual([]);
  });

  it('is neither yes nor no any more once it is accepted', () => {
    const owners = [owner('harbour', { accepted: true })];
    expect(possibleActs(followUp({ state: 'accepted', owners }), 'harbour')).toEqual([
      'done',
      'progress',
      'extension',
      'handOn',
    ]);
  });

  it('is a word more once it is reported done', () => {
    expect(possibleActs(followUp({ state: 'reportedDone' }), 'harbour')).toEqual(['progress']);
  });

  it('is no report of a part that is nobody’s, where each must do it', () => {
    const each = followUp({ each: true });
    expect(possibleActs(each, 'trust')).not.toContain('done');
    const reported = [owner('harbour', { done: { note: 'Mended.', links: [] } }), owner('trust')];
    expect(possibleActs(followUp({ each: true, owners: reported }), 'harbour')).toEqual([
      'progress',
      'extension',
    ]);
  });

  it.each([
    ['there is no deadline', { deadline: { kind: 'none' } }],
    ['it hangs on a condition', { deadline: { kind: 'condition' } }],
    ['more time is asked for already', { extensions: { granted: 0, open: {}, all: [{}] } }],
  ])('is no wish for more time when %s', (_, part) => {
    expect(possibleActs(followUp(part), 'harbour')).not.toContain('extension');
  });
});
