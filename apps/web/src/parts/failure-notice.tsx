import { Button } from '@digdir/designsystemet-react';
import type { Failure } from '../api/failure.js';
import { useLanguage } from '../language/language.js';
import { focusContent } from './focus-content.js';
import { Notice, NoticeText } from './notice.js';
import { TokenForm } from './token-form.js';

type FailureNoticeProps = { failure: Failure; onRetry: () => void; busy: boolean };

/** What went wrong and what to do about it; the service's own words come before ours. */
export function FailureNotice({ failure, onRetry, busy }: FailureNoticeProps) {
  const { words } = useLanguage();
  const { kind, status, problem } = failure;
  const retry = () => {
    focusContent();
    onRetry();
  };
  if (kind === 'unauthorized') return <TokenForm busy={busy} onKept={retry} />;
  const ours = words.failure[kind];
  return (
    <Notice kind={kind === 'refused' ? 'warning' : 'danger'} title={problem.title ?? ours.title}>
      <NoticeText>
        {problem.detail ?? ours.text} {status !== null && `(${words.failure.status(status)})`}
      </NoticeText>
      <Button data-color="neutral" data-size="sm" loading={busy} onClick={retry} variant="secondary">
        {words.frame.retry}
      </Button>
    </Notice>
  );
}
