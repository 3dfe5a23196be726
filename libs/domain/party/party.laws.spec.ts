import { aggregateLaws } from '../testing/aggregate-laws.js';
import { partyTries } from '../testing/commands/party.js';
import { party, partyCommands } from './index.js';

aggregateLaws('party', party, { category: 'party', schemas: partyCommands, commands: partyTries });
