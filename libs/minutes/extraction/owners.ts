import type { ReadParty } from '../reading.js';
import type { Context } from './context.js';
import type { Doubt } from './doubts.js';
import type { Subject } from './subjects.js';

/** A subject as an owner: its preferred name, and what must be asked about it. */
export interface Owner {
  readonly party: ReadParty;
  readonly doubt: Doubt | null;
}

/** Bodies that go by their kind alone; which one is meant, the matter itself has to tell. */
const GENERIC =
  /^(arbeidsgrupp|styringsgrupp|prosjektgrupp|referansegrupp|arbeidsutval|komit|komité|utval|gruppe|gruppa|utskott|udval|arbetsgrupp)(?:a|en|et|n|get|ga|pa|e)?\p{L}{0,3}$/iu;

/** Who a subject is. `matter` is the text of the item up to and with the sentence itself. */
export const ownerOf = (subject: Subject, matter: () => string, context: Context): Owner => {
  if (subject.sort === 'collective') return collective(subject.name, context);
  const known = context.book.find(subject.name);
  if (known) return { party: known, doubt: null };
  const stem = GENERIC.exec(subject.name)?.[1];
  if (stem !== undefined) return genericBody(subject.name, stem, matter());
  return personByPart(subject.name, context) ?? { party: unknownParty(subject.name), doubt: null };
};

const collective = (name: string, context: Context): Owner => ({
  party: { name, aliases: [], kind: 'group', of: context.body },
  doubt: {
    reason: 'OwnerIsCollective',
    subject: name,
    candidates: context.attending.map((party) => party.name),
  },
});

const unknownParty = (name: string): ReadParty => ({ name, aliases: [], kind: 'unknown', of: null });

/** `høringer som en arbeidsgruppe jobber med`, `en arbeidsgruppe for havnedager`: what a group works on. */
const topicForms = (stem: string): readonly RegExp[] => [
  new RegExp(
    `(\\p{L}{3,30}) som (?:en|ei|ein) ${stem}\\p{L}{0,4} (?:jobber|arbeider|arbeidar|jobbar) med`,
    'giu',
  ),
  new RegExp(
    `(?:en|ei|ein|ny) ${stem}\\p{L}{0,4} (?:for|på|som (?:skal )?(?:jobber?|arbeider?|ser|se) (?:med|på)) (\\p{L}{3,30})`,
    'giu',
  ),
  new RegExp(`${stem}\\p{L}{0,4} for (\\p{L}{3,30})`, 'giu'),
];

/** The group of its kind that the matter has spoken of; the topic must come back in the last sentence if several could be meant. */
const genericBody = (name: string, stem: string, matter: string): Owner => {
  const near = matter.slice(-6_000);
  const topics = topicForms(stem).flatMap((form) =>
    [...near.matchAll(form)].map((match) => (match[1] ?? '').toLowerCase()),
  );
  const unique = [...new Set(topics)];
  const last = near.slice(-300).toLowerCase();
  const spokenOf = unique.filter((topic) => last.includes(topic.slice(0, 6)));
  const topic = unique.length === 1 ? unique[0] : spokenOf.length === 1 ? spokenOf[0] : undefined;
  if (topic === undefined) {
    return {
      party: unknownParty(name),
      doubt: { reason: 'OwnerIsNotResolved', subject: name, candidates: unique },
    };
  }
  return {
    party: { name: `${name}-${topic}`, aliases: [name], kind: 'working_group', of: null },
    doubt: null,
  };
};

/** A first name, last name or initials of somebody in the lists; two who fit are asked about. */
const personByPart = (name: string, context: Context): Owner | null => {
  const people = context.book.parties.filter((party) => party.kind === 'person' && fits(name, party.name));
  const [first] = people;
  if (!first) return null;
  if (people.length === 1) return { party: first, doubt: null };
  const candidates = people.map((party) => party.name);
  return { party: unknownParty(name), doubt: { reason: 'OwnerFitsSeveral', subject: name, candidates } };
};

const fits = (part: string, whole: string): boolean => {
  const words = whole.split(/[\s-]/);
  const initials = words.map((word) => word.slice(0, 1)).join('');
  return words.includes(part) || (part.length >= 2 && initials === part);
};

/** `på partenes nettsider`: with no actor at all, whose place it is may be who must do it; always asked. */
const POSSESSORS =
  /(?<!\p{L})(partenes|partanes|medlemmenes|deltakernes|aktørenes|parternas|parternes)(?!\p{L})/iu;

export const possessorIn = (text: string): Subject | null => {
  const word = POSSESSORS.exec(text)?.[1];
  if (word === undefined) return null;
  const name = word.replace(/s$/, '');
  return { name: name.slice(0, 1).toUpperCase() + name.slice(1), sort: 'collective' };
};

/** `mellom A og B`, `sammen med A`, `i dialog med A`: who takes part; only known parties. */
const TOGETHER = /(?:mellom|sammen med|saman med|i samarbeid med|i dialog med|together with)\s/giu;

export const participantsIn = (text: string, context: Context): readonly ReadParty[] =>
  [...text.matchAll(TOGETHER)].flatMap((cue) => {
    const from = cue.index + cue[0].length;
    const list =
      /^[^.;]{0,120}?(?=\s(?:der|som|for|om|på|til|innen)\s|[.;]|$)/iu.exec(
        text.slice(from, from + 130),
      )?.[0] ?? '';
    return context.book.mentionsIn(list).map((mention) => mention.party);
  });
