const { readdirSync } = require('node:fs');
const { join, resolve } = require('node:path');

const libs = resolve(__dirname, '../../libs');
const names = readdirSync(libs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/**
 * How the architecture check reads `#lib`: as the source, libs/lib/index.ts. (package.json maps it to
 * dist, which need not exist when the arrows are checked.) Has the shape of a webpack configuration
 * because that is the one place where dependency-cruiser takes aliases.
 */
module.exports = {
  resolve: {
    alias: Object.fromEntries(names.map((name) => [`#${name}$`, join(libs, name, 'index.ts')])),
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    exportsFields: ['exports'],
    conditionNames: ['node', 'import', 'types', 'require', 'default'],
    mainFields: ['module', 'main', 'types'],
  },
};
