import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import './empty-state.css';

type EmptyStateProps = { title: string; hint: string; children?: ReactNode };

/** A list with nothing in it: says so, and what one can do. */
export function EmptyState({ title, hint, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Heading level={3} data-size="xs">
        {title}
      </Heading>
      <Paragraph>{hint}</Paragraph>
      {children}
    </div>
  );
}
