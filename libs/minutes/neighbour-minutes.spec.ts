import { readFileSync } from 'node:fs';
import type { Reading } from './index.js';
import { readText } from './testing/read-text.js';

const read = (name: string): Reading =>
  readText(readFileSync(new URL(`./testing/${name}`, import.meta.url), 'utf8'));

const matters = ({ items }: Reading) => items.map(({ number, title }) => number ?? title);
const outcomes = ({ decisions }: Reading) => decisions.map(({ item, type }) => [item, type]);
const tasks = ({ actions }: Reading) =>
  actions.map(({ item, owners, due, text }) => [item, owners, due, text]);

describe('minutes of a parish council, with cases by year and councillors by surname', () => {
  const reading = read('english-parish.txt');

  it('say who was there', () => {
    expect(reading.attendees.present).toEqual([
      'A Dunmore',
      'J Pell',
      'R Orchard',
      'S Winterby',
      'T Hale',
      'District Cllr B Moss',
    ]);
  });

  it('have their matters', () => {
    expect(matters(reading)).toEqual([
      '27/031',
      '27/032',
      '27/033',
      '27/034',
      '27/035',
      '27/036',
      '27/037',
      '27/038',
      '27/039',
    ]);
  });

  it('have what was decided', () => {
    expect(outcomes(reading)).toEqual([
      ['27/033', 'minutes_approved'],
      ['27/036', 'decision'],
      ['27/037', 'decision'],
      ['27/037', 'decision'],
      ['27/038', 'decision'],
      ['27/038', 'decision'],
    ]);
  });

  it('have what is to be done, and by whom', () => {
    expect(tasks(reading)).toEqual([
      ['27/034', ['T Hale'], null, 'Clerk to write to the haulage firm.'],
      ['27/035', ['R Orchard'], null, 'Cllr Orchard kindly offered to put it up before Easter.'],
      ['27/035', ['T Hale'], null, 'NB Clerk to chase the County Council.'],
      [
        '27/036',
        ['T Hale'],
        null,
        'Bank reconciliation to be circulated before the next meeting. Action: Clerk',
      ],
      ['27/037', ['S Winterby'], '2027-03-19', 'Cllr Winterby to draft the response by 19th March.'],
      ['27/038', ['J Pell'], null, 'It was agreed to obtain three quotations for a new swing. ACTION: JP'],
      ['27/038', ['A Dunmore'], null, 'Cllr Dunmore will ask the school whether it wants the slide.'],
    ]);
  });
});

describe('minutes of an American board, in Roman numbers, with motions and a list of action items', () => {
  const reading = read('english-garden-board.txt');

  it('say who was there', () => {
    expect(reading.attendees.present).toEqual([
      'Dana Whitlow',
      'Marcus Eide',
      'Priya Rowan',
      'Hector Lund',
      'Sam Orr',
    ]);
  });

  it('have their matters', () => {
    expect(matters(reading)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI']);
  });

  it('have what was decided', () => {
    expect(outcomes(reading)).toEqual([
      ['II', 'minutes_approved'],
      ['III', 'motion_carried'],
      ['IV', 'motion_carried'],
      ['V', 'postponed'],
      ['V', 'rejected'],
    ]);
  });

  it('have what is to be done, and by whom', () => {
    expect(tasks(reading)).toEqual([
      ['IV', ['Marcus Eide'], null, 'He will bring all three to the February meeting.'],
      ['V', ['Dana Whitlow', 'Hector Lund'], null, 'Dana and Hector will recruit volunteers.'],
      ['V', ['Marcus Eide'], '2027-02-04', 'Marcus: Get third greenhouse bid by February 4'],
      ['V', ['Sam Orr'], null, 'Sam Orr: File annual report with the state'],
      ['V', ['Dana Whitlow'], null, 'Dana - Send thank-you letter to the nursery'],
      ['V', ['Everyone'], null, 'Everyone: invite one new gardener'],
    ]);
  });
});

describe('minutes of a working group that counts its actions', () => {
  const reading = read('english-working-group.md');

  it('say who was there', () => {
    expect(reading.attendees.present).toEqual(['Anja Brink', 'Tom Heron', 'Luis Pardo', 'Mei Sato']);
  });

  it('have their matters', () => {
    expect(matters(reading)).toEqual(['1', '2', '3']);
  });

  it('have what was decided', () => {
    expect(outcomes(reading)).toEqual([
      ['1', 'decision'],
      ['2', 'decision'],
    ]);
  });

  it('have what is to be done, and by whom', () => {
    expect(tasks(reading)).toEqual([
      ['1', ['Luis Pardo'], null, 'LP to update the unit table before the next call'],
      ['1', ['Anja Brink'], null, 'AB to ask the tide group about datum names'],
      ['2', ['Mei Sato'], '2027-02-12', 'MS to publish the files on the shared drive by 12 February 2027'],
      ['2', ['Tom Heron'], null, 'AI(TH): review the readme'],
      ['2', ['Luis Pardo'], null, 'TODO(@LP): rename the sample folder'],
      ['3', ['Tom Heron'], null, 'TH: draft a blog post'],
    ]);
  });
});

describe('minutes of school governors, with counted paragraphs and initials in the margin', () => {
  const reading = read('english-governors.txt');

  it('say who was there', () => {
    expect(reading.attendees.present).toEqual(['L Arkwright', 'D Senn', 'F Oduya', 'P Lyle', 'K Bray']);
  });

  it('have their matters', () => {
    expect(matters(reading)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('have what was decided', () => {
    expect(outcomes(reading)).toEqual([
      ['2', 'minutes_approved'],
      ['4', 'decision'],
      ['5', 'decision'],
      ['5', 'postponed'],
    ]);
  });

  it('have what is to be done, and by whom', () => {
    expect(tasks(reading)).toEqual([
      ['3', ['D Senn'], null, 'He agreed to send the figures to all governors. DS'],
      ['3', ['K Bray'], null, 'The Clerk to circulate with the minutes. KB'],
      ['4', ['P Lyle'], null, 'PL to obtain quotes for the next meeting. PL'],
    ]);
  });
});

describe('minutes of a church council, with initials for everybody', () => {
  const reading = read('english-church.txt');

  it('say who was there', () => {
    expect(reading.attendees.present).toEqual([
      'Revd P Lamb',
      'J Coote',
      'F Dray',
      'A Hobbs',
      'S Tann',
      'W Yeo',
    ]);
  });

  it('have their matters', () => {
    expect(matters(reading)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('have what was decided', () => {
    expect(outcomes(reading)).toEqual([
      ['2', 'minutes_approved'],
      ['4', 'decision'],
      ['5', 'decision'],
    ]);
  });

  it('have what is to be done, and by whom', () => {
    expect(tasks(reading)).toEqual([
      ['3', ['S Tann'], null, '(iii) Boiler service now due - SLT to book. ACTION: ST'],
      ['4', ['S Tann'], '2027-04-05', 'ST to claim Gift Aid before 5th April.'],
      [
        '5',
        ['F Dray', 'W Yeo'],
        null,
        'FD and WY agreed to draw up a list of urgent works and bring it to the next meeting.',
      ],
      ['5', ['W Yeo'], null, 'Mrs Yeo would obtain prices.'],
      ['6', ['J Coote'], null, 'JC will co-ordinate.'],
      ['7', ['Vicar'], null, 'The Vicar will speak to the contractor.'],
    ]);
  });
});

describe('minutes of a club, with names and actions in bold', () => {
  const reading = read('english-friends.md');

  it('say who was there', () => {
    expect(reading.attendees.present).toEqual(['Ivy', 'Marlon', 'Steph', 'Gus', 'Perpetua']);
  });

  it('have their matters', () => {
    expect(matters(reading)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('have what was decided', () => {
    expect(outcomes(reading)).toEqual([['2', 'decision']]);
  });

  it('have what is to be done, and by whom', () => {
    expect(tasks(reading)).toEqual([
      ['1', ['Gus'], null, '**Gus** to bank the money.'],
      ['1', ['Steph'], null, 'Next one in March – *Steph to book the hall*.'],
      ['2', ['Perpetua'], null, '**Action – Perpetua: order rug.**'],
      ['3', ['Marlon'], null, 'Marlon is going to ask the poet.'],
      ['3', ['Ivy', 'Steph'], null, 'Ivy + Steph to plan.'],
      ['4', ['Ivy'], null, 'Ivy will send him a list.'],
      ['4', [], null, "He'll fix them over Christmas."],
    ]);
  });
});

describe('minutes of homeowners, with run-in titles', () => {
  const reading = read('english-homeowners.txt');

  it('say who was there', () => {
    expect(reading.attendees.present).toEqual([
      'Lyle Ambrose',
      'Renata Cole',
      'Theo Marsh',
      'Gwen Pratt',
      'Ms. Dell',
    ]);
  });

  it('have their matters', () => {
    expect(matters(reading)).toEqual([
      'Approval of Minutes',
      "Treasurer's Report",
      'Old Business',
      'New Business',
    ]);
  });

  it('have what was decided', () => {
    expect(outcomes(reading)).toEqual([
      ['Approval of Minutes', 'minutes_approved'],
      ['New Business', 'motion_carried'],
      ['New Business', 'decision'],
      ['New Business', 'rejected'],
    ]);
  });

  it('have what is to be done, and by whom', () => {
    expect(tasks(reading)).toEqual([
      ["Treasurer's Report", ['Theo Marsh'], null, 'Theo will send a second notice to each of them.'],
      ['Old Business', ['Gwen Pratt'], '2026-12-01', 'Gwen to get these by December 1.'],
      ['New Business', ['Lyle Ambrose'], null, 'Lyle offered to put up the entrance wreath.'],
    ]);
  });
});

describe('minutes of a project board, with two columns of those present and absent, and a column for actions', () => {
  const reading = read('english-project-board.txt');

  it('say who was there', () => {
    expect(reading.attendees.present).toEqual(['Fiona Marsh', 'Gareth Pugh', 'Leila Aziz']);
  });

  it('have their matters', () => {
    expect(matters(reading)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('have what was decided', () => {
    expect(outcomes(reading)).toEqual([['4', 'decision']]);
  });

  it('have what is to be done, and by whom', () => {
    expect(tasks(reading)).toEqual([
      ['2', ['Gareth Pugh'], '2026-11-12', 'GP to send revised plan by 12 November'],
      ['3', ['Leila Aziz'], null, 'LA to speak to HR;'],
      ['3', ['Fiona Marsh'], null, 'FM to raise with the sponsor'],
    ]);
  });
});

describe('minutes of a Danish owners’ association, with initials', () => {
  const reading = read('danish-owners.txt');

  it('say who was there', () => {
    expect(reading.attendees.present).toEqual(['Henrik Skov', 'Lone Dam', 'Peter Vang', 'Gitte Juul']);
  });

  it('have their matters', () => {
    expect(matters(reading)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('have what was decided', () => {
    expect(outcomes(reading)).toEqual([
      ['1', 'minutes_approved'],
      ['2', 'decision'],
      ['3', 'decision'],
      ['5', 'rejected'],
      ['6', 'postponed'],
    ]);
  });

  it('have what is to be done, and by whom', () => {
    expect(tasks(reading)).toEqual([
      ['2', ['Lone Dam'], null, 'LD sender rykkere ud i denne uge.'],
      ['3', ['Peter Vang'], null, 'PV giver dem besked.'],
      ['3', ['Henrik Skov'], null, 'HS tager kontakt til kommunen.'],
      ['4', ['Gitte Juul'], '2027-04-14', 'GJ undersøger prisen på musik inden næste møde.'],
      ['5', ['Henrik Skov'], null, 'HS skriver beretning'],
      ['5', ['Lone Dam'], null, 'LD udarbejder regnskab'],
      ['5', ['Gitte Juul'], '2027-04-06', 'GJ indkalder senest 6. april.'],
      ['6', ['Peter Vang'], null, 'Klage over hundelort - der sættes skilte op (PV).'],
      ['6', ['Henrik Skov', 'Peter Vang'], null, 'Legepladsen skal efterses. Ansvarlig: HS/PV'],
    ]);
  });
});

describe('minutes of a Swedish housing cooperative', () => {
  const reading = read('swedish-housing.txt');

  it('say who was there', () => {
    expect(reading.attendees.present).toEqual(['Eva Strid', 'Jonas Palm', 'Mia Ros', 'Tomas Ek']);
  });

  it('have their matters', () => {
    expect(matters(reading)).toEqual(['§ 1', '§ 2', '§ 3', '§ 4', '§ 5', '§ 6', '§ 7', '§ 8', '§ 9']);
  });

  it('have what was decided', () => {
    expect(outcomes(reading)).toEqual([
      ['§ 2', 'election'],
      ['§ 3', 'minutes_approved'],
      ['§ 4', 'decision'],
      ['§ 5', 'decision'],
      ['§ 6', 'granted'],
      ['§ 6', 'rejected'],
    ]);
  });

  it('have what is to be done, and by whom', () => {
    expect(tasks(reading)).toEqual([
      [
        '§ 4',
        ['Jonas Palm'],
        null,
        'Jonas redovisade det ekonomiska läget. Likviditeten är god. Styrelsen beslutade att amortera 200 000 kr på lån 3. Ansvarig: Jonas',
      ],
      ['§ 5', ['Tomas Ek'], null, 'Tomas kontaktar hissfirman för en offert på ny styrning.'],
      ['§ 5', ['Mia Ros'], null, 'Takbesiktning beställs hos Takfix. (ansvarig: Mia)'],
      ['§ 7', ['Eva Strid'], null, 'Eva påminner hyresgästerna om cykelrensningen den 24 april.'],
      ['§ 7', [], null, 'Informationsblad ska delas ut i god tid före.'],
      ['§ 7', ['Tomas Ek'], null, 'Det uppdrogs åt Tomas att köpa nya lampor till källaren.'],
    ]);
  });
});

describe('minutes of a Swedish club, with points, boxes and a table of tasks', () => {
  const reading = read('swedish-club.md');

  it('say who was there', () => {
    expect(reading.attendees.present).toEqual(['Anna', 'Björn', 'Cilla', 'David']);
  });

  it('have their matters', () => {
    expect(matters(reading)).toEqual(['1', '2', '3']);
  });

  it('have what was decided', () => {
    expect(outcomes(reading)).toEqual([
      ['2', 'decision'],
      ['3', 'decision'],
    ]);
  });

  it('have what is to be done, and by whom', () => {
    expect(tasks(reading)).toEqual([
      ['1', ['Björn'], null, 'Tipspromenad 8 maj, Björn håller i det'],
      ['1', ['Cilla'], '2027-04-15', 'Cilla gör affisch, klar senast 15 april'],
      ['1', ['David'], null, 'David mejlar medlemmarna'],
      ['2', ['Anna'], null, 'Anna uppdaterar kontaktuppgifterna'],
      ['3', ['David', 'Cilla'], null, 'David + Cilla skriver.'],
      ['3', ['Björn'], '2027-03-20', 'Boka lokal'],
      ['3', ['Cilla'], null, 'Köpa priser'],
    ]);
  });
});
