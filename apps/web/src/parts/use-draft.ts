import { useEffect, useState } from 'react';

/** Long enough to type on, short enough to feel immediate (milliseconds). */
const PAUSE = 350;

/**
 * What is being typed, beside what it was last: `settle` is called with the draft once the typing rests,
 * and a value that changes from outside (the back button) replaces the draft.
 */
export function useDraft(value: string, settle: (draft: string) => void) {
  const [draft, setDraft] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setDraft(value);
  }
  useEffect(() => {
    if (draft === value) return;
    const timer = setTimeout(() => settle(draft), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, value, settle]);
  return [draft, setDraft] as const;
}
