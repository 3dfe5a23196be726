import { fits, withoutTitle } from '../../parties/parts-of-names.js';
import type { ReadParty } from '../../reading.js';
import type { Context } from '../context.js';
import type { Doubt } from '../doubts.js';
import { holderOf } from '../head/office-holders.js';
import type { Rule } from '../rule.js';
import type { Subject } from './subjects.js';

/** A subject as an owner: its preferred name, and what must be asked about it. */
export interface Owner {
  readonly party: ReadParty;
  readonly doubt: Doubt | null;
  readonly rule: string;
}

/** Bodies that go by their kind alone; which one is meant, the matter itself has to tell. */
const GENERIC =
  /^(arbeidsgrupp|styringsgrupp|prosjektgrupp|referansegrupp|arbeidsutval|komit|komité|utval|gruppe|gruppa|utskott|udval|arbetsgrupp)(?:a|en|et|n|get|ga|pa|e)?\p{L}{0,3}$/iu;

type FindOwner = (subject: Subject, matter: () => string, context: Context) => Found | null;
type Found = Omit<Owner, 'rule'>;

interface OwnerRule extends Rule {
  readonly find: FindOwner;
}

/** How a subject becomes an owner; the first rule that speaks decides. */
export const OWNER_RULES: readonly OwnerRule[] = [
  {
    name: 'owner-collective',
    reason: '«alle» and «partene» are nobody in particular: who they are is asked',
    example: 'Henge opp plakat, ansvar: Alle',
    find: (subject, _, context) => (subject.sort === 'collective' ? collective(subject.name, context) : null),
  },
  {
    name: 'owner-known',
    reason: 'a name or alias from the register, the head, or the lists of those present',
    example: 'KS sender brev.',
    find: (subject, _, context) => asFound(context.book.find(subject.name)),
  },
  {
    name: 'owner-group-of-matter',
    reason: 'a group called by its kind alone is the one that the matter has spoken of, else it is asked for',
    example: 'Arbeidsgruppa lager en plan.',
    find: (subject, matter) => {
      const stem = GENERIC.exec(subject.name)?.[1];
      return stem === undefined ? null : genericBody(subject.name, stem, matter());
    },
  },
  {
    name: 'owner-office-holder',
    reason: '«Ordf.», «Kassören», «Formanden»: whoever the head says holds that office',
    example:
      'Protokoll från styrelsemöte den 20 november 2026\nNärvarande: Kari Li (ordf.), Ola Vik (kassör)\n\n1. Kaj\nKassören skickar brev till grannarna och föreningen är nöjd med kajen.\n\n2. Övriga frågor\nInga frågor.',
    isWhole: true,
    find: (subject, _, context) => asFound(holderOf(subject.name, context.officeHolders)),
  },
  {
    name: 'owner-part-of-name',
    reason: 'a first name, last name or initials belong to the only one in the lists whom they fit',
    example: 'Kari sender brev.',
    find: (subject, _, context) => personByPart(withoutTitle(subject.name), context),
  },
  {
    name: 'owner-as-printed',
    reason: 'a name or title that is printed nowhere else is taken as it stands',
    example: 'Kasserer sender brev.',
    find: (subject) => ({ party: unknownParty(subject.name), doubt: null }),
  },
];

/** Who a subject is; null when no rule knows. `matter` is the text of the item up to and with the sentence itself. */
export const ownerOf = (subject: Subject, matter: () => string, context: Context): Owner | null => {
  for (const rule of OWNER_RULES) {
    const found = context.isOn(rule) ? rule.find(subject, matter, context) : null;
    if (found) return { ...found, rule: rule.name };
  }
  return null;
};

const asFound = (party: ReadParty | null): Found | null => party && { party, doubt: null };

const collective = (name: string, context: Context): Found => ({
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
const genericBody = (name: string, stem: string, matter: string): Found => {
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
const personByPart = (name: string, context: Context): Found | null => {
  const people = peopleWhomItFits(name, context);
  const [first] = people;
  if (!first) return null;
  if (people.length === 1) return { party: first, doubt: null };
  const candidates = people.map((party) => party.name);
  return { party: unknownParty(name), doubt: { reason: 'OwnerFitsSeveral', subject: name, candidates } };
};

/** Somebody in the lists whom this first name, last name or these initials fit. */
export const fitsSomebody = (name: string, context: Context): boolean =>
  peopleWhomItFits(withoutTitle(name), context).length > 0;

/** Whom a part of a name fits; in English else the only one whose first name it begins (`Matt` of Matthew). */
const peopleWhomItFits = (name: string, { book, language }: Context): readonly ReadParty[] => {
  const people = book.parties.filter((party) => party.kind === 'person');
  const fitting = people.filter((party) => fits(name, party.name));
  if (fitting.length > 0 || language !== 'en' || !/^\p{Lu}\p{Ll}{2,}$/u.test(name)) return fitting;
  const short = people.filter((party) => (party.name.split(' ', 1)[0] ?? '').startsWith(name));
  return short.length === 1 ? short : [];
};

export const POSSESSOR_RULE: Rule = {
  name: 'owner-possessor',
  reason: 'with no actor at all, whose place it is may be who must do it; always asked',
  example:
    'Referat fra møte i Havnerådet 20. november 2026\nSaker\tOppfølging\n<p>1. Kai er gammel.</p>\t<p>Planen legges ut på partenes nettsider.</p>\n',
  isWhole: true,
};
const POSSESSORS =
  /(?<!\p{L})(partenes|partanes|medlemmenes|deltakernes|aktørenes|parternas|parternes)(?!\p{L})/iu;

export const possessorIn = (text: string): Subject | null => {
  const word = POSSESSORS.exec(text)?.[1];
  if (word === undefined) return null;
  const name = word.replace(/s$/, '');
  return { name: name.slice(0, 1).toUpperCase() + name.slice(1), sort: 'collective' };
};

export const TOGETHER_RULE: Rule = {
  name: 'part-together',
  reason: '«mellom A og B», «sammen med A», «i dialog med A»: who takes part; only known parties',
  example: 'Kari Li lager en plan sammen med KS.',
};
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
