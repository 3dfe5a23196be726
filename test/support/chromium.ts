import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of the system; `CHROMIUM` names one that is elsewhere. */
function findChromium(): string {
  const named = process.env['CHROMIUM'];
  const found = named ?? PLACES.find((place) => existsSync(place));
  if (found === undefined || !existsSync(found)) {
    throw new Error(`No Chromium at ${named ?? PLACES.join(', ')}. On Debian: apt-get install chromium`);
  }
  return found;
}

/** Opens a headless Chromium that asks nothing of the network by itself. Whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      // Chromium refuses its sandbox to root, which is who runs in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
