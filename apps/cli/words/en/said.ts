import type { said as nb } from '../nb/said.js';
import { LONGEST_LIST } from '#projections';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const questions = (count: number): string => plural(count, 'question is', 'questions are');
const points = (count: number): string => plural(count, 'point is', 'points are');

export const said: typeof nb = {
  opening: 'opening the data folder …',
  catchingUp: (now, head) => `catching up with the log: ${now} of ${head} …`,
  rebuilding: (model, now, head) => `deriving ${model} again: ${now} of ${head} …`,
  rebuilt: (names, head) => `Derived again from ${head} events: ${names}.`,
  importing: (file) => `reading ${file} …`,
  received: (id) => `Import ${id}`,
  inForceNow: (count) => `${points(count)} in force from now on.`,
  inForceSome: (count, total) => `${count} of ${total} points are in force from now on.`,
  stage: {
    received: 'received',
    read: 'read; nothing is in force before it is confirmed',
    confirmed: 'confirmed; all of it is in force',
    merged: 'merged into the minutes of the same meeting',
    discarded: 'discarded',
  },
  readPartly: (accepted, open) => `read; ${points(accepted)} in force, ${questions(open)} open`,
  shortStage: {
    received: 'received',
    read: 'read',
    confirmed: 'confirmed',
    merged: 'merged',
    discarded: 'discarded',
  },
  openQuestions: (count) => (count === 0 ? 'No question is open.' : `${questions(count)} open.`),
  nothingAsked: 'Nothing to ask.',
  answered: (question) => `The answer to ${question} is recorded.`,
  answerChanged: (question) => `The answer to ${question} is changed.`,
  corrected: (entry) => `${entry} is corrected.`,
  meetingCorrected: (id) => `The head of import ${id} is corrected.`,
  entryAdded: (entry) => `Added as ${entry}.`,
  reopened: (id) => `Import ${id} is taken up again.`,
  merged: (id, entries, spellings) =>
    `Taken over from import ${id}: ${plural(entries, 'point', 'points')} and ${plural(spellings, 'spelling', 'spellings')}.`,
  aliasRemoved: (alias, name) => `${name} is no longer called ${alias}.`,
  answeredBefore: (question) => `${question} was answered so already.`,
  confirmed: (id) => `Import ${id} is in force.`,
  partlyConfirmed: (id, open) => `What is settled in import ${id} is in force. ${questions(open)} open.`,
  discarded: (id) => `Import ${id} is discarded.`,
  next: 'Next:',
  orOptions: (options) => `or ${options}`,
  reportedDone: (text) => `Reported done: ${text}`,
  confirmedDone: (text) => `Confirmed: ${text}`,
  deadlineSet: (date, text) => `The deadline is ${date}: ${text}`,
  reassigned: (names, text) => `Now the responsibility of ${names}: ${text}`,
  contactSet: (name) => `Mail to ${name} now goes to the address that you gave.`,
  movingClock: 'the clock moves, and the mails go out …',
  clockMoved: (now) => `The clock is at ${now}.`,
  overdueAt: (day) => `Follow-ups as of ${day}`,
  knownAt: (moment) => `as known ${moment}`,
  followUpsAt: (count, day) => `${plural(count, 'follow-up', 'follow-ups')} as of ${day}`,
  noFollowUps: 'No follow-ups.',
  noImports: 'No imports.',
  noParties: 'No parties.',
  noMails: 'No mails.',
  mailsPreviewed: (count, from, to) =>
    `${plural(count, 'mail', 'mails')} from ${from} to ${to}. Nothing was sent.`,
  mailsCompared: (inForce, added, gone) =>
    `With the policies in force: ${plural(inForce, 'mail', 'mails')}. With this one: ${added} more (+), ${gone} fewer (-).`,
  listIsCut: `Only ${LONGEST_LIST} of them are shown. Choose one body with --body to see all of them.`,
  none: 'None.',
};
