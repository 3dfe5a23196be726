import { useSyncExternalStore } from 'react';
import { dayOfInstant } from './day.js';

/** How often a page left open looks whether the day has turned, in milliseconds. */
const LOOK = 60_000;

function subscribe(looked: () => void): () => void {
  const timer = setInterval(looked, LOOK);
  return () => clearInterval(timer);
}

/** The ISO day it is where the bodies meet, by the clock of the reader's machine. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, () => dayOfInstant(Date.now()));
}
