import type { Reading } from '../reading.js';

/** Small words that are common in minutes and tell the languages apart; each stands in few of them. */
const CUES: Readonly<Record<Reading['language'], string>> = {
  nb: 'ikke ble blir av møte møtet noen noe sak styret hvordan også etter være stede jeg hun vi må',
  nn: 'ikkje frå eg vere noko ein vart blei møte vedtak skal kva sakliste dei stades ho sjå',
  sv: 'inte och från är att möte beslut ska någon hos även efter blev mötet styrelsen på för ordförande',
  da: 'ikke blev bliver af møde mødet nogle noget bestyrelsen hvordan også efter være afbud punkt jeg hun vi må',
  en: 'the and of to is will was meeting motion not approved with be this that',
};

/** The language of the whole text; one file may mix several, so cue words elsewhere are a union of all. */
export const languageOf = (text: string): Reading['language'] => {
  const words =
    text
      .slice(0, 100_000)
      .toLowerCase()
      .match(/\p{L}{1,30}/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scoreOf = (cues: string): number =>
    cues.split(' ').reduce((sum, cue) => sum + (counts.get(cue) ?? 0), 0);
  const order: readonly Reading['language'][] = ['nb', 'nn', 'sv', 'da', 'en'];
  return order.reduce((best, next) => (scoreOf(CUES[next]) > scoreOf(CUES[best]) ? next : best), 'nb');
};
