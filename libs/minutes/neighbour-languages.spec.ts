import { readFileSync } from 'node:fs';
import type { Reading } from './index.js';
import { readText } from './testing/read-text.js';

const read = (name: string): Reading =>
  readText(readFileSync(new URL(`./testing/${name}`, import.meta.url), 'utf8'));

const itemsOf = ({ items }: Reading) => items.map(({ number, title }) => [number, title]);
const decisionsOf = ({ decisions }: Reading) => decisions.map(({ item, type, text }) => [item, type, text]);
const actionsOf = ({ actions }: Reading) =>
  actions.map(({ item, owners, due, text }) => [item, owners, due, text]);

describe('minutes of a Swedish boat club, with sections counted by §', () => {
  const reading = read('foreningsprotokoll.txt');

  it('have their head, with the hours of the meeting itself and its officers by full name', () => {
    expect(reading).toMatchObject({
      language: 'sv',
      document: 'minutes',
      meeting: {
        body: 'Styrelsen',
        date: '2027-03-09',
        start: '18:35',
        end: '20:10',
        place: 'Klubbhuset',
        chair: 'Maja Lindh',
        secretary: 'Saga Wiik',
        next_meeting: '2027-04-13 18:30',
      },
      attendees: {
        present: ['Maja Lindh', 'Nils Ekdal', 'Saga Wiik', 'Olle Ström'],
        absent: ['Britta Hagman'],
      },
    });
  });

  it('have ten matters', () => {
    expect(itemsOf(reading)).toHaveLength(10);
    expect(itemsOf(reading).slice(4, 7)).toEqual([
      ['§ 5', 'Pontonerna'],
      ['§ 6', 'Ansökan från seglarskolan'],
      ['§ 7', 'Arrendet'],
    ]);
  });

  it('have their decisions, the refusal and the postponement as such', () => {
    expect(decisionsOf(reading)).toEqual([
      ['§ 2', 'election', 'Till sekreterare valdes Saga Wiik.'],
      ['§ 3', 'approval_formal', 'Dagordningen godkändes.'],
      [
        '§ 4',
        'minutes_approved',
        'Protokollet från mötet den 9 februari gicks igenom och lades till handlingarna.',
      ],
      ['§ 5', 'decision', 'Styrelsen beslutade att byta båda före sommaren.'],
      ['§ 6', 'rejected', 'Ansökan om bidrag avslogs.'],
      ['§ 7', 'postponed', 'Mötet beslutade att bordlägga frågan till nästa möte.'],
    ]);
  });

  it('have three follow-ups, and none of what was only reported or suggested', () => {
    expect(actionsOf(reading)).toEqual([
      ['§ 5', ['Nils Ekdal'], '2027-03-23', 'Nils begär in offerter senast den 23 mars 2027.'],
      ['§ 5', ['Olle Ström'], null, 'Olle ser till att medlemmarna får veta det.'],
      ['§ 8', ['Saga Wiik'], null, 'Det uppdras åt Saga att boka container.'],
    ]);
  });
});

describe('minutes of a Danish residents’ association', () => {
  const reading = read('bestyrelsesreferat.txt');

  it('have their head', () => {
    expect(reading).toMatchObject({
      language: 'da',
      document: 'minutes',
      meeting: {
        date: '2027-05-04',
        chair: 'Karen Holm',
        secretary: 'Bo Skov',
        next_meeting: '2027-06-08 19:00',
      },
      attendees: { present: ['Karen Holm', 'Bo Skov', 'Lis Dahl', 'Palle Krogh'], absent: ['Mogens Bjerre'] },
    });
  });

  it('have six matters', () => {
    expect(itemsOf(reading)).toEqual([
      ['1', 'Godkendelse af dagsorden'],
      ['2', 'Godkendelse af referat'],
      ['3', 'Vejene'],
      ['4', 'Legepladsen'],
      ['5', 'Hjemmesiden'],
      ['6', 'Eventuelt'],
    ]);
  });

  it('have their decisions', () => {
    expect(decisionsOf(reading)).toEqual([
      ['1', 'approval_formal', 'Godkendt.'],
      ['2', 'minutes_approved', 'Referatet fra mødet den 6. april blev godkendt.'],
      ['3', 'decision', 'Det blev besluttet at reparere vejen i år.'],
      ['4', 'rejected', 'Forslaget om en ny gynge blev forkastet.'],
      ['5', 'postponed', 'Emnet blev udsat til næste møde.'],
    ]);
  });

  it('have the follow-ups of their matters and of the list at the end', () => {
    expect(actionsOf(reading).map(([, owners, due, text]) => [owners, due, text])).toEqual([
      [['Lis Dahl'], '2027-06-01', 'Lis indhenter to tilbud inden 1. juni 2027.'],
      [['Bo Skov'], null, 'Bo tager fat i kommunen om hegnet.'],
      [['Palle Krogh'], null, 'Palle kontakter revisoren'],
      [['Karen Holm'], '2027-05-20', 'Karen sender brev til Birkevej 12 senest 20. maj 2027'],
    ]);
  });
});

describe('minutes of an English committee, with motions and a table of actions', () => {
  const reading = read('committee-minutes.md');

  it('have their head', () => {
    expect(reading).toMatchObject({
      language: 'en',
      document: 'minutes',
      meeting: {
        body: 'Allotment Committee',
        date: '2027-09-07',
        start: '19:05',
        end: '20:40',
        chair: 'Ada Frost',
        secretary: 'Ben Marsh',
        next_meeting: '2027-10-05 19:00',
      },
      attendees: { present: ['Ada Frost', 'Ben Marsh', 'Cleo Ward', 'Dan Pike'], absent: ['Eve Stone'] },
    });
  });

  it('have a motion and its vote as one decision, carried or defeated', () => {
    expect(decisionsOf(reading)).toEqual([
      [
        'Minutes of the last meeting',
        'minutes_approved',
        'The minutes of the meeting of 3 August were agreed as a true record.',
      ],
      [
        'Water',
        'motion_carried',
        'Ben moved to replace the tap. Cleo seconded. The motion carried unanimously.',
      ],
      [
        'Bonfires',
        'rejected',
        'It was moved by Dan and seconded by Ben that bonfires be allowed in June. The motion was defeated.',
      ],
      ['Rents', 'postponed', 'The discussion of rents was deferred to the next meeting.'],
      ['Fence', 'decision', 'It was agreed that the fence should be painted green.'],
    ]);
  });

  it('have their actions, none of what was reported or suggested', () => {
    expect(actionsOf(reading).map(([, owners, due, text]) => [owners, due, text])).toEqual([
      [['Cleo Ward'], '2027-09-24', 'Cleo to ask two plumbers for a price by 24 September 2027.'],
      [['Dan Pike'], null, '[Dan] Buy paint.'],
      [['Ada Frost'], '2027-10-05', 'Ada will write to the neighbours before the next meeting.'],
      [['Ben Marsh'], '2027-09-20', 'Order compost'],
      [['Eve Stone'], null, 'Update the waiting list'],
    ]);
  });

  it('ask which day 10/12 is, since nothing in them tells', () => {
    expect(reading.questions).toMatchObject([
      { about: 'a5', reason: 'DateOrderIsUnsure', candidates: ['2027-12-10', '2027-10-12'], blocking: true },
    ]);
  });
});
