import { aggregateLaws } from '../testing/aggregate-laws.js';
import { followUpTries } from '../testing/commands/follow-up.js';
import { followUp, followUpCommands } from './index.js';

aggregateLaws('follow-up', followUp, {
  category: 'followUp',
  schemas: followUpCommands,
  commands: followUpTries,
});
