import type { Deadline, Owner, ReminderPolicy, TingbokCommand } from '#domain';
import { ids, responsible, said } from '../../domain/testing/examples.js';
import type { Stage } from './stage.js';

/** `2023-06-09`, or no date at all. */
export const by = (date: string | null): Deadline =>
  date === null ? { kind: 'none' } : { kind: 'date', date };

export const assign = (
  deadline: Deadline,
  {
    owners = [responsible(ids.harbourOffice)],
    bodyId = ids.quayCouncil,
  }: {
    readonly owners?: readonly Owner[];
    readonly bodyId?: string;
  } = {},
): TingbokCommand => ({
  type: 'AssignFollowUp',
  data: {
    bodyId,
    text: 'Mend the bollards',
    owners: [...owners],
    deadline,
    source: said('The harbour office mends the bollards.'),
    approvalBy: null,
  },
});

export const setDeadline = (deadline: Deadline): TingbokCommand => ({
  type: 'SetDeadline',
  data: { deadline },
});

export const setPolicy = (policy: ReminderPolicy): TingbokCommand => ({
  type: 'SetReminderPolicy',
  data: { policy },
});

/** A body, with its working committee unless the test wants none. */
export const establish = async (
  stage: Stage,
  {
    bodyId = ids.quayCouncil,
    committee = ids.workingCommittee,
    timeZone = 'Europe/Oslo',
  }: {
    readonly bodyId?: string;
    readonly committee?: string | null;
    readonly timeZone?: string;
  } = {},
): Promise<void> => {
  await stage.tell(bodyId, { type: 'EstablishBody', data: { timeZone, country: 'NO', language: 'en' } });
  if (committee !== null)
    await stage.tell(bodyId, { type: 'SetWorkingCommittee', data: { partyId: committee } });
};
