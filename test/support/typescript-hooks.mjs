import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const LIBS = new URL('../../libs/', import.meta.url);

const swc = {
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const isOurs = (url) => url !== undefined && url.startsWith('file:') && !url.includes('/node_modules/');

/** The same two mappings that Jest has: `#lib` to its root, and `.js` to the `.ts` it was written as. */
const sourceOf = (specifier, parent) => {
  if (!isOurs(parent)) return specifier;
  if (specifier.startsWith('#')) return new URL(`${specifier.slice(1)}/index.ts`, LIBS).href;
  return specifier.startsWith('.') ? specifier.replace(/\.js$/, '.ts') : specifier;
};

registerHooks({
  resolve: (specifier, context, next) => next(sourceOf(specifier, context.parentURL), context),
  load: (url, context, next) => {
    if (!isOurs(url) || !url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swc, filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
