import { readText } from '../../testing/read-text.js';

const inHead = (head: string) => {
  const { attendees } = readText(
    `Referat fra møte i Havnerådet 20. november 2026\n\n${head}\n\nSak 1/26 Kai\nKaia er gammel.\n\nSak 2/26 Eventuelt\nIngen saker.`,
  );
  return { present: attendees.present, absent: attendees.absent };
};

describe('who was present', () => {
  it.each([
    ['Til stede; Kari Li, Ola Vik', ['Kari Li', 'Ola Vik']],
    ['Møtt: Kari, Ola og Per', ['Kari', 'Ola', 'Per']],
    ['Oppmøtte: Kari (kli), Ola (ovik)', ['Kari', 'Ola']],
    ['Til stede (2): Kari Li (Ap), Ola Vik (H)', ['Kari Li', 'Ola Vik']],
    ['Følgende faste medlemmer møtte:\nKari Li Leder AP\nOla Vik Medlem H', ['Kari Li', 'Ola Vik']],
    ['Frammøtte:\nKari Li Leiar\nOla Vik\nPer Moe Varamedlem', ['Kari Li', 'Ola Vik', 'Per Moe']],
    ['Til stede:\nKari Li, leder\nOla Vik - KS', ['Kari Li', 'Ola Vik']],
    [
      'Til stede\nMedlemmer: Kari Li, Ola Vik\nVaramedlemmer:\nForfall:\nAdministrasjonen: Per Moe',
      ['Kari Li', 'Ola Vik', 'Per Moe'],
    ],
    ['Til stede: Fra skolen: Kari Li, Ola Vik. Fra FAU: Per Moe', ['Kari Li', 'Ola Vik', 'Per Moe']],
    ['Til stede: Kari Li til kl. 19, Ola Vik, kasserer', ['Kari Li', 'Ola Vik']],
    ['Til stede: HVO Kari Li, Rektor Ola Vik', ['Kari Li', 'Ola Vik']],
    [
      'Til stede:\nFast tilsette: Kari Li\nStudentar: Ola Vik, Per Moe\n\nSaksliste',
      ['Kari Li', 'Ola Vik', 'Per Moe'],
    ],
    ['Til stede: Kari Li – Ola Vik – Per Moe', ['Kari Li', 'Ola Vik', 'Per Moe']],
    ['TILSTEDE- KARI, OLA OG PER', ['KARI', 'OLA', 'PER']],
    ['Til stede var Kari Li og Ola Vik.', ['Kari Li', 'Ola Vik']],
    ['**Dato:** 20.11.2026 **Deltakarar:** Kari, Ola **Stad:** Kaia', ['Kari', 'Ola']],
    ['attending:\n    - kiosken, Kari Li\n    - roklubben, Ola Vik\n\n- Kart', ['Kari Li', 'Ola Vik']],
  ])('%s', (head, present) => {
    expect(inHead(head).present).toEqual(present);
  });

  it('is not told by a line below that is no name', () => {
    expect(inHead('Til stede:\nKari Li, Ola Vik og Per Moe\n\nKaia').present).toEqual([
      'Kari Li',
      'Ola Vik',
      'Per Moe',
    ]);
    expect(inHead('Til stede: Kari Li, Ola Vik\nKaia er gammel.').present).toEqual(['Kari Li', 'Ola Vik']);
    expect(inHead('Medlemmer av rådet var i godt humør.').present).toEqual([]);
  });

  it('is told by a table of people', () => {
    const { attendees } = readText(
      '# Referat fra møte i Havnerådet 20. november 2026\n\n| Navn | Rolle | Til stede |\n|---|---|---|\n| Kari Li | Leder | Ja |\n| Ola Vik | Medlem | Nei |\n\n## Kai\nKaia er gammel.\n\n## Brygge\nIngen saker.',
    );
    expect(attendees).toMatchObject({ present: ['Kari Li'], absent: ['Ola Vik'] });
  });
});

describe('who was absent', () => {
  it.each([
    ['Forfall: Ingen', []],
    ['Ikke møtt: Per Moe, Eli Dal', ['Per Moe', 'Eli Dal']],
    ['Meldt forfall:\nPer Moe\nEli Dal', ['Per Moe', 'Eli Dal']],
    ['Følgende medlemmer hadde meldt forfall: Per Moe', ['Per Moe']],
    ['Forfall: Per Moe (vara for Eli Dal), vara møtte ikke', ['Per Moe']],
  ])('%s', (line, absent) => {
    expect(inHead(`Til stede: Kari Li, Ola Vik\n\n${line}`)).toEqual({
      present: ['Kari Li', 'Ola Vik'],
      absent,
    });
  });
});

describe('how many were present', () => {
  it.each([
    ['23 medlemmer møtte', 23],
    ['Det møtte 17 personer.', 17],
    ['Antall fremmøtte: 12', 12],
  ])('%s', (line, count) => {
    const { attendees } = readText(
      `Referat fra årsmøte i Havnelaget 20. november 2026\n\n${line}\n\n1. Kai\nKaia er gammel.\n\n2. Eventuelt\nIngen saker.`,
    );
    expect(attendees.present_count).toBe(count);
  });
});
