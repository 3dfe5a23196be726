import { createHash } from 'node:crypto';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { sourceText, type DecodeRefusal } from './decode.js';
import { actionOf } from './extraction/actions.js';
import { assemble } from './extraction/assemble.js';
import type { Context } from './extraction/context.js';
import { documentKind } from './extraction/document-kind.js';
import { entriesOf } from './extraction/entries.js';
import { hasFlatColumns } from './extraction/flat-columns.js';
import { readHead } from './extraction/head.js';
import { agendaOf, type IsOther, type Item } from './extraction/items.js';
import { linksOf } from './extraction/links.js';
import { languageOf } from './language/detect.js';
import { partyBook } from './parties/book.js';
import { documentParties } from './parties/from-document.js';
import type { PartyRegister } from './parties/party.js';
import { layoutOf, type Block } from './readers/index.js';
import type { Reading } from './reading.js';

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
  const layout = layoutOf(text);
  if (layout.blocks.length > MOST_PARAGRAPHS) {
    const paragraphs = layout.blocks.length;
    return refuse('FileIsTooLarge', {
      paragraphs,
      limit: MOST_PARAGRAPHS,
      advice: 'Split it: one file per meeting.',
    });
  }
  const agenda = agendaOf(layout.blocks, isOtherIn(text));
  const head = readHead(agenda.before, layout.blocks, text);
  const officers = [head.meeting.chair, head.meeting.secretary].filter((name) => name !== null);
  const named = documentParties(
    text,
    { body: head.meeting.body, present: head.present, absent: head.absent, officers },
    register,
  );
  const items = agenda.items.length > 0 ? agenda.items : [wholeText(layout.blocks)];
  const context: Context = {
    book: partyBook(named.parties),
    body: head.meeting.body,
    meetingDate: head.meeting.date === null ? null : Temporal.PlainDate.from(head.meeting.date),
    nextMeeting: head.meeting.next_meeting,
    hasFollowUpColumn: layout.hasFollowUpColumn,
    hasFlatColumns: hasFlatColumns(agenda.before),
    attending: attendingFirst(named.parties.filter((party) => named.present.includes(party.name))),
    lowerCaseWords: new Set(text.slice(0, 400_000).match(/(?<!\p{L})\p{Ll}{3,30}(?!\p{L})/gu) ?? []),
    items,
  };
  const found = items.map((item) => {
    const entries = entriesOf(item, context);
    const actions = entries.followUps.map((followUp) => actionOf(followUp, item, context));
    return { item, entries, actions, links: linksOf(item, entries, context) };
  });
  const entryCount = found.reduce(
    (sum, { entries }) => sum + entries.decisions.length + entries.followUps.length,
    0,
  );
  const document = documentKind(text, {
    entries: entryCount,
    present: head.present.length,
    hasDate: head.meeting.date !== null,
  });
  if (document === null) {
    return refuse('NotMinutes', {
      file: fileName,
      advice: 'Nothing in it looks like minutes: check that it is the right file.',
    });
  }
  return assemble({
    file: fileName,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    language: languageOf(text),
    document,
    head,
    named,
    found: agenda.items.length > 0 ? found : found.map((one) => ({ ...one, item: { ...one.item, seq: 0 } })),
    isOther: isOtherIn(text),
  });
};

/** Minutes without items are read as one nameless matter. */
const wholeText = (blocks: readonly Block[]): Item => ({
  seq: 1,
  number: null,
  title: '',
  label: null,
  blocks,
});

const attendingFirst = <Party extends { readonly kind: string }>(
  parties: readonly Party[],
): readonly Party[] => [
  ...parties.filter((party) => party.kind !== 'person'),
  ...parties.filter((party) => party.kind === 'person'),
];

/** A word that also stands elsewhere, without the name before it, is no surname of that name. */
const isOtherIn = (text: string): IsOther => {
  const near = text.slice(0, 400_000);
  const known = new Map<string, boolean>();
  return (word, before) => {
    const key = `${before} ${word}`;
    const isOther = known.get(key) ?? standsElsewhere(near, word, before);
    known.set(key, isOther);
    return isOther;
  };
};

const standsElsewhere = (near: string, word: string, before: string): boolean => {
  const all = near.split(word).length - 1;
  const together = near.split(new RegExp(`${escaped(before)}\\s+${escaped(word)}`, 'u')).length - 1;
  return all > together;
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
