import type { Tingbok } from '#application';
import type { ReadIn } from '../answered.js';
import type { Tried } from '../form.js';
import { memberNames } from '../members.js';
import { readerOf, type Opened } from '../opened.js';
import type { Page } from '../page.js';
import { followUpMatter, type FollowUpMatter } from './matter.js';
import { followUpPage } from './page.js';

/** Whoever owns it already is nobody to hand it on to. */
const suggestionsFor = async (tingbok: Tingbok, { followUp, acts }: FollowUpMatter) => {
  if (!acts.includes('handOn')) return [];
  const owners = followUp.owners.map(({ name }) => name);
  return (await memberNames(tingbok, followUp.body.id)).filter((name) => !owners.includes(name));
};

/** The page as it is now, with what was tried and not taken. */
export const showMatter = async (
  tingbok: Tingbok,
  opened: Opened,
  matter: FollowUpMatter,
  { language, tried = null }: ReadIn & { readonly tried?: Tried | null },
): Promise<Page> =>
  followUpPage({
    ...{ opened, matter, tried },
    reader: readerOf(language, opened, matter.body),
    suggestions: await suggestionsFor(tingbok, matter),
  });

/** Changes nothing: mail scanners follow links. */
export const showFollowUp = async (tingbok: Tingbok, opened: Opened, readIn: ReadIn): Promise<Page> =>
  showMatter(tingbok, opened, await followUpMatter(tingbok, opened), readIn);
