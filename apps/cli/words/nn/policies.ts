import type { policies as nb } from '../nb/policies.js';

const DAYS = ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'];

export const policies: typeof nb = {
  help: {
    command: 'viser når eit organ påminner og korleis det vedtek skriftleg, eller avgjer det',
    body: 'organet (namn eller id)',
    reminders: 'ei fil med reglane for påminningar, slik --json viser dei',
    approval: 'ei fil med reglane for skriftleg handsaming, slik --json viser dei',
  },
  failure: {
    noBody: (name) => `${name} er ikkje noko organ.`,
    fileIsWrong: (file) => `${file}: her står ingen reglar i JSON. Byrja med det --json viser.`,
  },
  labels: {
    before: 'Før fristen',
    onTheDay: 'På dagen',
    overdue: 'Etter fristen',
    escalated: 'Til arbeidsutvalet',
    digest: 'Oversyn til arbeidsutvalet',
    at: 'Klokkeslett',
    rule: 'Skriftleg handsaming',
    quorum: 'Minst så mange svar',
    onObjection: 'Ved innvending',
    daysToAnswer: 'Svarfrist',
  },
  before: ({ daysBefore }) => (daysBefore.length === 0 ? 'ingen' : `${daysBefore.join(', ')} dagar`),
  yesOrNo: (yes) => (yes ? 'ja' : 'nei'),
  overdue: ({ everyDaysOverdue }) => (everyDaysOverdue === 0 ? 'ingen' : `kvar ${everyDaysOverdue}. dag`),
  escalated: ({ escalateAfterDays }) =>
    escalateAfterDays === null ? 'nei' : `${escalateAfterDays} dagar etter fristen`,
  digest: ({ digestWeekday }) =>
    digestWeekday === null ? 'nei' : (DAYS[digestWeekday - 1] ?? String(digestWeekday)),
  quorum: ({ quorum }) => (quorum === null ? 'det regelen krev' : String(quorum)),
  onObjection: ({ onObjection }) => (onObjection === 'lift' ? 'blir løfta til eit møte' : 'tel som nei'),
  daysToAnswer: ({ daysToAnswer }) => `${daysToAnswer} dagar`,
};
