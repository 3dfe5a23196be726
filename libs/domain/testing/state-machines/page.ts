import type { Way } from './explore.js';
import { BEGINNING, type Machine } from './machine.js';

const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();

/** In the order of the stages, the beginning first. */
const places = ({ stages }: Machine): readonly string[] => [BEGINNING, ...Object.keys(stages)];

const commandsOn = (ways: readonly Way[], from: string, to: string): readonly string[] =>
  sorted(ways.filter((way) => way.from === from && way.to === to).map(({ command }) => command));

/** What leads to another stage, one arrow for each pair of stages. */
const arrowsIn = (machine: Machine): readonly string[] =>
  places(machine).flatMap((from) =>
    places(machine)
      .filter((to) => to !== from)
      .map((to) => [to, commandsOn(machine.ways, from, to)] as const)
      .filter(([, commands]) => commands.length > 0)
      .map(([to, commands]) => `    ${from} --> ${to}: ${commands.join('<br/>')}`),
  );

/** A stage that nothing leads out of is an end. */
const endsIn = ({ ways, stages }: Machine): readonly string[] =>
  Object.keys(stages)
    .filter((stage) => ways.every(({ from, to }) => from !== stage || to === stage))
    .map((stage) => `    ${stage} --> ${BEGINNING}`);

const staying = (machine: Machine): readonly string[] =>
  Object.entries(machine.stages).map(([stage, meaning]) => {
    const commands = commandsOn(machine.ways, stage, stage).map((command) => `\`${command}\``);
    const note = commands.length === 0 ? '' : ` Changed where it stands by ${commands.join(', ')}.`;
    return `- **${stage}**: ${meaning}.${note}`;
  });

const chapter = (machine: Machine): string =>
  [
    `## ${machine.name}`,
    '',
    machine.sentence,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...arrowsIn(machine),
    ...endsIn(machine),
    '```',
    '',
    ...staying(machine),
  ].join('\n');

/** The whole page; the same code gives the same bytes. */
export const pageOf = (machines: readonly Machine[]): string =>
  [
    '# The life of each aggregate',
    [
      'Drawn from the deciders by `node infra/run/draw-state-machines.mjs`, and not by hand: every command is tried at',
      'every stage that can be reached. An arrow is a command that was accepted and led to another stage; commands that',
      'were refused, or had nothing new to say, are not drawn. From a stage that nothing leads out of, an arrow goes to the',
      'end. A test fails when this page is not what the code gives.',
    ].join('\n'),
    ...machines.map(chapter),
  ].join('\n\n') + '\n';

/** The stages that no command led to. */
export const unreachedIn = ({ ways, stages }: Machine): readonly string[] =>
  Object.keys(stages).filter((stage) => ways.every(({ to }) => to !== stage));
