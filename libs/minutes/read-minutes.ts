import { createHash } from 'node:crypto';
import { isRefusal, refuse, type Refusal } from '#kernel';
import type { MinutesDocument, OpenRefusal } from './document.js';
import { actionOf } from './extraction/follow-ups/actions.js';
import { assemble, type Explained, type FoundInItem } from './extraction/assemble.js';
import type { Context } from './extraction/context.js';
import { documentKind } from './extraction/head/document-kind.js';
import { entriesOf } from './extraction/entries.js';
import { hasFlatColumns } from './extraction/items/flat-columns.js';
import { readHead, type Head } from './extraction/head/head.js';
import { agendaOf, type Agenda, type Item } from './extraction/items/items.js';
import { officeHoldersOf } from './extraction/head/office-holders.js';
import { linksOf } from './extraction/links.js';
import { openingOf } from './extraction/head/opening.js';
import type { Explanation, IsOn } from './extraction/rule.js';
import { allBut } from './extraction/rules.js';
import { dateOrderOf } from './language/date-order.js';
import { languageOf } from './language/detect.js';
import { READING_LIMITS, type ReadingLimits } from './limits.js';
import { openDocument } from './open.js';
import { partyBook } from './parties/book.js';
import { documentParties, type DocumentParties, type NamedInHead } from './parties/from-document.js';
import { isOtherIn } from './parties/surnames.js';
import type { PartyRegister } from './parties/party.js';
import type { Block, Layout } from './readers/index.js';
import type { Reading, ReadParty } from './reading.js';

export interface MinutesFile {
  /** Shown in the reading; says nothing about the format. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Parties known beforehand. Without one, parties are recognised from the document itself. */
  readonly register?: PartyRegister;
  /** Names of rules that are not to be used. */
  readonly without?: readonly string[];
}

export type ReadRefusal = OpenRefusal | Refusal<'NotMinutes' | 'RuleIsUnknown'>;

/** What was read, which rules found it, and the text in which its `source` spans count. */
export interface MinutesRead {
  readonly reading: Reading;
  readonly explanation: Explanation;
  readonly text: string;
}

/**
 * Reads one file of minutes. The same bytes and register always give the same reading. What the text does
 * not say is left empty and asked for in `questions`.
 */
export const readMinutes = async (
  { fileName, bytes, register = [], without = [] }: MinutesFile,
  limits: ReadingLimits = READING_LIMITS,
): Promise<MinutesRead | ReadRefusal> => {
  const document = await openDocument(bytes, limits);
  if (isRefusal(document)) return document;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = readDocument(document, { fileName, sha256, register, without });
  return isRefusal(read) ? read : { ...read, text: document.text };
};

export interface About {
  readonly fileName: string;
  readonly sha256: string;
  readonly register: PartyRegister;
  /** Names of rules that are not to be used; an unknown one is refused with the names there are. */
  readonly without?: readonly string[];
}

/** Reads an opened document. Pure. */
export const readDocument = (
  { text, layout }: MinutesDocument,
  { fileName, sha256, register, without = [] }: About,
): Explained | Refusal<'NotMinutes' | 'RuleIsUnknown'> => {
  const isOn = allBut(without);
  if (isRefusal(isOn)) return isOn;
  const isOther = isOtherIn(text);
  const agenda = agendaOf(layout.blocks, isOther, isOn);
  const head = readHead({ before: agenda.before, all: layout.blocks, fullText: text, fileName }, isOn);
  const named = documentParties(text, namesOf(head), register);
  const context = contextOf({ text, layout, agenda, head, named, isOn });
  const items =
    agenda.items.length > 0
      ? [...openingOf(agenda.before, isOn), ...agenda.items]
      : [wholeText(layout.blocks)];
  const found = items.map((item) => findIn(item, context));
  const document = documentKind(text, {
    decisions: found.flatMap(({ entries }) => entries.decisions).length,
    followUps: found.flatMap(({ entries }) => entries.followUps).length,
    items: agenda.items.length,
    present: head.present.length,
    hasDate: head.meeting.date !== null,
  });
  if (document === null) return notMinutes(fileName);
  const language = languageOf(text);
  const told = (document === 'other' ? withoutEntries : unchanged)({ head, named, found });
  return assemble({ file: fileName, sha256, language, document, isOther, isOn, ...told });
};

interface Told {
  readonly head: Head;
  readonly named: DocumentParties;
  readonly found: readonly FoundInItem[];
}

const unchanged = (told: Told): Told => told;

/** A form that is still to be filled in tells nothing of a meeting, whatever sentences it has ready. */
const withoutEntries = (told: Told): Told => (told.found.some(tellsSomething) ? emptied(told) : told);

const tellsSomething = ({ entries }: FoundInItem): boolean =>
  entries.decisions.length > 0 || entries.followUps.length > 0;

const emptied = ({ head, named }: Told): Told => ({
  head: {
    ...head,
    meeting: { ...head.meeting, start: null, end: null, place: null },
    present: [],
    absent: [],
  },
  named: { ...named, present: [], absent: [] },
  found: [],
});

const notMinutes = (file: string): Refusal<'NotMinutes'> =>
  refuse('NotMinutes', {
    file,
    advice: 'Nothing in it looks like minutes: check that it is the right file.',
  });

const namesOf = ({ meeting, present, absent }: Head): NamedInHead => ({
  body: meeting.body,
  present,
  absent,
  officers: [meeting.chair, meeting.secretary].filter((name) => name !== null),
});

interface Read {
  readonly text: string;
  readonly layout: Layout;
  readonly agenda: Agenda;
  readonly head: Head;
  readonly named: DocumentParties;
  readonly isOn: IsOn;
}

const contextOf = ({ text, layout, agenda, head, named, isOn }: Read): Context => ({
  isOn,
  book: partyBook(named.parties),
  body: head.meeting.body,
  language: languageOf(text),
  meetingDate: head.meeting.date === null ? null : Temporal.PlainDate.from(head.meeting.date),
  dateOrder: dateOrderOf(text),
  nextMeeting: head.meeting.next_meeting,
  hasFollowUpColumn: layout.hasFollowUpColumn,
  hasFlatColumns: hasFlatColumns(agenda.before),
  attending: organisationsFirst(named.parties.filter((party) => named.present.includes(party.name))),
  officeHolders: officeHoldersOf(text, layout.blocks, partyBook(named.parties)),
  lowerCaseWords: new Set(text.slice(0, 400_000).match(/(?<!\p{L})\p{Ll}{3,30}(?!\p{L})/gu) ?? []),
});

const findIn = (item: Item, context: Context): FoundInItem => {
  const entries = entriesOf(item, context);
  const actions = entries.followUps.map((followUp) => actionOf(followUp, item, context));
  return { item, entries, actions, links: linksOf(item, entries, context) };
};

/** Minutes without items are read as one nameless matter; its place is 0, and it is not listed. */
const wholeText = (blocks: readonly Block[]): Item => ({
  seq: 0,
  number: null,
  title: '',
  label: null,
  blocks,
  rules: [],
});

const organisationsFirst = (parties: readonly ReadParty[]): readonly ReadParty[] => [
  ...parties.filter((party) => party.kind !== 'person'),
  ...parties.filter((party) => party.kind === 'person'),
];
