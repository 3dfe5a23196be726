import { readText } from '../../testing/read-text.js';

const read = (text: string): string | null =>
  readText(`${text}\n\n1. Kai\nKari Li sender brev.`).meeting.date;

describe('minutes in a letter', () => {
  it('are not of the day on which it was sent', () => {
    const head = 'Fra: Kari Li <kari@havn.example>\nDato: 3. februar 2026 20:15\nTil: styret\nEmne: Referat';
    expect(read(`${head}\n\nReferat fra styremøtet i Havna tirsdag 27. januar 2026.`)).toBe('2026-01-27');
  });

  it('have their date behind a label where no letter has a head', () => {
    expect(read('Referat fra Havnerådet\nFra: administrasjonen\nDato: 24. februar 2026')).toBe('2026-02-24');
  });
});
