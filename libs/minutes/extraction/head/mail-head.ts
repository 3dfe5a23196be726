import type { Block } from '../../readers/index.js';

const FIELD =
  /^(?:fra|frå|från|from|til|till|to|kopi|cc|dato|datum|date|sendt|sent|skickat|emne|ämne|subject|vedlegg|vedlagt|attachments?):(?:\s|$)/iu;
const SENDER = /(?:^|\s)(?:fra|frå|från|from):\s/iu;
const SUBJECT = /(?:^|\s)(?:emne|ämne|subject):(?:\s|$)/iu;
/** A letter's own head stands within the first lines. */
const LONGEST = 8;

/** The blocks below the head of the letter that the minutes were sent in: its date is that of the letter. */
export const belowMailHead = (blocks: readonly Block[]): readonly Block[] => {
  const top = blocks.slice(0, LONGEST);
  const end = top.findLastIndex(({ text }) => FIELD.test(text.slice(0, 40))) + 1;
  const head = top.slice(0, end).map(({ text }) => text.slice(0, 400));
  const isMail = head.some((line) => SENDER.test(line)) && head.some((line) => SUBJECT.test(line));
  return isMail ? blocks.slice(end) : blocks;
};
