/** What is wrong with a line of a log file, or with its end. */
export type Fault =
  | { readonly what: 'empty' }
  | { readonly what: 'not-a-log' }
  /** Another version of the format than the one that this program reads. */
  | { readonly what: 'other-format'; readonly format: string }
  /** Every line ends in CR LF: it was changed on its way, as text. */
  | { readonly what: 'windows-lines' }
  | { readonly what: 'too-long'; readonly limit: number }
  /** `reason` is for a reader who knows the format. */
  | { readonly what: 'not-an-event'; readonly reason: string }
  /** The event is not what its appender wrote. */
  | { readonly what: 'digest'; readonly id: string }
  /** The line was altered, or does not follow the one before it. */
  | { readonly what: 'chain' }
  | { readonly what: 'version'; readonly stream: string; readonly due: number; readonly found: number }
  | { readonly what: 'time'; readonly before: string; readonly found: string }
  | { readonly what: 'repeated-id'; readonly id: string }
  | { readonly what: 'count'; readonly said: string; readonly counted: number }
  /** The last line is missing: what stands before it is right as far as it goes. */
  | { readonly what: 'cut' }
  | { readonly what: 'goes-on' }
  /** It cannot be unpacked. */
  | { readonly what: 'unpacking'; readonly reason: string };

/** `line` is counted from 1. */
export interface FaultAt {
  readonly line: number;
  readonly fault: Fault;
}
