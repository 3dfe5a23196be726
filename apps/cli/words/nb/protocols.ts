/** What is done with a protocol. */
export const protocols = {
  commands: {
    list: 'protokollene, og på hvilket møte de ble godkjent',
    show: 'en protokoll: teksten, merknadene og rettelsene',
    approve: 'godkjenner en protokoll på et møte; etterpå kan den ikke endres',
    correct: 'setter en rettelse ved siden av en godkjent protokoll',
  },
  options: {
    at: 'møtet som godkjenner (id)',
    change: 'en endring som møtet førte opp; kan gis flere ganger',
    passage: 'det som står',
    shouldSay: 'det som skulle stått',
    by: 'hvem som retter',
  },
  arguments: { protocolId: 'protokollens id' },
  said: {
    none: 'Ingen protokoller.',
    approved: (id: string, meeting: string) => `Protokoll ${id} er godkjent på ${meeting}.`,
    corrected: (id: string) => `Rettelsen står nå ved siden av protokoll ${id}.`,
  },
  labels: {
    meeting: 'Møte',
    approved: 'Godkjent',
    circulated: 'Sendt ut til',
    until: (names: string, day: string) => `${names}, merknader til ${day}`,
    changes: 'Endringer',
    errata: 'Rettelser',
    comments: 'Merknader',
    elsewhere: 'Teksten er ikke her.',
    notYet: 'ikke ennå',
    erratum: (passage: string, shouldSay: string, reason: string) =>
      `«${passage}» skal være «${shouldSay}». ${reason}`,
    comment: (party: string, by: string, text: string) => `${party} (${by}): ${text}`,
    on: (passage: string) => `om «${passage}»: `,
    withErrata: (count: number) => `${count} ${count === 1 ? 'rettelse' : 'rettelser'}`,
  },
};
