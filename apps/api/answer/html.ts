const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of a page, safe to be put into another. */
export class Html {
  constructor(readonly text: string) {}
}

export type Content = Html | string | number | null | readonly Content[];

const written = (content: Content): string => {
  if (content instanceof Html) return content.text;
  if (content === null) return '';
  if (typeof content === 'object') return content.map(written).join('');
  return String(content).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
};

/** What is put in is text, unless it is a piece of a page itself; null is nothing. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Html =>
  new Html(parts.map((part, place) => part + written(contents[place] ?? null)).join(''));
