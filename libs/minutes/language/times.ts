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
  return (
    rangeOf(RANGE.exec(short) ?? BARE_RANGE.exec(short)) ??
    singleOf(SINGLE.exec(short) ?? LABELLED.exec(short))
  );
};

const rangeOf = (match: RegExpExecArray | null): TimeRange | null => {
  const start = match && clock(match[1], match[2]);
  const end = match && clock(match[3], match[4]);
  return start && end ? { start, end, ...placeOf(match) } : null;
};

const singleOf = (match: RegExpExecArray | null): TimeRange | null => {
  const start = match && clock(match[1], match[2], match[3]);
  return start ? { start, end: null, ...placeOf(match) } : null;
};

const placeOf = (match: RegExpExecArray): { at: number; until: number } => ({
  at: match.index,
  until: match.index + match[0].length,
});

const clock = (hours: string | undefined, minutes = '00', half?: string): string | null => {
  const hour = Number(hours) + (half?.toLowerCase() === 'pm' && Number(hours) < 12 ? 12 : 0);
  if (hours === undefined || hour > 24 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
};
