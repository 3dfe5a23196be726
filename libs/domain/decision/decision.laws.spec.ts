import fc from 'fast-check';
import { anyCommand } from '../../kernel/testing.js';
import { aggregateLaws } from '../testing/aggregate-laws.js';
import { idNumber, said } from '../testing/examples.js';
import { decision, decisionCommands, type DecisionCommand } from './index.js';

const proposal = {
  bodyId: fc.constantFrom(idNumber(1), idNumber(2)),
  text: fc.constantFrom('The crane is sold.', 'The crane is kept.'),
};

aggregateLaws('decision', decision, {
  schemas: decisionCommands,
  commands: anyCommand<DecisionCommand>({
    ProposeDecision: fc.record(proposal),
    RecordDecision: fc.record({
      ...proposal,
      kind: fc.constantFrom('decision', 'noted'),
      source: fc.constantFrom(said('The crane is sold.'), said('The crane is kept.')),
    }),
    WithdrawDecision: fc.record({ reason: fc.constantFrom('Moved on', 'Wrong body') }),
  }),
});
