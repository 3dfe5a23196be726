import { readMinutes, READING_LIMITS, type Reading } from './index.js';
import { readText, tryText } from './testing/read-text.js';

const reading = (text: string): Reading => {
  return readText(
    `Referat fra møte i Havnerådet fredag 20. november 2026\nTil stede: Kari Li, Ola Vik og KS\n\n${text}`,
  );
};
const onlyAction = (text: string) => {
  const { actions } = reading(`1. Kai\n${text}\n\n2. Eventuelt\nIngen saker.`);
  expect(actions).toHaveLength(1);
  return actions[0];
};

describe('what is no minutes', () => {
  it.each([
    [
      'program text',
      'import { meeting } from "x";\nexport const a = 1;\nfunction f() {\n  return meeting;\n}\n',
    ],
    ['data', '{\n "meeting": "referat",\n "date": "2026-11-20",\n "vedtak": []\n}'],
    ['a poem', 'Havet er stort,\nog båten er liten.\nNatten går fort\nover den som er sliten.'],
  ])('is refused: %s', (_, text) => {
    expect(tryText(text)).toMatchObject({ refused: 'NotMinutes', details: { file: 'minutes.txt' } });
  });

  it('is said to be an agenda when it calls to a meeting', () => {
    const text = 'Innkalling til møte i Havnerådet 20. november 2026\nSaksliste:\n1. Kai\n2. Eventuelt\n';
    expect(tryText(text)).toMatchObject({ document: 'agenda', actions: [], decisions: [] });
  });
});

describe('who owns a follow-up', () => {
  it.each([
    ['Kari Li sender brev.', ['Kari Li']],
    ['Kari sender brev.', ['Kari Li']],
    ['Kari Li og KS lager en plan.', ['Kari Li', 'KS']],
    ['KS skal undersøke prisen.', ['KS']],
    ['Bestille lift. Ansvar: Ola', ['Ola Vik']],
    ['Sjekke lys (ansvar Ola Vik)', ['Ola Vik']],
    ['Innen jul skal KS varsle naboene.', ['KS']],
    ['Styret innhenter tilbud.', ['Styret']],
  ])('%s', (text, owners) => {
    expect(onlyAction(text)).toMatchObject({ owners, questions: [] });
  });

  it.each([
    ['Brevet skal sendes på nytt.', [], 'NoOwnerNamed'],
    ['Vi tar kontakt med naboene.', [], 'NoOwnerNamed'],
    ['Henge opp plakat, ansvar: Alle', ['Alle'], 'OwnerIsCollective'],
    ['Arbeidsgruppa lager en plan.', ['Arbeidsgruppa'], 'OwnerIsNotResolved'],
  ])('is asked: %s', (text, owners, reason) => {
    expect(onlyAction(text)).toMatchObject({
      owners,
      questions: [{ kind: 'owner', reason, blocking: true }],
    });
  });

  it('is asked when a first name fits two', () => {
    const { actions } = reading(
      'Forfall: Kari Dal\n\n1. Kai\nKari sender brev.\n\n2. Eventuelt\nIngen saker.',
    );
    expect(actions[0]?.questions).toMatchObject([
      { reason: 'OwnerFitsSeveral', candidates: ['Kari Li', 'Kari Dal'] },
    ]);
  });
});

describe('when a follow-up is due', () => {
  it.each([
    ['KS sender brev innen 1. desember.', '2026-12-01'],
    ['KS sender brev innen 15. januar.', '2027-01-15'],
    ['KS sender brev innen utgangen av februar.', '2027-02-28'],
    ['KS sender brev innen uke 3.', '2027-01-24'],
    ['KS sender brev innen torsdag.', '2026-11-26'],
    ['KS sender brev. Frist: 1.12.2026', '2026-12-01'],
  ])('%s', (text, due) => {
    expect(onlyAction(text)).toMatchObject({ due, questions: [] });
  });

  it.each([
    ['KS sender brev snarest.', 'snarest'],
    ['KS sender brev før sommeren.', 'før sommeren'],
  ])('stays in words: %s', (text, raw) => {
    expect(onlyAction(text)).toMatchObject({ due: null, due_raw: raw, questions: [] });
  });

  it.each([
    ['KS sender brev innen 1. november.', 'YearIsUnsure'],
    ['KS sender brev innen mandag 1. desember.', 'WeekdayDiffers'],
    ['KS sender brev til neste møte.', 'NextMeetingIsUnknown'],
  ])('is asked: %s', (text, reason) => {
    expect(onlyAction(text)).toMatchObject({ due: null, questions: [{ reason, blocking: true }] });
  });

  it('is not the date of an event that the sentence speaks of', () => {
    expect(onlyAction('KS sender program for havnedagen 5. juni.')).toMatchObject({
      due: null,
      due_raw: null,
    });
  });
});

describe('what is no follow-up', () => {
  it.each([
    'Kari Li orienterte om kaia.',
    'Brevet er sendt.',
    'Det er ønskelig med en ny kai.',
    'Momenter fra diskusjonen:\n• Kari må sende brev.\n• KS bør ta kontakt.',
    'Forslag til vedtak: Kari Li sender brev.',
    'Skal KS sende brev?',
  ])('%s', (text) => {
    expect(reading(`1. Kai\n${text}\n\n2. Eventuelt\nIngen saker.`).actions).toEqual([]);
  });
});

describe('what was decided', () => {
  it.each([
    ['Vedtak: Kaia bygges i betong.', 'decision'],
    ['Forslaget ble enstemmig avvist.', 'rejected'],
    ['Planen ble ikke godkjent.', 'rejected'],
    ['Saken utsettes til neste møte.', 'postponed'],
    ['Rapporten ble tatt til orientering.', 'noted'],
    ['Kari Li ble valgt til kasserer.', 'election'],
    ['Innkallingen ble godkjent.', 'approval_formal'],
    ['Avtalen om kaia ble undertegnet av KS.', 'agreement_signed'],
  ])('%s', (text, type) => {
    expect(reading(`1. Kai\n${text}\n\n2. Eventuelt\nIngen saker.`).decisions).toMatchObject([{ type }]);
  });
});

describe('hostile input', () => {
  const fill = (text: string): string =>
    text.repeat(Math.floor((READING_LIMITS.letters - 200) / new TextEncoder().encode(text).length));

  it.each([
    'ord og ',
    'Kari Li orienterte ',
    'KS sender brev. ',
    'ansvar: Kari ',
    '9. juni ',
    '1. ',
    'AU for Havnerådet ',
  ])(
    'five megabytes of %j do not hang it',
    (text) => {
      expect(reading(`1. Kai\n${fill(text)}`).schema).toBe('tingbok-reading/1');
    },
    60_000,
  );

  it.each(['(', 'a', '\n'])('five megabytes of %j are no minutes', (text) => {
    expect(tryText(`Referat fra møte\n1. Kai\n${fill(text)}x`)).toMatchObject({ refused: 'FileIsNotText' });
  });

  it('too many paragraphs are refused with the limit', async () => {
    const bytes = new TextEncoder().encode(`Referat fra møte\n${fill('KS sender brev.\n')}`);
    expect(await readMinutes({ fileName: 'minutes.txt', bytes })).toMatchObject({
      refused: 'FileIsTooLarge',
      details: { limit: 20_000 },
    });
  });
});
