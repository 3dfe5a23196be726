import type { FaultWords, log as nb } from '../nb/log.js';

const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);

const faults: FaultWords = {
  empty: () => 'the file is empty',
  'not-a-log': () => 'this is no log file of Tingbok',
  'other-format': ({ format }) =>
    `the file has the format ${format}, and this version reads tingbok-log/1: use a newer version`,
  'windows-lines': () =>
    'the line ends as on Windows (CR LF): the file was changed on its way. Transfer it again as a binary file',
  'too-long': () => 'the line is longer than any event can be',
  'not-an-event': ({ reason }) => `this is no event (${reason})`,
  digest: ({ id }) => `the event ${id} is not as it was written: its checksum does not fit`,
  chain: () => 'the line was altered, or the line before it is not the one that should be',
  version: ({ stream, due, found }) => `${stream} should go on with version ${due}; here it says ${found}`,
  time: ({ before, found }) => `recorded at ${found}, before the event in front of it (${before})`,
  'repeated-id': ({ id }) => `the id ${id} was used before`,
  count: ({ said, counted }) => `here it says that there are ${said} events, and there are ${counted}`,
  cut: () => 'the file ends here and its last line is missing: it was cut',
  'goes-on': () => 'the file should have ended on the line before',
  unpacking: ({ reason }) => `the file cannot be unpacked (${reason})`,
};

export const log: typeof nb = {
  faults,
  atLine: (line, sentence) => `line ${line}: ${sentence}`,
  chain: (spoken) => `Chain ${spoken}`,
  isElsewhere: 'The log can only be moved where it lies. Unset TINGBOK_URL, and run the command there.',
  contactsStay:
    'E-mail addresses do not travel: they lie outside the log. Give them again with “contact” where the log is to be used.',
  exporting: (count, share) => `writing: ${events(count)}${share} …`,
  exported: (count, file) => `${events(count)} written to ${file}.`,
  standardOutput: 'standard output',
  fileExists: (file) => `${file}: the file is there already. Choose another name, or use --force.`,
  notWritten: (file, reason) => `${file}: the file was not written (${reason}).`,
  exportStopped: (file) => `${file}: stopped; the file was not written.`,
  verifying: (count, share) => `checking: ${events(count)}${share} …`,
  whole: (file, count, streams) =>
    `${file} is whole: ${events(count)} in ${streams === 1 ? '1 stream' : `${streams} streams`}.`,
  span: (first, last) => `Recorded from ${first} to ${last}.`,
  unknownTypes: (types) =>
    `Note: this version does not know these types of events: ${types}. They travel, but are not shown.`,
  notWhole: (file, more) =>
    `${file} is not whole${more ? '; there may be more faults further on' : ''}. Get it again from where it was written.`,
  importing: (count, share) => `importing: ${events(count)}${share} …`,
  imported: (count, known, file) =>
    known === 0
      ? `${events(count)} imported from ${file}.`
      : `${events(count)} imported from ${file}; ${known} were in the log before.`,
  modelsFollow: (position) => `The read models have come to ${position}.`,
  faulty: (file, fault, inLog) =>
    `${file}, ${fault}. The import stopped there; ${events(inLog)} of the file are in the log. Get the file again, and run import-log again: it goes on where it stopped.`,
  parts: (line, position, type, stream) =>
    `The log here is another than the one in the file: where line ${line} should stand, it has ${type} in ${stream} (position ${position}). Nothing was imported. Use an empty data folder or an empty database.`,
  longer: (position, type, stream) =>
    `The log here has all that is in the file, and more: ${type} in ${stream} at position ${position}. Nothing was imported. Use a newer export, or an empty data folder or database.`,
  disturbed: (head) =>
    `Somebody else wrote to the log during the import; it now ends at ${head}. Stop everything that uses it, and begin again with an empty data folder or database.`,
  fromTheFuture: (line, recorded, now) =>
    `Line ${line} was recorded at ${recorded}, and the clock here says ${now}. Set the clock, or, if the log is from a rehearsal, set TEST_CLOCK to a time after its last event.`,
  importStopped: (inLog) =>
    `Stopped; ${events(inLog)} of the file are in the log. Run import-log again with the same file: it goes on where it stopped.`,
};
