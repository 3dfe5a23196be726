import { Button, Card, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { keepToken, readToken } from '../api/token.js';
import { useLanguage } from '../language/language.js';
import './token-form.css';

/** Asks for the access token when the service wants one; says so when the one it has was not accepted. */
export function TokenForm({ onKept, busy }: { onKept: () => void; busy: boolean }) {
  const { words } = useLanguage();
  const [draft, setDraft] = useState('');
  const [error, setError] = useState(() => (readToken() === null ? null : words.token.rejected));

  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (readToken() !== null) field.current?.focus();
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim() === '') return setError(words.token.missing);
    keepToken(draft.trim());
    onKept();
  };

  return (
    <Card className="token-form" data-color="neutral">
      <Heading level={2} data-size="xs">
        {words.token.title}
      </Heading>
      <Paragraph>{words.token.text}</Paragraph>
      <form onSubmit={submit} noValidate>
        <Textfield
          autoComplete="off"
          ref={field}
          description={words.token.description}
          error={error}
          label={words.token.label}
          onChange={(event) => setDraft(event.target.value)}
          type="password"
          value={draft}
        />
        <Button data-color="accent" loading={busy} type="submit">
          {words.token.send}
        </Button>
      </form>
    </Card>
  );
}
