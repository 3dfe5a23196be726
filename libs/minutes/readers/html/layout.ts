import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { refuse } from '#kernel';
import type { DocumentFormat, MinutesDocument, OpenRefusal } from '../../document.js';
import { hasEndlessRun } from '../../endless-run.js';
import { Page } from './page.js';
import { walk } from './walk.js';

/** A document of what a page says. */
export const documentOfHtml = (html: string, format: DocumentFormat): MinutesDocument | OpenRefusal => {
  const { text, layout } = pageOf(html);
  if (text.trim() === '')
    return refuse('FileHasNoText', {
      advice: 'If its text is in pictures, run text recognition on them, and send a file with text in it.',
    });
  if (hasEndlessRun(text))
    return refuse('FileIsNotText', { advice: 'Send the minutes as PDF, as Word (.docx) or as plain text.' });
  return { format, text, layout };
};

/** The name of the page stands in its head; it is read where nothing on the page says it. */
const pageOf = (html: string): ReturnType<Page['result']> => {
  const tree = parse(html);
  const page = new Page();
  walk(tree, page);
  const read = page.result();
  const title = /<h1[\s>]/i.test(html) ? '' : titleOf(tree);
  if (title === '' || read.text === '' || read.text.slice(0, 1_000).includes(title)) return read;
  const titled = new Page(title);
  walk(tree, titled);
  return titled.result();
};

const titleOf = (tree: DefaultTreeAdapterTypes.Document): string => {
  const words: string[] = [];
  let isTitle = false;
  walk(tree, {
    enter: ({ tagName }) => {
      isTitle = tagName === 'title';
      return isTitle || tagName === 'html' || tagName === 'head';
    },
    leave: () => {
      isTitle = false;
    },
    text: (text) => {
      if (isTitle) words.push(text);
    },
  });
  return words.join('').normalize('NFC').replace(/\s+/g, ' ').trim();
};
