import type { simulation as nb } from '../nb/simulation.js';

const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);

export const simulation: typeof nb = {
  help: {
    command: 'fills an empty log with invented bodies through many years, to try and to teach with',
    counties: 'counties',
    bodies: 'bodies in each county',
    years: 'years',
    seed: 'the same number gives the same log',
    from: 'the first day',
  },
  isElsewhere: 'A simulation can only be written where the log lies. Remove TINGBOK_URL and run it there.',
  numberIsWrong: (option, text, least, most) =>
    `${option}: “${text}” is no whole number from ${least} to ${most}.`,
  endsInTheFuture: (end, now) =>
    `The simulation would end at ${end}, and the clock here says ${now}: a log does not come out of the future. Begin earlier with --from, take fewer years, or set TEST_CLOCK.`,
  writing: (count, day) => `writing: ${events(count)}, come to ${day} …`,
  done: (count, known) =>
    known === 0 ? `${events(count)} written.` : `${events(count)} written; ${known} were in the log before.`,
  otherLog: (position) =>
    `The log here is not empty, and not the beginning of this simulation (alike up to position ${position}). Use an empty data folder or an empty database.`,
  disturbed:
    'Somebody else wrote to the log during the simulation. Stop all that uses it, and begin anew with an empty data folder or database.',
  stopped: (count) =>
    `Interrupted; ${events(count)} are in the log. Run it again with the same options: it goes on where it stopped.`,
};
