import fc from 'fast-check';
import { anyCommand } from '../../kernel/testing.js';
import { aggregateLaws } from '../testing/aggregate-laws.js';
import { idNumber } from '../testing/examples.js';
import { protocol, protocolCommands, type ProtocolCommand } from './index.js';

const id = fc.constantFrom(idNumber(1), idNumber(2));
const textHash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));

aggregateLaws('protocol', protocol, {
  schemas: protocolCommands,
  commands: anyCommand<ProtocolCommand>({
    DraftProtocol: fc.record({ bodyId: id, meetingId: id, textHash, importId: fc.option(id) }),
    ApproveProtocol: fc.record({
      atMeetingId: id,
      textHash: fc.option(textHash),
      changes: fc.array(fc.constantFrom('Item 2: read «mole».', 'Item 4 is struck out.'), { maxLength: 2 }),
      external: fc.option(
        fc.record({
          bodyId: id,
          date: fc.constant('2023-12-08'),
          start: fc.option(fc.constant('09:00')),
          end: fc.constant(null),
        }),
      ),
    }),
  }),
});
