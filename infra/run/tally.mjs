/** A suite that did not compile, or whose afterAll threw, fails although none of its tests did. */
const isBroken = (suite) =>
  suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed');

const isSkipped = ({ status }) =>
  status === 'pending' || status === 'todo' || status === 'skipped' || status === 'disabled';

/** What Jest's JSON report amounts to; `skippedTests` are their full names. */
export const tally = (report) => {
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  const skippedTests = tests.filter(isSkipped).map((test) => test.fullName);
  const brokenSuites = report.testResults.filter(isBroken).map((suite) => suite.name);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenSuites.length,
    skipped: skippedTests.length,
    skippedTests,
    brokenSuites,
  };
};

/** The problems of the run as a whole, each of which counts as a failure. */
export const problemsOf = ({ report, code, timedOut, missing }) => {
  const problems = [...missing];
  if (timedOut) problems.push('the run did not end by itself: a test leaves something open, or hangs');
  if (report === undefined) return [...problems, `jest ended with ${code} and left no report`];
  const { passed, failed } = tally(report);
  if (passed + failed === 0) problems.push('no test ran');
  else if (failed === 0 && code !== 0 && !timedOut)
    problems.push(`jest ended with ${code} although no test failed`);
  return problems;
};
