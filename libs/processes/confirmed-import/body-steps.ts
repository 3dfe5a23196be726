import type { Merge } from '#domain';
import type { Confirmed, Step } from './confirmed.js';

/** The parties that the minutes speak of for the first time. */
export const partySteps = ({ acceptance, dayStart }: Confirmed): Step[] =>
  acceptance.parties
    .filter((party) => party.isNew)
    .map(({ name, partyId, kind, aliases, of }) => ({
      key: `party ${partyId}`,
      id: partyId,
      command: { type: 'RegisterParty', data: { name, kind, aliases, of } },
      occurredAt: dayStart,
    }));

/** Names by which the next minutes will know a party, because a person said whose they are. */
export const aliasSteps = ({ acceptance, importId, dayStart }: Confirmed): Step[] =>
  (acceptance.aliases ?? []).map(({ alias, partyId }) => ({
    key: `alias ${partyId} ${alias}`,
    id: partyId,
    command: { type: 'AddAlias', data: { alias, importId } },
    occurredAt: dayStart,
  }));

/** Parties whose name another rendering spells better. */
export const renameSteps = ({ renames }: Merge, { dayStart }: Confirmed): Step[] =>
  renames.map(({ partyId, name }) => ({
    key: `name ${partyId}`,
    id: partyId,
    command: { type: 'RenameParty', data: { name } },
    occurredAt: dayStart,
  }));

/** A body that meets; deciding it again decides nothing. */
export const establish = (bodyId: string, { acceptance, dayStart }: Confirmed): Step => ({
  key: `body ${bodyId}`,
  id: bodyId,
  command: {
    type: 'EstablishBody',
    data: { timeZone: acceptance.timeZone, country: 'NO', language: 'nb' },
  },
  occurredAt: dayStart,
});

/** The body whose minutes they are, and its AU when the minutes are the first to name it. */
export const bodySteps = (confirmed: Confirmed): Step[] => {
  const { bodyId, parties } = confirmed.acceptance;
  const committee = parties.find(
    (party) => party.isNew && party.kind === 'working_committee' && party.of === bodyId,
  );
  if (committee === undefined) return [establish(bodyId, confirmed)];
  return [
    establish(bodyId, confirmed),
    {
      key: 'working committee',
      id: bodyId,
      command: { type: 'SetWorkingCommittee', data: { partyId: committee.partyId } },
      occurredAt: confirmed.dayStart,
    },
  ];
};
