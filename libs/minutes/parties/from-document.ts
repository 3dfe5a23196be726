import { attendingParty } from '../extraction/head/attendance.js';
import type { ReadParty } from '../reading.js';
import { partyBook } from './book.js';
import type { PartyRegister } from './party.js';

export interface NamedInHead {
  readonly body: string | null;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly officers: readonly string[];
}

export interface DocumentParties {
  readonly parties: readonly ReadParty[];
  /** Preferred names, in the order of the list. */
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** Everybody whom the register or the document itself makes known: lists, officers, body, committees, roles. */
export const documentParties = (
  text: string,
  head: NamedInHead,
  register: PartyRegister,
): DocumentParties => {
  const near = text.slice(0, 400_000).replace(/\s/g, ' ');
  const codes = [...new Set(near.match(/(?<![\p{L}\d])\p{Lu}{2,5}(?![\p{L}\d])/gu) ?? [])].slice(0, 500);
  const registered = register.map(({ name, aliases, kind, of }) => ({ name, aliases, kind, of: of ?? null }));
  const book = partyBook(registered);
  const known = (entry: string): ReadParty => book.find(entry) ?? attendingParty(entry, codes);
  const listed = [...head.present, ...head.absent, ...head.officers].map(known);
  const body = head.body === null ? [] : [book.find(head.body) ?? bodyParty(head.body)];
  const first = merged([...registered, ...body, ...listed]);
  const own = committees(near, body[0], first);
  const others = first.filter((party) => !isNamesake(party, own));
  const parties = withRoles(
    near,
    merged([...own, ...others]).map((party) => withCode(near, party)),
  );
  return {
    parties,
    present: head.present.map((entry) => known(entry).name),
    absent: head.absent.map((entry) => known(entry).name),
  };
};

/** Many bodies have an «AU»: the one that the document speaks of is its own body's, not a registered other. */
const isNamesake = (party: ReadParty, own: readonly ReadParty[]): boolean =>
  party.kind === 'working_committee' && own.some((committee) => committee.name === party.name);

const bodyParty = (name: string): ReadParty => ({ name, aliases: [], kind: 'body', of: null });

/** One party per name; what is said twice adds aliases. A first name alone joins the one who bears it. */
const merged = (parties: readonly ReadParty[]): readonly ReadParty[] => {
  const byName = new Map<string, ReadParty>();
  for (const party of parties) {
    const before = byName.get(party.name);
    const aliases = [...new Set([...(before?.aliases ?? []), ...party.aliases])];
    byName.set(party.name, { ...(before ?? party), aliases });
  }
  return [...byName.values()];
};

/** The code is somebody's own, or the initials of a person. */
const isCalled = ({ name, kind }: ReadParty, code: string): boolean =>
  (name === code && kind !== 'working_committee') ||
  (kind === 'person' && (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('') === code);

/** `AU for X`, `AU X`: a code before the name of the body is a committee of that body. */
const committees = (
  text: string,
  body: ReadParty | undefined,
  known: readonly ReadParty[],
): readonly ReadParty[] => {
  if (!body) return [];
  const book = partyBook([body]);
  const found = new Map<string, Set<string>>();
  for (const match of text.matchAll(/(?<![\p{L}\d])(\p{Lu}{2,4})\s+(?:for\s+|i\s+)?(?=\p{L})/gu)) {
    const mention = book.mentionAt(text, match.index + match[0].length);
    const code = match[1] ?? '';
    if (!mention || known.some((party) => isCalled(party, code))) continue;
    const printed = text.slice(match.index, mention.end).replace(/\s+/g, ' ');
    found.set(code, (found.get(code) ?? new Set()).add(printed));
  }
  return [...found].map(([name, aliases]) => ({
    name,
    aliases: [...aliases],
    kind: 'working_committee' as const,
    of: body.name,
  }));
};

/** `Kari Li (@kli)`, `Bengt Sten, (BSt)`: what the list says that a person is called further on. */
const withCode = (text: string, party: ReadParty): ReadParty => {
  const alias = aliasBehind(text, party);
  return alias === undefined ? party : { ...party, aliases: [...new Set([...party.aliases, alias])] };
};

const aliasBehind = (text: string, { kind, name }: ReadParty): string | undefined => {
  const at = kind === 'person' && name.length > 3 ? text.indexOf(name) : -1;
  return at === -1 ? undefined : codeOf(text.slice(at + name.length, at + name.length + 40), name);
};

const codeOf = (behind: string, name: string): string | undefined => {
  const groups = CODE_BEHIND.exec(behind)?.groups;
  const initials = groups?.['initials'] ?? '';
  return groups?.['handle'] ?? (areInitials(initials, name) ? initials : undefined);
};

/** `BSt` of Bengt Sten; what begins otherwise is an employer. */
const areInitials = (code: string, name: string): boolean => {
  const words = name.split(/[\s-]/);
  return code !== '' && code[0] === words[0]?.[0] && code.slice(1).includes(words.at(-1)?.[0] ?? ' ');
};
const CODE_BEHIND =
  /^(?:,?\s\p{L}{2,12}\.?)?,?\s\((?:@(?<handle>[\p{L}\d_-]{2,20})|(?<initials>\p{Lu}[\p{L}]{0,2}\p{Lu}|\p{Lu}{2}\p{Ll}))(?:,[^()]{1,30})?\)/u;

const ROLE_OF =
  /(?<![\p{L}])(?:er|blir|skal være)\s+(?:også\s+)?(styringsgruppe|referansegruppe|arbeidsgruppe|prosjektgruppe|sekretariat)\s+(?:for|i)\s/giu;

/** `X er styringsgruppe for Y`: from there on «styringsgruppen» is X. */
const withRoles = (text: string, parties: readonly ReadParty[]): readonly ReadParty[] => {
  const book = partyBook(parties);
  const aliases = new Map<string, string[]>();
  for (const match of text.matchAll(ROLE_OF)) {
    const before = text
      .slice(Math.max(0, match.index - 120), match.index)
      .replace(/\s+/g, ' ')
      .trim();
    const holder = book.mentionsIn(before).at(-1);
    if (!holder || holder.end !== before.length) continue;
    const role = (match[1] ?? '').toLowerCase();
    const definite = role === 'sekretariat' ? [`${role}et`] : [`${role}n`, `${role.slice(0, -1)}a`];
    aliases.set(holder.party.name, [...(aliases.get(holder.party.name) ?? []), ...definite]);
  }
  return parties.map((party) => ({
    ...party,
    aliases: [...party.aliases, ...(aliases.get(party.name) ?? [])],
  }));
};
