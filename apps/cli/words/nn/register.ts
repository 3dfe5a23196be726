/** Who there is, and which of them meet. */
export const register = {
  commands: {
    register: 'registrerer ein aktør som ingen referat har nemnt enno',
    rename: 'gir ein aktør eit nytt namn; det gamle blir eit tilnamn',
    addAlias: 'legg til eit namn som aktøren blir kalla i referata',
    establish: 'gjer ein aktør til eit organ som møtest',
    committee: 'fastset kven som er arbeidsutvalet (AU) til eit organ',
    members: 'viser kven som er med i eit organ eller ei gruppe, eller fastset det',
  },
  options: {
    kind: 'kva slag aktør det er',
    alias: 'andre namn',
    of: 'organet som han arbeider for (namn eller id)',
    timeZone: 'tidssona; Europe/Oslo når ho ikkje er nemnd',
    country: 'landet, som avgjer heilagdagane; NO når det ikkje er nemnt',
    language: 'språket i e-postane når mottakaren ikkje har valt; nb når det ikkje er nemnt',
    add: 'desse blir med',
    remove: 'desse går ut',
  },
  arguments: {
    name: 'namnet',
    newName: 'det nye namnet',
    alias: 'namnet som blir lagt til',
    body: 'organet (namn eller id)',
    committee: 'arbeidsutvalet (namn eller id)',
  },
  said: {
    registered: (id: string, name: string) => `Registrert (${id}): ${name}`,
    renamed: (former: string, name: string) => `${former} heiter no ${name}.`,
    aliasAdded: (alias: string, name: string) => `${name} blir òg kalla ${alias}.`,
    established: (name: string) => `${name} er eit organ som møtest.`,
    committee: (committee: string, name: string) => `${committee} er arbeidsutvalet til ${name}.`,
    members: (name: string, members: readonly string[]) =>
      members.length === 0 ? `${name} har ingen medlemmer.` : `${name}: ${members.join(', ')}`,
  },
  failure: {
    isNoMember: (member: string, name: string) => `${member} er ikkje med i ${name}.`,
  },
};
