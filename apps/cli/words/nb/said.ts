import { LONGEST_LIST } from '#projections';
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const questions = (count: number): string => plural(count, 'spørsmål', 'spørsmål');
const followUps = (count: number): string => plural(count, 'oppfølging', 'oppfølginger');

/** What was done, and where things stand. */
export const said = {
  opening: 'åpner datamappen …',
  catchingUp: (now: string, head: string) => `henter inn loggen: ${now} av ${head} …`,
  rebuilding: (model: string, now: string, head: string) => `bygger ${model} på nytt: ${now} av ${head} …`,
  rebuilt: (names: string, head: string) => `Bygd på nytt fra ${head} hendelser: ${names}.`,
  importing: (file: string) => `leser ${file} …`,
  received: (id: string) => `Import ${id}`,
  inForceNow: (count: number) => `${count} punkter gjelder fra nå.`,
  inForceSome: (count: number, total: number) => `${count} av ${total} punkter gjelder fra nå.`,
  stage: {
    received: 'mottatt',
    read: 'lest; ingenting gjelder før det er bekreftet',
    confirmed: 'bekreftet; alt gjelder',
    merged: 'slått sammen med referatet fra samme møte',
    discarded: 'forkastet',
  },
  readPartly: (accepted: number, open: number) =>
    `lest; ${accepted} punkter gjelder, ${questions(open)} står åpne`,
  shortStage: {
    received: 'mottatt',
    read: 'lest',
    confirmed: 'bekreftet',
    merged: 'slått sammen',
    discarded: 'forkastet',
  },
  openQuestions: (count: number) =>
    count === 0 ? 'Ingen spørsmål er åpne.' : `${questions(count)} står åpne.`,
  nothingAsked: 'Ingenting å spørre om.',
  answered: (question: string) => `Svaret på ${question} er ført.`,
  answerChanged: (question: string) => `Svaret på ${question} er endret.`,
  corrected: (entry: string) => `${entry} er rettet.`,
  meetingCorrected: (id: string) => `Hodet i import ${id} er rettet.`,
  entryAdded: (entry: string) => `Lagt til som ${entry}.`,
  reopened: (id: string) => `Import ${id} er tatt opp igjen.`,
  merged: (id: string, entries: number, spellings: number) =>
    `Tatt over fra import ${id}: ${entries} punkter og ${spellings} skrivemåter.`,
  aliasRemoved: (alias: string, name: string) => `${name} kalles ikke lenger ${alias}.`,
  answeredBefore: (question: string) => `${question} var besvart slik fra før.`,
  confirmed: (id: string) => `Import ${id} gjelder.`,
  partlyConfirmed: (id: string, open: number) =>
    `Det som er klart i import ${id}, gjelder. ${questions(open)} står åpne.`,
  discarded: (id: string) => `Import ${id} er forkastet.`,
  next: 'Neste:',
  orOptions: (options: string) => `eller ${options}`,
  reportedDone: (text: string) => `Meldt utført: ${text}`,
  confirmedDone: (text: string) => `Kvittert ut: ${text}`,
  deadlineSet: (date: string, text: string) => `Fristen er ${date}: ${text}`,
  reassigned: (names: string, text: string) => `${names} har nå ansvaret: ${text}`,
  contactSet: (name: string) => `E-post til ${name} går heretter til adressen du oppga.`,
  movingClock: 'klokken flyttes, og e-postene går …',
  clockMoved: (now: string) => `Klokken er ${now}.`,
  overdueAt: (day: string) => `Oppfølging per ${day}`,
  knownAt: (moment: string) => `slik det var kjent ${moment}`,
  followUpsAt: (count: number, day: string) => `${followUps(count)} per ${day}`,
  noFollowUps: 'Ingen oppfølginger.',
  noImports: 'Ingen importer.',
  noParties: 'Ingen aktører.',
  noMails: 'Ingen e-poster.',
  mailsPreviewed: (count: number, from: string, to: string) =>
    `${plural(count, 'e-post', 'e-poster')} fra ${from} til ${to}. Ingenting er sendt.`,
  mailsCompared: (inForce: number, added: number, gone: number) =>
    `Med reglene som gjelder: ${plural(inForce, 'e-post', 'e-poster')}. Med disse: ${added} kommer til (+), ${gone} faller bort (-).`,
  listIsCut: `Viser bare ${LONGEST_LIST} av dem. Velg ett organ med --body for å se alle.`,
  none: 'Ingen.',
};
