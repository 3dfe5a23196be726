/** What is seen of meetings. */
export const meetings = {
  commands: {
    list: 'møta, dei nyaste først',
    show: 'eitt møte med sakslista: protokollar, vilkår og oppfølging av tidlegare saker',
  },
  arguments: { id: 'id-en til møtet' },
  said: { none: 'Ingen møte.' },
  labels: {
    meeting: 'Møte',
    date: 'Dato',
    time: 'Tid',
    place: 'Stad',
    chair: 'Møteleiar',
    present: 'Til stades',
    cancelled: 'Avlyst fordi',
    state: 'Stode',
    agenda: 'Saksliste',
    items: 'Saker',
    approved: 'godkjend',
    waits: 'ventar på godkjenning',
    open: (count: number) => `${count} ${count === 1 ? 'open' : 'opne'}`,
    closed: (count: number) => `${count} avslutta sidan sist`,
    isItMet: 'Er vilkåret oppfylt?',
    lastAnswer: (answer: string) => `sist: ${answer}`,
  },
  states: { scheduled: 'sett opp', held: 'halde', cancelled: 'avlyst' },
};
