/** What the lines below a heading or label inside an item are. */
export type Section = 'text' | 'discussion' | 'proposal' | 'decision' | 'tasks' | 'later';

const OPENERS: readonly { readonly section: Section; readonly form: RegExp; readonly reason: string }[] = [
  {
    section: 'discussion',
    form: /^(?:momenter fra diskusjonen|diskusjon|drøfting|innspill|kommentarer|spørsmål|spørsmål\p{L}*|merknader|diskussion|discussion)(?: \p{L}{1,30}){0,2}$/iu,
    reason: 'what was said is not what is to be done, not even with «må» or «bør»',
  },
  {
    section: 'proposal',
    form: /^(?:forslag(?: til vedtak| i møtet?)?|innstilling|(?:\p{L}{3,40}s )?(?:innstilling|tilråding|forslag til vedtak)|förslag till beslut|indstilling|framlegg til vedtak|administrasjonens forslag|alternativ[te]? forslag)$/iu,
    reason: 'a proposal is not the outcome',
  },
  {
    section: 'decision',
    form: /^(?:(?:enstemmig )?vedtak|beslut|beslutning|konklusjon|resultat|decision|resolution)$/iu,
    reason: 'the outcome',
  },
  {
    section: 'tasks',
    form: /^(?:tiltak|oppgaver|oppgåver|aksjonspunkter|aksjoner|oppfølging|oppfølgjing|oppfølgingspunkter|oppfølgingssaker|gjøremål|todo|to do|action items?|actions?|att göra|opgaver)$/iu,
    reason: 'a list of tasks',
  },
  { section: 'later', form: /^saker til (?:neste|seinare|senere) møte$/iu, reason: 'future agenda' },
  {
    section: 'text',
    form: /^(?:behandling|handsaming|avstemning|avrøysting|saksopplysninger|bakgrunn|votering|saksutredning)$/iu,
    reason: 'plain account',
  },
];

/** Reads `Vedtak: …`: the section it opens, and where its text begins. */
export const sectionAt = (text: string): { readonly section: Section; readonly textAt: number } | null => {
  const label = /^[\s*_#]{0,6}([\p{L} /]{3,45}?)[\s*_]{0,4}(?::[\s*_]{0,4}|$)/u.exec(text.slice(0, 80));
  const words = label?.[1]?.trim() ?? '';
  const opener = OPENERS.find((candidate) => candidate.form.test(words));
  return opener && label ? { section: opener.section, textAt: label[0].length } : null;
};
