import type { Reading } from '../reading.js';
import { readText } from '../testing/read-text.js';

const swedish = (lines: string): Reading =>
  readText(
    `Protokoll från styrelsemöte i Hamnföreningen den 20 november 2026\nNärvarande: Kari Li (ordf.), Ola Vik (kassör), Nils Ek\n\n1. Kaj\n${lines}\n\n2. Övriga frågor\nInga frågor fanns att ta upp.`,
  );
const english = (lines: string): Reading =>
  readText(
    `Minutes of the meeting of the Harbour Committee\nDate: 20 November 2026\nPresent: Kari Li, Ola Vik, Ann Berg (Clerk)\n\n1. Pier\nThe pier is old and needs some work.\n${lines}\n\n2. Any other business\nThere was nothing else to discuss.`,
  );
const ownersOf = ({ actions }: Reading): readonly (readonly string[])[] =>
  actions.map(({ owners }) => owners);
const decisionsOf = ({ decisions }: Reading): readonly (readonly string[])[] =>
  decisions.map(({ text, type }) => [text, type]);

describe('offices in Swedish minutes', () => {
  it('stand for whoever the head says holds them', () => {
    expect(ownersOf(swedish('Kassören skickar brev till grannarna.'))).toEqual([['Ola Vik']]);
    expect(ownersOf(swedish('Ordf. kontaktar kommunen.'))).toEqual([['Kari Li']]);
  });

  it('stay as printed when nobody is said to hold them', () => {
    expect(ownersOf(swedish('Sekreteraren skickar brev till grannarna.'))).toEqual([['Sekreteraren']]);
  });
});

describe('Swedish clauses with «att»', () => {
  it('are one decision each, and a task of whoever they name', () => {
    const reading = swedish('Beslut:\n    att Kari Li målar kajen\n    att Ola Vik rensar bryggan');
    expect(decisionsOf(reading)).toHaveLength(2);
    expect(ownersOf(reading)).toEqual([['Kari Li'], ['Ola Vik']]);
  });

  it('are decided by the vote below them', () => {
    expect(decisionsOf(swedish('Att: Kajen målas röd\n\nBeslut: Attsatsen avslås'))).toEqual([
      ['Att: Kajen målas röd Beslut: Attsatsen avslås', 'rejected'],
    ]);
  });
});

describe('a Swedish passive', () => {
  it('makes no owner of its thing', () => {
    expect(ownersOf(swedish('Röstlängd skall upprättas.'))).toEqual([[]]);
  });
});

describe('English minutes', () => {
  it.each([
    ['It was agreed that Kari would contact the supplier.', ['Kari Li']],
    ['The Clerk would write to the council.', ['Ann Berg']],
    ['Kari is going to write to the council.', ['Kari Li']],
    ['Kari has kindly offered to do the flyers.', ['Kari Li']],
    ['Kari to send slides and notes.', ['Kari Li']],
    ['The pier needs paint. Action: Kari.', ['Kari Li']],
    ['The pier needs paint (Kari to action).', ['Kari Li']],
    ['Kari: I can send the slides', ['Kari Li']],
    ['Kari spoke of the pier. She will write to the council.', ['Kari Li']],
    ['Clerk requested to reply to the resident.', ['Ann Berg']],
  ])('give a task: %s', (sentence, owners) => {
    expect(ownersOf(english(sentence))).toEqual([owners]);
  });

  it.each([
    'Kari would like to hear more.',
    'Kari reported that the council would meet.',
    'It was agreed that the pier is red.',
    'Kari was thanked for her work.',
  ])('give none: %s', (sentence) => {
    expect(ownersOf(english(sentence))).toEqual([]);
  });
});

describe('minutes that answer the agenda by its numbers alone', () => {
  it('take their titles from it', () => {
    const { items } = readText(
      'Bestyrelsesmøde 20/11 2026\n\nDagsorden var:\n\n1. Regnskab\n2. Ny brygge\n3. Evt\n\nReferat:\n\n1. Kari Li gennemgik tallene for hele året.\n2. Bestyrelsen har talt om bryggen længe.\n3. Der var ikke noget under eventuelt.',
    );
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Regnskab'],
      ['2', 'Ny brygge'],
      ['3', 'Evt'],
    ]);
  });
});
