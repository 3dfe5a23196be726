import type { Written } from '../service/port.js';
import type { Page } from './page.js';
import { plain } from './plain.js';
import { hanging } from './wrap.js';

/** What was done, and what is to be known of it. */
export const withNotices = (
  text: string,
  { notices = [] }: Pick<Written, 'notices'>,
  { screen }: Page,
): string => [text, ...notices.map(({ detail }) => hanging('! ', plain(detail), screen.width))].join('\n');
