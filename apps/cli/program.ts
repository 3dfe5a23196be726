import { Command, Option, type Argument, type Help } from 'commander';
import { messageLanguages, version } from '#application';
import { addCommands } from './commands/index.js';
import type { Session } from './session.js';

const isGroup = (command: Command): boolean => command.commands.length > 0;

const nameOf = (argument: Argument): string =>
  `${argument.name().toUpperCase()}${argument.variadic ? '…' : ''}`;

const argumentsOf = ({ registeredArguments }: Command): readonly string[] =>
  registeredArguments.map((one) => (one.required ? nameOf(one) : `[${nameOf(one)}]`));

/** `<name...>` → `NAME…`, as in the usage line. */
const inCapitals = (flags: string): string =>
  flags.replace(/<([^>]+)>/g, (_, name: string) => name.toUpperCase().replace('...', '…'));

/** Help in the reader's language; commander brings its own words in English. */
const helpIn = ({ help }: Session['words']): Partial<Help> => ({
  optionTerm: ({ flags }) => inCapitals(flags),
  subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(' '),
  argumentTerm: (argument) => nameOf(argument),
  styleTitle: (title) => help.titles[title] ?? title,
  optionDescription: ({ description, argChoices }) =>
    argChoices === undefined ? description : `${description} ${help.choices(argChoices.join(', '))}`,
});

const languageOption = ({ words: { help } }: Session): Option =>
  new Option('--lang <lang>', help.options.lang).choices(messageLanguages);

/** What every command takes, besides its own. */
const addShared = (command: Command, session: Session): void => {
  const { help } = session.words;
  command.usage(isGroup(command) ? help.usageWithCommands : [...argumentsOf(command), help.usage].join(' '));
  command.helpOption('-h, --help', help.options.help);
  if (isGroup(command)) {
    command.helpCommand('help [command]', help.commands.help);
    for (const part of command.commands) addShared(part, session);
    return;
  }
  command.option('--json', help.options.json).addOption(languageOption(session));
};

/** The whole command line. */
export const makeProgram = (session: Session): Command => {
  const { help } = session.words;
  const { screen } = session;
  const program = new Command('tingbok')
    .description(help.program)
    .addOption(languageOption(session))
    .version(version, '-V, --version', help.options.version)
    .exitOverride()
    .configureHelp(helpIn(session.words))
    .configureOutput({
      writeOut: (text) => screen.print(text.trimEnd()),
      writeErr: (text) => screen.complain(text.trimEnd()),
      // Said once, in the reader's words, where the program ends.
      outputError: () => undefined,
      getOutHelpWidth: () => screen.width,
      getErrHelpWidth: () => screen.width,
    });
  addCommands(program, session);
  addShared(program, session);
  program.addHelpText('after', `\n${help.after}`);
  return program;
};
