import { parseFragment } from 'parse5';
import { linesOf } from '../lines.js';
import { decodePage } from './charset.js';
import { walk } from './walk.js';

const ENOUGH = 64 * 1024;
const PAGE = /^<(?:!doctype html|html|head|body)\b/i;
const FRAGMENT =
  /^<(?:h[1-6]|p|div|table|ul|ol|dl|section|article|main|header|meta|title|style|span|b|strong|font|center|pre|blockquote|br|hr)\b[^<>]{0,2000}>/i;
/** Marks of Markdown that nobody writes between tags. */
const MARKDOWN = /^ {0,3}(?:#{1,6} {1,10}\S|\|? {0,20}:?-{3,}:? {0,20}\||```|~~~|-{3,}[ \t]{0,20}$)/m;

/**
 * A page, or a piece of one that is HTML through and through. Text and Markdown with some tags between are not, nor
 * is the table form with HTML in the cells and a tab between them.
 */
export const isHtml = (bytes: Uint8Array): boolean => {
  const text = withoutPreface(decodePage(bytes.subarray(0, ENOUGH)));
  if (PAGE.test(text)) return true;
  return FRAGMENT.test(text) && !MARKDOWN.test(text) && !hasCells(text) && isMarkedUp(text);
};

/** What a server leaves before the page begins, and how it ends. */
const PREFACES = [
  ['<!--', '-->'],
  ['<%', '%>'],
  ['<?', '?>'],
] as const;

/** Behind the byte order mark, the declaration of XML, commands to the server, and comments. */
const withoutPreface = (text: string): string => {
  let rest = text.replace(/^\ufeff/, '').trimStart();
  while (/^<(?:[?%]|!--|asp:[a-z]+)/i.test(rest)) {
    const end = PREFACES.find(([begin]) => rest.startsWith(begin))?.[1] ?? '>';
    const at = rest.indexOf(end);
    if (at === -1) return '';
    rest = rest.slice(at + end.length).trimStart();
  }
  return rest;
};

/** A tab behind words is no indentation. */
const hasCells = (text: string): boolean => linesOf(text).some((line) => line.text.trim().includes('\t'));

/** Next to all of its letters stand inside elements, at least one of which is closed. */
const isMarkedUp = (text: string): boolean => {
  if (!/<\/[a-z][a-z0-9]{0,9}\s*>/i.test(text)) return false;
  let inside = 0;
  let outside = 0;
  let depth = 0;
  walk(parseFragment(text), {
    enter: () => {
      depth += 1;
      return true;
    },
    leave: () => {
      depth -= 1;
    },
    text: (words) => {
      const letters = words.replace(/\s+/g, '').length;
      if (depth > 0) inside += letters;
      else outside += letters;
    },
  });
  return inside > 0 && outside <= (inside + outside) / 10;
};
