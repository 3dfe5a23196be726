import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { EvidenceItem } from '#domain';
import { Failure } from '../failure.js';
import { candidates, complaint } from '../minutes-file.js';
import { plain } from '../print/plain.js';
import { partyNamed } from '../records/acting-owner.js';
import type { Session, Shared } from '../session.js';
import { onFollowUp } from './on-record.js';

interface Attaching extends Shared {
  readonly link?: string;
  readonly title?: string;
  readonly file?: string;
  readonly by?: string;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A file is known by its digest; its content is not sent anywhere. */
const fileAt = async (file: string, session: Session): Promise<EvidenceItem> => {
  const [first = file, ...others] = candidates(file, session);
  const path = others.length > 0 && !(await isThere(first)) ? (others[0] ?? first) : first;
  try {
    const digest = createHash('sha256');
    for await (const part of createReadStream(path)) digest.update(part as Buffer);
    const { size } = await stat(path);
    return { kind: 'file', sha256: digest.digest('hex'), name: basename(path), size };
  } catch (error) {
    throw complaint(file, error, session);
  }
};

const evidenceIn = async ({ link, title, file }: Attaching, session: Session): Promise<EvidenceItem> => {
  if (link !== undefined && file === undefined) return { kind: 'link', url: link, title: title ?? null };
  if (link === undefined && file !== undefined) return fileAt(file, session);
  throw new Failure(session.words.followUps.failure.linkOrFile, 2);
};

const addAttach = (program: Command, session: Session): void => {
  const { words } = session;
  const { help, followUps } = words;
  program
    .command('attach-evidence')
    .description(followUps.commands.attachEvidence)
    .argument('<id>', help.arguments.followUpId)
    .option('--link <address>', followUps.options.link)
    .option('--title <text>', followUps.options.title)
    .option('--file <file>', followUps.options.file)
    .option('--by <party>', followUps.options.by)
    .action(async (id: string, given: Attaching) => {
      const evidence = await evidenceIn(given, session);
      const name = evidence.kind === 'file' ? evidence.name : evidence.url;
      return onFollowUp(
        id,
        {
          command: 'AttachEvidence',
          data: async (_, service) => {
            const by = await partyNamed(given.by, service, words);
            return by === undefined ? { evidence } : { evidence, by };
          },
          said: (text) => followUps.said.attached(plain(name), text),
        },
        given,
        session,
      );
    });
};

interface Withdrawing extends Shared {
  readonly evidence: string;
  readonly reason: string;
}

const addWithdraw = (program: Command, session: Session): void => {
  const { help, followUps } = session.words;
  program
    .command('withdraw-evidence')
    .description(followUps.commands.withdrawEvidence)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--evidence <which>', followUps.options.evidence)
    .requiredOption('--reason <text>', help.options.reason)
    .action((id: string, given: Withdrawing) => {
      const { evidence, reason } = given;
      const deed = {
        command: 'WithdrawEvidence',
        data: () => ({ evidence, reason }),
        said: followUps.said.withdrawn,
      };
      return onFollowUp(id, deed, given, session);
    });
};

/** What shows that something was done. */
export const addEvidence = (program: Command, session: Session): void => {
  for (const add of [addAttach, addWithdraw]) add(program, session);
};
