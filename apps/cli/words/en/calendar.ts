/** Of calendars that are followed. */
export const calendar = {
  command:
    'the address at which the deadlines and meetings of a party or a body can be followed in a calendar',
  options: {
    renew: 'gives a new address; the old one works no longer',
    owned: 'for a body: only what the body itself is to do, and the meetings that it takes part in',
  },
  arguments: { subject: 'the party or body (name or id)' },
  title: {
    party: (name: string) => `Deadlines and meetings for ${name}`,
    body: (name: string) => `Meetings and deadlines of ${name}`,
  },
  labels: { address: 'Address', webcal: 'Opens with' },
  secret: 'Whoever has the address can read the calendar. Subscribe to it, and do not pass it on.',
  ended: 'The old address works no longer.',
};
