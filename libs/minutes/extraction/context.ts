import type { DateOrder } from '../language/date-order.js';
import type { PartyBook } from '../parties/book.js';
import type { Reading, ReadParty } from '../reading.js';
import type { OfficeHolders } from './head/office-holders.js';
import type { IsOn } from './rule.js';

/** What every rule may know of the document around the sentence it looks at. */
export interface Context {
  readonly isOn: IsOn;
  readonly book: PartyBook;
  readonly body: string | null;
  /** Of the whole text; one file may mix several. */
  readonly language: Reading['language'];
  readonly meetingDate: Temporal.PlainDate | null;
  /** How the document writes dates in figures. */
  readonly dateOrder: DateOrder;
  /** ISO date of the next meeting, when it is printed. */
  readonly nextMeeting: string | null;
  readonly hasFollowUpColumn: boolean;
  /** Deadline and owner stand in columns that were flattened to a line of their own. */
  readonly hasFlatColumns: boolean;
  /** Those who attended, by preferred name, organisations and groups before people. */
  readonly attending: readonly ReadParty[];
  /** Who holds which office, in minutes of the neighbours’ languages. */
  readonly officeHolders: OfficeHolders;
  /** The whole text in lower case: a word found here in lower case is a common noun. */
  readonly lowerCaseWords: ReadonlySet<string>;
}
