import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Folder of the real minutes that the tests read; they are not part of the project. */
export const minutesFolder = (): string => {
  const folder = resolve(process.env['TINGBOK_MINUTES'] ?? '../shared/minutes');
  if (!existsSync(folder)) {
    throw new Error(
      `The real minutes are not at ${folder}: set TINGBOK_MINUTES to the folder that holds them`,
    );
  }
  return folder;
};

export const realMinutes = (fileName: string): Promise<Buffer> => readFile(join(minutesFolder(), fileName));
