import { createTransport } from 'nodemailer';
import {
  deadlineCalendar,
  openSmtp,
  reminderMail,
  type MailTransport,
  type OutgoingMail,
  type ReminderLetter,
} from '#mail';
import { startSmtp } from '../support/smtp.js';
import type { Benchmark } from './harness/benchmark.js';
import { startChild } from './harness/child.js';
import { interleave } from './harness/interleave.js';
import { fromCallers, perSecond } from './harness/load.js';
import { measured } from './harness/measurement.js';
import type { Stage } from './harness/stage.js';

/*
 * How many reminders a second a mail server is handed.
 *
 * The limit is nodemailer's own pool, which sends the same bytes, finished beforehand, to the same server
 * over as many connections (three: a courtesy to mail servers, not a cost of ours). The server runs in a
 * process of its own and throws every mail away.
 */

const FROM = { name: 'Tingbok', address: 'tingbok@example.org' };
const CONNECTIONS = 3;
const CALLERS = 12;
const STAMP = Temporal.Instant.from('2026-06-02T06:00:00Z');
const ZONE = 'Europe/Oslo';

const letter = (number: number): ReminderLetter => ({
  recipient: { name: `Etat nr. ${number}` },
  timeZone: ZONE,
  today: '2026-06-02',
  entries: [1, 2].map((entry) => ({
    followUpId: `${number}-${entry}`,
    what: 'Etaten legger fram en sak om felles kart, med forslag til finansiering og framdrift.',
    reason: 'upcoming' as const,
    due: '2026-06-09',
    daysLeft: 7,
    source: { meetingTitle: 'Fjordrådet', meetingDate: '2026-05-11', item: String(entry) },
    owners: [`Etat nr. ${number}`],
    othersOnIt: ['Nordre fylke'],
    bodyName: 'Fjordrådet',
    link: new URL(`https://tingbok.example.org/?followUp=${number}-${entry}`),
  })),
});

/** As a reminder is made: the words in three forms, and the deadlines as a calendar. */
const mailOf = (number: number): OutgoingMail => {
  const written = letter(number);
  const calendar = deadlineCalendar(written.entries, { timeZone: ZONE, stampedAt: STAMP, language: 'nb' });
  return {
    messageId: `${number}@tingbok.example.org`,
    to: { name: written.recipient.name, address: `etat${number}@example.org` },
    ...reminderMail(written, 'nb'),
    date: STAMP,
    language: 'nb',
    ...(calendar === null ? {} : { calendar }),
  };
};

/** The bytes that our transport puts on the wire for these mails. */
const bytesOf = async (mails: readonly OutgoingMail[]): Promise<readonly string[]> => {
  const server = await startSmtp();
  const transport = openSmtp({ url: server.url, from: FROM });
  try {
    for (const mail of mails) await transport.send(mail);
    return server.sources();
  } finally {
    await transport.close();
    await server.stop();
  }
};

const barePool = (url: string, stage: Stage) => {
  const pool = createTransport({ pool: true, url, maxConnections: CONNECTIONS });
  return stage.use(pool, async (one) => one.close());
};

const sidesFor = async (url: string, count: number, stage: Stage) => {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const mails = numbers.map(mailOf);
  const [sample] = await bytesOf(mails.slice(0, 1));
  const bytes = await bytesOf(mails);
  const ours: MailTransport = stage.use(openSmtp({ url, from: FROM }), (one) => one.close());
  const bare = barePool(url, stage);
  const send = (one: number, raw = bytes[one] ?? ''): Promise<unknown> =>
    bare.sendMail({ raw, envelope: { from: FROM.address, to: `etat${one}@example.org` } });
  const from = (work: (number: number) => Promise<unknown>) => () =>
    perSecond(count, () => fromCallers(CALLERS, numbers, work));
  return {
    size: sample?.length ?? 0,
    sides: {
      finished: from((number) => ours.send(mails[number] ?? mailOf(number))),
      whole: from((number) => ours.send(mailOf(number))),
      limit: from((number) => send(number)),
    },
  };
};

export const mail: Benchmark = {
  name: 'mail',
  async *run(stage) {
    stage.tell('mail');
    const sink = stage.use(startChild('smtp-sink'), (child) => child.stop());
    const { url } = await sink.said<{ url: string }>();
    const count = stage.either(1_000, 60);
    const { size, sides } = await sidesFor(url, count, stage);
    const { finished, whole, limit } = await interleave(stage.rounds, sides);
    const line = { unit: 'mails/s', limit, n: count * stage.rounds };
    const against = `limit: a bare nodemailer pool with the same bytes (${size} each), ${CONNECTIONS} connections`;
    yield measured({ ...line, name: 'mail/transport', ours: finished, note: against });
    const note = `ours also writes the letter and its calendar; ${against}`;
    yield measured({ ...line, name: 'mail/letter and transport', ours: whole, note });
  },
};
