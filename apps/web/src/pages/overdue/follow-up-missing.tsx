import { dayInWords } from '../../days/day.js';
import { useLanguage } from '../../language/language.js';
import { Notice, NoticeText } from '../../parts/notice.js';
import type { Asked } from './asked.js';
import { ToToday } from './bad-date.js';

type FollowUpMissingProps = {
  asked: Asked;
  /** ISO day of the list. */
  at: string;
  id: string;
};

/** The address names a follow-up that does not exist, or did not on the day of the list. */
export function FollowUpMissing({ asked, at, id }: FollowUpMissingProps) {
  const { words } = useLanguage();
  const { missingTitle, missing, missingThen } = words.history;
  const isEarlier = asked.at !== null || asked.known !== null;
  return (
    <Notice kind="warning" title={missingTitle}>
      <NoticeText>{isEarlier ? missingThen(id, dayInWords(at, words.locale)) : missing(id)}</NoticeText>
      {isEarlier && <ToToday />}
    </Notice>
  );
}
