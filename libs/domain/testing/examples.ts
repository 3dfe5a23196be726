import type { Owner, Source } from '../values.js';

/** The same number gives the same id. */
export const idNumber = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Invented bodies, parties and meetings that specs speak of. */
export const ids = {
  quayCouncil: idNumber(1),
  workingCommittee: idNumber(2),
  harbourOffice: idNumber(3),
  lighthouseTrust: idNumber(4),
  aprilMeeting: idNumber(11),
  juneMeeting: idNumber(12),
  aprilMinutes: idNumber(21),
} as const;

export const responsible = (partyId: string): Owner => ({ partyId, role: 'responsible' });
export const contributing = (partyId: string): Owner => ({ partyId, role: 'contributing' });

/** A place in the minutes of April. */
export const said = (sentence: string): Source => ({
  meetingId: ids.aprilMeeting,
  importId: null,
  item: '3',
  itemSeq: 3,
  sentence,
  language: null,
  span: null,
});
