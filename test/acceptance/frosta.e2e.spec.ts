import { walkTheFrostaMinutes } from './frosta-walk.suite.js';

walkTheFrostaMinutes('with nothing installed', () =>
  Promise.resolve({ variables: {}, stop: () => Promise.resolve() }),
);
