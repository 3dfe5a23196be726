import type { Tingbok } from '#application';
import type { ContactLanguage } from '#contacts';
import type { Actor } from '#kernel';
import type { Opened } from './opened.js';
import type { Page } from './page.js';

/** What becomes of something that was sent: done, and seen on the page itself; or a page that says why not. */
export type Answered = 'done' | Page;

/** What a reader chose. */
export interface ReadIn {
  /** Undefined when nothing was chosen. */
  readonly language: ContactLanguage | undefined;
}

/** Somebody who has sent a form. */
export interface Answering extends ReadIn {
  readonly tingbok: Tingbok;
  readonly opened: Opened;
}

/** Whoever holds a link speaks for the party that it was sent to; nobody knows which person that is. */
export const holderOf = (partyId: string): Actor => ({
  kind: 'person',
  id: 'answer-link',
  onBehalfOf: partyId,
});
