import { given } from '../../kernel/testing.js';
import { contributing, ids, responsible, said } from '../testing/examples.js';
import type { Deadline, Owner } from '../values.js';
import { followUp, followUpCommands, type FollowUpCommand, type FollowUpEvent } from './index.js';

const painting = {
  bodyId: ids.quayCouncil,
  text: 'Paint the lighthouse.',
  owners: [responsible(ids.lighthouseTrust)],
  deadline: { kind: 'date', date: '2024-06-13' } as Deadline,
  source: said('The trust paints the lighthouse before the June meeting.'),
  approvalBy: null,
};
const assign: FollowUpCommand = { type: 'AssignFollowUp', data: painting };
const assigned: FollowUpEvent = { type: 'FollowUpAssigned', data: painting };
const accept: FollowUpCommand = { type: 'AcceptFollowUp', data: {} };
const reassign = (owners: Owner[]): FollowUpCommand => ({ type: 'ReassignFollowUp', data: { owners } });
const setDeadline = (deadline: Deadline): FollowUpCommand => ({ type: 'SetDeadline', data: { deadline } });
const reportDone = (links: string[]): FollowUpCommand => ({
  type: 'ReportDone',
  data: { note: 'Painted.', links },
});
const reportedDone: FollowUpEvent = { type: 'FollowUpReportedDone', data: { note: 'Painted.', links: [] } };

describe('A follow-up', () => {
  it('is assigned once, with the sentence it comes from', () => {
    given(followUp, []).when(assign).then([assigned]);
    given(followUp, [assigned]).when(assign).then([]);
  });

  it('is not assigned as another (FollowUpIsAssigned)', () => {
    given(followUp, [assigned])
      .when({ type: 'AssignFollowUp', data: { ...painting, text: 'Mend the crane.' } })
      .refused('FollowUpIsAssigned');
  });

  it.each([
    ['nobody owns it', []],
    ['someone only contributes', [contributing(ids.harbourOffice)]],
  ])('is not accepted while %s (FollowUpHasNoOwner)', (_, owners) => {
    given(followUp, [{ type: 'FollowUpAssigned', data: { ...painting, owners } }])
      .when(accept)
      .refused('FollowUpHasNoOwner');
  });

  it('is accepted once someone is responsible', () => {
    given(followUp, [
      { type: 'FollowUpAssigned', data: { ...painting, owners: [] } },
      { type: 'FollowUpReassigned', data: { owners: painting.owners } },
    ])
      .when(accept)
      .then([{ type: 'FollowUpAccepted', data: {} }]);
  });

  it('goes to other owners, and says nothing when they are the same', () => {
    const owners = [responsible(ids.harbourOffice)];
    given(followUp, [assigned])
      .when(reassign(owners))
      .then([{ type: 'FollowUpReassigned', data: { owners } }]);
    given(followUp, [assigned]).when(reassign(painting.owners)).then([]);
  });

  it('gets another deadline, and says nothing when it is the same', () => {
    const deadline: Deadline = { kind: 'meeting', meetingId: ids.juneMeeting };
    given(followUp, [assigned])
      .when(setDeadline(deadline))
      .then([{ type: 'DeadlineSet', data: { deadline } }]);
    given(followUp, [assigned]).when(setDeadline(painting.deadline)).then([]);
  });

  it('is not undone by a late click on «accept» after it was reported done', () => {
    given(followUp, [assigned, reportedDone]).when(accept).then([]);
  });

  it('is reported done again when there is more to show', () => {
    const links = ['https://trust.example/photo'];
    given(followUp, [assigned, reportedDone]).when(reportDone([])).then([]);
    given(followUp, [assigned, reportedDone])
      .when(reportDone(links))
      .then([{ type: 'FollowUpReportedDone', data: { note: 'Painted.', links } }]);
  });

  const sentBack: FollowUpEvent = { type: 'FollowUpSentBack', data: { reason: 'Painted.' } };
  const cancelled: FollowUpEvent = { type: 'FollowUpCancelled', data: { reason: 'Painted.' } };
  const reopened: FollowUpEvent = { type: 'FollowUpReopened', data: { reason: 'Painted.' } };
  const sameWords = { reason: 'Painted.' };
  it.each<[string, FollowUpEvent[], FollowUpCommand, FollowUpEvent]>([
    ['sent back', [assigned, reportedDone], { type: 'SendBack', data: sameWords }, sentBack],
    ['reported done again', [assigned, reportedDone, sentBack], reportDone([]), reportedDone],
    ['cancelled', [assigned, reportedDone], { type: 'CancelFollowUp', data: sameWords }, cancelled],
    ['reopened', [assigned, cancelled], { type: 'ReopenFollowUp', data: sameWords }, reopened],
  ])('is %s in the same words that were said last', (_, before, command, event) => {
    given(followUp, before).when(command).then([event]);
  });

  it('has no party among its owners twice', () => {
    const twice = [responsible(ids.harbourOffice), contributing(ids.harbourOffice)];
    const { ReassignFollowUp } = followUpCommands;
    expect(ReassignFollowUp.safeParse({ owners: twice }).error?.issues[0]?.message).toMatch(
      /same party twice/,
    );
    expect(ReassignFollowUp.safeParse({ owners: twice.slice(1) }).success).toBe(true);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'report.pdf'])('takes no link to %s', (link) => {
    expect(followUpCommands.ReportDone.safeParse({ note: 'Painted.', links: [link] }).success).toBe(false);
  });
});
