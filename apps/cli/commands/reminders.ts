import type { Command } from 'commander';
import type { PreviewMail } from '#processes';
import { dayOption } from '../asked-day.js';
import { Failure } from '../failure.js';
import { bytesOf } from '../minutes-file.js';
import { localTime } from '../print/moment.js';
import { paragraphs, type Page } from '../print/page.js';
import { plain } from '../print/plain.js';
import { shortId } from '../print/short-id.js';
import { hanging } from '../print/wrap.js';
import type { Answers } from '../service/port.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly from: string;
  readonly to: string;
  readonly policy?: string;
}

const lineText = (line: PreviewMail['lines'][number], { words, screen }: Page): string => {
  const kind = words.labels.reminderKinds[line.kind];
  const due = line.due === null ? '' : ` ${line.due}`;
  const about = line.followUpId === null ? '' : `: ${shortId(line.followUpId)} ${plain(line.text ?? '')}`;
  return hanging('  - ', `${kind}${due}${about}`, screen.width);
};

const mailText = ({ at, recipient, lines }: PreviewMail, mark: string, page: Page): string =>
  [
    page.screen.heading(`${mark}${localTime(at)}  ${plain(recipient.name)}`),
    ...lines.map((line) => lineText(line, page)),
  ].join('\n');

/** Mails that a tried policy adds, and those that it would leave out, stand marked among the others. */
const mailTexts = ({ mails, compared }: Answers['reminders-preview'], page: Page): readonly string[] => {
  if (compared === null) return mails.map((mail) => mailText(mail, '', page));
  const added = new Set(compared.added.map(({ at, recipient }) => `${at} ${recipient.id}`));
  const marked = [
    ...mails.map((mail) => ({ mail, mark: added.has(`${mail.at} ${mail.recipient.id}`) ? '+ ' : '  ' })),
    ...compared.gone.map((mail) => ({ mail, mark: '- ' })),
  ];
  return marked
    .toSorted((one, other) => Temporal.Instant.compare(one.mail.at, other.mail.at))
    .map(({ mail, mark }) => mailText(mail, mark, page));
};

const previewText = (answer: Answers['reminders-preview'], page: Page): string => {
  const { from, to, mails, compared } = answer;
  const { said } = page.words;
  return paragraphs(
    ...mailTexts(answer, page),
    compared === null
      ? ''
      : said.mailsCompared(compared.inForce, compared.added.length, compared.gone.length),
    said.mailsPreviewed(mails.length, from, to),
  );
};

const preview = async (given: Options, session: Session): Promise<void> => {
  const { from, to, policy: file } = given;
  if (from > to) throw new Failure(session.words.failure.rangeIsBackwards(from, to), 2);
  const policy = file === undefined ? undefined : Buffer.from(await bytesOf(file, session)).toString('utf8');
  const answer = await (await session.service()).ask('reminders-preview', { from, to, policy });
  session.show(given, answer, () => previewText(answer, session));
};

export const addReminders = (program: Command, session: Session): void => {
  const { commands, options } = session.words.help;
  const day = dayOption(session.words);
  const reminders = program.command('reminders').description(commands.reminders);
  reminders
    .command('preview')
    .description(commands.preview)
    .requiredOption('--from <date>', options.from, day)
    .requiredOption('--to <date>', options.to, day)
    .option('--policy <file>', options.policy)
    .action((given: Options) => preview(given, session));
};
