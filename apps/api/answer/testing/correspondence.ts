import type { ParsedMail } from 'mailparser';
import { TestClock } from '#application';
import type { RecordedEvent } from '#kernel';
import { startSmtp, type SmtpServerForTests } from '../../../../test/support/smtp.js';
import { until } from '../../../../test/support/until.js';
import { startApi, type Executed, type ServiceForTests } from '../../testing.js';

const PUBLIC_URL = 'https://tingbok.example.org';

/** What a browser was answered with. */
export interface Shown {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** The words on the page, white space folded. */
  readonly words: string;
}

/** The whole service, a mail server that takes its mails, and people who answer them. */
export interface Correspondence {
  readonly service: ServiceForTests;
  readonly smtp: SmtpServerForTests;
  /** A body in Oslo that speaks bokmål. */
  readonly body: string;
  /** Gives a command by the API. */
  done(path: string, data?: object): Promise<Executed>;
  /** A party, with an address unless that is null. */
  party(name: string, email?: string | null, language?: string): Promise<string>;
  /** Moves the clock, with all that happens until then. */
  rehearseTo(to: string): Promise<void>;
  /** Moves the clock alone. */
  wait(duration: Temporal.DurationLike): void;
  mailsTo(address: string): readonly ParsedMail[];
  mailTo(address: string, count?: number): Promise<ParsedMail>;
  /** Opens a link of a mail, as a browser does. */
  open(link: string, method?: 'GET' | 'HEAD'): Promise<Shown>;
  /** Sends a form of the page at `link`; a redirect is followed, as a browser does. */
  send(link: string, fields?: Readonly<Record<string, string>>): Promise<Shown>;
  events(...types: readonly string[]): Promise<readonly RecordedEvent[]>;
  close(): Promise<void>;
}

/** Where a link leads to, without the host that only the outside knows. */
export const linkIn = (mail: ParsedMail): string => {
  const found = /https:\/\/tingbok\.example\.org(\/answer\/[\w-]+)/.exec(mail.text ?? '')?.[1];
  if (found === undefined) throw new Error(`There is no link in this mail:\n${mail.text}`);
  return found;
};

/** Hidden and visible fields of the form that a page shows under this name. */
export const hiddenIn = ({ html }: Shown): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );

const shownIn = async (response: Response): Promise<Shown> => {
  const html = await response.text();
  const main = html.slice(html.indexOf('<main'));
  const words = main
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { status: response.status, headers: response.headers, html, words };
};

const addressesOf = ({ to }: ParsedMail): readonly string[] =>
  [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));

type Done = Correspondence['done'];

const commander =
  (service: ServiceForTests): Done =>
  async (path, data = {}) => {
    const response = await service.post(path, data);
    const answer = (await response.json()) as Executed;
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer;
  };

/** What people do: they look at pages, and send forms. */
const browserOf = ({ url }: ServiceForTests): Pick<Correspondence, 'open' | 'send'> => ({
  open: async (link, method = 'GET') => shownIn(await fetch(url + link, { method })),
  send: async (link, fields = {}) =>
    shownIn(await fetch(url + link, { method: 'POST', body: new URLSearchParams(fields) })),
});

const mailboxesOf = (smtp: SmtpServerForTests): Pick<Correspondence, 'mailsTo' | 'mailTo'> => {
  const mailsTo = (address: string) => smtp.mails().filter((mail) => addressesOf(mail).includes(address));
  return {
    mailsTo,
    mailTo: async (address, count = 1) => {
      await until(() => mailsTo(address).length >= count);
      const mail = mailsTo(address).at(-1);
      if (mail === undefined) throw new Error(`No mail to ${address}`);
      return mail;
    },
  };
};

const clockOf = (
  { tingbok: { clock } }: ServiceForTests,
  done: Done,
): Pick<Correspondence, 'rehearseTo' | 'wait'> => ({
  rehearseTo: async (to) => void (await done('/api/test-clock', { to })),
  wait: (duration) => {
    if (clock instanceof TestClock) clock.moveTo(clock.now().add(duration));
  },
});

const logOf = ({ tingbok: { store } }: ServiceForTests): Pick<Correspondence, 'events'> => ({
  events: async (...types) => {
    const found: RecordedEvent[] = [];
    for await (const event of store.readAll()) if (types.includes(event.type)) found.push(event);
    return found;
  },
});

export const openCorrespondence = async (at: string): Promise<Correspondence> => {
  const smtp = await startSmtp();
  const variables = { TEST_CLOCK: at, SMTP_URL: smtp.url, PUBLIC_URL };
  const service = await startApi({ variables, worker: true });
  const done = commander(service);
  const body = (await service.registered('Havnerådet')).id;
  await done(`/api/bodies/${body}/establish`, { language: 'nb' });
  return {
    ...{ service, smtp, body, done },
    ...browserOf(service),
    ...mailboxesOf(smtp),
    ...clockOf(service, done),
    ...logOf(service),
    party: async (name, email = `${name.toLowerCase()}@quay.example`, language = 'nb') => {
      const { id } = await service.registered(name);
      if (email !== null) await done(`/api/parties/${id}/contact`, { email, language });
      return id;
    },
    close: async () => {
      await service.close();
      await smtp.stop();
    },
  };
};
