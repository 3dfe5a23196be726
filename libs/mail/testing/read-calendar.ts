/** Properties by name, with their one parameter: `DTSTART;VALUE=DATE`. Text is unescaped. */
export type Component = Readonly<Record<string, string>>;

export interface ReadCalendar {
  readonly head: Component;
  /** In their order. */
  readonly entries: readonly Component[];
}

interface Property {
  readonly name: string;
  readonly value: string;
}

const unescaped = (value: string): string =>
  value.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

const propertyIn = (line: string): Property => {
  const [, name, value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):([^\p{Cc}]*)$/u.exec(line) ?? [];
  if (name === undefined) throw new Error(`Not a line of a calendar: ${JSON.stringify(line)}`);
  return { name, value: unescaped(value) };
};

const propertiesIn = (text: string): readonly Property[] => {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  if (lines.pop() !== '') throw new Error('The last line of the calendar is not ended');
  return lines.map(propertyIn);
};

class Reading {
  readonly #open: string[] = [];
  readonly components: Record<string, string>[] = [];

  begin(kind: string): void {
    this.#open.push(kind);
    this.components.push({});
  }

  end(kind: string): void {
    const begun = this.#open.pop();
    if (begun !== kind) throw new Error(`${kind} ends where ${begun} stands`);
  }

  put({ name, value }: Property): void {
    const component = this.components.at(-1);
    if (component === undefined || this.#open.length === 0) throw new Error(`${name} stands outside`);
    if (name in component) throw new Error(`${name} stands twice`);
    component[name] = value;
  }
}

/** Reads a calendar back by RFC 5545; throws at what is none. */
export const readCalendar = (text: string): ReadCalendar => {
  const reading = new Reading();
  for (const property of propertiesIn(text)) {
    if (property.name === 'BEGIN') reading.begin(property.value);
    else if (property.name === 'END') reading.end(property.value);
    else reading.put(property);
  }
  const [head = {}, ...entries] = reading.components;
  return { head, entries };
};
