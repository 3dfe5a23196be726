import { Button } from '@digdir/designsystemet-react';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/language.js';
import { Notice, NoticeText } from './notice.js';
import { PageFrame } from './page-frame.js';

/** Shows a page that says so, instead of a white one, when rendering throws. */
export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { words } = useLanguage();
  return (
    <PageFrame title={words.frame.crashedTitle}>
      <Notice kind="danger" title={words.frame.crashedTitle}>
        <NoticeText>{words.frame.crashedText}</NoticeText>
        <Button onClick={() => window.location.reload()}>{words.frame.reload}</Button>
      </Notice>
    </PageFrame>
  );
}
