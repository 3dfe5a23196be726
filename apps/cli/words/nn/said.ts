import { LONGEST_LIST } from '#projections';
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const questionsStandOpen = (count: number): string =>
  `${count} spørsmål står ${count === 1 ? 'ope' : 'opne'}`;
const followUps = (count: number): string => plural(count, 'oppfølging', 'oppfølgingar');

/** What was done, and where things stand. */
export const said = {
  opening: 'opnar datamappa …',
  catchingUp: (now: string, head: string) => `hentar inn loggen: ${now} av ${head} …`,
  rebuilding: (model: string, now: string, head: string) => `byggjer ${model} på nytt: ${now} av ${head} …`,
  rebuilt: (names: string, head: string) => `Bygd på nytt frå ${head} hendingar: ${names}.`,
  importing: (file: string) => `les ${file} …`,
  received: (id: string) => `Import ${id}`,
  inForceNow: (count: number) => `${count} punkt gjeld frå no.`,
  inForceSome: (count: number, total: number) => `${count} av ${total} punkt gjeld frå no.`,
  stage: {
    received: 'motteken',
    read: 'lesen; ingenting gjeld før det er stadfest',
    confirmed: 'stadfest; alt gjeld',
    merged: 'slått saman med referatet frå same møte',
    discarded: 'forkasta',
  },
  readPartly: (accepted: number, open: number) =>
    `lesen; ${accepted} punkt gjeld, ${questionsStandOpen(open)}`,
  shortStage: {
    received: 'motteken',
    read: 'lesen',
    confirmed: 'stadfest',
    merged: 'slått saman',
    discarded: 'forkasta',
  },
  openQuestions: (count: number) =>
    count === 0 ? 'Ingen spørsmål er opne.' : `${questionsStandOpen(count)}.`,
  nothingAsked: 'Ingenting å spørje om.',
  answered: (question: string) => `Svaret på ${question} er ført.`,
  answerChanged: (question: string) => `Svaret på ${question} er endra.`,
  corrected: (entry: string) => `${entry} er retta.`,
  meetingCorrected: (id: string) => `Hovudet i import ${id} er retta.`,
  entryAdded: (entry: string) => `Lagt til som ${entry}.`,
  reopened: (id: string) => `Import ${id} er teken opp igjen.`,
  merged: (id: string, entries: number, spellings: number) =>
    `Teke over frå import ${id}: ${entries} punkt og ${plural(spellings, 'skrivemåte', 'skrivemåtar')}.`,
  aliasRemoved: (alias: string, name: string) => `${name} heiter ikkje lenger ${alias}.`,
  answeredBefore: (question: string) => `${question} hadde det same svaret frå før.`,
  confirmed: (id: string) => `Import ${id} gjeld.`,
  partlyConfirmed: (id: string, open: number) =>
    `Det som er klart i import ${id}, gjeld. ${questionsStandOpen(open)}.`,
  discarded: (id: string) => `Import ${id} er forkasta.`,
  next: 'Neste:',
  orOptions: (options: string) => `eller ${options}`,
  reportedDone: (text: string) => `Meldt utført: ${text}`,
  confirmedDone: (text: string) => `Kvittert ut: ${text}`,
  deadlineSet: (date: string, text: string) => `Fristen er ${date}: ${text}`,
  reassigned: (names: string, text: string) => `${names} har no ansvaret: ${text}`,
  contactSet: (name: string) => `E-post til ${name} går heretter til adressa du oppgav.`,
  movingClock: 'klokka blir flytt, og e-postane går …',
  clockMoved: (now: string) => `Klokka er ${now}.`,
  overdueAt: (day: string) => `Oppfølging per ${day}`,
  knownAt: (moment: string) => `slik det var kjent ${moment}`,
  followUpsAt: (count: number, day: string) => `${followUps(count)} per ${day}`,
  noFollowUps: 'Ingen oppfølgingar.',
  noImports: 'Ingen importar.',
  noParties: 'Ingen aktørar.',
  noMails: 'Ingen e-postar.',
  mailsPreviewed: (count: number, from: string, to: string) =>
    `${plural(count, 'e-post', 'e-postar')} frå ${from} til ${to}. Ingenting er sendt.`,
  mailsCompared: (inForce: number, added: number, gone: number) =>
    `Med reglane som gjeld: ${plural(inForce, 'e-post', 'e-postar')}. Med desse: ${added} kjem til (+), ${gone} fell bort (-).`,
  listIsCut: `Viser berre ${LONGEST_LIST} av dei. Vel eitt organ med --body for å sjå alle.`,
  none: 'Ingen.',
};
