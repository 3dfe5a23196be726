import type { Words } from '../words.js';
import { calendar } from './calendar.js';
import { checks } from './checks.js';
import { decisions } from './decisions.js';
import { deliveries } from './deliveries.js';
import { didYouMean, failure, seeHelp, usage } from './failure.js';
import { followUps } from './follow-ups.js';
import { help } from './help.js';
import { labels } from './labels.js';
import { log } from './log.js';
import { meetings } from './meetings.js';
import { policies } from './policies.js';
import { protocols } from './protocols.js';
import { register } from './register.js';
import { said } from './said.js';
import { simulation } from './simulation.js';

export const en: Words = {
  help,
  failure,
  usage,
  didYouMean,
  seeHelp,
  said,
  labels,
  calendar,
  checks,
  log,
  followUps,
  meetings,
  policies,
  protocols,
  register,
  decisions,
  deliveries,
  simulation,
};
