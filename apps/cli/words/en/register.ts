import type { register as nb } from '../nb/register.js';

export const register: typeof nb = {
  commands: {
    register: 'registers a party that no minutes have named yet',
    rename: 'gives a party a new name; the old one stays as another name',
    addAlias: 'adds a name by which minutes call the party',
    establish: 'makes a party a body that meets',
    committee: 'decides who is the working committee (AU) of a body',
    members: 'shows who belongs to a body or a group, or decides it',
  },
  options: {
    kind: 'what kind of party it is',
    alias: 'other names',
    of: 'the body that it works for (name or id)',
    timeZone: 'the time zone; Europe/Oslo when not given',
    country: 'the country, which decides the public holidays; NO when not given',
    language: 'the language of mails whose recipient has not chosen; nb when not given',
    add: 'these join',
    remove: 'these leave',
  },
  arguments: {
    name: 'the name',
    newName: 'the new name',
    alias: 'the name to add',
    body: 'the body (name or id)',
    committee: 'the working committee (name or id)',
  },
  said: {
    registered: (id, name) => `Registered (${id}): ${name}`,
    renamed: (former, name) => `${former} is now called ${name}.`,
    aliasAdded: (alias, name) => `${name} is also called ${alias}.`,
    established: (name) => `${name} is a body that meets.`,
    committee: (committee, name) => `${committee} is the working committee of ${name}.`,
    members: (name, members) =>
      members.length === 0 ? `${name} has no members.` : `${name}: ${members.join(', ')}`,
  },
  failure: {
    isNoMember: (member, name) => `${member} does not belong to ${name}.`,
  },
};
