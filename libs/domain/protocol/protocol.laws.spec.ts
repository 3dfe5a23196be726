import { aggregateLaws } from '../testing/aggregate-laws.js';
import { protocolTries } from '../testing/commands/protocol.js';
import { protocol, protocolCommands } from './index.js';

aggregateLaws('protocol', protocol, {
  category: 'protocol',
  schemas: protocolCommands,
  commands: protocolTries,
});
