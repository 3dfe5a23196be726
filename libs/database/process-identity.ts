import { readFileSync } from 'node:fs';

/**
 * A process, told apart from a later one that was given the same number. `startedAt` is only there to
 * be compared; it is missing where the system has no /proc, and then the number alone must do.
 */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt?: string;
}

const readOrNothing = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** Field 22 of proc(5)'s stat: clock ticks between boot and start. The name in field 2 may hold spaces. */
const ticksOf = (stat: string): string | undefined => stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];

const startOf = (pid: number): string | undefined => {
  const stat = readOrNothing(`/proc/${pid}/stat`);
  const ticks = stat && ticksOf(stat);
  const boot = readOrNothing('/proc/sys/kernel/random/boot_id')?.trim();
  return ticks && boot ? `${boot}/${ticks}` : undefined;
};

export const identityOf = (pid: number): ProcessIdentity => {
  const startedAt = startOf(pid);
  return startedAt === undefined ? { pid } : { pid, startedAt };
};

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether that very process, not merely its number, is still there. */
export const isAlive = ({ pid, startedAt }: ProcessIdentity): boolean => {
  if (!exists(pid)) return false;
  const now = startOf(pid);
  return startedAt === undefined || now === undefined || startedAt === now;
};
