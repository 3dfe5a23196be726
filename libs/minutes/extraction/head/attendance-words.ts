import { isNameOnly, namesInList } from './attendance.js';

/** A part of those present, or of those who had to come. */
export const PART =
  /^[\s*_#]{0,6}(?:faste |øvrige |andre |other[_ ])?(?:(?:also |others? )?in attendance|others? present|also present|(?:non-)?voting members|guests?|visitors?|staff|officers|(?:elected |co-opted |other )?(?:committee |club |board |council )?members|suppleanter|gäster|adjungerade|övriga|ledamöter|gæster|bestyrelsesmedlemmer|medlemmer|medlemer|varamedlemmer|varamedlemer|vara|representanter|representantar|administrasjonen|administrasjon|møtende fra administrasjonen|møtande frå administrasjonen|fra administrasjonen|frå administrasjonen|observatører|observatørar|gjester|gjestar|andre|øvrige|i tillegg møtte|i tillegg|dessuten møtte|også til ?stede|attending|ansatte|tilsette|styremedlemmer|styret|styrerepresentanter|(?:fra|frå) \p{Lu}?[\p{L} -]{2,30}\.?|arbeidsgiver(?:siden)?|arbeidstaker(?:siden)?|arbeidsgjevar|arbeidstakar|bht|verneombud)(?: \([^()]{1,30}\))?[*_]{0,3}\s?(?::[\s*_]{0,4}|$)/iu;

/** Those who come besides the members: present even when the list of those absent stands above. */
export const BESIDES =
  /^[\s*_#]{0,6}(?:others? |other[_ ]|also |in attendance|guest|visitor|staff|øvrige|andre|administrasjon|møtende|møtande|(?:fra|frå) |observatør|gjest|i tillegg|dessuten|også|ansatte|tilsette)/iu;

/** `Chairman: Kari Li` as a line of the open list. */
export const OFFICER =
  /^(?:vice[ -])?(?:chair(?:man|woman|person)?|president|secretary|treasurer|clerk|ordförande|sekreterare|kassör|formand|kasserer|sekretær|referent)\s?:\s+(?=\p{Lu})/iu;
/** `[ ] Kari Li`: everybody is listed, and those who came are ticked. */
export const UNTICKED = /^\[\s?\]\s+/u;
export const IN_ATTENDANCE = /^[\s*_#]{0,6}(?:also |others? )?(?:in attendance|present also)(?=[\s:*_]|$)/iu;
export const STAFF =
  /^[\s*_#]{0,6}(?:other[_ ]|others? |also |in attendance|guest|visitor|staff|administrasjon|møtende|møtande|(?:fra|frå) administrasjonen|observatør|gjest|i tillegg|også)/iu;
export const NOBODY =
  /^(?:actions?|ansvar|aktion|(?:ingen|inga|ikke|none|nei|-)(?:\s.*)?|alle(?: andre(?:\s.*)?)?)$/iu;

/** The names of a line that goes on with the list above it: two or more, and nothing else. */
export const namesGoingOn = (text: string): readonly string[] => {
  const names = text.includes(',') ? namesInList(text) : [];
  return names.length >= 2 && names.every(isNameOnly) ? names : [];
};
