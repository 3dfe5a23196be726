import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import './notice.css';

type NoticeProps = {
  kind: 'info' | 'warning' | 'danger';
  title: string;
  /** What to do, and the buttons that do it. */
  children: ReactNode;
};

/** Something the reader must know before going on; read aloud when it appears. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <Alert className="notice" data-color={kind} role="alert">
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {children}
    </Alert>
  );
}

export function NoticeText({ children }: { children: ReactNode }) {
  return <Paragraph className="notice-text">{children}</Paragraph>;
}
