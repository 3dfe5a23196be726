import { alone } from './alone.mjs';
import { compile, outdated } from './compile.mjs';
import { installPackages, isInstalled } from './packages.mjs';
import { node26 } from './paths.mjs';
import { say } from './progress.mjs';

export { node26 };

const wait = (tell) => () => tell('another process is preparing the same folder: waiting for it');

/** Lays out node_modules as package-lock.json says, unless it is so already. @throws {Failed} */
export const install = async (tell = say) => {
  if (isInstalled()) return;
  await alone(async () => {
    if (isInstalled()) return;
    tell('installing packages');
    await installPackages();
    tell('packages are installed');
  }, wait(tell));
};

/** Brings dist up to date with the sources; returns at once when it is. @throws {Failed} */
export const build = async (tell = say) => {
  if (outdated().length === 0) return;
  await alone(async () => {
    const parts = outdated();
    if (parts.length === 0) return;
    tell(`building: ${parts.join(', ')}`);
    await compile(parts);
    tell('built');
  }, wait(tell));
};

export const prepare = async (tell = say) => {
  await install(tell);
  await build(tell);
};
