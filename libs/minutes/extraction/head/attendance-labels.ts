import { labelledBlock } from './head-labels.js';
import type { Rule } from '../rule.js';

/** A list of those present or absent begins here. */
export interface AttendanceLabel {
  readonly list: 'present' | 'absent';
  /** What follows in the same block; empty when the names stand below. */
  readonly value: string;
  readonly rule: string;
}

const withHead = (line: string): string =>
  `Referat fra møte i Havnerådet 20. november 2026\n\n${line}\n\n1. Kai\nKari Li sender brev.\n\n2. Eventuelt\nIngen saker.`;
const SENTENCE: Rule = {
  name: 'head-present-in-words',
  reason: '«følgende medlemmer møtte», «hadde meldt forfall»: a list said in a sentence',
  example: withHead('Følgende faste medlemmer møtte: Kari Li, Ola Vik'),
  isWhole: true,
};
export const ATTENDANCE_LABEL_RULES: readonly Rule[] = [SENTENCE];

const WHO =
  '(?:(?:følgende|følgjande|disse|desse|alle) )?(?:(?:faste|øvrige|andre|innvalgte) )?(?:(?:medlemmer|medlemer|medlemmene|representanter|representantar|styremedlemmer|varamedlemmer|varamedlemer|personer|deltakere|deltakarar|styret|møtende) )?(?:(?:fra|frå|i|av) (?:\\p{L}{2,25} ?){1,2} ?)?';
const WHERE = '(?: (?:på|i|fra|frå) (?:møtet|møte|styret|\\p{L}{3,25}))?';
const END = '[*_]{0,3}(?: ?\\([^()]{1,30}\\))?[ *_]{0,4}(?:[:;][ *_]{0,4}|$)';
const PRESENT = new RegExp(
  `^[\\s*_#]{0,6}${WHO}(?:som )?(?:møtte|møtt|var til ?stede|var til ?stades|til ?stede|til ?stades|deltok|frammøtte|fremmøtte|tilstedeværende|tilstadeverande)${WHERE}${END}`,
  'iu',
);
const ABSENT = new RegExp(
  `^[\\s*_#]{0,6}${WHO}(?:som )?(?:hadde |har )?(?:meldt forfall|meldte forfall|meldt frafall|forfall|fravær|fråvær|ikke møtte?|ikkje møtte?|ikke til ?stede|ikkje til ?stades)${WHERE}${END}`,
  'iu',
);
/** «Til stede var Kari Li og Ola Vik.» */
const WITHOUT_COLON =
  /^(?:til ?stede|til ?stades|frammøtte|fremmøtte|møtt)(?: (?:var|er))?\s(?=\p{Lu}\p{Ll}+(?: \p{Lu}|,| og ))/iu;

export const attendanceLabel = (
  text: string,
  isOn: (rule: Pick<Rule, 'name'>) => boolean,
): AttendanceLabel | null => {
  const label = labelledBlock(text.replace(NUMBERED, ''));
  if (label?.field === 'present' || label?.field === 'absent')
    return isOn({ name: label.rule }) ? { list: label.field, value: label.value, rule: label.rule } : null;
  return label || !isOn(SENTENCE) ? null : inWords(text);
};

/** `1. Apologies`: English minutes count the lists among their matters. */
const NUMBERED =
  /^\d{1,2}[.)]?\s+(?=(?:apolog|present|attend|in attend|absen|those present|record of attend)\p{L}*)/iu;
/** «Apologies were received from Kari Li and Ola Vik.» */
const SENT_APOLOGIES =
  /^(?:\d{1,2}[.)]?\s+)?(?:apologies(?: for absence)?:?\s)?apologies (?:for absence )?(?:(?:were|had been|have been) )?(?:also )?(?:received|accepted|given|noted|sent)(?: and (?:accepted|noted|approved))? (?:from|by):?\s(?=\p{Lu})/iu;

/** What stands behind the names is why they did not come, or the next sentence. */
const sentAlone = (value: string): string =>
  value
    .replace(/(?<=\p{Ll})[.;]\s.*$/u, '')
    .replace(/\s(?:due to|who|because|as|on|owing to|were|was)\s.*$/u, '');

const inWords = (text: string): AttendanceLabel | null => {
  const near = text.slice(0, 120);
  const absent = ABSENT.exec(near) ?? SENT_APOLOGIES.exec(near);
  const present = absent ? null : (PRESENT.exec(near) ?? WITHOUT_COLON.exec(near));
  const found = absent ?? present;
  if (!found) return null;
  return {
    list: absent ? 'absent' : 'present',
    value: sentAlone(text.slice(found[0].length).trim()),
    rule: SENTENCE.name,
  };
};
