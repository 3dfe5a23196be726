import { ASKED_THAT_RULE, ASKED_TO_RULE } from './asked-that.js';
import { agreedTask, clauseTask, ourTask } from './clause-tasks.js';
import {
  agendaTask,
  atTask,
  behindTask,
  bracketTask,
  colonTask,
  hasDeed,
  markedTask,
} from './named-tasks.js';
import { followUpTask, listedTask, orderTask } from './nameless-tasks.js';
import { ENGLISH_TASK_RULES } from './english-tasks.js';
import { TO_BE_DONE_RULE } from './english-passives.js';
import { INITIALS_BEHIND_RULE } from './initials-behind.js';
import { BRACKETED_DOER_RULE, NEIGHBOUR_AGENT_RULES } from './neighbour-agents.js';
import { NEIGHBOUR_TASK_RULES } from './neighbour-tasks.js';
import { SHARED_RULE } from './shared-tasks.js';
import { innerTask, mustTask, personTask, secondVerbTask } from './person-tasks.js';
import { agentTask, comingTask, madeTask, namelessTask, sentTask } from './passive-tasks.js';
import { NUMBERED_TASK_RULE } from './numbered-tasks.js';
import { PRONOUN_RULE } from './pronouns.js';
import type { TextRule } from './sought.js';
import { ARROW, OPEN_BOX } from './task-marks.js';

/** Rules for sentences outside a follow-up column, the surest first. */
export const TEXT_RULES: readonly TextRule[] = [
  ASKED_THAT_RULE,
  {
    name: 'task-put-on-agenda',
    reason: 'somebody has to put it on the agenda of the other body’s meeting',
    example: 'Saken settes opp på møtet i Kulturrådet 9. desember.',
    everywhere: true,
    find: agendaTask,
  },
  {
    name: 'task-box',
    inDiscussion: true,
    reason: 'a box that nobody has ticked is a task',
    example: '[ ] Male hele kaia rød',
    find: (sought) => markedTask(sought, OPEN_BOX),
  },
  {
    name: 'task-arrow',
    inDiscussion: true,
    reason: 'an arrow says what follows from the matter, when a deed stands behind it',
    example: '=> Kari sender brev til naboene.',
    find: (sought) => (hasDeed(sought, ARROW) ? markedTask(sought, ARROW) : null),
  },
  {
    name: 'task-at-name',
    reason: '«@Kari» speaks to whoever is to do it',
    example: '@Kari sjekk prisen på maling',
    find: atTask,
  },
  {
    name: 'task-agreed',
    reason: 'what was agreed that somebody does, is theirs',
    example: 'Det ble avtalt at Kari ringer vaktmesteren.',
    find: agreedTask,
  },
  INITIALS_BEHIND_RULE,
  NUMBERED_TASK_RULE,
  PRONOUN_RULE,
  ...NEIGHBOUR_TASK_RULES,
  ...ENGLISH_TASK_RULES,
  BRACKETED_DOER_RULE,
  {
    name: 'task-owner-before-colon',
    reason: 'a name, a colon and a deed: who does what',
    example: 'Kari: sende brev til naboene.',
    find: colonTask,
  },
  {
    name: 'task-owner-in-brackets',
    reason: 'whoever stands in brackets behind a task, owns it',
    example: 'Bestille lift til kaia (Ola).',
    find: bracketTask,
  },
  {
    name: 'task-owner-behind',
    reason: 'a deed, a mark and a name: who does it',
    example: 'Sende brev til kommunen: Kari',
    find: behindTask,
  },
  SHARED_RULE,
  {
    name: 'task-answers-for',
    inDiscussion: true,
    reason: 'says outright who answers for it',
    example: 'Kari Li har ansvaret for brygga.',
    find: (sought) => clauseTask(sought, 'responsible'),
  },
  {
    name: 'task-announced',
    reason: '«skal», «vil», «kommer til å» announce a deed of their subject',
    example: 'KS skal undersøke prisen.',
    find: (sought) => clauseTask(sought, 'promise'),
  },
  {
    name: 'task-deed',
    inDiscussion: true,
    reason: 'a deed in the present tense is still to be done when minutes are written',
    example: 'Kari Li sender brev.',
    find: (sought) => clauseTask(sought, 'task'),
  },
  {
    name: 'task-of-listed-person',
    reason:
      'what somebody present does, in the present tense, is to be done, unless it is said, thought or felt',
    example: 'Kari Li trimmar hekken.',
    find: personTask,
  },
  {
    name: 'task-must',
    reason: 'somebody in the lists who must do a deed is given it',
    example: 'Kari Li må sende brev.',
    find: mustTask,
  },
  {
    name: 'task-second-verb',
    reason: 'after what somebody did or is, «og» may bring what they are going to do',
    example: 'Kari Li har vært på kurs og kontrollerer brygga.',
    find: secondVerbTask,
  },
  {
    name: 'task-inner-clause',
    reason: 'a clause further inside gives somebody in the lists a deed',
    example: 'Taket på naustet lekker, så Kari ringer vaktmesteren.',
    find: innerTask,
  },
  ASKED_TO_RULE,
  {
    name: 'task-any-verb-in-list',
    reason: 'in a list of tasks any verb in the present says what is to be done',
    example: 'Tiltak:\nKommunen trimmar hekken.',
    find: (sought) => (sought.section === 'tasks' ? clauseTask(sought, 'present') : null),
  },
  {
    name: 'task-of-ours',
    reason: '«vi tar kontakt» is a task, but who «vi» is must be asked',
    example: 'Vi tar kontakt med naboene.',
    find: ourTask,
  },
  {
    name: 'task-in-list',
    reason: 'an entry of a list of tasks is a task',
    example: 'Tiltak:\n• Male hele kaia rød.',
    find: listedTask,
  },
  {
    name: 'task-by-agent',
    reason: 'in the passive voice whoever stands behind «av» does it',
    example: 'Referatet skrives av Kari.',
    find: agentTask,
  },
  ...NEIGHBOUR_AGENT_RULES,
  TO_BE_DONE_RULE,
  {
    name: 'task-follow-up',
    reason: '«Følge opp …» is a task whoever is meant',
    example: 'Følge opp sak om brygga.',
    find: followUpTask,
  },
  {
    name: 'task-sent',
    reason: 'what is sent, asked or fetched in the present tense is still to be, by whom must be asked',
    example: 'Brev sendes naboene.',
    find: sentTask,
  },
  {
    name: 'task-made',
    reason: 'what is made or mended in the present tense is still to be, unless that is the decision itself',
    example: 'Nye skilt bestilles til kaia.',
    find: madeTask,
  },
  {
    name: 'task-coming-season',
    reason: 'work that «tas» or «blir» at a time to come is to be done then',
    example: 'Det tas ny opptelling til høsten.',
    find: comingTask,
  },
  {
    name: 'task-order',
    reason:
      'an entry of a list that commands a deed is to be done; a bare infinitive may be a plan or a lesson',
    example: '• Ring kommunen om lyset på kaia.',
    find: orderTask,
  },
  {
    name: 'task-passive',
    reason: 'something is to be done and nobody is named: the owner is asked for',
    example: 'Kaia skal males rød.',
    find: namelessTask,
  },
];
