import { z } from 'zod';
import { releaseContact, setContact } from '../contact.js';
import type { CommandCall, CommandOperation } from './operation.js';

const contact = z.strictObject({
  email: z.email().max(320),
  language: z.enum(['nb', 'nn', 'en']).default('nb'),
});

/** Where a party's mails go. */
export const contactCommands: readonly CommandOperation[] = [
  {
    kind: 'command',
    name: 'SetContactPoint',
    path: 'parties/:id/contact',
    summary: 'Says where a party’s mails go; the address is kept outside the log',
    body: contact,
    run: (tingbok, call: CommandCall) => setContact(tingbok, { ...call, ...contact.parse(call.data) }),
  },
  {
    kind: 'command',
    name: 'ReleaseContactPoint',
    path: 'parties/:id/release-contact',
    summary: 'Puts an address to use again from which mails had come back',
    body: z.strictObject({}),
    run: (tingbok, call: CommandCall) => releaseContact(tingbok, call),
  },
];
