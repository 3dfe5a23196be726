/** Head words of the columns of a table of minutes; `right` columns hold follow-ups. */
const LEFT = new Set([
  'sak',
  'saker',
  'saksliste',
  'sakliste',
  'saksnr',
  'tema',
  'punkt',
  'ärende',
  'emne',
  'item',
]);
const RIGHT = new Set([
  'oppfølging',
  'oppfølgjing',
  'oppfølgning',
  'tiltak',
  'uppföljning',
  'åtgärd',
  'opfølgning',
  'action',
  'actions',
]);

/** Is this line or row the head of a table with matters on the left and follow-ups on the right? */
export const isTwoColumnHead = (line: string): boolean => {
  const words = line
    .replace(/<[^<>]{0,200}>/g, ' ')
    .trim()
    .toLowerCase()
    .split(/\s+/);
  return words.length === 2 && LEFT.has(words[0] ?? '') && RIGHT.has(words[1] ?? '');
};
