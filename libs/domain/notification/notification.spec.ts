import { given } from '../../kernel/testing.js';
import { idNumber, ids } from '../testing/examples.js';
import {
  notification,
  notificationCommands,
  type BounceSeverity,
  type NotificationCommand,
  type NotificationEvent,
  type SettledTimer,
} from './index.js';

const timer = (n: number): SettledTimer => ({
  timerId: idNumber(n),
  kind: 'upcoming',
  bodyId: ids.quayCouncil,
  followUpId: idNumber(100 + n),
});
const morning = { recipientId: ids.harbourOffice, localDate: '2024-06-11' };

const mail = {
  ...morning,
  timers: [timer(1)],
  messageId: '<1@quay.example>',
  acceptedBy: 'smtp',
  response: '250',
};
const sent: NotificationEvent = { type: 'ReminderSent', data: mail };
const send = (messageId: string): NotificationCommand => ({
  type: 'RecordReminderSent',
  data: { ...mail, messageId },
});

const failure = (attempt: number) => ({ ...morning, timers: [timer(1)], attempt, error: '421 try later' });
const failed = (attempt: number): NotificationEvent => ({ type: 'ReminderFailed', data: failure(attempt) });
const fail = (attempt: number): NotificationCommand => ({
  type: 'RecordReminderFailed',
  data: failure(attempt),
});

const needless = (...numbers: number[]) => ({
  ...morning,
  timers: numbers.map(timer),
  why: 'nothingToTell' as const,
});
const suppressed = (...numbers: number[]): NotificationEvent => ({
  type: 'ReminderSuppressed',
  data: needless(...numbers),
});
const suppress = (...numbers: number[]): NotificationCommand => ({
  type: 'RecordReminderSuppressed',
  data: needless(...numbers),
});

const comeBack = (severity: BounceSeverity) => ({
  ...morning,
  ...{ timers: [timer(1)], decisionId: null, messageId: '1@quay.example', sentAt: '2024-06-11T06:00:00Z' },
  ...{ severity, status: severity === 'hard' ? '5.1.1' : '4.2.2', diagnostic: '550 No such box' },
});
const bounced = (severity: BounceSeverity): NotificationEvent => ({
  type: 'ReminderBounced',
  data: comeBack(severity),
});
const bounce = (severity: BounceSeverity): NotificationCommand => ({
  type: 'RecordReminderBounced',
  data: comeBack(severity),
});

describe('One mail on one morning', () => {
  it('is sent once, whatever the second message was called', () => {
    given(notification, []).when(send('<1@quay.example>')).then([sent]);
    given(notification, [sent]).when(send('<1@quay.example>')).then([]);
    given(notification, [sent]).when(send('<2@quay.example>')).then([]);
  });

  it('can be sent after attempts that failed', () => {
    given(notification, [failed(1), failed(2)])
      .when(send('<1@quay.example>'))
      .then([sent]);
  });

  it('tells each failed attempt once', () => {
    given(notification, [failed(1)])
      .when(fail(2))
      .then([failed(2)]);
    given(notification, [failed(1), failed(2)])
      .when(fail(1))
      .then([]);
    given(notification, [failed(1), failed(2)])
      .when(fail(2))
      .then([]);
  });

  it('does not fail after it was sent', () => {
    given(notification, [sent]).when(fail(1)).then([]);
  });

  it('says of each timer once that it needed no mail', () => {
    given(notification, [])
      .when(suppress(1, 2))
      .then([suppressed(1, 2)]);
    given(notification, [suppressed(1)])
      .when(suppress(1, 2))
      .then([suppressed(2)]);
    given(notification, [suppressed(1, 2)])
      .when(suppress(1, 2))
      .then([]);
  });

  it('comes back only when it was sent', () => {
    given(notification, []).when(bounce('hard')).then([]);
    given(notification, [failed(1)])
      .when(bounce('hard'))
      .then([]);
  });

  it('comes back too when it brought a protocol, which the stream of the protocol tells', () => {
    const data = { ...comeBack('hard'), timers: [], protocolId: idNumber(61) };
    given(notification, [])
      .when({ type: 'RecordReminderBounced', data })
      .then([{ type: 'ReminderBounced', data }]);
  });

  it('comes back once, however often that is reported, and for good after it had come back for now', () => {
    given(notification, [sent])
      .when(bounce('hard'))
      .then([bounced('hard')]);
    given(notification, [sent, bounced('hard')])
      .when(bounce('hard'))
      .then([]);
    given(notification, [sent, bounced('soft')])
      .when(bounce('soft'))
      .then([]);
    given(notification, [sent, bounced('soft')])
      .when(bounce('hard'))
      .then([bounced('hard')]);
    given(notification, [sent, bounced('hard')])
      .when(bounce('soft'))
      .then([]);
  });

  it('comes back without an address in what the server said', () => {
    const { RecordReminderBounced: schema } = notificationCommands;
    expect(schema.safeParse(comeBack('hard')).success).toBe(true);
    const withAddress = { ...comeBack('hard'), diagnostic: '550 <lamp@far.example> unknown' };
    expect(schema.safeParse(withAddress).success).toBe(false);
  });
});
