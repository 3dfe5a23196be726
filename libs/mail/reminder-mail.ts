import { arrange } from './reminder/arrange.js';
import { asHtml } from './reminder/as-html.js';
import { asText } from './reminder/as-text.js';
import type { ReminderLanguage, ReminderLetter } from './reminder/letter.js';

/** A morning's mail to one recipient. Nothing to say (no entry, no list) is an error of the caller. */
export const reminderMail = (
  letter: ReminderLetter,
  language: ReminderLanguage,
): { readonly subject: string; readonly text: string; readonly html: string } => {
  if (letter.entries.length === 0 && !letter.auDigest) {
    throw new Error('A reminder mail needs at least one follow-up or the AU list.');
  }
  const layout = arrange(letter, language);
  return { subject: layout.subject, text: asText(layout), html: asHtml(layout) };
};
