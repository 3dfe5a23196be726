import { digestOf, fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import { ids } from '../testing/examples.js';
import { protocol, type ProtocolCommand, type ProtocolEvent } from './index.js';

const text = 'a'.repeat(64);
const otherText = 'b'.repeat(64);
const draft = {
  bodyId: ids.quayCouncil,
  meetingId: ids.aprilMeeting,
  textHash: text,
  importId: ids.aprilMinutes,
};
const drafted: ProtocolEvent = { type: 'ProtocolDrafted', data: draft };

type Approval = Extract<ProtocolCommand, { type: 'ApproveProtocol' }>['data'];
const plain: Approval = { atMeetingId: ids.juneMeeting, textHash: null, changes: [], external: null };
const approve = (part: Partial<Approval> = {}): ProtocolCommand => ({
  type: 'ApproveProtocol',
  data: { ...plain, ...part },
});
const approved = (textHash: string | null, changes: readonly string[] = []): ProtocolEvent => ({
  type: 'ProtocolApproved',
  data: { atMeetingId: ids.juneMeeting, textHash, changes },
});
const december = { bodyId: ids.quayCouncil, date: '2023-12-08', start: null, end: null };

describe('A protocol', () => {
  it('is drafted once', () => {
    given(protocol, []).when({ type: 'DraftProtocol', data: draft }).then([drafted]);
    given(protocol, [drafted]).when({ type: 'DraftProtocol', data: draft }).then([]);
  });

  it('is not drafted with another text (ProtocolIsDrafted)', () => {
    given(protocol, [drafted])
      .when({ type: 'DraftProtocol', data: { ...draft, textHash: otherText } })
      .refused('ProtocolIsDrafted', { import: ids.aprilMinutes });
    const byHand = { ...draft, importId: null };
    given(protocol, [{ type: 'ProtocolDrafted', data: byHand }])
      .when({ type: 'DraftProtocol', data: draft })
      .refused('ProtocolIsDrafted', { import: '' });
  });

  it('is approved as it was drafted when the meeting names no text', () => {
    given(protocol, [drafted])
      .when(approve())
      .then([approved(text)]);
  });

  it('is approved with the changes that the meeting listed', () => {
    const changes = ['Item 2: read «mole».'];
    given(protocol, [drafted])
      .when(approve({ textHash: text, changes }))
      .then([approved(text, changes)]);
  });

  it('is not approved in a text that is not the drafted one (ProtocolTextHasChanged)', () => {
    given(protocol, [drafted])
      .when(approve({ textHash: otherText }))
      .refused('ProtocolTextHasChanged');
  });

  it('is not approved before anything is known of it (ProtocolDoesNotExist)', () => {
    given(protocol, []).when(approve()).refused('ProtocolDoesNotExist');
  });

  it('may have been written elsewhere: then what is known of it is recorded with the approval', () => {
    given(protocol, [])
      .when(approve({ external: december }))
      .then([{ type: 'ExternalProtocolRecorded', data: december }, approved(null)]);
  });

  it('was not written elsewhere when it is drafted here', () => {
    given(protocol, [drafted])
      .when(approve({ external: december }))
      .then([approved(text)]);
  });

  it('is approved once, whether or not the text is named again', () => {
    given(protocol, [drafted, approved(text)])
      .when(approve())
      .then([]);
    given(protocol, [drafted, approved(text)])
      .when(approve({ textHash: text }))
      .then([]);
  });

  it('that was written elsewhere keeps the text that it was approved in', () => {
    const elsewhere: ProtocolEvent[] = [{ type: 'ExternalProtocolRecorded', data: december }, approved(text)];
    given(protocol, elsewhere).when(approve()).then([]);
    given(protocol, elsewhere)
      .when(approve({ textHash: otherText }))
      .refused('ProtocolIsApproved');
  });

  it.each([
    ['at another meeting', { atMeetingId: ids.aprilMeeting }],
    ['with other changes', { changes: ['Item 4 is struck out.'] }],
    ['in another text', { textHash: otherText }],
  ])('is not approved again %s (ProtocolIsApproved)', (_, part) => {
    given(protocol, [drafted, approved(text)])
      .when(approve(part))
      .refused('ProtocolIsApproved');
  });
});

describe('A protocol that the meeting itself gives', () => {
  const told = 'Minutes';
  const written = { ...draft, importId: null, textHash: digestOf(told), text: told };

  it('is drafted with its text', () => {
    given(protocol, [])
      .when({ type: 'DraftProtocol', data: written })
      .then([{ type: 'ProtocolDrafted', data: written }]);
    given(protocol, [{ type: 'ProtocolDrafted', data: written }])
      .when({ type: 'DraftProtocol', data: written })
      .then([]);
  });

  it('is not drafted with a text that has another hash (ProtocolTextHasChanged)', () => {
    given(protocol, [])
      .when({ type: 'DraftProtocol', data: { ...written, text: 'Other minutes' } })
      .refused('ProtocolTextHasChanged');
  });

  it('has its text in the log alone', () => {
    expect(fold(protocol, [{ type: 'ProtocolDrafted', data: written }])).not.toHaveProperty('text');
  });
});

describe('A protocol is circulated', () => {
  const circulate = (commentsUntil: string): ProtocolCommand => ({
    type: 'CirculateProtocol',
    data: { to: [ids.harbourOffice], commentsUntil },
  });
  const circulated = (commentsUntil: string): ProtocolEvent => ({
    type: 'ProtocolCirculated',
    data: { to: [ids.harbourOffice], commentsUntil, textHash: text },
  });
  const remark = {
    partyId: ids.harbourOffice,
    by: 'The clerk',
    text: 'It was the mole.',
    passage: 'the crane',
    on: '2024-04-20',
  };
  const comment = (part: Partial<typeof remark> = {}): ProtocolCommand => ({
    type: 'CommentOnProtocol',
    data: { ...remark, ...part },
  });
  const commented: ProtocolEvent = { type: 'ProtocolCommented', data: remark };
  const inApril = circulated('2024-04-20');

  it('once in the same way, and again for longer', () => {
    given(protocol, [drafted]).when(circulate('2024-04-20')).then([inApril]);
    given(protocol, [drafted, inApril]).when(circulate('2024-04-20')).then([]);
    given(protocol, [drafted, inApril])
      .when(circulate('2024-04-30'))
      .then([circulated('2024-04-30')]);
  });

  it('with a text: one that was written elsewhere has none here (ProtocolHasNoText)', () => {
    given(protocol, [{ type: 'ExternalProtocolRecorded', data: december }, approved(null)])
      .when(circulate('2024-04-20'))
      .refused('ProtocolHasNoText');
  });

  it('and commented on, to the last day', () => {
    given(protocol, [drafted, inApril]).when(comment()).then([commented]);
    given(protocol, [drafted, inApril, commented])
      .when(comment({ on: '2024-04-19' }))
      .then([]);
    given(protocol, [drafted, inApril])
      .when(comment({ on: '2024-04-21' }))
      .refused('CommentsAreClosed', { until: '2024-04-20' });
  });

  it('before it is commented on (ProtocolIsNotCirculated)', () => {
    given(protocol, [drafted]).when(comment()).refused('ProtocolIsNotCirculated');
  });

  it('and commented on by those alone that it was sent to (ProtocolWasNotSentToParty)', () => {
    given(protocol, [drafted, inApril])
      .when(comment({ partyId: ids.lighthouseTrust }))
      .refused('ProtocolWasNotSentToParty');
  });

  it('and stays commented on by a party that is not among them any more', () => {
    const toOthers: ProtocolEvent = {
      type: 'ProtocolCirculated',
      data: { to: [ids.lighthouseTrust], commentsUntil: '2024-04-30', textHash: text },
    };
    given(protocol, [drafted, inApril, commented, toOthers]).when(comment()).then([]);
    given(protocol, [drafted, inApril, commented, toOthers])
      .when(comment({ text: 'And the rope.' }))
      .refused('ProtocolWasNotSentToParty');
  });

  it.each([
    ['circulated', circulate('2024-05-20')],
    ['commented on', comment()],
  ])('and not %s any more once it is approved (ProtocolIsApproved)', (_, command) => {
    given(protocol, [drafted, inApril, approved(text)])
      .when(command)
      .refused('ProtocolIsApproved');
  });

  const erratum = {
    passage: 'the crane',
    shouldSay: 'the mole',
    reason: 'It was misheard.',
    by: 'secretariat',
    on: '2024-06-20',
  };
  const correct: ProtocolCommand = { type: 'CorrectProtocol', data: erratum };
  const corrected: ProtocolEvent = { type: 'ProtocolCorrected', data: erratum };

  it('and corrected beside its text once it is approved', () => {
    given(protocol, [drafted, approved(text)])
      .when(correct)
      .then([corrected]);
    given(protocol, [drafted, approved(text), corrected])
      .when({ type: 'CorrectProtocol', data: { ...erratum, on: '2024-06-21' } })
      .then([]);
    const [before, after] = [
      [drafted, approved(text)],
      [drafted, approved(text), corrected],
    ].map((events) => fold(protocol, events));
    expect(after).toEqual({ ...before, errata: [erratum] });
  });

  it('and not corrected before: the meeting lists changes when it approves (ProtocolIsNotApproved)', () => {
    given(protocol, [drafted, inApril]).when(correct).refused('ProtocolIsNotApproved');
  });

  it('keeps every comment and every erratum, in their order', () => {
    const second = { ...remark, text: 'And the rope.' };
    const more = { ...erratum, shouldSay: 'the rope' };
    const all: ProtocolEvent[] = [
      ...[drafted, inApril, commented],
      { type: 'ProtocolCommented', data: second },
      approved(text),
      ...[corrected, { type: 'ProtocolCorrected', data: more } as const],
    ];
    expect(fold(protocol, all)).toMatchObject({ comments: [remark, second], errata: [erratum, more] });
  });

  it.each([circulate('2024-04-20'), comment(), correct])(
    'is known before $type (ProtocolDoesNotExist)',
    (command) => given(protocol, []).when(command).refused('ProtocolDoesNotExist'),
  );

  const elsewhere: ProtocolEvent[] = [
    { type: 'ExternalProtocolRecorded', data: december },
    approved(null),
    corrected,
  ];
  const comesIn: ProtocolCommand = { type: 'DraftProtocol', data: draft };

  it('may have its minutes come in after it was approved, which it stays, and not after it was corrected (ProtocolIsCorrected)', () => {
    given(protocol, elsewhere.slice(0, 2)).when(comesIn).then([drafted]);
    expect(fold(protocol, [...elsewhere.slice(0, 2), drafted])).toMatchObject({
      ...{ external: december, approved: { atMeetingId: ids.juneMeeting }, textHash: text },
    });
    given(protocol, elsewhere).when(comesIn).refused('ProtocolIsCorrected');
  });

  it('that came in before it was corrected is the same when it comes in again', () => {
    given(protocol, [...elsewhere.slice(0, 2), drafted, corrected])
      .when(comesIn)
      .then([]);
  });

  it('keeps its errata where its minutes had come in later', () => {
    expect(fold(protocol, [...elsewhere, drafted])).toMatchObject({ textHash: text, errata: [erratum] });
  });
});
