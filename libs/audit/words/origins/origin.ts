import type { Telling } from '../teller.js';

/** The decision that carried something, or the meeting and its item. */
interface Origin {
  readonly meetingId: string | null;
  readonly decisionId?: string | undefined;
  readonly item: string | null;
}

/** How each of them is told in one language, with a space before it. */
interface OriginWords {
  readonly decision: (title: string) => string;
  readonly item: (number: string, meeting: string) => string;
  readonly itemAlone: (number: string) => string;
  readonly meeting: (meeting: string) => string;
}

/** Where something comes from, as far as it is known; the nearest that is. */
export const originIn =
  (words: OriginWords) =>
  (origin: Origin | null | undefined, { decision, meeting }: Telling): string => {
    if (origin === null || origin === undefined) return '';
    const { meetingId, decisionId, item } = origin;
    if (decisionId !== undefined) return words.decision(decision(decisionId));
    if (item === null) return meetingId === null ? '' : words.meeting(meeting(meetingId));
    return meetingId === null ? words.itemAlone(item) : words.item(item, meeting(meetingId));
  };
