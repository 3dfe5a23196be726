import { spawnSync } from 'node:child_process';

/** A command that gives what it runs a disk of `megabytes` at `folder`, which vanishes together with it. */
export const withSmallDisk = (folder: string, megabytes: number): readonly string[] => [
  ...['unshare', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']), '--mount'],
  ...['sh', '-c', `mount -t tmpfs -o size=${megabytes}m tmpfs '${folder}' && exec "$@"`, 'sh'],
];

/** Why no small disk can be mounted here; undefined where it can. */
export const whyNoSmallDisk = (folder: string): string | undefined => {
  const [command = '', ...args] = [...withSmallDisk(folder, 1), 'true'];
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? undefined : (error?.message ?? stderr).trim();
};
