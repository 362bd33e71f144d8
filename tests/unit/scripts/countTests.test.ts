import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, judge, sum, type VitestReport } from '../../../scripts/countTests.ts';

function vitestReport(changes: Partial<VitestReport>): VitestReport {
  return {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...changes,
  };
}

describe('countVitest', () => {
  test('counts a skipped test and a test to be written as failed', () => {
    const report = vitestReport({
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
    });
    expect(countVitest(report)).toEqual({ passed: 3, failed: 3 });
  });

  test('counts a file that could not be loaded as one failure', () => {
    const report = vitestReport({
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    });
    expect(countVitest(report)).toEqual({ passed: 2, failed: 2 });
  });
});

test('countPlaywright counts flaky and skipped tests and global errors as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4 });
});

describe('judge', () => {
  test('believes a report of a step that ended well', () => {
    expect(judge({ passed: 4, failed: 0 }, true)).toEqual({ passed: 4, failed: 0 });
    expect(judge({ passed: 4, failed: 2 }, false)).toEqual({ passed: 4, failed: 2 });
  });

  test('fails a step that ended badly though its report says that all is well', () => {
    expect(judge({ passed: 4, failed: 0 }, false)).toEqual({ passed: 4, failed: 1 });
  });

  test('fails a step that ran nothing or left no report', () => {
    expect(judge({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
    expect(judge(undefined, true)).toEqual({ passed: 0, failed: 1 });
  });
});

test('sum adds up the steps, and nothing is nothing', () => {
  const counts = [
    { passed: 1, failed: 0 },
    { passed: 2, failed: 3 },
  ];
  expect(sum(counts)).toEqual({ passed: 3, failed: 3 });
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
});
