import type { Command } from 'commander';
import { fields } from '../print/fields.js';
import { paragraphs, type Page } from '../print/page.js';
import { plain } from '../print/plain.js';
import { partyCalled } from '../records/party-called.js';
import type { Service, Written } from '../service/port.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly renew?: true;
  readonly owned?: true;
}

interface Subject {
  readonly id: string;
  readonly name: string;
  readonly kind: 'party' | 'body';
}

const COMMANDS = { party: 'GivePartyCalendarAddress', body: 'GiveBodyCalendarAddress' } as const;

/** A body's own calendar, unless what it has to do itself is asked for. */
const subjectCalled = async (
  text: string,
  { owned }: Options,
  service: Service,
  { words }: Session,
): Promise<Subject> => {
  const { parties } = await service.ask('parties');
  const { id, name } = partyCalled(text, parties, words.failure);
  const { bodies } = await service.ask('bodies');
  const isBody = owned !== true && bodies.some((body) => body.id === id);
  return { id, name, kind: isBody ? 'body' : 'party' };
};

/** Addresses are not broken between lines: they are to be copied. */
const addressesIn = ({ calendar }: Written, { labels }: Page['words']['calendar']): string =>
  fields(
    [
      [labels.address, calendar?.address ?? null],
      [labels.webcal, calendar?.webcal ?? null],
    ],
    Number.MAX_SAFE_INTEGER,
  );

const calendarText = (written: Written, { name, kind }: Subject, { renew }: Options, page: Page): string => {
  const words = page.words.calendar;
  return paragraphs(
    page.screen.heading(words.title[kind](plain(name))),
    addressesIn(written, words),
    renew ? `${words.ended} ${words.secret}` : words.secret,
  );
};

export const addCalendar = (program: Command, session: Session): void => {
  const { calendar: words } = session.words;
  program
    .command('calendar')
    .description(words.command)
    .argument('<party_or_body>', words.arguments.subject)
    .option('--renew', words.options.renew)
    .option('--owned', words.options.owned)
    .action(async (text: string, given: Options) => {
      const service = await session.service();
      const subject = await subjectCalled(text, given, service, session);
      const data = { renew: given.renew ?? false };
      const written = await service.command(COMMANDS[subject.kind], { id: subject.id, data });
      session.show(given, written, () => calendarText(written, subject, given, session));
    });
};
