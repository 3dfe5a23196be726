import type { Reading } from '../../reading.js';

interface Signal {
  readonly name: string;
  readonly form: RegExp;
}

/** Words that stand in minutes and calls to meetings, one row per thing that such a paper has. */
const SIGNALS: readonly Signal[] = [
  {
    name: 'meeting',
    form: /(?<!\p{L})\p{L}{0,20}(?:møte[tn]?|møter|mötet?|mødet?|meeting|forsamling(?:en|a)?|årsmøte)(?!\p{L})/iu,
  },
  {
    name: 'paper',
    form: /(?<!\p{L})\p{L}{0,20}(?:referat|protokoll|protokol|møtebok|minutes|innkalling|minnesanteckningar|mötesanteckningar|notes from (?:[\p{L}’']{1,20} ){0,3}(?:call|meeting|sync)|meeting notes)(?:et|en|a)?(?!\p{L})/iu,
  },
  {
    name: 'attendance',
    form: /(?:til ?stede?|til ?stades|deltakere|deltakarar|forfall|närvarande|fremmødte?|frånvarande|afbud|present|attendees|participants|in attendance|on the call|apologies|regrets|afbud|närvarande ledamöter)\s*:/iu,
  },
  {
    name: 'officer',
    form: /(?:møteleder|møteleiar|møteledelse|ordstyrer|referent|ordförande|dirigent|sekretær|sekreterare|chair)\p{L}*\s*:/iu,
  },
  {
    name: 'agenda',
    form: /(?:^|\n)[ \t]{0,20}#{0,6}[ \t]{0,20}(?:title:\s"?)?(?:saker|saksliste|sakliste|dagsorden|dagsordning|agenda|sak\s\d)/iu,
  },
  {
    name: 'outcome',
    form: /(?<!\p{L})(?:vedtak|vedtatt|godkjent|godkjend|beslut|beslutta|besluttet|innvilget|godkänn|godkendt|motion approved)(?!\p{L})/iu,
  },
  {
    name: 'follow-up',
    form: /(?<!\p{L})(?:oppfølging|oppfølgjing|ansvar|ansvarlig|frist|tiltak|action|action items?|actions|att göra|åtgärder?|aktion)\s*[:\n]/iu,
  },
];

const CALL =
  /(?<!\p{L})(?:møteinnkalling|innkalling (?:til|for)|saks?liste (?:til|for)|kallelse(?: till)?|föredragningslista|indkaldelse til|meeting agenda|notice of (?:meeting|annual)|agenda for|dagsorden (?:til|for|møte))(?!\p{L})|^[\s#*_]{0,6}(?:\p{L}{1,20}\s)?(?:dagsorden|dagsordning|saks?liste|sakskart|agenda|innkalling)(?!\p{L})/iu;

/** Room for what is to be filled in. */
const PLACEHOLDERS =
  /\[(?!x\])(?:\p{Lu}|\.{2})[^\]\n[(]{0,60}\](?!\()|<\p{Lu}[\p{L} ,./]{2,40}>|\{\{[^{}\n]{1,60}\}\}|_{5,}|(?<!\p{L})(?:dd[./]mm|xx[.:]xx|åååå|navn navnesen|@navn|yyyy-mm-dd)(?!\p{L})|(?<!\d)00[.:]00(?:[.:]0000)?(?!\d)|(?<=\d\/)(?:xx|åå|yy)(?!\p{L})/giu;

/** What the rules found in the paper: so many entries and people, and whether it says when. */
interface Found {
  readonly decisions: number;
  readonly followUps: number;
  readonly items: number;
  readonly present: number;
  readonly hasDate: boolean;
}

/** What paper this is; null when nothing in it looks like minutes or a call to a meeting. */
export const documentKind = (text: string, found: Found): Reading['document'] | null => {
  const near = text.slice(0, 300_000);
  const signals = SIGNALS.filter((signal) => signal.form.test(near)).length;
  if (!speaksOfMeeting(signals, found) || looksLikeCode(near.replace(FENCED, ''))) return null;
  if (isTemplate(near, found)) return 'other';
  if (found.decisions + found.present === 0 && isCall(near.slice(0, 600))) return 'agenda';
  return signals > 1 || found.decisions + found.followUps + found.present > 0 ? 'minutes' : 'other';
};

/** One word of meetings may stand in any letter; with a date, with matters, or with a second one, it is a meeting's paper. */
const speaksOfMeeting = (signals: number, { hasDate, items }: Found): boolean =>
  signals > 1 || (signals === 1 && (hasDate || items > 2));

const isCall = (beginning: string): boolean =>
  CALL.test(beginning) && !OF_THE_PAST.test(beginning.slice(0, 160)) && !/møtereferat/iu.test(beginning);

/** What the paper is called above its agenda. */
const OF_THE_PAST =
  /^[\s#*_]{0,6}(?:\p{L}{1,20}\s)?(?:møte)?(?:referat|protokoll)(?!\p{L})|(?<!\p{L})referat fra(?!\p{L})/iu;

/** Minutes that nobody has filled in yet; the sentences that such a form has ready count for little. */
const isTemplate = (text: string, { hasDate, present, decisions, followUps }: Found): boolean => {
  if (hasDate) return false;
  const room = [...text.slice(0, 20_000).matchAll(PLACEHOLDERS)].length;
  const found = present + decisions + followUps;
  if (found === 0 || CALLED_TEMPLATE.test(text.slice(0, 200))) return room >= 3;
  return room >= MUCH_ROOM && room >= found && DAY_TO_FILL.test(text.slice(0, 3_000));
};
const MUCH_ROOM = 5;
const CALLED_TEMPLATE =
  /(?<!\p{L})(?:(?:møte)?(?:referat|protokoll)?mal(?:en)?|template|mall|skabelon)(?!\p{L})/iu;
/** `Dato: [dd.mm.åååå]`, `Møtedato: ____`. */
const DAY_TO_FILL =
  /(?:dato|datum|date|tid|når|when)[\s*_|]{0,6}:?[\s*_|]{0,20}(?:\[[^\]\n]{1,40}\](?!\()|<[^<>\n]{2,40}>|\{\{|_{4,}|\.{5,}|dd[./-]mm|xx[./-]xx|00[.:]00|yyyy)/iu;

/** Examples in program text that minutes of programmers quote. */
const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[^]*?^ {0,3}\1/gm;

/** Lines of program text end in brackets and semicolons. What minutes quote of it stands between fences. */
const looksLikeCode = (text: string): boolean => {
  let isQuoted = false;
  const lines = text.split('\n', 2_000).filter((line) => {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) isQuoted = !isQuoted;
    return !isQuoted && line.trim() !== '';
  });
  const code = lines.filter((line) => CODE.test(line.slice(0, 400)));
  return lines.length >= 4 && code.length > lines.length / 3;
};
const CODE = /[;{}]\s*$|^\s*["{}[\]]|^\s*(?:import|export|const|def|class|#include|function|return)\s/;
