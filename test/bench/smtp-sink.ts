import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { endWithParent, say } from './harness/child.js';

/* A mail server in a process of its own that takes every mail in hand and looks at none. */

const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  onData: (stream, _session, answer) => {
    stream.resume();
    stream.once('end', () => answer(null, 'Taken in hand'));
  },
});
server.on('error', () => undefined);
endWithParent();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.server.address() as AddressInfo;
  say({ url: `smtp://127.0.0.1:${port}` });
});
