import { datesIn } from '../language/dates.js';
import { isPassiveTask, verbAt } from '../language/verbs.js';
import { isActingNoun } from '../parties/words.js';
import type { Passage } from '../readers/passage.js';
import type { Context } from './context.js';
import { plainFollowUp, type FollowUp } from './follow-up.js';
import { agendaMeeting } from './meetings-elsewhere.js';
import type { Section } from './sections.js';
import { clauseAt, invertedClause, isDuty, subjectsAt, type Clause, type Subject } from './subjects.js';

interface Sought {
  readonly sentence: Passage;
  readonly section: Section;
  /** The sentence stands in a bullet or a numbered line. */
  readonly isListEntry: boolean;
  readonly context: Context;
}

interface Rule {
  readonly name: string;
  /** Also asked where a follow-up column or a discussion heading makes anything else mere talk. */
  readonly everywhere: boolean;
  readonly find: (sought: Sought) => FollowUp | null;
}

/** Rules for sentences outside a follow-up column, the surest first. */
const RULES: readonly Rule[] = [
  { name: 'put on the agenda of another meeting', everywhere: true, find: (sought) => agendaTask(sought) },
  { name: 'owner in brackets behind a task', everywhere: false, find: (sought) => bracketTask(sought) },
  {
    name: 'somebody does, will do or answers for something',
    everywhere: false,
    find: (sought) => clauseTask(sought),
  },
  { name: 'we do something', everywhere: false, find: (sought) => ourTask(sought) },
  { name: 'entry of a task list', everywhere: false, find: (sought) => listedTask(sought) },
  {
    name: 'something is to be done, nobody named',
    everywhere: false,
    find: (sought) => namelessTask(sought),
  },
];

export const followUpInSentence = (sought: Sought): FollowUp | null => {
  const isTalk = sought.context.hasFollowUpColumn || sought.section === 'discussion';
  for (const rule of RULES) {
    if (isTalk && !rule.everywhere) continue;
    const found = rule.find(sought);
    if (found) return found;
  }
  return null;
};

const agendaTask = ({ sentence, context }: Sought): FollowUp | null => {
  const meeting = agendaMeeting(sentence.text, context);
  if (!meeting) return null;
  const first = clauseAt(sentence.text, context.book);
  const subjects = first && isDuty(first.verb) ? first.subjects : [];
  return { ...plainFollowUp(sentence, subjects, 0.8), meeting };
};

const bracketTask = ({ sentence, section, context }: Sought): FollowUp | null => {
  const bracket = /\(\s?[*_]{0,2}([^()]{2,80}?)[*_]{0,2}\s?\)[.\s]{0,3}$/u.exec(sentence.text);
  if (!bracket) return null;
  const inside = bracket[1] ?? '';
  const list = subjectsAt(inside, 0, context.book);
  const isList = list.end >= inside.length && list.subjects.length > 0;
  const isSure = section === 'tasks' || list.subjects.every((subject) => subject.sort === 'known');
  return isList && isSure ? plainFollowUp(sentence, list.subjects, 0.85) : null;
};

const clauseTask = ({ sentence, section, context }: Sought): FollowUp | null => {
  const clause = clauseAt(sentence.text, context.book) ?? invertedClause(sentence.text, context.book);
  if (!clause || !laysTask(clause, section) || isReported(sentence.text, clause)) return null;
  const isSure = clause.subjects.every((subject) => isCredible(subject, context));
  return isSure ? plainFollowUp(sentence, clause.subjects, 0.85) : null;
};

/** In a list of tasks any verb in the present says what is to be done. */
const laysTask = (clause: Clause, section: Section): boolean =>
  isDuty(clause.verb) || (section === 'tasks' && clause.verb === 'present');

/** `X vil at …` tells a wish, `X skal ha gjort` hearsay, `X skal vaskes` is done by others. */
const NO_DEED = /^\s(?:at|att|ha|være|vere|vara|be|kunne|bli|blive|verte|\p{L}{2,20}(?:es|ast))(?!\p{L})/iu;
const NEGATED = /^\s(?:ikke|ikkje|inte|not)(?!\p{L})/iu;

const isReported = (sentence: string, clause: Clause): boolean => {
  const after = sentence.slice(clause.end);
  return (clause.verb !== 'task' && NO_DEED.test(after)) || NEGATED.test(after) || /\?\s*$/.test(sentence);
};

/** A capitalised word that the text also uses in lower case is a thing, unless it is somebody's title. */
const isCredible = (subject: Subject, context: Context): boolean => {
  if (subject.sort !== 'named') return true;
  const words = subject.name.split(/[\s-]/);
  if (words.length > 1 || /^\p{Lu}{2,}/u.test(subject.name)) return true;
  if (isActingNoun(subject.name)) return true;
  return (
    !context.lowerCaseWords.has(subject.name.toLowerCase()) &&
    !/(?:ingen|heten|sjonen|ene|ane|else|elsen|skap|het|ing)$/iu.test(subject.name)
  );
};

/** `Vi tar kontakt med …`: a task, but who «vi» is, must be asked. */
const ourTask = ({ sentence }: Sought): FollowUp | null => {
  const pronoun = /^(?:vi|me)\s/iu.exec(sentence.text)?.[0];
  const verb = pronoun === undefined ? null : verbAt(sentence.text.slice(pronoun.length));
  return verb?.kind === 'task' || verb?.kind === 'responsible' ? plainFollowUp(sentence, [], 0.6) : null;
};

const listedTask = ({ sentence, section, isListEntry }: Sought): FollowUp | null =>
  isListEntry &&
  section === 'tasks' &&
  / .* /.test(sentence.text) &&
  !sentence.text.endsWith(':') &&
  !isDone(sentence.text)
    ? plainFollowUp(sentence, [], 0.6)
    : null;

/** Talk of what could be, or of what follows from something else. */
const CONDITIONAL =
  /^(?:skal|vil)(?!\p{L})|(?<!\p{L})(?:kan|kunne|kanskje|bør|burde|hvis|dersom|viss|om|at|hvordan|korleis|som skal|slik)(?!\p{L})|\?\s*$/iu;

const namelessTask = ({ sentence, context }: Sought): FollowUp | null => {
  const { text } = sentence;
  if (isDone(text)) return null;
  if (/^(?:følge|følgje) opp\s/iu.test(text)) return plainFollowUp(sentence, [], 0.5);
  if (CONDITIONAL.test(text)) return null;
  const isPassive =
    isPassiveTask(text) &&
    (datesIn(text, context.meetingDate).length > 0 || /(?:skal|vil|ska)\s/iu.test(text));
  return isPassive ? plainFollowUp(sentence, [], 0.5) : null;
};

/** Done work is not open: `[x]`, `er sendt`, `ferdig`. */
const isDone = (text: string): boolean =>
  /^\s*\[x\]/i.test(text) ||
  /(?<!\p{L})(?:er|ble|blei|har|vart) (?:nå |no |allerede |blitt )?(?:sendt|gjort|gjennomført|utført|levert|ferdig|funne[nt]|byttet|reparert|oppdatert)(?!\p{L})/iu.test(
    text,
  );
