import type { TingbokCommand } from '#domain';
import { deterministicId, isRefusal } from '#kernel';
import type { NoRecipient } from '../recipient.js';
import type { SendParts } from './send.js';
import type { Timer } from './timers.js';

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
  const result = await execute({ id, command, commandId, causationId: id, correlationId: id, actor });
  if (isRefusal(result)) throw new Error(`The outcome of a mail was refused: ${result.refused}`);
};
