import { capital } from '../../language/matching.js';
import { verbAt } from '../../language/verbs.js';
import type { Context } from '../context.js';
import type { FollowUp } from './follow-up.js';
import { askedTask } from './named-tasks.js';
import type { Seen, Sought, TextRule } from './sought.js';
import { clauseAt, type Subject } from './subjects.js';

/** `Styret ber om at …`: a body asks; what one member asked for in the meeting is talk. */
const ASKS_THAT =
  /^(?:\p{Lu}\p{L}{2,30}(?:et|en|a)|(?:Vi|Me)) (?:ber|bed) (?:(?:også|òg|derfor|difor|videre|vidare) )?om at (?=\p{L})/u;
/** `alle lag innfører …`. */
const EVERY = /^(?:alle|samtlige|samtlege|hver|hvert|kvar|kvart) \p{L}{3,30}(?=\s)/iu;

const whoIsAsked = (rest: string, context: Context): readonly Subject[] => {
  const every = EVERY.exec(rest)?.[0];
  if (every !== undefined) {
    const verb = verbAt(rest.slice(every.length).trimStart());
    return isDone(verb?.kind) ? [{ name: capital(every), sort: 'named' }] : [];
  }
  const clause = clauseAt(rest, context.book);
  return clause && isDone(clause.verb) ? clause.subjects : [];
};

const isDone = (verb: string | undefined): boolean =>
  verb === 'task' || verb === 'present' || verb === 'promise';

const askedThat = ({ sentence: { text }, section, context }: Sought): Seen | null => {
  const asks = section === 'discussion' ? null : ASKS_THAT.exec(text);
  const subjects = asks ? whoIsAsked(text.slice(asks[0].length), context) : [];
  return subjects.length > 0 ? { subjects, confidence: 0.8 } : null;
};

export const ASKED_THAT_RULE: TextRule = {
  name: 'task-asked-that',
  reason: '«Styret ber om at alle lag innfører …» lays it on whom it names',
  example: 'Styret ber om at alle lag innfører brannvakt innen 1. mars.',
  find: askedThat,
};

export const ASKED_TO_RULE: TextRule = {
  name: 'task-asked-to',
  reason: '«blir sekretæren bedt om å» gives it to the secretary',
  example: 'I tillegg blir sekretæren bedt om å rydde i arkivet.',
  find: askedTask,
};

/** `Saken oversendes kommunestyret`: where a matter goes is its outcome, and somebody is to send it. */
const HANDED_ON =
  /^\p{Lu}\p{Ll}{2,20}(?:en|a|et|ene|ane) (?:oversendes|oversendast|tilbakesendes|(?:vert|blir) oversend(?:t|e)?)(?!\p{L})/u;
/** `Havnerådet sender et felles brev`: the body itself says what it does. */
const ACTS = /^(\p{Lu}\p{Ll}{3,25}?)(?:et|en|a) \p{Ll}{3,20}(?:er|ar)(?!\p{L})/u;

const isOwnDeed = (text: string, body: string | null): boolean => {
  const who = ACTS.exec(text)?.[1]?.toLowerCase();
  return who !== undefined && (who === 'styr' || (body ?? '').toLowerCase().includes(who));
};

/** What a body asks for, does or hands on below «Vedtak» is laid down there, and a task as well. */
export const isOnlyTask = (
  found: FollowUp | null,
  { section, sentence: { text }, context }: Sought,
): boolean =>
  found !== null &&
  !(
    section === 'decision' &&
    (found.rules.some((rule) => ASKED.has(rule)) || HANDED_ON.test(text) || isOwnDeed(text, context.body))
  );
const ASKED: ReadonlySet<string> = new Set([ASKED_THAT_RULE.name, ASKED_TO_RULE.name]);
