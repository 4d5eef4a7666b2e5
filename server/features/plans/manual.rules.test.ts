import { describe, expect, test } from '@jest/globals';
import { emptyParts, type IndicatorManual, type ManualContext } from './manual.rules.js';

const full: IndicatorManual = {
  ...{ purpose: 'Tujuan', definition: 'Definisi', formula: 'a / b', unit: '%', dataSource: 'Survei' },
  reportedEvery: 'QUARTERLY',
};
const empty: IndicatorManual = {
  ...{ purpose: '', definition: ' ', formula: '', unit: '', dataSource: '\n' },
  reportedEvery: 'YEARLY',
};
const always = ['purpose', 'definition', 'dataSource'];

describe('what a manual may leave empty (p.38)', () => {
  test.each<[ManualContext['approach'], boolean, string[]]>([
    ['QUANTITATIVE', true, ['purpose', 'definition', 'formula', 'dataSource']],
    ['QUANTITATIVE', false, ['purpose', 'definition', 'formula', 'unit', 'dataSource']],
    ['QUALITATIVE', true, always],
    ['QUALITATIVE', false, always],
  ])('%s, target with a unit: %s', (approach, targetHasUnit, missing) => {
    const context = { approach, targetHasUnit };
    expect(emptyParts(empty, context)).toEqual(missing);
    expect(emptyParts(full, context)).toEqual([]);
    for (const part of missing) expect(emptyParts({ ...full, [part]: '  ' }, context)).toEqual([part]);
  });
});
