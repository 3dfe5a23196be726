import { explain, messageLanguages, type MessageLanguage, type Rule } from '#application';
import type { Refusal } from '#kernel';

/** An answer that says no, as RFC 9457 has it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly [extension: string]: unknown;
}

/** Carries a refusal out of a route. */
export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

/** Rules whose status is not told by their name. */
const statuses: Partial<Record<Rule, number>> = {
  VersionIsStale: 412,
  TokenIsMissing: 401,
  HostIsNotAllowed: 421,
  InputIsWrong: 400,
  DateIsWrong: 400,
  PolicyIsWrong: 400,
  FileNameIsMissing: 400,
  FileIsTooLarge: 413,
  FileIsEmpty: 422,
  FileIsNotText: 422,
  LinkIsWrong: 404,
  CalendarAddressIsWrong: 404,
  CalendarAddressHasEnded: 410,
  FileIsDamaged: 422,
  FileIsEncrypted: 422,
  FileHasNoText: 422,
  ReadingTakesTooLong: 422,
  ReadingTakesTooMuch: 422,
  NotMinutes: 422,
  FormatIsNotSupported: 415,
  ContentTypeIsWrong: 415,
  ServiceIsBehind: 503,
  StorageFailed: 503,
  DatabaseHalted: 503,
  DiskIsFull: 507,
};

const statusOf = (rule: string): number =>
  statuses[rule as Rule] ?? (rule.endsWith('DoesNotExist') ? 404 : 409);

/** `FollowUpIsClosed` → `Follow up is closed`. */
const titleOf = (rule: string): string => {
  const words = rule.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const problemOf = (refusal: Refusal, language: MessageLanguage): Problem => ({
  ...refusal.details,
  type: `urn:tingbok:rule:${refusal.refused}`,
  title: titleOf(refusal.refused),
  status: statusOf(refusal.refused),
  detail: explain(refusal, language),
});

/** What a reader should know of something that was done all the same. */
export const noticeOf = (
  notice: Refusal,
  language: MessageLanguage,
): { readonly type: string; readonly detail: string } => ({
  type: `urn:tingbok:rule:${notice.refused}`,
  detail: explain(notice, language),
});

/** Languages of `Accept-Language`, the dearest first; one that is wanted at 0 is not wanted. */
const wishedFor = (acceptLanguage: string): readonly string[] =>
  acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.split(/;\s*q=/i);
      return { tag: tag.trim().toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);

const spoken = (tag: string): MessageLanguage | undefined => {
  const [language] = tag.split('-');
  return language === 'no' ? 'nb' : messageLanguages.find((one) => one === language);
};

/** The first of the reader's languages that the service has words in; English when there is none. */
export const languageOf = (acceptLanguage: string | undefined): MessageLanguage =>
  wishedFor(acceptLanguage ?? '')
    .map(spoken)
    .find((one) => one !== undefined) ?? 'en';
