/** 1: refused or failed. 2: wrong usage. */
export type ExitCode = 1 | 2;

/** Ends the command; the message is for the reader of the terminal, in the reader's language. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly exitCode: ExitCode = 1,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
