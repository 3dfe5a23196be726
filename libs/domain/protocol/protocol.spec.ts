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
      .refused('ProtocolIsDrafted');
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
