import { readText } from '../testing/read-text.js';
import { layoutOf } from './index.js';

/** Both columns on one line, the right one from the same place on. */
const beside = (rows: readonly (readonly [left: string, right?: string])[], at = 52): string =>
  rows.map(([left, right = '']) => `${left.padEnd(right === '' ? 0 : at)}${right}`).join('\n');

const TABLE = beside([
  ['Saker', 'Oppfølging'],
  ['1. Fyret på Nesodden', 'Ola Vik henter inn tilbud på'],
  ['Lampa har vært mørk siden jul. Båtfolket klager,', 'ny lampe innen 1. mars.'],
  ['og en skøyte gikk nesten på grunn.'],
  ['', 'Kystlaget skal varsle losene.'],
  [''],
  ['2. Regnskap', 'Kari Li sender regnskapet til'],
  ['Regnskapet for fjoråret ble godkjent. Det viste', 'revisor.'],
  ['et lite overskudd.'],
]);
const MINUTES = `Referat fra møte i Fyrrådet 3. februar 2026\nTil stede: Kari Li, Ola Vik og Kystlaget\n\n${TABLE}\n`;

describe('columns that stand side by side', () => {
  it('are read one cell after the other, row by row', () => {
    const blocks = layoutOf(TABLE).blocks.map(({ column, text }) => [column, text]);
    expect(blocks).toEqual([
      ['left', '1. Fyret på Nesodden'],
      ['right', 'Ola Vik henter inn tilbud på ny lampe innen 1. mars.'],
      ['left', 'Lampa har vært mørk siden jul. Båtfolket klager, og en skøyte gikk nesten på grunn.'],
      ['right', 'Kystlaget skal varsle losene.'],
      ['left', '2. Regnskap'],
      ['right', 'Kari Li sender regnskapet til revisor.'],
      ['left', 'Regnskapet for fjoråret ble godkjent. Det viste et lite overskudd.'],
    ]);
  });

  it('give each follow-up to the item beside it', () => {
    const { actions, decisions } = readText(MINUTES);
    expect(actions.map(({ item, owners, due, text }) => [item, owners, due, text])).toEqual([
      ['1', ['Ola Vik'], '2026-03-01', 'Ola Vik henter inn tilbud på ny lampe innen 1. mars.'],
      ['1', ['Kystlaget'], null, 'Kystlaget skal varsle losene.'],
      ['2', ['Kari Li'], null, 'Kari Li sender regnskapet til revisor.'],
    ]);
    expect(decisions.map(({ item, text }) => [item, text])).toEqual([
      ['2', 'Regnskapet for fjoråret ble godkjent.'],
    ]);
  });

  it('begin a new cell at a numbered line, also without an empty line before it', () => {
    const close = MINUTES.replace(/\n *Kystlaget.*\n\n/, '\n');
    expect(readText(close).actions.map(({ item, owners }) => [item, owners])).toEqual([
      ['1', ['Ola Vik']],
      ['2', ['Kari Li']],
    ]);
  });

  it('may shift by a letter or two from page to page', () => {
    const shifted = MINUTES.replace('                Kystlaget', '              Kystlaget');
    expect(readText(shifted).actions.map(({ text }) => text)).toEqual(
      readText(MINUTES).actions.map(({ text }) => text),
    );
  });

  it.each([
    ['has no names of columns', TABLE.replace(/^.*\n/, '')],
    ['does not go on at one place', `Saker      Oppfølging\n1. Kai   Kari maler\n2. Brygge     Ola vasker`],
  ])('are not believed in a text that %s', (_, text) => {
    expect(layoutOf(text).blocks.every(({ text: block }) => !block.startsWith('Ola Vik henter'))).toBe(true);
    expect(layoutOf(text).blocks.some(({ text: block }) => /Nesodden Ola|Kai Kari/.test(block))).toBe(true);
  });
});
