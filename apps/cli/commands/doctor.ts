import type { Command } from 'commander';
import type { Check } from '../doctor/check.js';
import { examination } from '../doctor/examination.js';
import { Failure } from '../failure.js';
import type { Page } from '../print/page.js';
import { plain } from '../print/plain.js';
import { hanging, widthOf } from '../print/wrap.js';
import type { Session, Shared } from '../session.js';

const checksText = (all: readonly Check[], { words, screen }: Page): string => {
  const { marks, parts } = words.checks;
  const rows = all.map(({ status, part, detail }) => [marks[status], parts[part] ?? part, detail] as const);
  const widest = (place: 0 | 1): number => Math.max(...rows.map((row) => widthOf(row[place])));
  const [marksWide, partsWide] = [widest(0), widest(1)];
  const lines = rows.map(([mark, part, detail]) => {
    const label = `${mark.padEnd(marksWide)}  ${part.padEnd(partsWide)}  `;
    return hanging(label, plain(detail), screen.width);
  });
  return lines.join('\n');
};

const verdict = (all: readonly Check[], { words }: Page): { failed: number; line: string } => {
  const count = (status: Check['status']): number => all.filter((one) => one.status === status).length;
  const failed = count('fail');
  return { failed, line: words.checks.verdict(failed, count('warn')) };
};

export const addDoctor = (program: Command, session: Session): void => {
  program
    .command('doctor')
    .description(session.words.help.commands.doctor)
    .action(async (given: Shared) => {
      const checks = await examination(session);
      session.show(given, { checks }, () => checksText(checks, session));
      const { failed, line } = verdict(checks, session);
      if (failed > 0) throw new Failure(line);
      if (!given.json) session.screen.print(`\n${line}`);
    });
};
