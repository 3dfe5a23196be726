import { createTransport, type SendMailOptions } from 'nodemailer';
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
import { interleave } from './harness/interleave.js';
import { fromCallers, perSecond } from './harness/load.js';
import { measured, type Measurement } from './harness/measurement.js';
import type { Stage } from './harness/stage.js';
import { CALLERS, CONNECTIONS, FROM, over, startSink } from './sink.js';

/*
 * How many reminders a second a mail server is handed.
 *
 * The limit is nodemailer's own pool over as many connections (one, as a worker has unless it is told otherwise,
 * and three), which is given what anybody gives it: addresses, subject, text, HTML, headers and the attachment,
 * and makes a message of them. A harder one is the same pool with the very bytes, finished beforehand, that
 * ours has yet to make. The server runs in a process of its own and throws every mail away.
 */

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

/** A mail as anybody hands it to nodemailer. */
export const asAnyone = ({
  calendar,
  date,
  language,
  messageId,
  ...mail
}: OutgoingMail): SendMailOptions => ({
  ...mail,
  from: FROM,
  messageId: `<${messageId}>`,
  date: date.toString(),
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
  ...(calendar && {
    attachments: [
      {
        filename: calendar.fileName,
        content: calendar.content,
        contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
      },
    ],
  }),
});

/** A pool of nodemailer's own, as ours has it. */
export const barePool = (url: string, stage: Stage, maxConnections: number) => {
  const pool = createTransport({ pool: true, url, maxConnections });
  return stage.use(pool, async (one) => one.close());
};

interface Way {
  readonly url: string;
  readonly connections: number;
}

const sidesFor = async ({ url, connections }: Way, count: number, stage: Stage) => {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const mails = numbers.map(mailOf);
  const bytes = await bytesOf(mails);
  const ours: MailTransport = stage.use(openSmtp({ url: over(connections, url), from: FROM }), (one) =>
    one.close(),
  );
  const bare = barePool(url, stage, connections);
  const mail = (one: number): OutgoingMail => mails[one] ?? mailOf(one);
  const envelope = (one: number) => ({ from: FROM.address, to: mail(one).to.address });
  const from = (work: (number: number) => Promise<unknown>) => () =>
    perSecond(count, () => fromCallers(CALLERS, numbers, work));
  return {
    size: bytes[0]?.length ?? 0,
    sides: {
      transport: from((one) => ours.send(mail(one))),
      whole: from((one) => ours.send(mailOf(one))),
      bare: from((one) => bare.sendMail(asAnyone(mail(one)))),
      finished: from((one) => bare.sendMail({ raw: bytes[one] ?? '', envelope: envelope(one) })),
    },
  };
};

const handingOver = async function* (way: Way, stage: Stage): AsyncGenerator<Measurement> {
  const count = stage.either(1_000, 60);
  const { size, sides } = await sidesFor(way, count, stage);
  const { transport, whole, bare, finished } = await interleave(stage.rounds, sides);
  const pool = `a bare nodemailer pool of ${way.connections}`;
  const limits = [
    { limit: bare, against: '', note: `limit: ${pool}, given text, HTML and attachment (${size} bytes)` },
    { limit: finished, against: '/finished bytes', note: `limit: ${pool}, given the ${size} bytes` },
  ];
  for (const { limit, against, note } of limits) {
    const line = { unit: 'mails/s', limit, n: count * stage.rounds };
    const name = (what: string): string => `mail/${what} over ${way.connections}${against}`;
    yield measured({ ...line, name: name('transport'), ours: transport, note });
    const also = `ours also writes the letter and its calendar; ${note}`;
    yield measured({ ...line, name: name('letter and transport'), ours: whole, note: also });
  }
};

export const mail: Benchmark = {
  name: 'mail',
  async *run(stage) {
    stage.tell('mail');
    const { url } = await startSink(stage);
    for (const connections of [1, CONNECTIONS]) yield* handingOver({ url, connections }, stage);
  },
};
