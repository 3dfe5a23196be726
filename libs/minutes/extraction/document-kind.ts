import type { Reading } from '../reading.js';

interface Signal {
  readonly name: string;
  readonly form: RegExp;
}

/** Words that stand in minutes and calls to meetings, one row per thing that such a paper has. */
const SIGNALS: readonly Signal[] = [
  {
    name: 'meeting',
    form: /(?<!\p{L})\p{L}{0,20}(?:møte[tn]?|møter|mötet?|mødet?|meeting|forsamling|årsmøte)(?!\p{L})/iu,
  },
  {
    name: 'paper',
    form: /(?<!\p{L})\p{L}{0,20}(?:referat|protokoll|protokol|møtebok|minutes|innkalling)(?:et|en|a)?(?!\p{L})/iu,
  },
  {
    name: 'attendance',
    form: /(?:til ?stede?|til ?stades|deltakere|deltakarar|forfall|närvarande|fremmødte?|frånvarande|afbud|present|attendees|participants)\s*:/iu,
  },
  {
    name: 'officer',
    form: /(?:møteleder|møteleiar|møteledelse|ordstyrer|referent|ordförande|dirigent|sekretær|sekreterare|chair)\p{L}*\s*:/iu,
  },
  {
    name: 'agenda',
    form: /(?:^|\n)[ \t]{0,20}#{0,6}[ \t]{0,20}(?:saker|saksliste|sakliste|dagsorden|dagsordning|agenda|sak\s\d)/iu,
  },
  {
    name: 'outcome',
    form: /(?<!\p{L})(?:vedtak|vedtatt|godkjent|godkjend|beslut|beslutta|besluttet|innvilget|godkänn|godkendt|motion approved)(?!\p{L})/iu,
  },
  {
    name: 'follow-up',
    form: /(?<!\p{L})(?:oppfølging|oppfølgjing|ansvar|ansvarlig|frist|tiltak|action)\s*[:\n]/iu,
  },
];

const CALL =
  /(?<!\p{L})(?:møteinnkalling|innkalling til|saksliste til|kallelse till|indkaldelse til|agenda for)(?!\p{L})/iu;

/** What the rules found in the paper: so many entries and people, and whether it says when. */
interface Found {
  readonly entries: number;
  readonly present: number;
  readonly hasDate: boolean;
}

/** What paper this is; null when nothing in it looks like minutes or a call to a meeting. */
export const documentKind = (text: string, found: Found): Reading['document'] | null => {
  const near = text.slice(0, 300_000);
  const signals = SIGNALS.filter((signal) => signal.form.test(near)).length;
  if (!speaksOfMeeting(signals, found) || looksLikeCode(near)) return null;
  if (found.entries === 0 && isCall(near.slice(0, 600))) return 'agenda';
  return signals > 1 || found.entries + found.present > 0 ? 'minutes' : 'other';
};

/** One word of meetings may stand in any letter; with a date, or with a second one, it is a meeting's paper. */
const speaksOfMeeting = (signals: number, { hasDate }: Found): boolean =>
  signals > 1 || (signals === 1 && hasDate);

const isCall = (beginning: string): boolean =>
  CALL.test(beginning) && !/(?<!\p{L})(?:referat fra|møtereferat)(?!\p{L})/iu.test(beginning);

/** Lines of program text end in brackets and semicolons. */
const looksLikeCode = (text: string): boolean => {
  const lines = text.split('\n', 2_000).filter((line) => line.trim() !== '');
  const code = lines.filter((line) =>
    /[;{}]\s*$|^\s*["{}[\]]|^\s*(?:import|export|const|def|class|#include|function|return)\s/.test(
      line.slice(0, 400),
    ),
  );
  return lines.length >= 4 && code.length > lines.length / 3;
};
