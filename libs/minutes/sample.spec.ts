import { readFileSync } from 'node:fs';
import type { PartyRegister, Reading } from './index.js';
import { readText } from './testing/read-text.js';

const SAMPLE = readFileSync('docs/samples/referat-havneutvalget.txt', 'utf8');

const read = (register?: PartyRegister): Reading => readText(SAMPLE, register);

describe('the sample minutes', () => {
  const reading = read();

  it('are read with head and attendance', () => {
    expect(reading).toMatchObject({
      schema: 'tingbok-reading/1',
      language: 'nb',
      document: 'minutes',
      meeting: {
        body: 'Havneutvalget',
        title: 'Referat fra møte i Havneutvalget',
        date: '2027-01-12',
        start: '17:00',
        end: '18:45',
        place: 'Tollboden, Skarvøy',
        chair: 'Åse Lunde',
        secretary: 'Per Aune',
        next_meeting: '2027-03-02 17:00',
      },
      attendees: {
        present: ['Åse Lunde', 'Terje Nygård', 'Ingrid Solvang', 'Per Aune', 'Havnekontoret'],
        present_count: 5,
        absent: ['Marit Eide'],
      },
    });
  });

  it('have five items', () => {
    expect(reading.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Godkjenning av referat',
      '2 Gjestebrygga',
      '3 Leiepriser 2027',
      '4 Lys på moloen',
      '5 Havnedagen',
    ]);
    expect(reading.items[1]?.presenters).toEqual([{ name: 'Terje Nygård', role: null, organisation: null }]);
  });

  it('have two decisions', () => {
    expect(reading.decisions.map(({ id, item, type, text }) => [id, item, type, text])).toEqual([
      ['d1', '1', 'minutes_approved', 'Referatet fra møtet 8. desember 2026 ble godkjent.'],
      ['d2', '3', 'decision', 'Leieprisene økes med 3 prosent fra 1. mai 2027.'],
    ]);
  });

  it('have five follow-ups, in their own words', () => {
    expect(reading.actions.map(({ id, item, owners, due, text }) => [id, item, owners, due, text])).toEqual([
      [
        'a1',
        '2',
        ['Terje Nygård'],
        '2027-02-01',
        'Havnekontoret henter inn tre tilbud på nye flytebrygger. Ansvar: Terje Nygård. Frist: 1. februar 2027',
      ],
      [
        'a2',
        '3',
        ['Ingrid Solvang'],
        '2027-04-15',
        'Ingrid Solvang kunngjør de nye prisene på nettsiden innen 15. april.',
      ],
      ['a3', '4', [], null, 'Lyktene skal kontrolleres på nytt etter påske.'],
      [
        'a4',
        '5',
        ['Per Aune'],
        null,
        'Per Aune sender forslag til program til Kulturutvalget for godkjenning.',
      ],
      [
        'a5',
        '5',
        [],
        '2027-02-09',
        'Erfaringene fra i fjor settes opp på møtet i Kulturutvalget 9. februar.',
      ],
    ]);
    expect(reading.actions[0]?.participants).toEqual(['Havnekontoret']);
    expect(reading.actions[2]?.due_raw).toBe('etter påske');
    expect(reading.actions[3]?.approval_by).toBe('Kulturutvalget');
  });

  it('ask for the two owners that are not named, and for nothing else', () => {
    expect(reading.questions.map(({ id, about, reason, blocking }) => [id, about, reason, blocking])).toEqual(
      [
        ['q1', 'a3', 'NoOwnerNamed', true],
        ['q2', 'a5', 'NoOwnerNamed', true],
      ],
    );
    expect(reading.actions[4]?.questions).toEqual([reading.questions[1]]);
  });

  it('link to the meeting before and to another body’s meeting', () => {
    expect(reading.links.map(({ type, body, date }) => [type, body, date])).toEqual([
      ['approves_minutes_of', 'Havneutvalget', '2026-12-08'],
      ['puts_on_agenda_of', 'Kulturutvalget', '2027-02-09'],
    ]);
  });

  it('name every party once, with its kind', () => {
    expect(reading.parties.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Havneutvalget: body',
      'Kulturutvalget: body',
      'Åse Lunde: person',
      'Terje Nygård: person',
      'Ingrid Solvang: person',
      'Per Aune: person',
      'Havnekontoret: organisation',
      'Marit Eide: person',
    ]);
  });

  it('call a registered party by its preferred name', () => {
    const register: PartyRegister = [
      { name: 'Skarvøy kulturutvalg', aliases: ['Kulturutvalget'], kind: 'body' },
      { name: 'Skarvøy havnekontor', aliases: ['Havnekontoret'], kind: 'organisation' },
    ];
    const known = read(register);
    expect(known.actions[0]?.participants).toEqual(['Skarvøy havnekontor']);
    expect(known.actions[3]?.approval_by).toBe('Skarvøy kulturutvalg');
    expect(known.actions[4]?.due_meeting).toEqual({ body: 'Skarvøy kulturutvalg', date: '2027-02-09' });
  });

  it('give the same reading every time', () => {
    expect(read()).toEqual(reading);
  });
});
