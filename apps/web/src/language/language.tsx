import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { dictionaries, isLanguage } from './dictionaries.js';
import type { Dictionary, Language } from './dictionaries.js';

const KEY = 'tingbok.language';

type Chosen = { language: Language; words: Dictionary; choose: (language: Language) => void };

const Context = createContext<Chosen | null>(null);

function remembered(): Language {
  const kept = localStorage.getItem(KEY);
  return kept !== null && isLanguage(kept) ? kept : 'nb';
}

/** Bokmål until the reader chooses; the choice is remembered in this browser and told to the document. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(remembered);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const chosen = useMemo<Chosen>(() => {
    const choose = (next: Language) => {
      localStorage.setItem(KEY, next);
      setLanguage(next);
    };
    return { language, words: dictionaries[language], choose };
  }, [language]);
  return <Context value={chosen}>{children}</Context>;
}

export function useLanguage(): Chosen {
  const chosen = useContext(Context);
  if (chosen === null) throw new Error('useLanguage is used outside LanguageProvider');
  return chosen;
}
