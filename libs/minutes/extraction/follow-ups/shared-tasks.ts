import { isRole } from '../../parties/people.js';
import { isActingNoun } from '../../parties/words.js';
import type { Context } from '../context.js';
import { labelledBlock } from '../head/head-labels.js';
import type { Seen, Sought, TextRule } from './sought.js';
import { subjectsAt } from './subjects.js';
import { isListed } from './task-marks.js';

const FEWEST = 2;
/** `Kaker: …`, `Pynt og lys: …`: a thing or two, and no sentence. */
const THING = /^\p{Lu}\p{Ll}{3,20}(?:(?: og | til | på |-)\p{L}{3,20}){0,2}(?=:\s)/u;
/** Whoever is listed so is told of, or has a seat. */
const OF_PEOPLE =
  /^(?:til|ikke|ikkje|nye?|gjester|gjestar|kandidat|forslag|valg|val|vald|valgt|gjenvalg|attval|på valg|på val|ansvar|av|takk|gratul|komite|nemnd|styre|vara|medlem|delegat|utsending|repr|kontakt|innmeld|utmeld|sluttet|slutta|permisjon|påmeld|vinner|vinnar|premie|lag|gruppe|navn|namn|signatur)/iu;

/** How they are or what they think. */
const STATE =
  /^:\s(?:enige?|uenige?|einige?|fornøyde?|imot|for|mot|ja|nei|ok|bra|god|fin|sjuke?|syke?|forfall|borte|ferdige?|klare?|valgt|vald|valgte|valde|gjenvalg|attval|ingen|inga|ikke|ikkje|takk|som|på|i|har|er|vil|skal)(?!\p{L})/iu;

/** `Kaker: Kari, Ola og Per`, `Kari + Ola: musikk`. */
const sharedTask = ({ sentence: { text }, isListEntry, context }: Sought): Seen | null => {
  const found = text.length > 120 ? null : (thingFirst(text, context) ?? namesFirst(text, context));
  return found && (found.subjects.length >= FEWEST || isListEntry) ? found : null;
};

const thingFirst = (text: string, context: Context): Seen | null => {
  const thing = THING.exec(text)?.[0] ?? '';
  return isThing(`${thing}:`) && labelledBlock(text) === null
    ? namesAlone(text, thing.length + 2, context)
    : null;
};

/** `Kaker:` is a thing; `Leder:` and `Ansvar:` are not. */
export const isThing = (label: string): boolean => {
  const thing = THING.exec(`${label} `)?.[0] ?? '';
  return thing !== '' && !OF_PEOPLE.test(thing) && !isRole(thing) && !isActingNoun(thing);
};

/** Names up to the end; how much each brings may stand behind. */
const namesAlone = (text: string, from: number, context: Context): Seen | null => {
  const list = subjectsAt(text, from, context.book);
  return /^(?:\s?\(\d{1,3}\))?[.\s]*$/u.test(text.slice(list.end)) ? seen(list, context) : null;
};

const namesFirst = (text: string, context: Context): Seen | null => {
  const list = subjectsAt(text, 0, context.book);
  if (STATE.test(text.slice(list.end))) return null;
  return /^:\s\p{Ll}{3,20}(?:\s\p{Ll}{1,15}){0,4}\.?$/u.test(text.slice(list.end))
    ? seen(list, context)
    : null;
};

const seen = ({ subjects }: ReturnType<typeof subjectsAt>, context: Context): Seen | null =>
  subjects.length > 0 && subjects.every((subject) => isListed(subject, context))
    ? { subjects, confidence: 0.7 }
    : null;

/** `kari: the pier is never painted`: talk, taken down with the speaker before it. */
const SAYS = /:\s.*\s(?:is|was|are|were|has|have|had|failed|can|could|thinks?|does|do)\s/iu;

export const SHARED_RULE: TextRule = {
  name: 'task-names-and-thing',
  reason: 'those in the lists and what they bring or see to, with a colon between: no seat, no label',
  example: 'Kaker: Kari Li og Ola Vik.',
  find: (sought) => (SAYS.test(sought.sentence.text) ? null : sharedTask(sought)),
};
