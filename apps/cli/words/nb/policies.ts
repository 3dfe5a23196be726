import type { ApprovalPolicy, ReminderPolicy } from '#domain';

const DAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];

/** Of `policy`. */
export const policies = {
  help: {
    command: 'viser når et organ påminner og hvordan det vedtar skriftlig, eller bestemmer det',
    body: 'organet (navn eller id)',
    reminders: 'en fil med reglene for påminnelser, som --json viser dem',
    approval: 'en fil med reglene for skriftlig behandling, som --json viser dem',
  },
  failure: {
    noBody: (name: string) => `${name} er ikke noe organ.`,
    fileIsWrong: (file: string) => `${file}: her står ingen regler i JSON. Begynn med det --json viser.`,
  },
  labels: {
    before: 'Før fristen',
    onTheDay: 'På dagen',
    overdue: 'Etter fristen',
    escalated: 'Til arbeidsutvalget',
    digest: 'Oversikt til arbeidsutvalget',
    at: 'Klokkeslett',
    rule: 'Skriftlig behandling',
    quorum: 'Minst så mange svar',
    onObjection: 'Ved innsigelse',
    daysToAnswer: 'Svarfrist',
  },
  before: ({ daysBefore }: ReminderPolicy) =>
    daysBefore.length === 0 ? 'ingen' : `${daysBefore.join(', ')} dager`,
  yesOrNo: (yes: boolean): string => (yes ? 'ja' : 'nei'),
  overdue: ({ everyDaysOverdue }: ReminderPolicy) =>
    everyDaysOverdue === 0 ? 'ingen' : `hver ${everyDaysOverdue}. dag`,
  escalated: ({ escalateAfterDays }: ReminderPolicy) =>
    escalateAfterDays === null ? 'nei' : `${escalateAfterDays} dager etter fristen`,
  digest: ({ digestWeekday }: ReminderPolicy) =>
    digestWeekday === null ? 'nei' : (DAYS[digestWeekday - 1] ?? String(digestWeekday)),
  quorum: ({ quorum }: ApprovalPolicy) => (quorum === null ? 'det regelen krever' : String(quorum)),
  onObjection: ({ onObjection }: ApprovalPolicy): string =>
    onObjection === 'lift' ? 'løftes til et møte' : 'teller som nei',
  daysToAnswer: ({ daysToAnswer }: ApprovalPolicy) => `${daysToAnswer} dager`,
};
