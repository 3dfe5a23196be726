import { readText } from '../../testing/read-text.js';

const HEAD =
  'Havna havneråd\nProtokoll fra møte i Havna havneråd 20. november 2026\nTil stede: Kari Li og Ola Vik\n\n';
const titlesIn = (text: string): readonly string[] =>
  readText(text).items.map(({ number, title }) => (number === null ? title : `${number} ${title}`));

describe('the line with the body, the number and the day', () => {
  const cases = (line: (number: string) => string): string =>
    `${HEAD}Saksliste\nSak 3/26 Kai\nSak 4/26 Brygge\n\n${line('3/26')}\nGAMMEL KAI\nVedtak:\nKaia rives til våren.\nHAVNA HAVNERÅD\n\n${line('4/26')}\nNY BRYGGE\nVedtak:\nBrygga males rød i mai.\nHAVNA HAVNERÅD\n\n${line('5/26')}\nEVENTUELT\nVedtak:\nNaustet leies ut i juni.\nHAVNA HAVNERÅD\n`;

  it.each([
    ['the body first', (number: string) => `Havnerådet ${number}      20.11.2026    kl`],
    ['the number first', (number: string) => `${number}   Havnerådet   20.11.2026`],
  ])('begins the treatment of a matter: %s', (_, line) => {
    const { decisions } = readText(cases(line));
    expect(titlesIn(cases(line))).toEqual(['3/26 GAMMEL KAI', '4/26 NY BRYGGE', '5/26 EVENTUELT']);
    expect(decisions.map(({ text }) => text)).toEqual([
      'Kaia rives til våren.',
      'Brygga males rød i mai.',
      'Naustet leies ut i juni.',
    ]);
  });

  it.each([
    [
      'below a title',
      'Sak 3/26 Gammel kai\nHavnerådet 3/26 20.11.2026\nKaia er gammel.\n\nSak 4/26 Ny brygge\nHavnerådet 4/26 20.11.2026\nBrygga er ny.',
    ],
    [
      'with a label below',
      'Sak 3/26 Gammel kai\n\nHavnerådet 3/26 20.11.2026\nVedtak:\nKaia rives.\n\nSak 4/26 Ny brygge\n\nHavnerådet 4/26 20.11.2026\nVedtak:\nBrygga males.',
    ],
  ])('begins none %s', (_, text) => {
    expect(titlesIn(HEAD + text)).toEqual(['3/26 Gammel kai', '4/26 Ny brygge']);
  });
});

describe('the points of an outcome', () => {
  it('are no matters, nor are those that they answer', () => {
    expect(
      titlesIn(
        `${HEAD}3. Søknader\nTre har søkt.\n3.1 Båtlaget 4000 kr\n3.2 Roklubben 2000 kr\nVedtak:\n3.1 Innvilget.\n3.2 Avslått.\n\n4. Eventuelt\nIngen saker.`,
      ),
    ).toEqual(['3 Søknader', '4 Eventuelt']);
  });
});

describe('the row of a table in one line', () => {
  it('has the number and the title of a matter, and its account behind them', () => {
    const { items, decisions } = readText(
      `${HEAD}Sak / Notat / Ansvar\n1.26/27 / Innkalling / Innkallinga ble godkjent. /\n\n2.26/27 / Gammel kai / 1) Kai nord: den er rød.\n2) Kai sør: den er blå. / Kari\n\n3.26/27 / Eventuelt / Ingen saker. /`,
    );
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      ['1.26/27', 'Innkalling'],
      ['2.26/27', 'Gammel kai'],
      ['3.26/27', 'Eventuelt'],
    ]);
    expect(decisions.map(({ item }) => item)).toEqual(['1.26/27']);
  });

  it.each([
    ['a fraction', '3 / 4 av båtene er ute.\n\n2 / 3 av kaia er malt.\n\n1 / 2 av brygga er ny.'],
    ['days', '3 / 5 Møte / dugnad\n\n4 / 5 Kai / brygge\n\n5 / 5 Båt / naust'],
    ['two names', '1 Kari / Ola\n\n2 Per / Liv\n\n3 Siv / Jon'],
  ])('is not %s', (_, text) => {
    expect(JSON.stringify(readText(`${HEAD}${text}`).items)).not.toContain('av kaia');
    expect(readText(`${HEAD}${text}`).items.map(({ title }) => title)).not.toContain('Kai');
  });
});

describe('an agenda of bullets above the minutes', () => {
  const notes = (between: string): string =>
    `Agenda\n\n* Old pier (Kari)\n* New bridge (Ola)\n  * and who pays?\n* Boats\n${between}\nMinutes\n\n* Kari will write to the council.\n* The pier is old.\n`;

  it('has the matters, and no tasks', () => {
    const { items, actions } = readText(
      `# Harbour group 20 November 2026\n\nPresent: Kari Li, Ola Vik\n\n${notes('')}`,
    );
    expect(items.map(({ title }) => title)).toEqual(['Old pier (Kari)', 'New bridge (Ola)', 'Boats']);
    expect(actions.map(({ text }) => text)).toEqual(['Kari will write to the council.']);
  });
});

describe('below «Vedtak»', () => {
  const said = (text: string): readonly (readonly [string, string])[] => {
    const { decisions, actions } = readText(`${HEAD}1. Kai\nVedtak:\n${text}\n\n2. Eventuelt\nIngen saker.`);
    return [
      ...decisions.map((decision) => ['decision', decision.text] as const),
      ...actions.map((action) => ['task', action.text] as const),
    ];
  };

  it.each(['Saken oversendes kommunestyret.', 'Havnerådet sender et felles brev til naboene.'])(
    'what the body does or hands on is its outcome, and to be done: %s',
    (text) => {
      expect(said(text)).toEqual([
        ['decision', text],
        ['task', text],
      ]);
    },
  );

  it.each(['Administrasjonsutvalget legger fram en plan på neste møte.', 'Kari Li sender et felles brev.'])(
    'what others are to do is a task alone: %s',
    (text) => {
      expect(said(text)).toEqual([['task', text]]);
    },
  );
});

describe('the list of those present', () => {
  const presentIn = (lines: string): readonly string[] =>
    readText(
      `Minutes of the Harbour Council 20 November 2026\n\n${lines}\n\n1. Pier\nThe pier is old.\n\n2. Boats\nNothing new.`,
    ).attendees.present;

  it('may have marks between cells, and the names of columns below', () => {
    expect(presentIn('Attending: / Kari Li\nOla Vik / Per Moe (Clerk)\nItem / Notes / Action')).toEqual([
      'Kari Li',
      'Ola Vik',
      'Per Moe',
    ]);
  });
});

describe('a title that speaks of the next meeting', () => {
  it('is no place for its day, when it is about the time before', () => {
    const { meeting } = readText(
      `${HEAD}1. Arbeid fram til neste møte\nKari Li sender brev innen fredag 27. november.\n\n2. Eventuelt\nIngen saker.\n\nNeste møte: 5. desember kl. 10.00 i naustet.`,
    );
    expect(meeting.next_meeting).toBe('2026-12-05 10:00');
  });
});

describe('whoever is called by initials', () => {
  it('is told in the list with an office of two words before the name', () => {
    const { actions } = readText(
      `Referat fra møte i Havnerådet 20. november 2026\nTil stede: Dagleg leiar Kari Mo Li (KML), Ola Vik\n\n1. Kai\nKML sender brev.\n\n2. Eventuelt\nIngen saker.`,
    );
    expect(actions.map(({ owners }) => owners)).toEqual([['Kari Mo Li']]);
  });

  it('may act for a body in the column of owners', () => {
    const { actions } = readText(
      `${HEAD}SAK   TEKST                                ANSVAR\n1.    Gammel kai\n      Brevet skrives på nytt.              KS v/ Kari Li\n\n2.    Eventuelt\n      Ingen saker.\n`,
    );
    expect(actions.map(({ owners }) => owners)).toEqual([['Kari Li']]);
  });
});
