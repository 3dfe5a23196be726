import { readFileSync } from 'node:fs';
import type { Reading } from './index.js';
import { readText } from './testing/read-text.js';

const read = (name: string): Reading =>
  readText(readFileSync(new URL(`./testing/${name}.txt`, import.meta.url), 'utf8'));

const itemsOf = ({ items }: Reading) => items.map(({ number, title }) => [number, title]);
const decisionsOf = ({ decisions }: Reading) => decisions.map(({ item, type, text }) => [item, type, text]);
const actionsOf = ({ actions }: Reading) =>
  actions.map(({ item, owners, due, text }) => [item, owners, due, text]);
const questionsOf = ({ questions }: Reading) => questions.map(({ about, reason }) => [about, reason]);

describe('a housing cooperative’s board, with labels for decision, responsibility and deadline', () => {
  const reading = read('borettslag');

  it('has its head', () => {
    expect(reading).toMatchObject({
      language: 'nb',
      document: 'minutes',
      meeting: {
        body: 'Styret Furubakken borettslag',
        title: 'STYREPROTOKOLL',
        date: '2026-10-06',
        start: '18:00',
        end: '20:15',
        place: 'Vaskekjelleren i oppgang C',
        secretary: 'Tuva Solli',
        next_meeting: '2026-11-10 18:00',
      },
      attendees: { present: ['Randi Moe', 'Jonas Eik', 'Tuva Solli', 'Arne Kvist'], absent: ['Hege Brenna'] },
    });
  });

  it('has six cases', () => {
    expect(itemsOf(reading)).toEqual([
      ['41/26', 'Godkjenning av innkalling og dagsorden'],
      ['42/26', 'Lekkasje i tak over oppgang B'],
      ['43/26', 'Søknad om markise fra andelseier i B204'],
      ['44/26', 'Ladepunkter i garasjen'],
      ['45/26', 'Dugnad'],
      ['46/26', 'Eventuelt'],
    ]);
  });

  it('has its decisions, the refused application among them', () => {
    expect(decisionsOf(reading)).toEqual([
      ['41/26', 'approval_formal', 'Innkalling og dagsorden ble godkjent.'],
      ['42/26', 'decision', 'Taket over oppgang B skiftes før vinteren.'],
      ['42/26', 'decision', 'Rammen er 480 000 kroner.'],
      ['43/26', 'rejected', 'Søknaden avslås.'],
      ['43/26', 'decision', 'Styret viser til husordensreglene.'],
      ['44/26', 'postponed', 'Saken utsettes til neste styremøte.'],
      ['45/26', 'decision', 'Høstdugnaden holdes lørdag 24. oktober.'],
    ]);
  });

  it('takes owner and deadline from the labels below each decision', () => {
    expect(actionsOf(reading)).toEqual([
      [
        '42/26',
        ['Randi Moe'],
        '2026-11-01',
        'Taket over oppgang B skiftes før vinteren. Rammen er 480 000 kroner. Ansvar: Randi Moe Frist: 1. november 2026',
      ],
      ['43/26', ['Jonas Eik'], null, 'Ansvar: Jonas Eik svarer andelseieren skriftlig.'],
      ['44/26', ['Jonas Eik'], '2026-10-20', 'Jonas Eik innhenter ett tilbud til innen 20. oktober.'],
      ['44/26', ['Forretningsfører'], null, 'Forretningsfører bes om å regne på leie per plass.'],
      [
        '45/26',
        ['Tuva Solli', 'Arne Kvist'],
        '2026-10-17',
        'Høstdugnaden holdes lørdag 24. oktober. Ansvar: Tuva Solli og Arne Kvist Frist: 17. oktober',
      ],
    ]);
  });

  it('leaves nothing to ask', () => {
    expect(reading.questions).toEqual([]);
  });
});

describe('a municipal council, with case series and votes', () => {
  const reading = read('kommunestyre');

  it('has its head', () => {
    expect(reading.meeting).toMatchObject({
      body: 'Kommunestyret',
      title: 'Møteprotokoll',
      date: '2026-04-23',
      start: '17:00',
      end: '20:40',
      place: 'Rådhuset, kommunestyresalen',
    });
    expect(reading.attendees.present).toHaveLength(5);
  });

  it('has five cases, each once, although the agenda lists them before', () => {
    expect(itemsOf(reading)).toEqual([
      ['PS 12/26', 'Godkjenning av protokoll'],
      ['PS 13/26', 'Ny barnehage på Åsen'],
      ['PS 14/26', 'Interpellasjon om skoleskyss'],
      ['PS 15/26', 'Valg av nytt medlem til kontrollutvalget'],
      ['PS 16/26', 'Årsmelding for 2025'],
    ]);
  });

  it('has what was decided, not what was proposed or how many voted', () => {
    expect(decisionsOf(reading)).toEqual([
      ['PS 12/26', 'minutes_approved', 'Protokoll fra møte 26. mars 2026 godkjennes.'],
      ['PS 13/26', 'rejected', 'Forslaget ble avvist med 3 mot 2 stemmer.'],
      ['PS 13/26', 'decision', 'Barnehagen bygges med fire avdelinger.'],
      ['PS 14/26', 'rejected', 'Forslag fra Siv Lien om gratis skyss: Avvist med 3 mot 2 stemmer.'],
      ['PS 15/26', 'election', 'Nora Vang velges som nytt medlem i kontrollutvalget.'],
      ['PS 16/26', 'noted', 'Årsmeldinga tas til orientering.'],
    ]);
  });

  it('finds the one resolution that lays something on somebody', () => {
    expect(actionsOf(reading)).toEqual([
      [
        'PS 13/26',
        ['Kommunedirektøren'],
        '2026-06-15',
        'Kommunedirektøren legger fram finansieringsplan innen 15. juni 2026.',
      ],
    ]);
    expect(reading.questions).toEqual([]);
  });

  it('links to its own meeting before', () => {
    expect(reading.links).toMatchObject([
      { type: 'approves_minutes_of', body: 'Kommunestyret', date: '2026-03-26', seq: 1 },
    ]);
  });
});

describe('a school council in nynorsk, in running text', () => {
  const reading = read('samarbeidsutval');

  it('has its head, with all labels in one paragraph', () => {
    expect(reading).toMatchObject({
      language: 'nn',
      meeting: {
        body: 'Samarbeidsutvalet ved Myrane skule',
        date: '2026-02-11',
        chair: 'Olav Hauge',
        secretary: 'Silje Bø',
        next_meeting: '2026-04-15 18:00',
      },
      attendees: {
        present: ['Ingunn Tveito', 'Olav Hauge', 'Silje Bø', 'Marta Sæle'],
        present_count: 4,
        absent: ['Per Ness'],
      },
    });
  });

  it('has three matters without numbers', () => {
    expect(itemsOf(reading)).toEqual([
      [null, 'Trafikken ved skuleporten'],
      [null, 'Ny leikeplass'],
      [null, 'Skulemat'],
    ]);
  });

  it('has three decisions', () => {
    expect(decisionsOf(reading)).toEqual([
      [
        'Trafikken ved skuleporten',
        'decision',
        'Det vart vedteke at skulen deler ut refleksvestar til alle på første trinn.',
      ],
      ['Ny leikeplass', 'decision', 'Utvalet vedtok å søkje om pengar frå Sparebankstiftinga.'],
      ['Skulemat', 'postponed', 'Saka vart utsett til neste møte.'],
    ]);
  });

  it('has four follow-ups, one of them due at the next meeting', () => {
    expect(actionsOf(reading)).toEqual([
      [
        'Trafikken ved skuleporten',
        ['Ingunn Tveito'],
        '2026-03-01',
        'Ingunn Tveito tek kontakt med kommunen om skilting innan 1. mars.',
      ],
      ['Ny leikeplass', [], null, 'Søknaden skal sendast før påske.'],
      ['Ny leikeplass', ['Marta Sæle'], null, 'Marta Sæle skriv utkast til søknaden.'],
      [
        'Skulemat',
        ['Olav Hauge'],
        '2026-04-15',
        'Olav Hauge undersøkjer prisar hos to leverandørar til neste møte.',
      ],
    ]);
  });

  it('asks who sends the application', () => {
    expect(questionsOf(reading)).toEqual([['a2', 'NoOwnerNamed']]);
  });
});
