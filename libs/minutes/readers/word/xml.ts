/** An element of an XML part as it stands in its text. */
export interface XmlElement {
  /** Its start tag, `<` and `>` included. */
  readonly tag: string;
  readonly inside: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Elements of this name (`w:lvl`), those inside another of the same name left out. Made for the few small things
 * that are read here: in one walk, and never past an element that does not end.
 */
export const elementsOf = (xml: string, name: string): readonly XmlElement[] => {
  const elements: XmlElement[] = [];
  for (let at = startOf(xml, name, 0); at !== -1; at = startOf(xml, name, at)) {
    const tagEnd = xml.indexOf('>', at) + 1;
    const isEmpty = xml.charAt(tagEnd - 2) === '/';
    const close = isEmpty ? tagEnd : xml.indexOf(`</${name}>`, tagEnd);
    if (tagEnd === 0 || close === -1) break;
    const end = isEmpty ? tagEnd : close + name.length + 3;
    elements.push({ tag: xml.slice(at, tagEnd), inside: xml.slice(tagEnd, close), start: at, end });
    at = end;
  }
  return elements;
};

/** Where a tag of exactly this name begins; -1 when none does. */
export const startOf = (xml: string, name: string, from: number): number => {
  for (let at = xml.indexOf(`<${name}`, from); at !== -1; at = xml.indexOf(`<${name}`, at + 1)) {
    if (/[\s/>]/.test(xml.charAt(at + name.length + 1))) return at;
  }
  return -1;
};

export const attributeOf = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined) ?? null;

/** `w:val` of the first element of this name: `<w:numFmt w:val="decimal"/>`. */
export const valueOf = (xml: string, name: string): string | null => {
  const at = startOf(xml, name, 0);
  return at === -1 ? null : attributeOf(xml.slice(at, xml.indexOf('>', at) + 1), 'w:val');
};

/** Without the elements of this name. */
export const without = (xml: string, name: string): string => {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of elementsOf(xml, name)) {
    kept.push(xml.slice(from, start));
    from = end;
  }
  return kept.join('') + xml.slice(from);
};
