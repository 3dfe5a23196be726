import { aggregateLaws } from '../testing/aggregate-laws.js';
import { meetingTries } from '../testing/commands/meeting.js';
import { meeting, meetingCommands } from './index.js';

aggregateLaws('meeting', meeting, { category: 'meeting', schemas: meetingCommands, commands: meetingTries });
