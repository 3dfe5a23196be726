import { attribute, type Element } from './walk.js';

/** Elements that say nothing to a reader, that were struck out, or that belong to the page around the text. */
const NOT_TEXT = new Set(
  'head script style template noscript svg math iframe object embed audio video canvas map img picture select textarea button datalist progress meter nav dialog rp rt del s strike'.split(
    ' ',
  ),
);
/** Left out where they belong to the page; inside the article they are part of it. */
const OF_PAGE = new Set(['header', 'footer', 'aside']);
const ARTICLES = new Set(['article', 'main', 'section']);

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** Does a reader of the page see the text of this element, as part of what the page is about? */
export const isRead = (element: Element): boolean =>
  !NOT_TEXT.has(element.tagName) && !isHidden(element) && !isOfPage(element) && !isLinkBack(element);

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== null ||
  attribute(element, 'aria-hidden')?.toLowerCase() === 'true' ||
  HIDDEN_STYLE.test(attribute(element, 'style')?.slice(0, 2_000) ?? '');

/** A page's header often has the title of its text. */
const isOfPage = (element: Element): boolean =>
  OF_PAGE.has(element.tagName) &&
  !isInArticle(element) &&
  !(element.tagName === 'header' && hasTitle(element));

const isInArticle = (element: Element): boolean => {
  let parent = element.parentNode;
  for (let steps = 0; parent && steps < 100; steps += 1) {
    if ('tagName' in parent && ARTICLES.has(parent.tagName)) return true;
    parent = 'parentNode' in parent ? parent.parentNode : null;
  }
  return false;
};

const hasTitle = (header: Element): boolean =>
  header.childNodes.some((child) => child.nodeName === 'h1' || child.nodeName === 'hgroup');

/** `↑` behind a footnote. */
const isLinkBack = (element: Element): boolean =>
  element.tagName === 'a' &&
  (/^#(?:foot|end)note-ref-/.test(attribute(element, 'href') ?? '') ||
    attribute(element, 'role') === 'doc-backlink');
