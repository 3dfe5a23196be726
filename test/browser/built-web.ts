import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the built page; builds it when it is not there. */
export function builtWeb(): string {
  const folder = `${ROOT}dist/web`;
  if (!existsSync(`${folder}/index.html`)) {
    execFileSync(process.execPath, [`${ROOT}node_modules/vite/bin/vite.js`, 'build', 'apps/web'], {
      cwd: ROOT,
    });
  }
  return folder;
}
