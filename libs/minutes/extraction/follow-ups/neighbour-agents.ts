import { BENT_PASSIVES } from '../../language/neighbour-stems.js';
import { ENGLISH_DEED } from '../../language/neighbour-deeds.js';
import { isHabit, verbAt } from '../../language/verbs.js';
import type { Seen, Sought, TextRule } from './sought.js';
import { isDuty, subjectsAt } from './subjects.js';
import { isSomebody } from './task-marks.js';

/** Asked before whatever takes the words before a bracket for the subject. */
export const BRACKETED_DOER_RULE: TextRule = {
  name: 'task-of-initials-in-brackets',
  reason: '«(KL) skickar brev»: minutes that set whoever acts in brackets, before the deed',
  example: 'Kajen är gammal, (KL) undersöker priset.',
  find: (sought) => bracketedDoer(sought),
};

/** Tasks whose doer does not stand where a subject stands, in Swedish, Danish and English. */
export const NEIGHBOUR_AGENT_RULES: readonly TextRule[] = [
  {
    name: 'task-by-agent-abroad',
    reason: '«skickas av Kari», «sendes af Kari», «to be sent by Kari»',
    example: 'Kallelsen skickas av Kari.',
    find: (sought) => agentAbroad(sought),
  },
  {
    name: 'task-requested-of',
    reason: '«Clerk requested to reply», «Kari was instructed to write»: who is asked stands first',
    example: 'Kari Li was instructed to write to the neighbours.',
    find: (sought) => requestedOf(sought),
  },
];

const BRACKETED =
  /(?:^|[\s,;])\((?<who>\p{Lu}[\p{Lu}Ø]{1,3}(?:\s?[,/&+]\s?\p{Lu}{2,4}){0,3})\)\s(?=\p{Ll})/gu;

const bracketedDoer = ({ sentence: { text }, context }: Sought): Seen | null => {
  for (const bracket of text.matchAll(BRACKETED)) {
    const verb = verbAt(text.slice(bracket.index + bracket[0].length));
    if (!verb || !isDuty(verb.kind)) continue;
    const { subjects } = subjectsAt(bracket.groups?.['who'] ?? '', 0, context.book);
    if (subjects.length > 0) return { subjects, confidence: 0.85 };
  }
  return null;
};

const AGENT_FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${BENT_PASSIVES.join('|')})\\s(?:ut\\s|in\\s|upp\\s|ud\\s|ind\\s|op\\s)?a[vf]\\s`,
    'iu',
  ),
  /(?<!\p{L})(?:ska(?:ll?)?|vil|kommer att) (?:\p{L}{1,12} )?\p{L}{3,20}(?:as|s|es)\s(?:ut\s|in\s|upp\s|ud\s|ind\s|op\s)?a[vf]\s/iu,
  /(?<!\p{L})(?:will|would|shall|should|must|to|needs? to) be (?:\p{L}{1,12}ly )?\p{L}{3,20}(?:ed|en|t|n)(?: (?:out|up|round))? by (?!the end|noon|next|the next|\d|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)(?!\p{L}))/iu,
];

/** What is led, owned or carried by somebody is how things are; `skrives av` is neither Swedish nor Danish. */
const STANDING =
  /es\s(?:\p{L}{2,3}\s)?av\s$|(?:leds|ledes|ägs|ejes|drivs|drives|bekostas|betalas|betales|stöds|støttes|used|led|owned|held|chaired|funded|paid)\s(?:a[vf]|by)\s$/iu;

const agentAbroad = ({ sentence: { text }, context }: Sought): Seen | null => {
  for (const form of AGENT_FORMS) {
    const agent = form.exec(text);
    if (!agent || STANDING.test(agent[0]) || /\?\s*$/.test(text) || isHabit(text)) continue;
    const { subjects } = subjectsAt(text, agent.index + agent[0].length, context.book);
    const isSure = subjects.length > 0 && subjects.every((subject) => isSomebody(subject, context));
    if (isSure) return { subjects, confidence: 0.8 };
  }
  return null;
};

const REQUESTED = new RegExp(
  `^,?\\s?(?:(?:has|have|had) been |was |were |is |are |be |to be )?(?:also |then |duly )?(?:requested|asked|instructed|directed|delegated|tasked|mandated|authori[sz]ed|assigned|nominated|deputed) to (?:\\p{L}{1,12}ly )?(?:${ENGLISH_DEED})(?!\\p{L})`,
  'iu',
);

const requestedOf = ({ sentence: { text }, context }: Sought): Seen | null => {
  const from = /^(?:(?:the|that the)\s)?/iu.exec(text)?.[0].length ?? 0;
  const list = subjectsAt(text, from, context.book);
  const isSure = list.subjects.length > 0 && list.subjects.every((subject) => isSomebody(subject, context));
  return isSure && REQUESTED.test(text.slice(list.end)) && !/\?\s*$/.test(text)
    ? { subjects: list.subjects, confidence: 0.85 }
    : null;
};
