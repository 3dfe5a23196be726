/** House rules that oxlint does not have. Loaded through `jsPlugins` in .oxlintrc.json. */

const VAGUE = /(^|[/-])(utils?|helpers?|common|(?<!process-)managers?|misc)(?=[/.-]|$)/;

const noEnum = {
  create: (context) => ({
    TSEnumDeclaration: (node) =>
      context.report({
        node,
        message: 'No enum: a union of literals says the same and vanishes when compiled.',
      }),
  }),
};

const tellingNames = {
  create: (context) => ({
    Program: (node) => {
      const path = context.filename.slice(context.cwd.length + 1);
      const vague = VAGUE.exec(path);
      if (vague === null) return;
      context.report({
        node,
        message: `"${vague[2]}" names no idea: call the file after a word of the domain.`,
      });
    },
  }),
};

export default {
  meta: { name: 'house' },
  rules: { 'no-enum': noEnum, 'telling-names': tellingNames },
};
