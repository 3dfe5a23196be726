/** Who there is, and which of them meet. */
export const register = {
  commands: {
    register: 'registrerer en aktør som ingen referater har nevnt ennå',
    rename: 'gir en aktør et nytt navn; det gamle blir et tilnavn',
    addAlias: 'legger til et navn som aktøren kalles i referatene',
    establish: 'gjør en aktør til et organ som møtes',
    committee: 'bestemmer hvem som er arbeidsutvalget (AU) til et organ',
    members: 'viser hvem som er med i et organ eller en gruppe, eller bestemmer det',
  },
  options: {
    kind: 'hva slags aktør det er',
    alias: 'andre navn',
    of: 'organet som den arbeider for (navn eller id)',
    timeZone: 'tidssonen; Europe/Oslo når den ikke er nevnt',
    country: 'landet, som bestemmer helligdagene; NO når det ikke er nevnt',
    language: 'språket i e-postene når mottakeren ikke har valgt; nb når det ikke er nevnt',
    add: 'disse blir med',
    remove: 'disse går ut',
  },
  arguments: {
    name: 'navnet',
    newName: 'det nye navnet',
    alias: 'navnet som legges til',
    body: 'organet (navn eller id)',
    committee: 'arbeidsutvalget (navn eller id)',
  },
  said: {
    registered: (id: string, name: string) => `Registrert (${id}): ${name}`,
    renamed: (former: string, name: string) => `${former} heter nå ${name}.`,
    aliasAdded: (alias: string, name: string) => `${name} kalles også ${alias}.`,
    established: (name: string) => `${name} er et organ som møtes.`,
    committee: (committee: string, name: string) => `${committee} er arbeidsutvalget til ${name}.`,
    members: (name: string, members: readonly string[]) =>
      members.length === 0 ? `${name} har ingen medlemmer.` : `${name}: ${members.join(', ')}`,
  },
  failure: {
    isNoMember: (member: string, name: string) => `${member} er ikke med i ${name}.`,
  },
};
