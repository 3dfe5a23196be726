import { party, type TingbokCommand } from '#domain';
import { secretariat } from './assembly.js';
import { RefusedCommand, Subject, World } from './world.js';

describe('A command that a simulation should not have given', () => {
  const world = new World({ seed: 1, start: 0 });
  const nobody = new Subject(party, world.idOf('party', 'nobody'));
  const tell = (command: TingbokCommand) => () => world.tell(nobody, command, secretariat);

  it('is a defect that names it: one that the decider refuses', () => {
    const rename = tell({ type: 'RenameParty', data: { name: 'Somebody' } });
    expect(rename).toThrow(RefusedCommand);
    expect(rename).toThrow(/PartyDoesNotExist[^]*"type":"RenameParty"/);
  });

  it('is a defect that names it: one that could not have come in from outside', () => {
    const nameless = tell({ type: 'RenameParty', data: { name: '  ' } });
    expect(nameless).toThrow(/Too small[^]*"type":"RenameParty"/);
  });

  it('leaves nothing behind', () => {
    expect(world.takeWritten()).toEqual([]);
  });
});
