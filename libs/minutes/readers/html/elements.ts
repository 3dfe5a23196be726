import { attribute, type Element } from './walk.js';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const isBlock = ({ tagName }: Element): boolean => BLOCKS.has(tagName);

const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;

export const isBold = (element: Element): boolean =>
  element.tagName === 'b' ||
  element.tagName === 'strong' ||
  BOLD_STYLE.test(attribute(element, 'style')?.slice(0, 2_000) ?? '');

/** A task list shows what is done. */
export const checkboxOf = (element: Element): string => {
  if (attribute(element, 'type')?.toLowerCase() !== 'checkbox') return '';
  return attribute(element, 'checked') === null ? '[ ] ' : '[x] ';
};

const OF_EMPTY_LINE = new Set(['#text', 'br', 'span', 'a', 'o:p', 'strong', 'b', 'em', 'i', 'font']);

/** A paragraph that only leaves room; `hasText`: something was written of it. */
export const isEmptyParagraph = (element: Element, hasText: boolean): boolean =>
  element.tagName === 'p' &&
  !hasText &&
  element.childNodes.every((child) => OF_EMPTY_LINE.has(child.nodeName));
