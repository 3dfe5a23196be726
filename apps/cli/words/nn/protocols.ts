/** What is done with a protocol. */
export const protocols = {
  commands: {
    list: 'protokollane, og på kva møte dei blei godkjende',
    show: 'ein protokoll: teksten, merknadene og rettingane',
    approve: 'godkjenner ein protokoll på eit møte; etterpå kan han ikkje endrast',
    correct: 'set ei retting ved sida av ein godkjend protokoll',
  },
  options: {
    at: 'møtet som godkjenner (id)',
    change: 'ei endring som møtet førte opp; kan brukast fleire gonger',
    passage: 'det som står',
    shouldSay: 'det som skulle stått',
    by: 'kven som rettar',
  },
  arguments: { protocolId: 'id-en til protokollen' },
  said: {
    none: 'Ingen protokollar.',
    approved: (id: string, meeting: string) => `Protokoll ${id} er godkjend på ${meeting}.`,
    corrected: (id: string) => `Rettinga står no ved sida av protokoll ${id}.`,
  },
  labels: {
    meeting: 'Møte',
    approved: 'Godkjend',
    circulated: 'Send ut til',
    until: (names: string, day: string) => `${names}, merknader til ${day}`,
    changes: 'Endringar',
    errata: 'Rettingar',
    comments: 'Merknader',
    elsewhere: 'Teksten er ikkje her.',
    notYet: 'ikkje enno',
    erratum: (passage: string, shouldSay: string, reason: string) =>
      `«${passage}» skal vere «${shouldSay}». ${reason}`,
    comment: (party: string, by: string, text: string) => `${party} (${by}): ${text}`,
    on: (passage: string) => `om «${passage}»: `,
    withErrata: (count: number) => `${count} ${count === 1 ? 'retting' : 'rettingar'}`,
  },
};
