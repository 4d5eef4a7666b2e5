import { expect, test } from '@jest/globals';
import { DEFAULT_RULE_SETS } from '../rulesets/defaults.rules.js';
import type { DisciplineTables } from '../rulesets/definition.rules.js';
import { MINUTE_BANDS } from './attendance.rules.js';
import { DEDUCTION_EXAMPLES } from './deduction.rules.js';
import { PP_94_2021 } from './discipline.rules.js';

test('the shipped discipline rule set says what the tables of attendance and discipline say', () => {
  const tables = DEFAULT_RULE_SETS.find(({ kind }) => kind === 'DISCIPLINE')?.definition as DisciplineTables;
  expect(tables.absence).toEqual(PP_94_2021.cumulative);
  expect(tables.consecutiveDays).toBe(PP_94_2021.consecutive.days);
  expect(tables.minuteBands).toEqual(MINUTE_BANDS.bands);
  expect(tables.missingPunchBand).toBe(MINUTE_BANDS.missingPunch);
  const { version: _version, validTo: _validTo, ...deduction } = DEDUCTION_EXAMPLES.SAMARINDA;
  expect(tables.deduction).toEqual(deduction);
  expect(tables.opensMinutesBefore).toBe(MINUTE_BANDS.opensMinutesBefore);
});
