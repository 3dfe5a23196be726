import { z } from 'zod';
import { respelling } from '#domain';
import { refuse } from '#kernel';
import { confirmImport } from '../confirm-import.js';
import { fileNameOf } from '../file-name.js';
import { importMinutes } from '../import-minutes.js';
import { mergeImport } from '../merge-import.js';
import { addEntry, answerQuestion, correctReading } from '../reconsider-import.js';
import { domainCommand } from './domain-command.js';
import type { CommandCall, CommandOperation } from './operation.js';

const file = z.object({ fileName: z.string().max(10_000), bytes: z.instanceof(Uint8Array) });

const importing: CommandOperation = {
  kind: 'command',
  name: 'ImportMinutes',
  path: 'imports',
  summary: 'Receives minutes and reads them; nothing is in force before it is confirmed',
  body: 'bytes',
  run: async (tingbok, call) => {
    const given = file.safeParse(call.data);
    const fileName = given.success ? fileNameOf(given.data.fileName) : undefined;
    if (!given.success || fileName === undefined) return refuse('FileNameIsMissing');
    return importMinutes(tingbok, { fileName, bytes: given.data.bytes }, call);
  },
};

const confirmation = z.strictObject({
  /** Take what raises no question now, and leave the rest waiting. */
  onlySettled: z.boolean().default(false),
});

const confirming: CommandOperation = {
  kind: 'command',
  name: 'ConfirmImport',
  path: 'imports/:id/confirm',
  summary: 'Brings what was read into force: meeting, protocol, approvals, decisions, follow-ups',
  body: confirmation,
  run: (tingbok, call: CommandCall) =>
    confirmImport(tingbok, { ...call, ...confirmation.parse(call.data) }, call),
};

const place = z.int().nonnegative().max(20_000_000);

const missedEntry = z.strictObject({
  kind: z.enum(['followUp', 'decision']).default('followUp'),
  /** Where its words stand in the text of the import, in UTF-16 code units. */
  start: place,
  end: place,
  /** Place of its item, from 1; 0 when it belongs to none. */
  seq: z.int().nonnegative().max(1_000).default(0),
});

const adding: CommandOperation = {
  kind: 'command',
  name: 'AddEntry',
  path: 'imports/:id/add-entry',
  summary: 'Adds a follow-up or a decision that the reader missed, in the words of the text',
  body: missedEntry,
  run: (tingbok, { data, ...call }) => addEntry(tingbok, missedEntry.parse(data), call),
};

const choice = z.strictObject({
  /** The import of the same meeting that is in force. */
  into: z.uuid().toLowerCase(),
  /** Entries that only this rendering has. */
  additions: z.array(z.string().max(40)).max(1_000).default([]),
  /** Spellings of this rendering (`to`) that go before those in force (`from`). */
  spellings: z.array(respelling).max(1_000).default([]),
});

const merging: CommandOperation = {
  kind: 'command',
  name: 'MergeImport',
  path: 'imports/:id/merge',
  summary: 'Takes over what the minutes in force lack from another rendering of the same meeting',
  body: choice,
  run: (tingbok, { data, ...call }) => mergeImport(tingbok, choice.parse(data), call),
};

/** Minutes from the file to what is in force. */
export const importCommands: readonly CommandOperation[] = [
  importing,
  {
    ...domainCommand('AnswerQuestion', 'imports/:id/answer', 'Answers a question that the minutes left open'),
    run: answerQuestion,
  },
  {
    ...domainCommand(
      'CorrectReading',
      'imports/:id/correct',
      'Corrects how a follow-up or decision was read',
    ),
    run: correctReading,
  },
  domainCommand(
    'CorrectMeeting',
    'imports/:id/correct-meeting',
    'Corrects the head of the minutes: which meeting it was, when and where',
  ),
  adding,
  confirming,
  merging,
  domainCommand(
    'DiscardImport',
    'imports/:id/discard',
    'Puts an import away; nothing of it comes into force',
  ),
  domainCommand('ReopenImport', 'imports/:id/reopen', 'Takes up an import that was put away'),
];
