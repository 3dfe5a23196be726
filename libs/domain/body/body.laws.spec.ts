import { aggregateLaws } from '../testing/aggregate-laws.js';
import { bodyTries } from '../testing/commands/body.js';
import { body, bodyCommands } from './index.js';

aggregateLaws('body', body, { category: 'body', schemas: bodyCommands, commands: bodyTries });
