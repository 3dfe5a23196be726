import type { Block } from '../../readers/index.js';
import type { Rule } from '../rule.js';

export const COUNT_RULE: Rule = {
  name: 'head-count-of-present',
  reason: 'a number of people in place of a list',
  example:
    'Referat fra møte i Havnerådet 20. november 2026\n\n17 deltakere\n\n1. Kai\nKari Li sender brev.\n\n2. Eventuelt\nIngen saker.',
  isWhole: true,
};

const COUNTED: readonly RegExp[] = [
  /^(\d{1,4}) (?:\p{L}{2,30} ){0,2}(?:deltakere|deltakarar|deltagere|til ?stede|til ?stades|møtte|møtt|frammøtte|fremmøtte|representert|participants)(?!\p{L})/iu,
  /^(?:det |der )?(?:var|møtte|deltok|kom|møttes|møtest) (\d{1,4}|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv) (?:stk\.?|stykk(?:er)?|personar|personer|medlemm?er|deltakere|deltakarar|deltagere|frammøtte|fremmøtte|stemmeberettigede|røysteføre)(?= (?:som )?(?:kom|møtte|var|til ?stede|til ?stades|deltok|på møtet|frammøtt|fremmøtt|i)(?!\p{L})|[.,]?$)/iu,
  /(?:^|(?<=[.:–-] ))(?:møtet (?:startet|starta|ble åpnet|blei opna|vart opna) med )?(\d{1,4}) (?:medlemm?er|stemmeberettigede|røysteføre|voterende|voterande|personer|personar)(?: (?:var |er )?til ?(?:stede|stades)|\.?$)/iu,
  /^(?:det møtte|det møtet?|det var|til ?stede|til ?stades|til ?stede var|frammøtte?|fremmøtte?|oppmøte|antall (?:fremmøtte|frammøtte|til ?stede|deltakere|møtende)|antal (?:frammøtte|deltakarar))[: ]{1,3}(?:i alt |totalt |til sammen |var )?(\d{1,4})(?![\d.:/])(?= (?:medlem|person|stemmeb|røysteb|andels|hytte|deltak|representant|seksjons|foreldre|ansatt|til ?sted|til ?stad|beboer|eier)|[.]?$)/iu,
];

/** From three on. */
const IN_WORDS: readonly string[] = [
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
];

/** `23 medlemmer møtte`, `Antall fremmøtte: 12`. */
export const countOf = (blocks: readonly Block[]): number | null => {
  for (const { text } of blocks) {
    const count = COUNTED.map((form) => form.exec(text.slice(0, 400))?.[1]).find(
      (found) => found !== undefined,
    );
    if (count !== undefined)
      return /^\d/.test(count) ? Number(count) : IN_WORDS.indexOf(count.toLowerCase()) + 3;
  }
  return null;
};
