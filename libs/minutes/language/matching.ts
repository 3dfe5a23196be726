/** How long the match of a form is; 0 when there is none. */
export const matchLength = (form: RegExp, text: string): number => form.exec(text)?.[0].length ?? 0;

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What stands before the first blank. */
export const firstWord = (text: string): string => text.slice(0, 200).trimStart().split(/\s/, 1)[0] ?? '';
