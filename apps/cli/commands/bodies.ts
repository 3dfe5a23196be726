import type { Command } from 'commander';
import type { PartyView } from '#projections';
import { Failure } from '../failure.js';
import { plain } from '../print/plain.js';
import { partyCalled } from '../records/party-called.js';
import type { Session, Shared } from '../session.js';
import { onParty } from './on-party.js';

interface Establishing extends Shared {
  readonly timeZone?: string;
  readonly country?: string;
  readonly language?: string;
}

const addEstablishing = (program: Command, session: Session): void => {
  const { help, register: words } = session.words;
  program
    .command('establish')
    .description(words.commands.establish)
    .argument('<party>', help.arguments.party)
    .option('--time-zone <zone>', words.options.timeZone)
    .option('--country <code>', words.options.country)
    .option('--language <language>', words.options.language)
    .action((text: string, given: Establishing) => {
      const { timeZone, country, language } = given;
      const data = () => ({ timeZone, country, language });
      return onParty(text, { command: 'EstablishBody', data, said: words.said.established }, given, session);
    });
};

const addCommittee = (program: Command, session: Session): void => {
  const { failure, register: words } = session.words;
  program
    .command('working-committee')
    .description(words.commands.committee)
    .argument('<body>', words.arguments.body)
    .argument('<party>', words.arguments.committee)
    .action((text: string, committee: string, given: Shared) => {
      const data = (_: PartyView, parties: readonly PartyView[]) => ({
        partyId: partyCalled(committee, parties, failure).id,
      });
      const said = (name: string) => words.said.committee(plain(committee), name);
      return onParty(text, { command: 'SetWorkingCommittee', data, said }, given, session);
    });
};

interface Members extends Shared {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

const idsOf = (names: readonly string[] = [], parties: readonly PartyView[], { words }: Session): string[] =>
  names.map((name) => partyCalled(name, parties, words.failure).id);

/** Those that there were, without the ones who leave, and with the new ones last. */
const changed = (
  { members }: PartyView,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): readonly string[] => [...new Set([...members.filter((id) => !remove.includes(id)), ...add])];

const members = async (text: string, given: Members, session: Session): Promise<void> => {
  const { register: words, failure } = session.words;
  const { add, remove } = given;
  const service = await session.service();
  const { parties } = await service.ask('parties');
  const party = partyCalled(text, parties, failure);
  const change = { add: idsOf(add, parties, session), remove: idsOf(remove, parties, session) };
  const stranger = change.remove.findIndex((id) => !party.members.includes(id));
  if (stranger >= 0) throw new Failure(words.failure.isNoMember(remove?.[stranger] ?? '', plain(party.name)));
  const now = changed(party, change);
  if (change.add.length > 0 || change.remove.length > 0)
    await service.command('SetMembers', { id: party.id, data: { members: now } });
  const answer = now.map((id) => ({ id, name: parties.find((one) => one.id === id)?.name ?? id }));
  session.show(given, { id: party.id, name: party.name, members: answer }, () =>
    words.said.members(
      plain(party.name),
      answer.map(({ name }) => plain(name)),
    ),
  );
};

const addMembers = (program: Command, session: Session): void => {
  const { help, register: words } = session.words;
  program
    .command('members')
    .description(words.commands.members)
    .argument('<party>', help.arguments.party)
    .option('--add <name...>', words.options.add)
    .option('--remove <name...>', words.options.remove)
    .action((text: string, given: Members) => members(text, given, session));
};

/** Parties that meet: established, with an AU and members. */
export const addBodies = (program: Command, session: Session): void => {
  for (const add of [addEstablishing, addCommittee, addMembers]) add(program, session);
};
