import type { failure as nb, usage as nbUsage } from '../nb/failure.js';

export const failure: typeof nb = {
  configuration: (line) => `The configuration is wrong. ${line}`,
  urlIsWrong: (text) => `TINGBOK_URL is “${text}”. It should be like http://127.0.0.1:3000.`,
  noService: (url, reason) =>
    `No answer from the service at ${url} (${reason}). Start it, or correct TINGBOK_URL.`,
  notTingbok: (url, status) => `${url} does not answer as Tingbok does (HTTP ${status}). Check TINGBOK_URL.`,
  setToken: 'Set it in TINGBOK_TOKEN.',
  needsService: 'The clock is moved in a running service. Start one with TEST_CLOCK, then try again.',
  notRebuilt: (problem: string) =>
    `The read model could not be derived again, and is as it was: ${problem}. The error is in the program, not in the log: update it, then try again.`,
  isStuck: (name, problem) =>
    `The read model ${name} is stuck: ${problem}. Run “doctor”, or derive it again with “rebuild ${name}”.`,
  inUse: (folder, pid) =>
    `The data folder ${folder} is in use by ${pid === undefined ? 'another process' : `process ${pid}`}, which is no service that answers. Wait until it has ended or is up, or set DATA_DIR to another folder.`,
  notOpened: (reason) => `The store can not be opened: ${reason}. Check DATA_DIR and DATABASE_URL.`,
  broken: (reason) => `Something went wrong: ${reason}. Set LOG_LEVEL=debug to see where.`,
  fileIsMissing: (file) => `${file}: there is no such file.`,
  fileIsFolder: (file) => `${file}: this is a folder. Name the files in it.`,
  fileIsClosed: (file) => `${file}: you may not read this file.`,
  fileIsUnreadable: (file, reason) => `${file}: the file can not be read (${reason}).`,
  noSuchRule: (name, all) => `There is no rule called “${name}”. The rules: ${all.join(', ')}.`,
  inFile: (file, reason) => `${file}: ${reason}`,
  dateIsWrong: (text) => `“${text}” is not a date. Write it as 2023-06-12.`,
  momentIsWrong: (text) =>
    `“${text}” is neither a date (2023-06-12) nor an instant (2023-06-12T08:00:00+02:00).`,
  idIsShort: (text, length) =>
    `“${text}” is not an id. Give all of it, or at least the first ${length} characters.`,
  idIsUnknown: (text) => `Found nothing with an id that begins with “${text}”.`,
  idIsShared: (text, ids) => `Several ids begin with “${text}”: ${ids}. Give more characters.`,
  partyIsUnknown: (name) => `No party is called “${name}”. See them with “parties”.`,
  partyIsShared: (name, ids) => `Several parties are called “${name}”. Use one of these ids: ${ids}.`,
  oneAnswer:
    'Give one answer: --owner, --nobody, --date, --drop, --as-read, or --meeting-body and --meeting-date.',
  oneCorrection: 'Say what to correct, or only --as-read to take everything back.',
  wordsAreNowhere: (words) =>
    `“${words}” does not stand in the minutes. Write the words as they stand there.`,
  wordsAreSeveral: (words, count) => `“${words}” stands in ${count} places of the minutes. Give more words.`,
  spellingIsWrong: (text) => `“${text}” is no spelling. Write it as OLD=NEW.`,
  nothingToMerge: 'There is no other rendering of this meeting to merge with.',
  noSuchEntry: (entry) => `There is no entry ${entry} in this import.`,
  meetingNeedsBoth: 'A meeting needs both --meeting-body and --meeting-date.',
  rangeIsBackwards: (from, to) => `${from} is after ${to}. Swap --from and --to.`,
  unknownModel: (name, names) => `There is no read model ${name}. There are: ${names}.`,
  remoteRebuild: 'Read models can only be derived again where the data lie. Unset TINGBOK_URL.',
};

export const usage: typeof nbUsage = {
  'commander.unknownOption': (what) => `Unknown option: ${what}.`,
  'commander.unknownCommand': (what) => `Unknown command: ${what}.`,
  'commander.missingArgument': (what) => `${what.toUpperCase()} is missing.`,
  'commander.optionMissingArgument': (what) => `The option ${what} needs a value.`,
  'commander.missingMandatoryOptionValue': (what) => `The option ${what} must be given.`,
  'commander.excessArguments': (what) => `Too many arguments for ${what}.`,
  'commander.invalidArgument': (what) => `The option ${what} has a value that will not do.`,
  'commander.conflictingOption': (what) => `The option ${what} can not be used with the others.`,
  'commander.help': () => 'Give a command.',
};
export const seeHelp = (call: string): string => `See ${call} --help.`;
export const didYouMean = (what: string): string => `Did you mean ${what}?`;
