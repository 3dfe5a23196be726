import fc from 'fast-check';
import { anyCommand } from '../../kernel/testing.js';
import { aggregateLaws } from '../testing/aggregate-laws.js';
import { idNumber } from '../testing/examples.js';
import { party, partyCommands, type PartyCommand } from './index.js';

const name = fc.constantFrom('Quay Office', 'Harbour Office', 'HO');
const id = fc.constantFrom(idNumber(1), idNumber(2));

aggregateLaws('party', party, {
  schemas: partyCommands,
  commands: anyCommand<PartyCommand>({
    RegisterParty: fc.record({
      name,
      kind: fc.constantFrom('organisation', 'group'),
      aliases: fc.array(name, { maxLength: 2 }),
      of: fc.option(id),
    }),
    RenameParty: fc.record({ name }),
    AddAlias: fc.record({ alias: name }),
    SetMembers: fc.record({ members: fc.array(id, { maxLength: 2 }) }),
    NoteContactChange: fc.record({ changeId: id, channel: fc.constant('email') }),
  }),
});
