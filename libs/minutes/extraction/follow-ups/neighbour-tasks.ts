import { ENGLISH_DEED } from '../../language/neighbour-deeds.js';
import type { Context } from '../context.js';
import { nobody, type Seen, type Sought, type TextRule } from './sought.js';
import { subjectsAt, type Subject } from './subjects.js';
import { beginsWithDeed, isListed, isSomebody } from './task-marks.js';

/** Ways of giving somebody something to do that Swedish, Danish and English minutes have. */
export const NEIGHBOUR_TASK_RULES: readonly TextRule[] = [
  {
    name: 'task-action-names',
    reason: '«(Action: Kari)» behind a deed, also «Ansvarig: Kari» in brackets: who is to do it',
    example: 'Paint the whole pier red (Action: Kari).',
    find: (sought) => actionBehind(sought),
  },
  {
    name: 'task-owner-in-square-brackets',
    reason: '«[Kari] paint the pier»: who, then what',
    example: '[Kari] Write to the neighbours.',
    find: (sought) => bracketBefore(sought),
  },
  {
    name: 'task-charged',
    reason: '«uppdrar åt Kari att …», «the committee asked Kari to …» give it to her',
    example: 'Det uppdras åt Kari att måla kajen.',
    find: (sought) => chargedTask(sought),
  },
  {
    name: 'task-of-speaker',
    reason: 'where talk is taken down with initials, «kl: I will …» is that speaker’s promise',
    example: 'KL: ok, I will write to the neighbours.',
    find: (sought) => spokenTask(sought),
  },
  {
    name: 'task-of-pronoun',
    reason: '«she will send a letter» promises a deed, but whose must be asked',
    example: 'She will write to the neighbours.',
    find: ({ sentence }) =>
      PRONOUN.test(sentence.text) && !/\?\s*$/.test(sentence.text) ? nobody(0.6) : null,
  },
];

const PRONOUN = new RegExp(
  `^[\\s*_"]{0,4}(?:I|we|he|she|they)(?:[’']ll| will| shall| agreed to| offered to)(?: also| then| now)? (?!go (?:with|ahead))(?:${ENGLISH_DEED})(?!\\p{L})`,
  'iu',
);

/** All subjects that a text consists of; none when anything else stands in it. */
const namesIn = (text: string, context: Context): readonly Subject[] => {
  const list = subjectsAt(text, 0, context.book);
  return list.end >= text.length ? list.subjects : [];
};

const ACTION_BEHIND =
  /[([]\s?(?:action|actions|action by|action on|owner|lead|who|by|ansvarig|ansvarlig|ansvar|ansv\.?|tovholder)\s?[:–-]\s?(?<names>[^()[\]:]{2,60}?)\s?[)\]][.\s]{0,3}$|[.;]\s(?:action|action by|actions)\s?[:–-]\s(?<last>[^()[\]:.]{2,60}?)[.\s]{0,2}$/iu;

const actionBehind = ({ sentence: { text }, context }: Sought): Seen | null => {
  const groups = ACTION_BEHIND.exec(text)?.groups;
  const subjects = namesIn((groups?.['names'] ?? groups?.['last'] ?? '').trim(), context);
  const areNames = subjects.every(
    (subject) => isSomebody(subject, context) || /^\p{Lu}{2,3}$/u.test(subject.name),
  );
  return subjects.length > 0 && areNames ? { subjects, confidence: 0.9 } : null;
};

const SQUARE = /^[\s*_-]{0,4}\[([^\][]{2,60})\]:?\s/u;

const bracketBefore = ({ sentence: { text }, section, context }: Sought): Seen | null => {
  const bracket = SQUARE.exec(text);
  const subjects = namesIn(bracket?.[1] ?? '', context);
  const areNames = subjects.length > 0 && subjects.every((subject) => isSomebody(subject, context));
  if (!bracket || !areNames) return null;
  const isTask = section === 'tasks' || beginsWithDeed(text.slice(bracket[0].length));
  return isTask ? { subjects, confidence: 0.9 } : null;
};

/** Each ends right before whoever is charged; what follows the names must be `to`. */
const CHARGES: readonly RegExp[] = [
  /(?<!\p{L})asked the (?=(?:clerk|secretary|treasurer|manager|officers?|administrator|caretaker)\s)/iu,
  /(?<!\p{L})(?:uppdras|uppdrar|uppdrogs|uppdrog|uppdra) åt /iu,
  /(?<!\p{L})(?:ge|ger|gav|gavs|ges) (?=\p{L}[^.]{1,60} i uppdrag att )/iu,
  /(?<!\p{L})(?:overlades|overlod|overlader)(?: det)? til (?=\p{L})/u,
  /(?<!\p{L})(?:pålægges|pålagde|bemyndiger|bemyndigede|beder|bad) (?=\p{Lu})/u,
  /(?<!\p{L})(?:(?:committee|board|meeting|council|group|members|trustees) (?:asked|requested|instructed|directed|tasked|authori[sz]ed|delegated)|(?:agreed|resolved|decided|voted) (?:to |that )?(?:ask|request|instruct|direct|task|authori[sz]e)) (?:the )?/iu,
];
/** What somebody is asked to say at the meeting itself is no task. */
const SAYS = /^ to (?:explain|describe|comment|say|tell|clarify|speak|outline|introduce)(?!\p{L})/iu;
const TO = /^(?: i uppdrag)?,? (?:att|at|om at|to) \p{L}/iu;

const chargedTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  for (const form of CHARGES) {
    const charge = form.exec(text);
    if (!charge) continue;
    const list = subjectsAt(text, charge.index + charge[0].length, context.book);
    const isSure =
      list.subjects.length > 0 &&
      list.subjects.every((subject) => isSomebody(subject, context) || subject.sort === 'named');
    if (isSure && TO.test(text.slice(list.end, list.end + 30)) && !SAYS.test(text.slice(list.end)))
      return { subjects: list.subjects, confidence: 0.85 };
  }
  return null;
};

const SPEAKER = new RegExp(
  `^(?<who>\\p{L}[\\p{L}-]{1,19}): (?:[^.?]{0,60}[\\s,])?I(?:[’']ll| will| can) (?:${ENGLISH_DEED})(?!\\p{L})`,
  'u',
);

/** The speaker by name, or by initials in either case, when the lists have somebody whom they fit. */
const spokenTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const who = SPEAKER.exec(text)?.groups?.['who'];
  if (who === undefined) return null;
  const names = [who, who.toUpperCase(), who.slice(0, 1).toUpperCase() + who.slice(1)];
  const subjects = names.map((name): Subject => ({
    name: context.book.find(name)?.name ?? name,
    sort: 'named',
  }));
  const one = subjects.find(
    (subject) => context.book.find(subject.name) !== null || isListed(subject, context),
  );
  return one ? { subjects: [one], confidence: 0.8 } : null;
};
