/** Of calendars that are followed. */
export const calendar = {
  command: 'adressen der fristene og møtene til en aktør eller et organ kan følges i et kalenderprogram',
  options: {
    renew: 'gir en ny adresse; den gamle virker ikke lenger',
    owned: 'for et organ: bare det organet selv skal gjøre, og møtene det er med på',
  },
  arguments: { subject: 'aktøren eller organet (navn eller id)' },
  title: {
    party: (name: string) => `Frister og møter for ${name}`,
    body: (name: string) => `Møter og frister i ${name}`,
  },
  labels: { address: 'Adresse', webcal: 'Åpnes med' },
  secret: 'Den som har adressen, kan lese kalenderen. Legg den inn som abonnement, og ikke send den videre.',
  ended: 'Den gamle adressen virker ikke lenger.',
};
