import type { Block } from './block.js';
import type { SourceLine } from './lines.js';
import { passageOf } from './passage.js';
import { oneColumn } from './text-layer.js';

const RULE = /^---\s*$/;
const MOST_LINES = 200;
/** `title: "Møte"`, `present: [Kari Li, Ola Vik]`. */
const WRAPPED = /^([\p{L}_-]{1,40}:\s+)(["'[])(.*)(["'\]])\s*$/u;

/** Where the settings above a text end (`---` … `---`); 0 where there are none. */
export const settingsEnd = (lines: readonly SourceLine[]): number => {
  if (!RULE.test(lines[0]?.text ?? '')) return 0;
  const end = lines.slice(1, MOST_LINES).findIndex(({ text }) => RULE.test(text));
  const settings = lines.slice(1, end + 1);
  return end > 0 && settings.every(({ text, blank }) => blank || /^[\s#-]|^[\p{L}_-]{1,40}:/u.test(text))
    ? end + 2
    : 0;
};

/** Settings as lines; quotation marks and brackets around a value are no part of it. */
export const settingsBlocks = (source: string, lines: readonly SourceLine[]): readonly Block[] => {
  const blocks: Block[] = [];
  let plain: SourceLine[] = [];
  const close = (): void => {
    blocks.push(...oneColumn(source, plain));
    plain = [];
  };
  for (const line of lines) {
    const [, name = '', open, value = ''] = WRAPPED.exec(line.text.slice(0, 4_000)) ?? [];
    if (open === undefined) {
      if (!RULE.test(line.text)) plain.push(line);
      continue;
    }
    close();
    const start = line.start + name.length;
    const ranges = [
      { start: line.start, end: start },
      { start: start + 1, end: start + 1 + value.length },
    ];
    blocks.push({ ...passageOf(source, ranges), kind: 'paragraph', level: 0, column: 'left', apart: true });
  }
  close();
  return blocks;
};
