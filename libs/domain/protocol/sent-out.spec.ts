import { fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import { ids } from '../testing/examples.js';
import { owedBy, protocol, type ProtocolCommand, type ProtocolEvent } from './index.js';

const text = 'a'.repeat(64);
const [office, trust] = [ids.harbourOffice, ids.lighthouseTrust];

const drafted: ProtocolEvent = {
  type: 'ProtocolDrafted',
  data: { bodyId: ids.quayCouncil, meetingId: ids.aprilMeeting, textHash: text, importId: null },
};
const circulated = (to: readonly string[], commentsUntil = '2024-04-20'): ProtocolEvent => ({
  type: 'ProtocolCirculated',
  data: { to, commentsUntil, textHash: text },
});
const sending = (partyId: string, part: { commentsUntil?: string; date?: string } = {}) => ({
  ...{ partyId, textHash: text, commentsUntil: '2024-04-20', date: '2024-04-12' },
  ...{ messageId: `${partyId}@quay.example`, ...part },
});
const record = (...about: Parameters<typeof sending>): ProtocolCommand => ({
  type: 'RecordProtocolSent',
  data: sending(...about),
});
const sent = (...about: Parameters<typeof sending>): ProtocolEvent => ({
  type: 'ProtocolSentOut',
  data: sending(...about),
});
const approved: ProtocolEvent = {
  type: 'ProtocolApproved',
  data: { atMeetingId: ids.juneMeeting, textHash: text, changes: [] },
};

/** Those who are owed a mail on a day. */
const owed = (events: readonly ProtocolEvent[], day = '2024-04-12'): readonly string[] => {
  const state = fold(protocol, events);
  return state === null ? [] : owedBy(state, day).map(({ partyId }) => partyId);
};

describe('That a protocol was sent to a party', () => {
  it('is recorded once for one text and one last day, and again for another', () => {
    const before = [drafted, circulated([office])];
    given(protocol, before)
      .when(record(office))
      .then([sent(office)]);
    given(protocol, [...before, sent(office)])
      .when(record(office, { date: '2024-04-13' }))
      .then([]);
    given(protocol, [...before, sent(office)])
      .when(record(office, { commentsUntil: '2024-04-30' }))
      .then([sent(office, { commentsUntil: '2024-04-30' })]);
    given(protocol, [...before, sent(office)])
      .when(record(trust))
      .then([sent(trust)]);
  });

  it('is recorded of a mail that went out while a meeting approved it', () => {
    given(protocol, [drafted, circulated([office]), approved])
      .when(record(office))
      .then([sent(office)]);
  });

  it('is not recorded of one that was never circulated (ProtocolIsNotCirculated)', () => {
    given(protocol, [drafted]).when(record(office)).refused('ProtocolIsNotCirculated');
    given(protocol, []).when(record(office)).refused('ProtocolDoesNotExist');
  });
});

describe('A protocol is owed', () => {
  it('to nobody before it is circulated, and then to each until they were sent it', () => {
    const both = [drafted, circulated([office, trust])];
    expect(owed([drafted])).toEqual([]);
    expect(owed(both)).toEqual([office, trust]);
    expect(owed([...both, sent(office)])).toEqual([trust]);
    expect(owed([...both, sent(office), sent(trust)])).toEqual([]);
  });

  it('to those who came to be on the list, and to all when the last day is another', () => {
    const told = [drafted, circulated([office]), sent(office)];
    expect(owed([...told, circulated([office, trust])])).toEqual([trust]);
    expect(owed([...told, circulated([office], '2024-04-30')])).toEqual([office]);
  });

  it('to the last day on which comments are taken, and until it is approved', () => {
    const out = [drafted, circulated([office])];
    expect(owed(out, '2024-04-20')).toEqual([office]);
    expect(owed(out, '2024-04-21')).toEqual([]);
    expect(owed([...out, approved])).toEqual([]);
  });
});
