import { SkipLink } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/language.js';
import { LanguageChoice } from './language-choice.js';
import './page-frame.css';

/** The header, the skip link and the document's title around the content of a page. */
export function PageFrame({ title, children }: { title: string; children: ReactNode }) {
  const { words } = useLanguage();
  useEffect(() => {
    document.title = `${title} – ${words.frame.product}`;
  }, [title, words]);
  return (
    <>
      <SkipLink href="#content">{words.frame.skip}</SkipLink>
      <header className="page-frame-header">
        <div className="page-frame-width">
          <a className="page-frame-product" href="/">
            {words.frame.product}
          </a>
          <LanguageChoice />
        </div>
      </header>
      <main id="content" className="page-frame-width page-frame-content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
