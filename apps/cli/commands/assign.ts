import type { Command } from 'commander';
import { dayOption } from '../asked-day.js';
import { Failure } from '../failure.js';
import { plain } from '../print/plain.js';
import { shortId } from '../print/short-id.js';
import { hanging } from '../print/wrap.js';
import { partyNamed } from '../records/acting-owner.js';
import { resolveId } from '../records/resolve-id.js';
import { partyCalled } from '../records/party-called.js';
import type { Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';

interface Assigning extends Shared {
  readonly body: string;
  readonly text: string;
  readonly owner?: readonly string[];
  readonly with?: readonly string[];
  readonly each?: true;
  readonly date?: string;
  readonly meeting?: string;
  readonly condition?: string;
  readonly from?: string;
  readonly item?: string;
}

const ownersIn = async (
  { owner = [], with: contributors = [] }: Assigning,
  service: Service,
  { words }: Session,
): Promise<readonly object[]> => {
  const { parties } = await service.ask('parties');
  const idOf = (name: string): string => partyCalled(name, parties, words.failure).id;
  const responsible = new Set(owner.map(idOf));
  const contributing = new Set(contributors.map(idOf)).difference(responsible);
  return [
    ...[...responsible].map((partyId) => ({ partyId, role: 'responsible' })),
    ...[...contributing].map((partyId) => ({ partyId, role: 'contributing' })),
  ];
};

const meetingId = (text: string, service: Service, { words }: Session): Promise<string> =>
  resolveId(text, ['meeting'], { service, words: words.failure });

const deadlineIn = async (given: Assigning, service: Service, session: Session): Promise<object> => {
  const { date, meeting, condition } = given;
  if ([date, meeting, condition].filter((one) => one !== undefined).length > 1)
    throw new Failure(session.words.followUps.failure.oneDeadline, 2);
  if (date !== undefined) return { kind: 'date', date };
  if (meeting !== undefined)
    return { kind: 'meeting', meetingId: await meetingId(meeting, service, session) };
  return condition === undefined ? { kind: 'none' } : { kind: 'condition', words: condition };
};

const assign = async (given: Assigning, session: Session): Promise<void> => {
  const { text, from, item = null } = given;
  const service = await session.service();
  const source = {
    meetingId: from === undefined ? null : await meetingId(from, service, session),
    item,
    itemSeq: null,
    sentence: text,
  };
  const data = {
    bodyId: await partyNamed(given.body, service, session.words),
    text,
    owners: await ownersIn(given, service, session),
    ...(given.each && { each: true }),
    deadline: await deadlineIn(given, service, session),
    source,
  };
  const written = await service.command('AssignFollowUp', { data });
  const { assigned } = session.words.followUps.said;
  session.show(given, written, ({ id }) =>
    hanging('', assigned(shortId(id), plain(text)), session.screen.width),
  );
};

/** A follow-up that no minutes have brought. */
export const addAssign = (program: Command, session: Session): void => {
  const { followUps: words, help } = session.words;
  program
    .command('assign')
    .description(words.commands.assign)
    .requiredOption('--body <body>', words.options.body)
    .requiredOption('--text <text>', words.options.text)
    .option('--owner <name...>', help.options.owner)
    .option('--with <name...>', help.options.with)
    .option('--each', words.options.each)
    .option('--date <date>', help.options.date, dayOption(session.words))
    .option('--meeting <meeting>', words.options.dueMeeting)
    .option('--condition <words>', words.options.condition)
    .option('--from <meeting>', words.options.from)
    .option('--item <number>', words.options.item)
    .action((given: Assigning) => assign(given, session));
};
