import { readText } from '../../testing/read-text.js';

const decisionsBelow = (title: string, text: string): readonly string[] =>
  readText(
    `Referat fra møte i Havnerådet fredag 20. november 2026\nTil stede: Kari Li, Ola Vik og KS\n\n1. ${title}\n${text}\n\n2. Eventuelt\nIngen saker.`,
  ).decisions.map((decision) => `${decision.type}: ${decision.text}`);
const decisions = (text: string): readonly string[] => decisionsBelow('Kai', text);

describe('what was decided', () => {
  it.each([
    ['Planen vart samrøystes vedteke.', 'decision: Planen vart samrøystes vedteke.'],
    ['Møtedatoene vedtas.', 'decision: Møtedatoene vedtas.'],
    ['Havnerådet gjev si tilslutning til planen.', 'decision: Havnerådet gjev si tilslutning til planen.'],
    ['Rapporten vart teken til vitande.', 'noted: Rapporten vart teken til vitande.'],
    ['Rådet tek skriv og meldingar til orientering.', 'noted: Rådet tek skriv og meldingar til orientering.'],
    ['Kari Li ble gjenvalgt.', 'election: Kari Li ble gjenvalgt.'],
    ['Kari Li tar over som kasserer.', 'election: Kari Li tar over som kasserer.'],
    [
      'Styret vart konstituert i tråd med vedtektene.',
      'election: Styret vart konstituert i tråd med vedtektene.',
    ],
    ['Til møteleder ble Kari Li valgt.', 'election: Til møteleder ble Kari Li valgt.'],
    ['Regnskapet godkjent med applaus.', 'decision: Regnskapet godkjent med applaus.'],
    ['Kontingenten settes til 300 kroner.', 'decision: Kontingenten settes til 300 kroner.'],
    ['Havnesjefen gis fullmakt til å selge kaia.', 'decision: Havnesjefen gis fullmakt til å selge kaia.'],
    ['Klagen tas ikke til følge.', 'rejected: Klagen tas ikke til følge.'],
    [
      'Forslaget fra Ola Vik fikk 2 stemmer og falt.',
      'rejected: Forslaget fra Ola Vik fikk 2 stemmer og falt.',
    ],
    ['Framlegget fekk 3 røyster og fall.', 'rejected: Framlegget fekk 3 røyster og fall.'],
    ['Forslaget ble trukket.', 'dropped: Forslaget ble trukket.'],
    ['Saka vert utsett til neste møte.', 'postponed: Saka vert utsett til neste møte.'],
    ['Møtet var enig om at kaia er for liten.', 'decision: Møtet var enig om at kaia er for liten.'],
    ['Innvilget på vilkår av at båten males.', 'granted_conditional: Innvilget på vilkår av at båten males.'],
  ])('%s', (text, expected) => {
    expect(decisions(text)).toEqual([expected]);
  });

  it.each([
    'Det ble ikke fattet vedtak i saken.',
    'Planen må godkjennes av kommunen.',
    'Planen kan vedtas på årsmøtet.',
    'Hvis planen vedtas, rives kaia.',
    'Vedtektene er vedteke av årsmøtet i fjor.',
    'Den gangen Kari Li ble valgt som leder, var kaia ny.',
    'Planen som ble vedtatt i fjor, er borte.',
    'Kan saken lukkes?',
    'Hvis planen blir nedstemt, rives kaia.',
    'Roklubben har fått en søknad innvilget.',
    'Til høsten ble kaia malt.',
    'Kontingenten er for lav.',
    'Havnesjefen har fullmakt fra i fjor.',
    'Møtet var ikke enig om at kaia er for liten.',
    'Klagen er ikke ferdig behandlet.',
    'Kari Li tar over nøkkelen som gjest.',
    'Kari Li la fram forslaget sitt.',
    'Kari Li liker saker som er trukket ut.',
  ])('is not told by: %s', (text) => {
    expect(decisions(text)).toEqual([]);
  });

  it.each([['Planen ble ikke vedtatt.'], ['Planen vart ikkje vedteke.'], ['Planen ble nedstemt.']])(
    'is never the opposite: %s',
    (text) => {
      expect(decisions(text)).toEqual([`rejected: ${text}`]);
    },
  );
});

describe('an outcome of a word or two', () => {
  it.each([
    ['Godkjenning av referat', 'Godkjent.', 'minutes_approved'],
    ['Godkjenning av referat', 'OK', 'minutes_approved'],
    ['Godkjenning av innkalling', 'Ingen merknader.', 'approval_formal'],
    ['Søknad fra roklubben', 'Godkjennes enstemmig', 'granted'],
    ['Søknad fra roklubben', 'Godkjennes enstemmig med merknad - 1300 kr av 3050 kr', 'granted_partly'],
    ['Søknad fra roklubben', 'Godkjennes 7 mot 1 stemme', 'granted'],
    ['Nytt tak', 'Utsatt.', 'postponed'],
    ['Rapport', 'Til orientering.', 'noted'],
    ['Valg av leder', 'Gjenvalg.', 'election'],
    ['Nytt tak', 'Vedtatt.', 'decision'],
  ])('below «%s»: %s', (title, text, type) => {
    expect(decisionsBelow(title, text)).toEqual([`${type}: ${text}`]);
  });

  it.each([
    ['Nytt tak', 'OK'],
    ['Nytt tak', 'Ingen merknader.'],
    ['Nytt tak', 'Ikke godkjent av alle'],
    ['Valg av leder', 'Gjenvalg er ikke nok for oss alle'],
  ])('is none below «%s»: %s', (title, text) => {
    expect(decisionsBelow(title, text).filter((found) => !found.startsWith('rejected'))).toEqual([]);
  });
});

describe('a sentence below «Vedtak»', () => {
  it.each([
    ['Søknaden imøtekommes ikke.', 'rejected'],
    ['Kaia avventes til våren.', 'postponed'],
    ['Kaia bygges i betong.', 'decision'],
    ['Kaia bygges, og det males ikke.', 'decision'],
  ])('%s', (text, type) => {
    expect(decisions(`Vedtak: ${text}`)).toEqual([`${type}: ${text}`]);
  });
});

describe('a proposal', () => {
  it('is what was decided, in its own words, when it alone was carried', () => {
    expect(
      decisions('Innstilling:\n1. Kaia males rød.\n2. Brygga rives.\n\nInnstillingen ble enstemmig vedtatt.'),
    ).toEqual(['decision: Kaia males rød.', 'decision: Brygga rives.']);
  });

  it('is named by the vote when there are several', () => {
    expect(
      decisions(
        'Rådmannens innstilling:\nKaia males rød.\n\nForslag fra Ola Vik:\nKaia males blå.\n\nVotering:\nRådmannens innstilling enstemmig vedtatt (7 st.).',
      ),
    ).toEqual(['decision: Kaia males rød.']);
  });

  it('is nothing when the vote leaves open which', () => {
    expect(
      decisions(
        'Innstilling:\nKaia males rød.\n\nForslag fra Ola Vik:\nKaia males blå.\n\nVotering:\nForslaget ble vedtatt.',
      ),
    ).toEqual(['decision: Forslaget ble vedtatt.']);
  });

  it('is nothing when it fell', () => {
    expect(
      decisions('Innstilling:\nKaia males rød.\n\nVotering:\nInnstillingen fikk 2 stemmer og falt.'),
    ).toEqual(['rejected: Innstillingen fikk 2 stemmer og falt.']);
  });

  it('gives way to the decision that is printed', () => {
    expect(
      decisions(
        'Innstilling:\nKaia males rød.\n\nInnstillingen enstemmig vedtatt.\n\nHavnerådets vedtak 20.11.2026:\nKaia males rød og hvit.',
      ),
    ).toEqual(['decision: Kaia males rød og hvit.']);
  });
});

describe('where a decision section ends', () => {
  it('is not before the last point of its list', () => {
    expect(decisions('Vedtak: 1. Kaia males rød.\n2. Brygga rives.\n\nKaia er gammel.')).toEqual([
      'decision: Kaia males rød.',
      'decision: Brygga rives.',
    ]);
  });

  it('is before the names of those who sign', () => {
    const { decisions: found } = readText(
      'Referat fra møte i Havnerådet 20. november 2026\n\nSak 1/26 Kai\nVedtak:\nKaia males rød.\n\nHavna, 20. november 2026\n\nKari Li leder Ola Vik sekretær',
    );
    expect(found.map(({ text }) => text)).toEqual(['Kaia males rød.']);
  });

  it('may be in the middle of a paragraph', () => {
    expect(decisions('Ola Vik orienterte om kaia. Vedtak: Kaia males rød.')).toEqual([
      'decision: Kaia males rød.',
    ]);
  });

  it('is behind the bullets below a bullet', () => {
    expect(decisions('• Diskusjon\n  • Kaia er gammel.\n\nGodkjennes enstemmig')).toEqual([
      'decision: Godkjennes enstemmig',
    ]);
  });
});
