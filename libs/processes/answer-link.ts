/** Who is to answer what, and how long the address with which they do so is to work. */
export interface AskedToAnswer {
  readonly purpose: 'answer-follow-up' | 'answer-decision' | 'comment-protocol';
  /** The follow-up, decision or protocol. */
  readonly subjectId: string;
  readonly partyId: string;
  readonly until: Temporal.Instant;
  /** 0 to 2^32 − 1: each mail has a link of its own, and the same mail the same link. */
  readonly serial: number;
}

/** The address at which a party answers without an account; the same question has the same address. */
export type AnswerLink = (asked: AskedToAnswer) => URL;

/**
 * Days for which a link in a mail works. Bodies meet every month or two, and an answer often waits for the
 * next meeting; whoever is late is reminded weekly, so that an older link has a younger one after it.
 */
export const ANSWER_DAYS = 60;

/** The number of whatever has this id, for the links in it. */
export const serialOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 8), 16);
