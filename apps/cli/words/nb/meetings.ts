/** What is seen of meetings. */
export const meetings = {
  commands: {
    list: 'møtene, de nyeste først',
    show: 'ett møte med sakslisten: protokoller, vilkår og oppfølging av tidligere saker',
  },
  arguments: { id: 'møtets id' },
  said: { none: 'Ingen møter.' },
  labels: {
    meeting: 'Møte',
    date: 'Dato',
    time: 'Tid',
    place: 'Sted',
    chair: 'Møteleder',
    present: 'Til stede',
    cancelled: 'Avlyst fordi',
    state: 'Stand',
    agenda: 'Saksliste',
    items: 'Saker',
    approved: 'godkjent',
    waits: 'venter på godkjenning',
    open: (count: number) => `${count} ${count === 1 ? 'åpen' : 'åpne'}`,
    closed: (count: number) => `${count} ${count === 1 ? 'avsluttet' : 'avsluttede'} siden sist`,
    isItMet: 'Er vilkåret oppfylt?',
    lastAnswer: (answer: string) => `sist: ${answer}`,
  },
  states: { scheduled: 'satt opp', held: 'holdt', cancelled: 'avlyst' },
};
