import { readText } from '../../testing/read-text.js';

const decisionsBelow = (title: string, text: string): readonly string[] =>
  readText(
    `Referat fra styremøte i Havnerådet 20. november 2026\nTil stede: Kari Li og Ola Vik\n\nSak 3/26 ${title}\n${text}\n\nSak 4/26 Brygge\nBrygga er ny.`,
  ).decisions.map((decision) => `${decision.type}: ${decision.text}`);

describe('an outcome in plain words', () => {
  it.each([
    ['Enighet om å kjøpe ny brygge.', 'decision'],
    ['Bestemt at kaia stenges.', 'decision'],
    ['Styret sier ja til tilbudet.', 'decision'],
    ['Vi går for tilbudet fra verftet.', 'decision'],
    ['Styret takker nei til tilbudet.', 'rejected'],
    ['Styret vil ikke støtte søknaden.', 'rejected'],
    ['Søknaden vart avslegen.', 'rejected'],
    ['Rådet gikk ikke inn for forslaget.', 'rejected'],
    ['Søknaden imøtekommes.', 'granted'],
    ['Vi utsetter saken til høsten.', 'postponed'],
    ['Forslaget fikk ikke flertall.', 'rejected'],
    ['Ingen merknader til innkalling og saksliste.', 'approval_formal'],
    ['Protokollen fra forrige møte ble gjennomgått og underskrevet.', 'minutes_approved'],
    ['Årsmeldinga vart godkjent.', 'decision'],
    ['Følgende ble valgt: Kari Li og Ola Vik.', 'election'],
  ])('%s', (sentence, type) => {
    expect(decisionsBelow('Kai', `Kaia har vært gammel lenge.\n${sentence}`)).toEqual([
      `${type}: ${sentence}`,
    ]);
  });

  it.each([
    'Kommunestyret vedtok planen i fjor.',
    'Planen ble vedtatt av kommunestyret 3. mars 2025.',
    'På forrige møte ble det vedtatt å male kaia.',
    'Styret håper at søknaden blir innvilget.',
    'Båtlaget har fått innvilget 5000 kroner fra banken.',
    'Departementet bestemte at fristen er 1. mai.',
    'Styret diskuterte om kaia skal selges.',
  ])('is not told by «%s»', (sentence) => {
    expect(decisionsBelow('Kai', sentence)).toEqual([]);
  });

  it('names who has a seat below an election', () => {
    expect(decisionsBelow('Valg av styre', '\nLeder: Kari Li\n\nKasserer: Ola Vik')).toEqual([
      'election: Leder: Kari Li',
      'election: Kasserer: Ola Vik',
    ]);
    expect(decisionsBelow('Gjester', '\nLeder: Kari Li')).toEqual([]);
  });
});

describe('what stands below «Vedtak»', () => {
  it('is no decision when it tells or explains', () => {
    expect(
      decisionsBelow(
        'Reiser',
        'Vedtak:\nLaget dekker reisen.\nDette forutsetter kvittering.\n\nKari Li orienterte om reglene.\nHun viste bilder.',
      ),
    ).toEqual(['decision: Laget dekker reisen.']);
  });

  it('takes its kind from its words', () => {
    expect(decisionsBelow('Søknad', 'Vedtak:\nDet gis dispensasjon til naustet.')).toEqual([
      'granted: Det gis dispensasjon til naustet.',
    ]);
    expect(decisionsBelow('Godkjenning av referat', 'Vedtak: Godkjent.')).toEqual([
      'minutes_approved: Godkjent.',
    ]);
  });
});

it('approves minutes and calls above the first matter too', () => {
  expect(
    readText(
      'Referat fra møte i Havnerådet 20. november 2026\nTil stede: Kari Li\n\nSaklista vart godkjend.\n\nSak 1/26 Kai\nKaia er gammel.\n\nSak 2/26 Eventuelt\nIngen saker.',
    ).decisions,
  ).toMatchObject([{ item: null, type: 'approval_formal', text: 'Saklista vart godkjend.' }]);
});
