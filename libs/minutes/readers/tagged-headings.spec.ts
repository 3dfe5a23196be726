import { isHtml } from './html/index.js';
import { isMarkdown, readMarkdown } from './markdown.js';

const NOTES = [
  '<strong>§1 Mötet öppnas</strong>',
  'Kari hälsade alla välkomna.',
  '',
  '<strong>§2 Kajen</strong>',
  'Kajen är gammal.',
].join('\n');

describe('a line that is one tag from end to end', () => {
  it('tells Markdown from plain text', () => {
    expect(isMarkdown(NOTES)).toBe(true);
    expect(isMarkdown('Kari är <strong>glad</strong>.\nOla är <strong>nöjd</strong>.')).toBe(false);
  });

  it('is a heading without the tag', () => {
    const headings = readMarkdown(NOTES).blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ text }) => text)).toEqual(['§1 Mötet öppnas', '§2 Kajen']);
  });
});

describe('a table written in HTML between Markdown', () => {
  it('is a table, with its follow-ups in the last column', () => {
    const { blocks, hasFollowUpColumn } = readMarkdown(
      '# Notes\n\n## Agenda\n\n<table><tr><th>Item</th><th>Action</th></tr><tr><td>Pier</td><td>Kari to paint it</td></tr></table>\n',
    );
    expect(hasFollowUpColumn).toBe(true);
    expect(blocks.map(({ text, column }) => [text, column])).toContainEqual(['Kari to paint it', 'right']);
  });
});

describe('a page behind commands to its server', () => {
  it.each(['<%@ Page Language="C#" Title="a > b" %>\n', '<?php include "head.php"; ?>\n'])(
    'is HTML: %s',
    (preface) => {
      expect(isHtml(new TextEncoder().encode(`${preface}<div><p>Referat</p></div>`))).toBe(true);
    },
  );
});
