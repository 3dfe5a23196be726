import type { ProtocolAnswer } from '#application';
import { wordsIn } from '../words/words.js';
import type { Page } from './page.js';
import { protocolTable, protocolText } from './protocol.js';

const page: Page = {
  language: 'en',
  words: wordsIn.en,
  screen: { width: 90, heading: (text) => text, aside: (text) => text },
};
const meeting = { id: 'm1', title: 'Spring meeting', date: '2024-04-11' };
const summer = { id: 'm2', title: 'Summer meeting', date: '2024-06-13' };
const erratum = {
  passage: 'the crane',
  shouldSay: 'the mole',
  reason: 'Misheard.',
  by: 'x',
  on: '2024-06-20',
};

const protocol = {
  id: '8fd9959f-0000-5000-8000-000000000001',
  ...{ bodyId: 'b', meetingId: 'm1', textHash: 'a', importId: null, external: null },
  body: { id: 'b', name: 'Quay Council' },
  meeting,
  approvedAt: summer,
  approved: { atMeetingId: 'm2', textHash: 'a', changes: ['Item 1: the old crane.'] },
  circulated: { to: [{ id: 't', name: 'Trust' }], commentsUntil: '2024-04-30', textHash: 'a' },
  sentOut: [],
  comments: [
    { party: { id: 't', name: 'Trust' }, by: 'the keeper', text: 'Not so.', passage: 'the crane', on: 'x' },
  ],
  errata: [erratum],
  text: 'Minutes\n\nItem 1\u001b[31m: the crane\n',
} satisfies ProtocolAnswer;

describe('A protocol on a screen', () => {
  it('has what stands beside it before its text, and nothing that steers the terminal', () => {
    expect(protocolText(protocol, page).split('\n')).toEqual([
      'Meeting        Spring meeting, 2024-04-11',
      'Circulated to  Trust, for comments until 2024-04-30',
      'Approved       Summer meeting',
      '',
      'Changes',
      '- Item 1: the old crane.',
      '',
      'Errata',
      '- “the crane” should say “the mole”. Misheard.',
      '',
      'Comments',
      '- Trust (the keeper): on “the crane”: Not so.',
      '',
      'Minutes',
      '',
      'Item 1 [31m: the crane',
    ]);
  });

  it('says where its text is not here', () => {
    const elsewhere = { ...protocol, text: null, comments: [], errata: [], approved: null, circulated: null };
    expect(protocolText(elsewhere, page)).toMatch(/Approved +not yet\n\nIts text is not here\.$/);
  });

  it('stands in the list with its meeting, its approval and how many errata it has', () => {
    const { circulated: _, sentOut: _s, comments: _c, ...row } = protocol;
    const meetings = [meeting, summer] as unknown as Parameters<typeof protocolTable>[1];
    expect(protocolTable([row], meetings, page).split('\n')[1]).toBe(
      '8fd9959f  Spring meeting, 2024-04-11  Summer meeting, 2024-06-13 (1 erratum)',
    );
    expect(protocolTable([], [], page)).toBe('No protocols.');
  });
});
