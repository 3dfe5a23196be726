import type { Command } from 'commander';
import type { BodyView } from '#projections';
import { Failure } from '../failure.js';
import { bytesOf } from '../minutes-file.js';
import { fields } from '../print/fields.js';
import { paragraphs, type Page } from '../print/page.js';
import { plain } from '../print/plain.js';
import { partyCalled } from '../records/party-called.js';
import type { Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  /** Files of JSON. */
  readonly reminders?: string;
  readonly approval?: string;
}

/** What is in the file; whether it is a policy is the service's to judge. */
const policyIn = async (file: string, session: Session): Promise<unknown> => {
  const text = Buffer.from(await bytesOf(file, session)).toString('utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Failure(session.words.policies.failure.fileIsWrong(file), 2);
  }
};

const bodyCalled = async (text: string, service: Service, { words }: Session): Promise<BodyView> => {
  const { parties } = await service.ask('parties');
  const { id, name } = partyCalled(text, parties, words.failure);
  const { bodies } = await service.ask('bodies');
  const found = bodies.find((body) => body.id === id);
  if (found === undefined) throw new Failure(words.policies.failure.noBody(plain(name)));
  return found;
};

const shown = ({ name, policy, approval }: BodyView, { words, screen }: Page): string => {
  const { labels, ...say } = words.policies;
  return paragraphs(
    screen.heading(plain(name)),
    fields(
      [
        [labels.before, say.before(policy)],
        [labels.onTheDay, say.yesOrNo(policy.onTheDay)],
        [labels.overdue, say.overdue(policy)],
        [labels.escalated, say.escalated(policy)],
        [labels.digest, say.digest(policy)],
        [labels.at, policy.at],
      ],
      screen.width,
    ),
    fields(
      [
        [labels.rule, words.decisions.rules[approval.rule]],
        [labels.quorum, say.quorum(approval)],
        [labels.onObjection, say.onObjection(approval)],
        [labels.daysToAnswer, say.daysToAnswer(approval)],
      ],
      screen.width,
    ),
  );
};

const policy = async (text: string, given: Options, session: Session): Promise<void> => {
  const wanted = [
    ['SetReminderPolicy', given.reminders],
    ['SetApprovalPolicy', given.approval],
  ] as const;
  const service = await session.service();
  const { id } = await bodyCalled(text, service, session);
  for (const [command, file] of wanted)
    if (file !== undefined)
      await service.command(command, { id, data: { policy: await policyIn(file, session) } });
  const body = await bodyCalled(id, service, session);
  const answer = { id, name: body.name, reminders: body.policy, approval: body.approval };
  session.show(given, answer, () => shown(body, session));
};

export const addPolicy = (program: Command, session: Session): void => {
  const { help } = session.words.policies;
  program
    .command('policy')
    .description(help.command)
    .argument('<body>', help.body)
    .option('--reminders <file>', help.reminders)
    .option('--approval <file>', help.approval)
    .action((text: string, given: Options) => policy(text, given, session));
};
