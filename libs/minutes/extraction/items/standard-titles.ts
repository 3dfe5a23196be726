import type { Block } from '../../readers/index.js';
import { labelledBlock } from '../head/head-labels.js';
import type { StartInBlock } from './item-styles.js';

/** What parish councils, committees and boards call the matters that every meeting has; closed, longest first. */
const STANDARD =
  /^(?:apologies(?: for absence)?|declarations? of interests?|disclosures? of interests?|(?:public )?open forum|public (?:session|forum|participation|question time|comments?)|open session|minutes of (?:the )?(?:previous|last) meeting|approval of (?:the )?(?:minutes|agenda)|matters arising(?: from the minutes)?(?: and correspondence)?|correspondence|planning(?: applications| matters)?|finance(?: and accounts)?|financial (?:matters|report)|accounts for payment|highways(?: and footpaths| matters)?|footpaths(?: and highways)?|village hall|playing fields?|(?:chairman|chair|clerk|treasurer|secretary|president|councillor|warden)[’']?s[’']? report|reports?|membership|old business|unfinished business|new business|committee reports|announcements|election of officers|any other business|aob|items for (?:the )?next (?:agenda|meeting)|date of (?:the )?next meeting|next meeting|adjournment|welcome(?: and (?:introductions|apologies))?)(?=[\s:.–-]|$)/iu;

/** `Matters arising The pier is old.` */
export const standardTitle = (block: Block): StartInBlock | null => {
  const title = isLine(block) ? STANDARD.exec(block.text.slice(0, 60))?.[0] : undefined;
  const isTitle =
    title !== undefined && /^\p{Lu}/u.test(title) && BEHIND.test(block.text.slice(title.length));
  return isTitle && !labelledBlock(block.text)
    ? { number: null, titleAt: 0, titleUntil: title.length }
    : null;
};

const isLine = ({ kind, column, row }: Block): boolean =>
  kind !== 'bullet' && column === 'left' && row === undefined;
/** The account begins with a capital letter or a figure, or below. */
const BEHIND = /^:?$|^[\s:.–-]{1,3}[\p{Lu}\d]/u;
