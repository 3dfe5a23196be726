import type { Cell } from '../../readers/block.js';
import { columnRole, namesTasks, type ColumnRole } from '../../readers/column-names.js';
import { together } from '../../readers/grid-cells.js';
import { slice, type Passage } from '../../readers/passage.js';

export interface CellText extends Passage {
  /** Its paragraphs; itself when it has one. */
  readonly parts: readonly Passage[];
}

/** What a row with named columns says: the first cell of each kind that is not empty. */
export interface Cells extends Partial<Readonly<Record<ColumnRole, CellText>>> {
  /** `Vedtak / tiltak`: the cell of decisions holds tasks, too. */
  readonly isMixed: boolean;
}

type Draft = Partial<Record<ColumnRole, CellText>>;

/** `Sak` names a column of numbers as well as one of matters: `21/22` is no matter. */
const BARE_NUMBER = /^(?:\p{L}{1,6}\.?\s)?\d{1,4}(?:[./-]\d{1,4}){0,3}[.):]?$/u;

const roleOf = ({ text }: Passage, role: ColumnRole): ColumnRole =>
  role === 'matter' && BARE_NUMBER.test(text) ? 'number' : role;

export const cellsOf = (row: readonly Cell[]): Cells => {
  const cells: Draft = {};
  let isMixed = false;
  for (const { heading, passage, parts = [passage] } of row) {
    const role = columnRole(heading);
    if (role === null || passage.text === '') continue;
    cells[roleOf(passage, role)] ??= { ...passage, parts: wholeParts(parts, role) };
    isMixed ||= role === 'decision' && namesTasks(heading);
  }
  return { ...withDeadline(withOwner(cells)), isMixed };
};

/** `Navn | Oppgave`: whoever is named beside a task owns it. */
const withOwner = (cells: Draft): Draft =>
  cells.followUp && cells.person && !cells.owner ? { ...cells, owner: cells.person } : cells;

/** `Kari, 1.12.` in the column of owners, where there is none for deadlines. */
const withDeadline = (cells: Draft): Draft => {
  const { owner } = cells;
  if (!owner || cells.deadline) return cells;
  const pieces = owner.parts.flatMap((part) => piecesOf(part));
  const times = pieces.filter(({ text }) => TIME.test(text));
  const names = pieces.filter(({ text }) => !TIME.test(text));
  if (times.length === 0) return cells;
  const { owner: _, ...others } = cells;
  const deadline = { ...together(times), parts: times };
  return { ...others, deadline, ...(names.length > 0 && { owner: { ...together(names), parts: names } }) };
};

const TIME =
  /^(?:frist:?\s|innen\s|innan\s|før\s)?(?:\d{1,2}[./]\s?(?:\d{1,2}(?:[./]|$)|\p{L}{3,9})|(?:uke|veke|v\.)\s?\d{1,2}|(?:snarest|straks|fortløpende|fortløpande|løpende|løpande|(?:til )?neste møte)(?!\p{L})|(?:ultimo|primo|medio|utgangen av)\s|(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?!\p{L}))/iu;

/** Between commas, strokes and dashes. */
const piecesOf = (part: Passage): readonly Passage[] => {
  const marks = [...part.text.slice(0, 300).matchAll(/[,;]\s|\s\/\s|\/(?=\p{L})|\s[–-]\s|\s(?=frist:)/giu)];
  const starts = [0, ...marks.map((mark) => mark.index + mark[0].length)];
  const ends = [...marks.map((mark) => mark.index), part.text.length];
  return starts.map((start, index) => slice(part, start, ends[index])).filter(({ text }) => text !== '');
};

const TEXTS: readonly ColumnRole[] = ['matter', 'followUp', 'decision'];

/** A paragraph in lower case behind one without a stop is the rest of its line. */
const wholeParts = (parts: readonly Passage[], role: ColumnRole): readonly Passage[] => {
  if (!TEXTS.includes(role)) return parts;
  const whole: Passage[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (before && isRest(part, before)) whole.splice(-1, 1, together([before, part]));
    else whole.push(part);
  }
  return whole;
};

const isRest = ({ text }: Passage, before: Passage): boolean =>
  /^\p{Ll}/u.test(text) && /[\p{Ll},]$/u.test(before.text);
