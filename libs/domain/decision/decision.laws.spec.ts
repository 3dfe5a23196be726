import { aggregateLaws } from '../testing/aggregate-laws.js';
import { decisionTries } from '../testing/commands/decision.js';
import { decision, decisionCommands } from './index.js';

aggregateLaws('decision', decision, {
  category: 'decision',
  schemas: decisionCommands,
  commands: decisionTries,
});
