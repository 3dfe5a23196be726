import { releaseContactPoint, setContactPoint, type ContactLanguage } from '#contacts';
import { deterministicId, isRefusal, type Refusal } from '#kernel';
import type { Executed } from './execute.js';
import type { CommandCall } from './operations/operation.js';
import type { Tingbok } from './tingbok.js';

/** Keeps the address beside the log, and notes in the log only that it changed. */
export const setContact = async (
  { commands, database, clock }: Tingbok,
  { id, email, language, ...asked }: Omit<CommandCall, 'data'> & { email: string; language: ContactLanguage },
): Promise<Executed | Refusal> => {
  const changeId = deterministicId('contact change', asked.commandId);
  const command = { type: 'NoteContactChange', data: { changeId, channel: 'email' } };
  const noted = await commands.execute({ id, command, ...asked });
  if (isRefusal(noted)) return noted;
  await setContactPoint(database, { partyId: id, email, language }, clock.now());
  return noted;
};

/**
 * Writes to the party again although mails came back. The log learns who said so; an address that was not on hold
 * stays as it is.
 */
export const releaseContact = async (
  { commands, database, clock }: Tingbok,
  { id, data: _, ...asked }: CommandCall,
): Promise<Executed | Refusal> => {
  const changeId = deterministicId('contact change', asked.commandId);
  const command = { type: 'NoteContactChange', data: { changeId, channel: 'email', released: true } };
  const noted = await commands.execute({ id, command, ...asked });
  if (isRefusal(noted)) return noted;
  await releaseContactPoint(database, id, clock.now());
  return noted;
};
