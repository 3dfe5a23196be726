import { minutesImport, type Answer } from '#domain';
import { fold, isRefusal } from '#kernel';
import type { Reading } from '../index.js';
import { readText } from '../testing/read-text.js';

const below = (title: string): Reading =>
  readText(
    `${title}\nTil stede: Kari Li og Ola Vik\n\n1. Referat\nReferat fra Havnerådet 3. mars 2026 godkjent.\n\n2. Kai\nKari Li maler kaia.`,
  );

describe('which meeting it was', () => {
  it('is not asked when body and date are printed', () => {
    expect(below('Referat fra møte i Kairådet 20. november 2026').questions).toEqual([]);
  });

  it('is asked once when neither is, and bodies that the text names are proposed', () => {
    expect(below('Møtereferat').questions).toEqual([
      {
        id: 'q1',
        about: 'meeting',
        kind: 'meeting',
        reason: 'MeetingIsUnknown',
        text: 'Hvilket møte er dette? Verken organ eller dato er funnet.',
        candidates: ['Havnerådet'],
        blocking: true,
      },
    ]);
  });

  it('is asked for the date alone, of the body that is printed', () => {
    expect(below('Referat fra møte i Kairådet').questions).toMatchObject([
      {
        about: 'meeting',
        kind: 'meeting',
        reason: 'MeetingDateIsMissing',
        text: 'Når ble møtet i «Kairådet» holdt? Datoen er ikke funnet.',
        candidates: ['Kairådet'],
      },
    ]);
  });

  it('is asked for the body alone, on the day that is printed', () => {
    expect(below('Referat 20. november 2026').questions).toMatchObject([
      {
        about: 'meeting',
        kind: 'meeting',
        reason: 'MeetingBodyIsMissing',
        text: 'Hvem holdt møtet 20. november 2026? Organet er ikke funnet.',
      },
    ]);
  });
});

describe('a question', () => {
  const asked = readText(
    [
      'Referat fra møte i Kairådet',
      'Til stede: Kari Li og Ola Vik',
      '',
      '1. Kai',
      'Ola Vik skal varsle naboene til neste møte. Brevet skal sendes på nytt.',
      '',
      '2. Eventuelt',
      'Ingen saker.',
    ].join('\n'),
  );
  const settling: Readonly<Record<string, Answer>> = {
    meeting: { kind: 'meeting', body: 'Kairådet', date: '2026-11-20', start: null },
    date: { kind: 'date', date: '2026-12-01' },
    owner: { kind: 'owners', names: ['Kari Li'] },
  };
  const read = fold(minutesImport, [
    { type: 'MinutesReceived', data: { fileName: asked.file, sha256: asked.sha256, text: 'x' } },
    { type: 'MinutesRead', data: { reading: asked } },
  ]);

  it('of the deadline «til neste møte» asks for a date, of its follow-up', () => {
    expect(asked.questions.map(({ about, kind, reason }) => [about, kind, reason])).toEqual([
      ['meeting', 'meeting', 'MeetingDateIsMissing'],
      ['a1', 'date', 'NextMeetingIsUnknown'],
      ['a2', 'owner', 'NoOwnerNamed'],
    ]);
  });

  it('is settled by the answer that it asks for', () => {
    const outcomes = asked.questions.map(({ id, kind }) => {
      const answer = settling[kind];
      if (!answer) throw new Error(`no answer for ${kind}`);
      return minutesImport.decide({ type: 'AnswerQuestion', data: { questionId: id, answer } }, read);
    });
    expect(outcomes.filter(isRefusal)).toEqual([]);
    expect(outcomes).toHaveLength(3);
  });
});
