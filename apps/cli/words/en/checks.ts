import type { checks as nb } from '../nb/checks.js';

export const checks: typeof nb = {
  marks: { ok: 'ok', warn: 'warn', fail: 'FAIL' },
  parts: { log: 'log', mail: 'mail' },
  configured: (dataDir) => `nothing wrong; data in ${dataDir}`,
  running: (url) => `runs at ${url}; asked through it`,
  notRunning: 'does not answer, so no reminders go out now; looking at the store directly',
  pglite: (dataDir) =>
    `embedded, in ${dataDir}; survives a crash of the program, not a power cut: keep backups`,
  postgres: 'PostgreSQL answers',
  head: (position) => `${position} events`,
  follower: (position) => `at ${position}`,
  followerBehind: (position, head) => `at ${position} of ${head}: wait a little, then run doctor again`,
  followerStuck: (problem, name) => `stuck: ${problem}. Mend the cause, or derive it again: rebuild ${name}`,
  clock: (now, zone, machine) =>
    `${now} (${zone}${machine === zone ? '' : `; the machine’s zone is ${machine}, which does not matter`})`,
  testClock: (now) => `${now}, a rehearsal clock that stands still: unset TEST_CLOCK in normal use`,
  clockIsBehind: (now, last) => `${now} is before the last event in the log (${last}): set the clock`,
  outbox: (folder) => `written to ${folder}: set SMTP_URL to send them`,
  smtp: 'the mail server answers',
  mailFails: (reason) => `${reason}: check SMTP_URL`,
  queue: (backend, waiting) => `${backend}; ${waiting} jobs wait`,
  queueFails: (reason) => `${reason}: check REDIS_URL or DATABASE_URL`,
  failedJobs: (backend, failed) => `${backend}; ${failed} jobs have failed: see what the service logged`,
  nothingOwed: 'no reminder is late',
  owed: (count) => `${count} reminders are more than an hour late: start the service and they go out`,
  allReached: 'as far as is known, mail reaches everybody',
  onHold: (count: number) => `${count} cannot be reached because mail came back: see “contacts on-hold”`,
  withoutAddress: (count: number) =>
    `${count} who are to have mail have no address: see “contacts on-hold”, and give it with “contact”`,
  serviceAdvice: 'see what the service logged',
  verdict: (failed, warned) =>
    failed > 0
      ? `${failed} to be mended.`
      : warned > 0
        ? 'All of it works; mind what is marked “warn”.'
        : 'All of it works.',
};
