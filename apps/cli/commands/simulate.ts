import type { Command } from 'commander';
import { defaultPlan, endOf, writeSimulation, type Simulated, type SimulationPlan } from '#simulation';
import { dayOption } from '../asked-day.js';
import { Failure } from '../failure.js';
import { interruptible } from '../log-file.js';
import { localTime } from '../print/moment.js';
import { modelsFollow } from '../service/models-follow.js';
import { openLog, type OpenLog } from '../service/open-log.js';
import type { Session, Shared } from '../session.js';

interface Given extends Shared {
  readonly counties?: number;
  readonly bodies?: number;
  readonly years?: number;
  readonly seed?: number;
  readonly from?: string;
}

interface Answer {
  readonly counties: number;
  readonly bodies: number;
  readonly years: number;
  readonly seed: number;
  readonly from: string;
  /** Of the simulation, all of them in the log now. */
  readonly events: number;
  readonly written: number;
  readonly types: Readonly<Record<string, number>>;
  /** Where the read models have come. */
  readonly position: string;
}

const MOST = { counties: 1_000, bodies: 1_000, years: 200, seed: 2 ** 32 - 1 };

const wholeNumber =
  (option: keyof typeof MOST, { words: { simulation } }: Session) =>
  (text: string): number => {
    const [least, number] = [option === 'seed' ? 0 : 1, Number(text)];
    if (/^\d+$/.test(text) && number >= least && number <= MOST[option]) return number;
    throw new Failure(simulation.numberIsWrong(`--${option}`, text, least, MOST[option]), 2);
  };

const planOf = ({ json: _, from, ...given }: Given): SimulationPlan => ({
  ...defaultPlan,
  ...given,
  ...(from === undefined ? {} : { from: Temporal.PlainDate.from(from) }),
});

const refusal = ({ outcome, events, position }: Simulated, { words: { simulation } }: Session): string => {
  if (outcome === 'disturbed') return simulation.disturbed;
  return outcome === 'stopped' ? simulation.stopped(events) : simulation.otherLog(String(position));
};

const write = async (plan: SimulationPlan, { store, now }: OpenLog, session: Session): Promise<Simulated> => {
  const { screen, words } = session;
  const end = endOf(plan);
  if (Temporal.Instant.compare(end, now) > 0) {
    const times = [localTime(end.toString()), localTime(now.toString())] as const;
    throw new Failure(words.simulation.endsInTheFuture(...times));
  }
  const simulated = await interruptible((signal) =>
    writeSimulation(plan, {
      store,
      signal,
      onProgress: ({ events, day }) => screen.progress(words.simulation.writing(events, day)),
    }),
  );
  screen.progress(null);
  if (simulated.outcome !== 'simulated') throw new Failure(refusal(simulated, session));
  return simulated;
};

const simulateInto = async (plan: SimulationPlan, session: Session): Promise<Answer> => {
  if (session.env['TINGBOK_URL']) throw new Failure(session.words.simulation.isElsewhere);
  const log = await openLog(session, { besideService: false });
  let done: Simulated;
  try {
    done = await write(plan, log, session);
  } finally {
    await log.close();
  }
  const { events, written, types } = done;
  const position = String(await modelsFollow(session));
  return { ...plan, from: plan.from.toString(), events, written, types, position };
};

const answerText = ({ events, written, position }: Answer, { words }: Session): string =>
  [words.simulation.done(written, events - written), words.log.modelsFollow(position)].join('\n');

export const addSimulate = (program: Command, session: Session): void => {
  const { help } = session.words.simulation;
  const { counties, bodies, years, seed, from } = defaultPlan;
  program
    .command('simulate')
    .description(help.command)
    .option('--counties <n>', `${help.counties} (${counties})`, wholeNumber('counties', session))
    .option('--bodies <n>', `${help.bodies} (${bodies})`, wholeNumber('bodies', session))
    .option('--years <n>', `${help.years} (${years})`, wholeNumber('years', session))
    .option('--seed <n>', `${help.seed} (${seed})`, wholeNumber('seed', session))
    .option('--from <date>', `${help.from} (${from.toString()})`, dayOption(session.words))
    .action(async (given: Given) => {
      const answer = await simulateInto(planOf(given), session);
      session.show(given, answer, () => answerText(answer, session));
    });
};
