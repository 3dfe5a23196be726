import { createHash } from 'node:crypto';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { sourceText, type DecodeRefusal } from './decode.js';
import { hasEndlessRun } from './endless-run.js';
import { actionOf } from './extraction/actions.js';
import { assemble, type FoundInItem } from './extraction/assemble.js';
import type { Context } from './extraction/context.js';
import { documentKind } from './extraction/document-kind.js';
import { entriesOf } from './extraction/entries.js';
import { hasFlatColumns } from './extraction/flat-columns.js';
import { readHead, type Head } from './extraction/head.js';
import { agendaOf, type Agenda, type Item } from './extraction/items.js';
import { linksOf } from './extraction/links.js';
import { languageOf } from './language/detect.js';
import { partyBook } from './parties/book.js';
import { documentParties, type DocumentParties, type NamedInHead } from './parties/from-document.js';
import { isOtherIn } from './parties/surnames.js';
import type { PartyRegister } from './parties/party.js';
import { layoutOf, type Block, type Layout } from './readers/index.js';
import type { Reading, ReadParty } from './reading.js';

/** More paragraphs than this are not the minutes of one meeting (some 600 printed pages). */
export const MOST_PARAGRAPHS = 20_000;

export interface MinutesFile {
  /** Shown in the reading; says nothing about the format. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Parties known beforehand. Without one, parties are recognised from the document itself. */
  readonly register?: PartyRegister;
}

export type ReadRefusal = DecodeRefusal | Refusal<'NotMinutes'>;

/**
 * Reads one file of minutes. Pure: the same bytes and register always give the same reading. What the
 * text does not say is left empty and asked for in `questions`. `source` spans count in `sourceText(bytes)`.
 */
export const readMinutes = ({ fileName, bytes, register = [] }: MinutesFile): Reading | ReadRefusal => {
  const text = sourceText(bytes);
  if (isRefusal(text)) return text;
  if (hasEndlessRun(text)) return notMinutes(fileName);
  const layout = layoutOf(text);
  if (layout.blocks.length > MOST_PARAGRAPHS) return tooManyParagraphs(layout.blocks.length);
  const isOther = isOtherIn(text);
  const agenda = agendaOf(layout.blocks, isOther);
  const head = readHead(agenda.before, layout.blocks, text);
  const named = documentParties(text, namesOf(head), register);
  const context = contextOf({ text, layout, agenda, head, named });
  const items = agenda.items.length > 0 ? agenda.items : [wholeText(layout.blocks)];
  const found = items.map((item) => findIn(item, context));
  const document = documentKind(text, {
    entries: found.flatMap(({ entries }) => [...entries.decisions, ...entries.followUps]).length,
    present: head.present.length,
    hasDate: head.meeting.date !== null,
  });
  if (document === null) return notMinutes(fileName);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const language = languageOf(text);
  return assemble({ file: fileName, sha256, language, document, head, named, found, isOther });
};

const tooManyParagraphs = (paragraphs: number): ReadRefusal =>
  refuse('FileIsTooLarge', { paragraphs, limit: MOST_PARAGRAPHS, advice: 'Split it: one file per meeting.' });

const notMinutes = (file: string): ReadRefusal =>
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
}

const contextOf = ({ text, layout, agenda, head, named }: Read): Context => ({
  book: partyBook(named.parties),
  body: head.meeting.body,
  meetingDate: head.meeting.date === null ? null : Temporal.PlainDate.from(head.meeting.date),
  nextMeeting: head.meeting.next_meeting,
  hasFollowUpColumn: layout.hasFollowUpColumn,
  hasFlatColumns: hasFlatColumns(agenda.before),
  attending: organisationsFirst(named.parties.filter((party) => named.present.includes(party.name))),
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
});

const organisationsFirst = (parties: readonly ReadParty[]): readonly ReadParty[] => [
  ...parties.filter((party) => party.kind !== 'person'),
  ...parties.filter((party) => party.kind === 'person'),
];
