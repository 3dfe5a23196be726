import type { TingbokCommand } from '#domain';
import { deterministicId, isRefusal } from '#kernel';
import type { ExecuteCommand } from '../process-manager.js';
import type { NoRecipient } from '../recipient.js';
import type { SendParts } from './send.js';
import type { Timer } from './timers.js';
import { togetherAt } from './together.js';

/** The mail of one recipient and one of its days. */
interface OfMail {
  readonly id: string;
  readonly recipientId: string;
  readonly localDate: Temporal.PlainDate;
}

type Outcome =
  | {
      type: 'RecordReminderSent';
      data: { messageId: string; acceptedBy: string; response: string; wordsHash: string };
    }
  | { type: 'RecordReminderFailed'; data: { attempt: number; error: string; addressRefused?: true } }
  | { type: 'RecordReminderSuppressed'; data: { why: NoRecipient | 'nothingToTell' } };

/** How long an outcome waits for others, in milliseconds. */
const GATHER_MS = 20;

/**
 * Outcomes of about the same time share an append, and the read models take them up at once. One by one they
 * would keep an embedded database at work after each mail, and the connections to the mail server waiting.
 */
const recordTogether = togetherAt(
  (execute: ExecuteCommand, outcomes: readonly Parameters<ExecuteCommand>[0][]) =>
    Promise.allSettled(outcomes.map(execute)),
  GATHER_MS,
);

/** Writes down what became of a mail. */
export const record = async (
  { id, recipientId, localDate }: OfMail,
  timers: readonly Timer[],
  outcome: Outcome,
  { execute }: Pick<SendParts, 'execute'>,
): Promise<void> => {
  const settled = timers.map(({ id: timerId, kind, body_id, follow_up_id }) => ({
    timerId,
    kind,
    bodyId: body_id,
    followUpId: follow_up_id,
  }));
  const command = {
    type: outcome.type,
    data: { recipientId, localDate: localDate.toString(), timers: settled, ...outcome.data },
  } as TingbokCommand;
  const commandId = deterministicId('command', id, outcome.type, JSON.stringify([outcome.data, settled]));
  const actor = { kind: 'process', id: 'reminders' } as const;
  const outcomeCommand = { id, command, commandId, causationId: id, correlationId: id, actor };
  const recorded = await recordTogether(execute, outcomeCommand);
  if (recorded.status === 'rejected') throw recorded.reason;
  const result = recorded.value;
  if (isRefusal(result)) throw new Error(`The outcome of a mail was refused: ${result.refused}`);
};
