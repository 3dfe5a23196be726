import { bodies } from './bodies/project.js';
import { decisions } from './decisions/project.js';
import { followUps } from './follow-ups/project.js';
import { imports } from './imports/project.js';
import { meetings } from './meetings/project.js';
import { parties } from './parties/project.js';
import type { Projection } from './projection.js';
import { protocols } from './protocols/project.js';

/** The one list of read models. */
export const readModels: readonly Projection[] = [
  parties,
  bodies,
  meetings,
  imports,
  protocols,
  decisions,
  followUps,
];
