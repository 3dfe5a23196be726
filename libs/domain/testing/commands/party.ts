import fc from 'fast-check';
import { anyCommand } from '../../../kernel/testing/any-command.js';
import { idNumber } from '../examples.js';
import type { PartyCommand } from '../../party/index.js';

const name = fc.constantFrom('Quay Office', 'Harbour Office', 'HO');
const id = fc.constantFrom(idNumber(1), idNumber(2));

/** Commands to a party as they could come in, from small pools, so that they meet. */
export const partyTries = anyCommand<PartyCommand>({
  RegisterParty: fc.record({
    name,
    kind: fc.constantFrom('organisation', 'group'),
    aliases: fc.array(name, { maxLength: 2 }),
    of: fc.option(id),
  }),
  RenameParty: fc.record({ name }),
  AddAlias: fc.record({ alias: name, importId: id }, { requiredKeys: ['alias'] }),
  RemoveAlias: fc.record({ alias: name }),
  SetMembers: fc.record({ members: fc.array(id, { maxLength: 2 }) }),
  NoteContactChange: fc.record({ changeId: id, channel: fc.constant('email') }),
});
