import { z } from 'zod';
import { DEFAULT_TIME_ZONE } from '#domain';
import { isRefusal, refuse } from '#kernel';
import {
  findDelivery,
  listDeliveries,
  partiesOnHold,
  partiesWithoutAddress,
  wordsOfDelivery,
} from '#processes';
import { protocolText } from '../protocol-text.js';
import { optionalParty, standing } from './asking.js';
import { query } from './operation.js';
import { moments, party } from './parameters.js';

export const contactsOnHold = query({
  name: 'contacts-on-hold',
  path: 'contacts/on-hold',
  summary:
    'Parties whom no mail reaches, because mails come back or there is no address: what they were not told',
  input: z.object({}),
  run: async ({ database, clock, mail }) => {
    const now = clock.now();
    const today = now.toZonedDateTimeISO(DEFAULT_TIME_ZONE).toPlainDate();
    return {
      contacts: await partiesOnHold(database, today),
      // Into the outbox folder mails are written all the same.
      withoutAddress: mail.kind === 'smtp' ? await partiesWithoutAddress(database, now) : [],
    };
  },
});

export const deliveries = query({
  name: 'deliveries',
  path: 'deliveries',
  summary: 'What became of mails to a party, or about a follow-up or a decision, the latest first',
  input: z.object({
    party,
    followUp: z.uuid().optional(),
    decision: z.uuid().optional(),
    known: moments.known,
  }),
  run: async (tingbok, { party: name, followUp, decision, known }) => {
    const partyId = await optionalParty(tingbok, name);
    if (isRefusal(partyId)) return partyId;
    const about = { partyId, followUpId: followUp, decisionId: decision };
    return standing(tingbok, { known }, async ({ lens }) => ({
      deliveries: await listDeliveries(tingbok.database, { ...about, lens }),
    }));
  },
});

export const delivery = query({
  name: 'delivery',
  path: 'deliveries/:position',
  summary: 'One outcome of a mail, with the words of the mail',
  input: z.object({ position: z.string().regex(/^\d{1,18}$/) }),
  run: async (tingbok, { position }) => {
    const found = await findDelivery(tingbok.database, BigInt(position));
    if (found === undefined) return refuse('DeliveryDoesNotExist', { position });
    const { publicUrl } = tingbok.config;
    const textOf = (protocolId: string) => protocolText(tingbok.store, protocolId);
    return { ...found, words: await wordsOfDelivery(found, { ...tingbok, publicUrl, textOf }) };
  },
});
