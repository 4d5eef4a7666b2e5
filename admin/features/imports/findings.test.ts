import { describe, expect, test } from '@jest/globals';
import { type Finding, numbersBySeverity } from './findings.js';

const finding = (severity: string): Finding => ({ line: 2, column: 'NIP', severity, message: '…' });

describe('the numbers beside the severities', () => {
  test('are the true totals, also of findings that are not on the screen', () => {
    const totals = { rows: 4200, errors: 1500, warnings: 0, repaired: 3, notices: 1 };
    expect(numbersBySeverity([finding('REPAIRED')], totals)).toEqual([
      { severity: 'ERROR', count: 1500 },
      { severity: 'REPAIRED', count: 3 },
      { severity: 'NOTICE', count: 1 },
    ]);
  });
  test('are counted from what is there when there are no totals', () => {
    expect(numbersBySeverity([finding('ERROR'), finding('ERROR')], null)).toEqual([{ severity: 'ERROR', count: 2 }]);
  });
});
