/** Of calendars that are followed. */
export const calendar = {
  command: 'adressa der fristane og møta til ein aktør eller eit organ kan følgjast i eit kalenderprogram',
  options: {
    renew: 'gir ei ny adresse; den gamle verkar ikkje lenger',
    owned: 'for eit organ: berre det organet sjølv skal gjere, og møta det er med på',
  },
  arguments: { subject: 'aktøren eller organet (namn eller id)' },
  title: {
    party: (name: string) => `Fristar og møte for ${name}`,
    body: (name: string) => `Møte og fristar i ${name}`,
  },
  labels: { address: 'Adresse', webcal: 'Blir opna med' },
  secret: 'Den som har adressa, kan lese kalenderen. Legg ho inn som abonnement, og ikkje send ho vidare.',
  ended: 'Den gamle adressa verkar ikkje lenger.',
};
