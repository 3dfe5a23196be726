import type { CalendarLocation } from '#application';
import { readCalendar, type Component } from '../../../../libs/mail/testing/read-calendar.js';
import type { Streams } from '../../../cli/print/screen.js';
import { run } from '../../../cli/run.js';
import { openCorrespondence, type Correspondence } from '../../answer/testing/correspondence.js';
import type { Executed } from '../../testing.js';

/** What was said on a terminal, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A body, its parties, and programs that follow their calendars. */
export interface CalendarDesk {
  readonly post: Correspondence;
  /** Of the body, at the end of March. */
  readonly meetingId: string;
  /** Asks for an address, at `parties/<id>` or `bodies/<id>`. */
  address(subject: string, data?: object): Promise<CalendarLocation>;
  /** Assigns a follow-up; what its entry is called. */
  assigned(text: string, owners: readonly object[], deadline: object): Promise<string>;
  /** As a program asks that follows an address. */
  fetched(address: string, init?: RequestInit): Promise<Response>;
  /** The entries at an address, by what they are called. */
  followed(address: string): Promise<ReadonlyMap<string, Component>>;
  cli(...argv: string[]): Promise<Ended>;
}

export const entriesIn = (text: string): ReadonlyMap<string, Component> =>
  new Map(readCalendar(text).entries.map((entry) => [entry['UID']?.replace('@tingbok', '') ?? '', entry]));

const commandLineOf =
  ({ service: { url, token } }: Correspondence): CalendarDesk['cli'] =>
  async (...argv) => {
    const said = { out: '', err: '' };
    const streams: Streams = {
      out: { write: (text) => (said.out += text) },
      err: { write: (text) => (said.err += text) },
    };
    return { code: await run(argv, { TINGBOK_URL: url, TINGBOK_TOKEN: token }, streams), ...said };
  };

const assigner =
  ({ body, done }: Correspondence, meetingId: string): CalendarDesk['assigned'] =>
  async (text, owners, deadline) => {
    const source = { meetingId, item: '3', itemSeq: 3, sentence: text };
    const { id } = await done('/api/follow-ups', { bodyId: body, text, owners, deadline, source });
    return `follow-up-${id}`;
  };

export const openCalendarDesk = async (): Promise<CalendarDesk> => {
  const post = await openCorrespondence('2027-01-12T12:00:00+01:00');
  const { id: meetingId } = await post.done('/api/meetings', {
    ...{ bodyId: post.body, title: 'Marsmøte', place: 'Tollboden' },
    ...{ date: '2027-03-31', start: '10:00', end: '12:00' },
  });
  const fetched: CalendarDesk['fetched'] = (address, init = {}) =>
    fetch(address.replace('https://tingbok.example.org', post.service.url), init);
  return {
    ...{ post, meetingId, fetched },
    address: async (subject, data = {}) => {
      const done = await post.done(`/api/${subject}/calendar-address`, data);
      return (done as Executed & { calendar: CalendarLocation }).calendar;
    },
    assigned: assigner(post, meetingId),
    followed: async (address) => entriesIn(await (await fetched(address)).text()),
    cli: commandLineOf(post),
  };
};
