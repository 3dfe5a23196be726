import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { followUpAnswer, historyAnswer, known, overdueAnswer, problem } from './answers.js';
import type { PageUnderTest } from './page-under-test.js';

/** The strictest policy under which the page works; `data:` is for the icons in the design system's CSS. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves the built page, and canned answers where the api would be. */
export async function startCannedService(web: string): Promise<PageUnderTest> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/api/')) answer(url, response);
    else void serveFile(join(web, url.pathname === '/' ? 'index.html' : url.pathname), response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { ...known, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

async function serveFile(path: string, response: ServerResponse): Promise<void> {
  const content = await readFile(path).catch(() => null);
  response.writeHead(content === null ? 404 : 200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': path.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
  });
  response.end(content ?? '');
}

function answer(url: URL, response: ServerResponse): void {
  const { status, body } = answerTo(url);
  response.writeHead(status, {
    'content-type': status < 400 ? 'application/json' : 'application/problem+json',
  });
  response.end(JSON.stringify(body));
}

function answerTo(url: URL) {
  const [, followUp, history] = /^\/api\/follow-ups\/([^/]+)(\/history)?$/.exec(url.pathname) ?? [];
  if (followUp !== undefined && history !== undefined) {
    return historyAnswer(followUp, url.searchParams.get('lang'));
  }
  if (followUp !== undefined) return followUpAnswer(followUp, url.searchParams.get('at'));
  if (url.pathname === '/api/overdue') return overdueAnswer(url.searchParams);
  return problem(404, 'Finnes ikke', url.pathname);
}
