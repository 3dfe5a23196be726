import type { Delivery, PartyOnHold, PartyWithoutAddress } from '#processes';
import { wordsIn } from '../words/words.js';
import { deliveriesTable, deliveryText, unreachedText } from './deliveries.js';

const office = { id: 'f1'.repeat(16), name: 'Havnekontoret' };
const mail: Delivery = {
  ...{ position: '41', at: '2023-06-02T06:00:01Z', outcome: 'sent', mailId: 'm', party: office },
  ...{ localDate: '2023-06-02', messageId: 'm@kai.example', decisionId: null, about: [], nextTry: null },
  told: { acceptedBy: 'mx.kai.example', response: '250 OK' },
};
const cameBack: Delivery = {
  ...{ ...mail, position: '42', outcome: 'bounced' },
  told: { severity: 'hard', status: '5.1.1', diagnostic: 'No such box' },
};
const failed: Delivery = {
  ...{ ...mail, position: '43', outcome: 'failed', nextTry: '2023-06-02T07:00:00Z' },
  told: { attempt: 3, error: 'Greylisted' },
};
const held: Delivery = { ...mail, position: '44', outcome: 'suppressed', told: { why: 'contactOnHold' } };

const page = (language: 'nb' | 'nn' | 'en') => ({
  language,
  words: wordsIn[language],
  screen: { width: 140, heading: (text: string) => text, aside: (text: string) => text },
});
const lines = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replaceAll(/ {2,}/g, '  '));

describe('What became of mails, on a screen', () => {
  it('is told in one line each', () => {
    expect(lines(deliveriesTable([mail, cameBack, failed, held], page('nb'))).slice(1)).toEqual([
      '41  2023-06-02 08:00  Havnekontoret  sendt  tatt imot av mx.kai.example',
      '42  2023-06-02 08:00  Havnekontoret  kom i retur  for godt, 5.1.1, No such box',
      '43  2023-06-02 08:00  Havnekontoret  mislyktes  forsøk 3: Greylisted, prøves igjen 2023-06-02 09:00',
      '44  2023-06-02 08:00  Havnekontoret  ikke sendt  e-post til adressen har kommet i retur',
    ]);
  });

  it.each([
    [true, 'sjekksummen stemmer'],
    [false, 'ikke helt de som ble sendt'],
    [null, 'ingen sjekksum å sammenlikne med'],
  ])('is told with the words of the mail, and how far they can be trusted (%s)', (isExact, trust) => {
    const words = { subject: 'Frist i dag: Mal fyret.', text: 'Hei, Havnekontoret.\n\nMal fyret.', isExact };
    const told = deliveryText({ ...mail, words }, page('nb'));
    for (const part of ['m@kai.example', words.subject, words.text, trust]) expect(told).toContain(part);
  });

  it('says why there are no words', () => {
    expect(deliveryText({ ...held, words: null }, page('nb'))).toContain('Det gikk ingen e-post.');
    expect(deliveryText({ ...mail, words: null }, page('nb'))).toContain('kan ikke skrives på nytt');
  });
});

describe('Whom no mail reaches, on a screen', () => {
  const one: PartyOnHold = {
    ...{ party: office, since: '2023-06-02T06:00:01Z', reason: 'hardBounce' },
    ...{ status: '5.1.1', diagnostic: 'No such box' },
    notTold: {
      followUps: [{ id: 'abcdef01-2', text: 'Mal fyret.', due: '2023-06-09' }],
      decisions: [{ id: '12345678-9', text: 'Krana selges.' }],
      protocols: [{ id: 'fedcba98-7', body: 'Havnerådet', commentsUntil: '2023-06-20' }],
      digestsOf: [{ id: 'b', name: 'Havnerådet' }],
    },
  };

  const silent: PartyWithoutAddress = {
    party: { id: 'c', name: 'Tårnvesenet' },
    nextReminder: '2023-06-07T06:00:00Z',
    notTold: { followUps: [], decisions: [], protocols: [], digestsOf: [] },
  };

  it('is told though nothing came back: there is no address, and a reminder is planned', () => {
    expect(lines(unreachedText({ contacts: [], withoutAddress: [silent] }, page('nb'))).slice(0, 3)).toEqual([
      'Tårnvesenet',
      '  Hvorfor  ingen adresse er kjent',
      '  Neste påminnelse  2023-06-07 08:00',
    ]);
  });

  it('is told with since when, why, and what they were not told', () => {
    expect(lines(unreachedText({ contacts: [one], withoutAddress: [] }, page('nb')))).toEqual([
      'Havnekontoret',
      '  Siden  2023-06-02 08:00',
      '  Hvorfor  adressen tar ikke imot e-post, 5.1.1, No such box',
      '  Har ikke fått vite:',
      '  - abcdef01 2023-06-09 Mal fyret.',
      '  - 12345678 spørsmålet om svar: Krana selges.',
      '  - fedcba98 protokollen fra Havnerådet, åpen for merknader til 2023-06-20',
      '  - listen til Havnerådet',
      '',
      'Oppgi en adresse med «contact», eller ta den gamle i bruk igjen med «contacts release». Påminnelser som ikke nådde fram, og fortsatt',
      'gjelder, går ut av seg selv da.',
    ]);
  });

  it.each(['nb', 'nn', 'en'] as const)('is told in %s', (language) => {
    for (const reason of ['hardBounce', 'softBounces'] as const)
      expect(
        unreachedText({ contacts: [{ ...one, reason }], withoutAddress: [silent] }, page(language)),
      ).not.toMatch(/undefined|null/);
    expect(unreachedText({ contacts: [], withoutAddress: [] }, page(language))).toMatch(/^[A-ZÅ].+\.$/);
  });
});
