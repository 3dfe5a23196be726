export interface TimeRange {
  readonly start: string;
  readonly end: string | null;
  /** Where it stands in the text. */
  readonly at: number;
  readonly until: number;
}

const CLOCK = '(\\d{1,2})[:.](\\d{2})(?![.\\d])';
const RANGE = new RegExp(
  `(?:kl\\.?\\s*)?(?<![\\d.])${CLOCK}\\s*(?:-|–|—|til|to)\\s*(?:kl\\.?\\s*)?${CLOCK}`,
  'iu',
);
const BARE_RANGE = /(?<!\d)([01]\d|2[0-3])([0-5]\d)\s*[-–—]\s*([01]\d|2[0-3])([0-5]\d)(?!\d)/u;
const SINGLE = /(?:kl|klokka|klokken|klockan|@)\.?\s*(\d{1,2})(?:[:.](\d{2}))?(?!\d)(?:\s*(am|pm)\b)?/iu;
const LABELLED = /^(?:tid|time|klokkeslett|møtetid|start)\s*:\s*(\d{1,2})[:.](\d{2})(?:\s*(am|pm)\b)?/iu;

/** The first time or time range of a short text. */
export const timesIn = (text: string): TimeRange | null => {
  const short = text.slice(0, 400);
  const range = RANGE.exec(short) ?? BARE_RANGE.exec(short);
  const start = range && clock(range[1], range[2]);
  const end = range && clock(range[3], range[4]);
  if (range && start && end) return { start, end, at: range.index, until: range.index + range[0].length };
  const single = SINGLE.exec(short) ?? LABELLED.exec(short);
  const time = single && clock(single[1], single[2], single[3]);
  return single && time
    ? { start: time, end: null, at: single.index, until: single.index + single[0].length }
    : null;
};

const clock = (hours: string | undefined, minutes = '00', half?: string): string | null => {
  const hour = Number(hours) + (half?.toLowerCase() === 'pm' && Number(hours) < 12 ? 12 : 0);
  if (hours === undefined || hour > 24 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
};
