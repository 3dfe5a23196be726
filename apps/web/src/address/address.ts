import { useMemo, useSyncExternalStore } from 'react';

/**
 * What a page shows is decided by the query of its address, so that a link, a reload and the browser's
 * back button show the same. This is the only place that touches `history`.
 */
const MOVED = 'tingbok:moved';

function subscribe(moved: () => void): () => void {
  window.addEventListener('popstate', moved);
  window.addEventListener(MOVED, moved);
  return () => {
    window.removeEventListener('popstate', moved);
    window.removeEventListener(MOVED, moved);
  };
}

/** The query of the address, as it is now; the component follows it. */
export function useAddress(): URLSearchParams {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return useMemo(() => new URLSearchParams(search), [search]);
}

/** The query of the address at this moment, for what happens between renderings. */
export function addressNow(): URLSearchParams {
  return new URLSearchParams(window.location.search);
}

/**
 * `step` can be gone back from; `adjust` cannot (what is typed would fill the history). `undo` takes back
 * the step that led here from that address; where there was none, such as after a link, it adjusts.
 */
export type Move = 'step' | 'adjust' | 'undo';

export function moveTo(query: URLSearchParams, move: Move): void {
  const search = query.toString();
  const now = addressNow().toString();
  if (search === now) return;
  if (move === 'undo' && cameFrom() === search) return window.history.back();
  const address = search === '' ? window.location.pathname : `?${search}`;
  if (move === 'step') window.history.pushState({ from: now } satisfies Step, '', address);
  else window.history.replaceState(window.history.state, '', address);
  window.dispatchEvent(new Event(MOVED));
}

/** What is kept with a step: the query it was made from. */
type Step = { from: string };

function cameFrom(): string | null {
  const step = window.history.state as Step | null;
  return step?.from ?? null;
}
