import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlanContent, PlanIndicator, PlanResult, Target } from './structure.rules.js';
import { whatChanged } from './versions.rules.js';

const range = (min: number, max: number): Target => ({
  kind: 'RANGE',
  min,
  max,
  unit: '%',
  direction: 'HIGHER_IS_BETTER',
});
const indicator = (more: Partial<PlanIndicator> = {}): PlanIndicator => ({
  key: 'i1',
  text: 'Persentase berkas selesai',
  aspects: ['TIME', 'QUANTITY'],
  perspective: null,
  target: range(80, 90),
  ...more,
});
const result = (more: Partial<PlanResult> = {}): PlanResult => ({
  key: 'r1',
  text: 'Berkas layanan selesai',
  priority: 'MAIN',
  source: null,
  controlLevel: null,
  supports: 'head-1',
  assignedByOther: false,
  approvedByEvaluator: false,
  indicators: [indicator()],
  ...more,
});
const plan = (results: PlanResult[] = [result()], more: Partial<PlanContent> = {}): PlanContent => ({
  approach: 'QUANTITATIVE',
  results,
  expectations: {},
  attachment: { resources: [], accountability: [], consequenceWhenMet: '', consequenceWhenNot: '' },
  ...more,
});

describe('what changed between two versions', () => {
  test('the same content is no change, whatever the order of results', () => {
    const two = [result(), result({ key: 'r2', text: 'Lain' })];
    expect(whatChanged(plan(two), plan([...two].reverse()))).toEqual([]);
    expect(whatChanged(plan(), structuredClone(plan()))).toEqual([]);
  });

  test('a changed target, a new result, a dropped expectation are named by path', () => {
    const before = plan([result()], { expectations: { LOYAL: 'x' } });
    const after = plan([
      result({ indicators: [indicator({ target: range(85, 95) })] }),
      result({ key: 'r2', indicators: [] }),
    ]);
    const changes = whatChanged(before, after);
    expect(changes).toContainEqual({
      path: 'results.r1.indicators.i1.target',
      kind: 'CHANGED',
      before: range(80, 90),
      after: range(85, 95),
    });
    expect(changes).toContainEqual({ path: 'expectations.LOYAL', kind: 'REMOVED', before: 'x', after: undefined });
    const others = changes.filter(({ path }) => !path.includes('r1') && !path.startsWith('expectations'));
    expect(others.length).toBeGreaterThan(0);
    for (const { kind, path } of others) expect([kind, path.startsWith('results.r2.')]).toEqual(['ADDED', true]);
  });

  test('backwards, additions are removals and before is after', () => {
    const some = fc
      .uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c'), text: fc.constantFrom('x', 'y') }), {
        selector: ({ key }) => key,
      })
      .map((list) => plan(list.map((more) => result(more))));
    const turn = { ADDED: 'REMOVED', REMOVED: 'ADDED', CHANGED: 'CHANGED' } as const;
    fc.assert(
      fc.property(some, some, (a, b) => {
        const back = whatChanged(b, a).map(({ path, kind, before, after }) => ({
          path,
          kind: turn[kind],
          before: after,
          after: before,
        }));
        expect(back).toEqual(whatChanged(a, b));
      }),
    );
  });
});
