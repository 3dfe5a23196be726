import { readText } from '../../testing/read-text.js';

const itemsIn = (text: string): readonly string[] =>
  readText(text).items.map(({ number, title }) => (number === null ? title : `${number} ${title}`));

const HEAD = 'Referat fra møte i Havnerådet 20. november 2026\nTil stede: Kari Li og Ola Vik\n\n';

describe('a series of cases', () => {
  it('is not hidden by sentences that speak of cases', () => {
    expect(
      itemsIn(
        `${HEAD}Sak 9/26 utsettes til neste møte.\n\nPS 3/26 Kai\nHavnerådets behandling av sak 3/2026:\nKaia er gammel.\n\nPS 4/26 Brygge\nHavnerådets behandling av sak 4/2026:\nBrygga er ny.\n\nPS 5/26 Eventuelt\nIngen saker.`,
      ),
    ).toEqual(['PS 3/26 Kai', 'PS 4/26 Brygge', 'PS 5/26 Eventuelt']);
  });

  it('gives way to cases with titles, of which it may be a list of papers', () => {
    expect(
      itemsIn(
        `${HEAD}Sak 3/26 Referatsaker\nRS 7/26 Brev om kaia\nRS 8/26 Brev om brygga\nRS 9/26 Brev om naustet\n\nSak 4/26 Brygge\nBrygga er ny.`,
      ),
    ).toEqual(['3/26 Referatsaker', '4/26 Brygge']);
  });

  it('has no papers among its matters', () => {
    expect(
      itemsIn(
        `${HEAD}PS 3/26 Referatsaker\nRS 7/26 Brev om kaia\nRS 8/26 Brev om brygga\nTatt til orientering.\n\nPS 4/26 Brygge\nBrygga er ny.\n\nPS 5/26 Eventuelt\nIngen saker.`,
      ),
    ).toEqual(['PS 3/26 Referatsaker', 'PS 4/26 Brygge', 'PS 5/26 Eventuelt']);
  });
});

describe('a matter without a number', () => {
  it('stands between numbered ones', () => {
    expect(
      itemsIn(
        `${HEAD}Sak 3/26 Kai\nKaia er gammel.\n\nOrienteringssaker\n- Brygga er ny.\n- Naustet er solgt.\n\nSak 4/26 Brygge\nBrygga er ny.\n\nEventuelt\nOla Vik spurte om båtplassene.`,
      ),
    ).toEqual(['3/26 Kai', 'Orienteringssaker', '4/26 Brygge', 'Eventuelt']);
  });

  it.each([
    [
      'the title below a number',
      '3/26\nKai\nKaia er gammel.\n\n4/26\nEventuelt\nOla Vik spurte om båtplassene.',
    ],
    [
      'a heading that the agenda has',
      'Saksliste:\nSak 3/26 Kai\nEventuelt\n\nSak 3/26 Kai\nKaia er gammel.\n\nSak 4/26 Eventuelt\nIngen saker.',
    ],
    ['a word in a sentence', 'Sak 3/26 Kai\nEventuelt kan kaia males.\n\nSak 4/26 Eventuelt\nIngen saker.'],
  ])('is not %s', (_, text) => {
    expect(itemsIn(HEAD + text)).toEqual(['3/26 Kai', '4/26 Eventuelt']);
  });
});

describe('bullets with a title and a colon', () => {
  it('are the matters of short notes', () => {
    expect(
      itemsIn(
        `${HEAD}* Gammel kai: Kari Li sender brev.\n\n* 17. mai: Vi går i tog.\n\n* Dugnad: Mange kom.\n\n* Eventuelt: Ingen saker.`,
      ),
    ).toEqual(['Gammel kai', '17. mai', 'Dugnad', 'Eventuelt']);
  });

  it.each([
    [
      'names and what they do',
      '* Kari: Sender brev.\n* Ola: Maler kaia.\n* Kari: Vasker brygga.\n* Ola: Rydder naustet.',
    ],
    ['labels', '* Dato: Mandag.\n* Sted: Havna.\n* Referent: Kari Li.\n* Møteleder: Ola Vik.'],
    [
      'a few among others',
      '* Kaia er gammel.\n* Brygge: Den er ny.\n* Naustet er solgt.\n* Båten er rød.\n* Dugnad: Mange kom.',
    ],
  ])('are not %s', (_, text) => {
    expect(itemsIn(HEAD + text)).toEqual([]);
  });
});

describe('numbers', () => {
  it('may stand before a day', () => {
    expect(
      itemsIn(`${HEAD}1. Kai\nKaia er gammel.\n\n2. 17. mai\nVi går i tog.\n\n3. Eventuelt\nIngen saker.`),
    ).toEqual(['1 Kai', '2 17. mai', '3 Eventuelt']);
  });

  it('may have that of the archive below them', () => {
    expect(
      itemsIn(
        `${HEAD}SAK 1\nSaksnr. 05/2026\nKai\nKaia er gammel.\n\nSAK 2\nSaksnr. 06/2026\nBrygge\nBrygga er ny.`,
      ),
    ).toEqual(['1 Kai', '2 Brygge']);
  });
});

it('takes the rows of an agenda with hours for its matters, and no pause', () => {
  expect(
    itemsIn(
      '# Dagsorden for møte i Havnerådet 20. november 2026\n\n| Start | Tid | Slutt | Sak |\n|---|---|---|---|\n| 18:00 | 10 | 18:10 | Gammel kai |\n| 18:10 | 5 | 18:15 | Pause |\n| 18:15 | 15 | 18:30 | Forslag 01: Ny brygge |',
    ),
  ).toEqual(['Gammel kai', 'Forslag 01: Ny brygge']);
});
