import { datesIn, WEEKDAY_WORD, type DateMention } from '../../language/dates.js';
import { settled, type FindDeadline } from './deadline.js';

const BEGINS_WITH_WEEKDAY = new RegExp(`^${WEEKDAY_WORD}(?!\\p{L})`, 'iu');
/** `møtet`, `havnedagen`, `minidugnad`: what stands on that day is an event, and the deed comes before it. */
const EVENT =
  /(?:møtet?|møter|fest\p{L}{0,3}|dag|dagen|kurset?|seminar\p{L}{0,3}|stevnet?|turen?|konferanse\p{L}{0,2}|samling\p{L}{0,2}|befaring\p{L}{0,2}|kvelden?|forsamling\p{L}{0,2}|arrangement\p{L}{0,2}|dugnad\p{L}{0,2}|tenning\p{L}{0,2}|konsert\p{L}{0,2}|utstilling\p{L}{0,2}|markering\p{L}{0,2}|valget?)$/iu;
/** `til torsdag`, `for lørdag`: what the deed is for. */
const FOR = /(?<!\p{L})(?:til|for|om|fra|frå|av|etter|siden|sidan|mellom|og|eller)$/iu;
/** Who holds the event does it on that day. */
const HOLDS =
  /(?<!\p{L})(?:arrangerer|arrangerar|gjennomfører|gjennomførar|holder|held)\s\P{L}{0,3}(?:\p{L}{1,20}\s){1,4}$/iu;

/** `Kari legger ut dokumentene tirsdag 1. desember`. */
export const dayOfDeed: FindDeadline = (text, { meetingDate }) => {
  const [mention, ...others] = datesIn(text, meetingDate);
  if (!mention || others.length > 0 || !isSureDay(mention)) return null;
  const before = text.slice(Math.max(0, mention.start - 90), mention.start);
  return isOfEvent(before) || FOR.test(before.trimEnd()) ? null : settled(mention.date, mention.raw);
};

const isSureDay = ({ raw, weekdayDiffers, yearIsUnsure, monthFirst }: DateMention): boolean =>
  BEGINS_WITH_WEEKDAY.test(raw) && !weekdayDiffers && !yearIsUnsure && !monthFirst;

const isOfEvent = (before: string): boolean => EVENT.test(before.trimEnd()) && !HOLDS.test(before);
