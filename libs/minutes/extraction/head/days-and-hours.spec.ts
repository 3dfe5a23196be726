import { readText } from '../../testing/read-text.js';

const read = (text: string): string | null =>
  readText(`${text}\n\n1. Kai\nKari Li sender brev.`).meeting.date;

describe('of two days at the top', () => {
  it('the later one is when the page was printed', () => {
    expect(read('Tirsdag, 10. desember 2030\n20. november 2026\n\nREFERAT FRA HAVNERÅDET')).toBe(
      '2026-11-20',
    );
  });

  it('none counts that a deadline or earlier minutes have', () => {
    expect(read('Referat fra Havnerådet\nReferat fra 3. april 2026 ble godkjent.')).toBeNull();
    expect(read('Referat fra møte i Havnerådet\nSvar sendes innen 3. april 2026.')).toBeNull();
  });
});

describe('the hour at which a meeting was opened', () => {
  it('stands behind its day', () => {
    const { meeting } = readText(
      'Protokoll fra Havnerådet\nMøtet ble satt 3. juni 2026 klokken 11.15 og hevet klokken 14.05.\n\n1. Kai\nKari Li sender brev.',
    );
    expect([meeting.start, meeting.end]).toEqual(['11:15', '14:05']);
  });
});

describe('labels side by side on one line', () => {
  it('each have their own value', () => {
    const { meeting } = readText(
      'Møtebok for Havnerådet\nMøtedato: 12.05.2026      Tid: 10:00      Møtested: Naustet\n\n1. Kai\nKari Li sender brev.',
    );
    expect([meeting.date, meeting.start, meeting.place]).toEqual(['2026-05-12', '10:00', 'Naustet']);
  });

  it('leave a value alone that has none behind it', () => {
    const { meeting } = readText(
      'Referat fra Havnerådet 12.05.2026\nSted: Naustet i Vik\n\n1. Kai\nKari Li sender brev.',
    );
    expect(meeting.place).toBe('Naustet i Vik');
  });
});
