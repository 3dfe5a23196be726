import { quietDaysOf } from '../reminders/quiet-days.js';

/** Prints the quiet days of 2023 in Norway and Samoa; the time zone of the process is its caller's affair. */
const first = Temporal.PlainDate.from('2023-01-01');
for (const country of ['NO', 'WS']) {
  const days = Array.from({ length: 365 }, (_, days) => first.add({ days }));
  console.log(`${country} ${days.filter(quietDaysOf(country)).join(' ')}`);
}
