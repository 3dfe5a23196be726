import { readText } from '../../testing/read-text.js';

const reading = (table: string) =>
  readText(
    `# Referat fra møte i Havnerådet 20. november 2026\n\nTil stede: Kari Li, Ola Vik, Nils Petter Moe\n\n## Kai\n\n${table}\n\n## Brygge\n\nIngen saker.`,
  );

describe('a table with columns for task, owner and deadline', () => {
  const HEAD = '| Tiltak | Ansvar | Frist | Status |\n|---|---|---|---|\n';
  const row = (cells: string) => reading(`${HEAD}| ${cells} |\n`).actions;

  it.each([
    ['Male hele kaia | Kari | 1.12.2026 | ', ['Kari Li'], '2026-12-01'],
    ['Male hele kaia | KL, OV | innen 1. mars | ', ['Kari Li', 'Ola Vik'], '2027-03-01'],
    ['Male hele kaia | Kari/Nils Petter | uke 50 | ', ['Kari Li', 'Nils Petter Moe'], '2026-12-13'],
    ['Male hele kaia | Kari og Havnekontoret |  | ', ['Kari Li', 'Havnekontoret'], null],
    ['Male hele kaia | Kari | snarest | Pågår', ['Kari Li'], null],
  ])('has a follow-up in each row: %s', (cells, owners, due) => {
    expect(row(cells)).toMatchObject([{ text: 'Male hele kaia', owners, due, questions: [] }]);
  });

  it.each(['Male hele kaia |  |  | ', 'Male hele kaia | - |  | '])('asks who: %s', (cells) => {
    expect(row(cells)).toMatchObject([{ owners: [], questions: [{ reason: 'NoOwnerNamed' }] }]);
  });

  it.each([
    'Male hele kaia | Kari | 1.12.2026 | Utført',
    '[x] Male hele kaia | Kari |  | ',
    'Ingen | Kari |  | ',
  ])('leaves out what is done, and what is none: %s', (cells) => {
    expect(row(cells)).toEqual([]);
  });

  it('takes no date from a cell that holds two answers', () => {
    expect(row('Male hele kaia | Kari | 1.12.2026 - | ')).toMatchObject([{ due: null }]);
  });
});

describe('a table with matters and owners', () => {
  it('gives a short matter to whoever stands beside it', () => {
    const { actions } = reading('| Tema | Ansvar |\n|---|---|\n| Kaia må males før våren. | Kari |\n');
    expect(actions).toMatchObject([{ text: 'Kaia må males før våren.', owners: ['Kari Li'] }]);
  });

  it('gives what was decided to nobody', () => {
    const { actions, decisions } = reading('| Tema | Ansvar |\n|---|---|\n| Saken utsettes. | Kari |\n');
    expect({ actions, decisions }).toMatchObject({ actions: [], decisions: [{ type: 'postponed' }] });
  });
});

describe('a table of decisions', () => {
  it('has one in each row', () => {
    const { decisions, actions } = reading(
      '| Vedtak | Status |\n|---|---|\n| Kaia males rød til våren | Endelig |\n| Søknaden innvilges | Endelig |\n',
    );
    expect(decisions.map(({ type, text }) => [type, text])).toEqual([
      ['decision', 'Kaia males rød til våren'],
      ['granted', 'Søknaden innvilges'],
    ]);
    expect(actions).toEqual([]);
  });
});

describe('a row that says several things', () => {
  const tasks = (table: string) =>
    reading(table).actions.map(({ text, owners, due }) => [text, owners.join(' and '), due]);

  it('gives the nth task to the nth owner, by the nth deadline', () => {
    expect(
      tasks(
        '| Tiltak | Ansvar | Frist |\n|---|---|---|\n| Male kaia <br> Kjøpe tau <br> Vaske brygga | Kari <br> Ola <br> Havnekontoret | 1.12.2026 <br> - <br> uke 50 |\n',
      ),
    ).toEqual([
      ['Male kaia', 'Kari Li', '2026-12-01'],
      ['Kjøpe tau', 'Ola Vik', null],
      ['Vaske brygga', 'Havnekontoret', '2026-12-13'],
    ]);
  });

  it('gives all tasks to one owner, and no deadline to any where their number differs', () => {
    expect(
      tasks(
        '| Tiltak | Ansvar | Frist |\n|---|---|---|\n| Male kaia <br> Kjøpe tau <br> Vaske brygga | Kari | 1.12.2026 <br> 5.12.2026 |\n',
      ),
    ).toEqual([
      ['Male kaia', 'Kari Li', null],
      ['Kjøpe tau', 'Kari Li', null],
      ['Vaske brygga', 'Kari Li', null],
    ]);
  });

  it('keeps owners in lines of their own apart, and a task in two lines together', () => {
    expect(
      tasks(
        '| Tiltak | Ansvar |\n|---|---|\n| Male kaia og den gamle, <br> skeive brygga | Kari <br> Ola |\n',
      ),
    ).toEqual([['Male kaia og den gamle, skeive brygga', 'Kari Li and Ola Vik', null]]);
  });

  it('tells sentences of one cell by the lines beside it', () => {
    expect(
      tasks(
        '| Sak | Vedtak / tiltak | Ansvar | Frist |\n|---|---|---|---|\n| Dugnad | Lift bestilles. Plakat henges opp. | Kari <br> Ola | 1.12.2026 <br> 2.12.2026 |\n',
      ),
    ).toEqual([
      ['Lift bestilles.', 'Kari Li', '2026-12-01'],
      ['Plakat henges opp.', 'Ola Vik', '2026-12-02'],
    ]);
  });

  it('reads owner and deadline that share a cell', () => {
    const HEAD = '| Tiltak | Ansvar/frist |\n|---|---|\n';
    expect(tasks(`${HEAD}| Kjøpe tau | Kari/Ola, 1.12.2026 |\n`)).toEqual([
      ['Kjøpe tau', 'Kari Li and Ola Vik', '2026-12-01'],
    ]);
    expect(tasks(`${HEAD}| Kjøpe tau | Kari, Ola |\n`)).toEqual([['Kjøpe tau', 'Kari Li and Ola Vik', null]]);
  });

  it('is the task of whoever is named beside it, who has not come to the meeting by that', () => {
    const { actions, attendees } = reading('| Navn | Oppgave |\n|---|---|\n| Per Dal | Male kaia |\n');
    expect(actions).toMatchObject([{ text: 'Male kaia', owners: ['Per Dal'] }]);
    expect(attendees.present).not.toContain('Per Dal');
  });
});

describe('a matter that tells a story beside an owner', () => {
  const HEAD = '| Tema | Ansvar | Frist |\n|---|---|---|\n';
  const texts = (cells: string) => reading(`${HEAD}| ${cells} |\n`).actions.map(({ text }) => text);

  it.each([
    [
      'Ni av fjorten har levert. Purring sendes dem som mangler. | Kari | ',
      ['Purring sendes dem som mangler.'],
    ],
    ['**Kai** Fire plank er råtne. Nye plank bestilles. | Kari | ', ['Nye plank bestilles.']],
    ['Vi gikk gjennom lista. Det er mange plank. Bytte av rekkverk. | Kari | ', ['Bytte av rekkverk.']],
    ['Ni av fjorten har levert. Det er bra. | | ', []],
  ])('has its deeds as tasks: %s', (cells, expected) => {
    expect(texts(cells)).toEqual(expected);
  });

  it('may hold a decision behind its label, which whoever stands beside it carries out', () => {
    const { decisions, actions } = reading(
      `${HEAD}| Ola orienterte om plank. **Vedtak:** Havnerådet anbefaler plank av eik. Det koster 900. | Kari | |\n`,
    );
    expect(decisions.map(({ text }) => text)).toEqual(['Havnerådet anbefaler plank av eik.']);
    expect(actions).toMatchObject([{ text: 'Havnerådet anbefaler plank av eik.', owners: ['Kari Li'] }]);
  });

  it('takes the dates beside «neste møte» for deadlines', () => {
    const { meeting } = reading(`${HEAD}| Havnesjefen inviteres til neste møte. | Kari | 1.12.2026 |\n`);
    expect(meeting.next_meeting).toBeNull();
  });
});

describe('a column of decisions and tasks', () => {
  const HEAD = '| Sak | Beslutning / tiltak | Ansvarlig |\n|---|---|---|\n';

  it('tells what was decided from what is to be done', () => {
    const { decisions, actions } = reading(
      `${HEAD}| Søknad | Avslått. Brev til søker. | Kari |\n| Tau | Meldt til forsikring. Vi venter på svar. | Ola følger opp |\n`,
    );
    expect(decisions.map(({ text }) => text)).toEqual(['Avslått.']);
    expect(actions.map(({ text, owners }) => [text, owners])).toEqual([
      ['Brev til søker.', ['Kari Li']],
      ['Ola følger opp', ['Ola Vik']],
    ]);
  });

  it('lays a decision alone on nobody', () => {
    expect(reading(`${HEAD}| Søknad | Avslått. | Kari |\n`).actions).toEqual([]);
  });
});
