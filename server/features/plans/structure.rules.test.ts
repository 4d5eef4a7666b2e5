import { describe, expect, test } from '@jest/globals';
import type { IndicatorManual } from './manual.rules.js';
import {
  ControlLevel,
  isComplete,
  type PlanContent,
  type PlanHolder,
  type PlanIndicator,
  PlanPerspective,
  type PlanResult,
  planProblems,
  type Target,
  targetProblems,
} from './structure.rules.js';

const range = (min: number | null, max: number | null, unit = '%'): Target => ({
  kind: 'RANGE',
  min,
  max,
  unit,
  direction: 'HIGHER_IS_BETTER',
});
const indicator = (more: Partial<PlanIndicator> = {}): PlanIndicator => ({
  key: 'i1',
  text: 'Persentase berkas selesai tepat waktu',
  aspects: ['TIME'],
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
  attachment: {
    resources: ['Pelatihan'],
    accountability: ['Laporan bulanan'],
    consequenceWhenMet: 'Apresiasi',
    consequenceWhenNot: 'Teguran',
  },
  ...more,
});
const executor: PlanHolder = { level: 'EXECUTOR', leadsIndependentUnit: false, leadsTeam: false };
const supervisor: PlanHolder = { ...executor, level: 'SUPERVISOR' };
const executive: PlanHolder = { ...executor, level: 'EXECUTIVE' };
const unitHead: PlanHolder = { ...executor, level: 'FUNCTIONAL', leadsIndependentUnit: true };
const manual: IndicatorManual = {
  ...{ purpose: 'Tujuan', definition: 'Definisi', formula: 'a / b', unit: '', dataSource: 'Survei' },
  reportedEvery: 'QUARTERLY',
};
const four = Object.values(PlanPerspective).map((perspective, n) =>
  indicator({ key: `i${n}`, perspective, aspects: [], manual }),
);
const executivePlan = (more: Partial<PlanResult> = {}) => plan([result({ supports: null, indicators: four, ...more })]);
const found = (content: PlanContent, holder: PlanHolder) =>
  planProblems(content, holder).map(({ severity, path, key }) => `${severity} ${path} ${key.replace('plans.', '')}`);

describe('the structure of a plan', () => {
  test.each([
    ['an executor', plan(), executor],
    ['an executive', executivePlan(), executive],
    ['a functional official who leads an independent unit', executivePlan(), unitHead],
  ])('a complete plan of %s has no problem', (_name, content, holder) =>
    expect(planProblems(content, holder)).toEqual([]),
  );

  test.each<[string, PlanContent, PlanHolder, string[]]>([
    ['no result', plan([]), executor, ['ERROR results noMainResult']],
    ['only additional results', plan([result({ priority: 'ADDITIONAL' })]), executor, ['ERROR results noMainResult']],
    [
      'a result without indicator',
      plan([result({ indicators: [] })]),
      executor,
      ['ERROR results.0.indicators result.noIndicator'],
    ],
    [
      'a quantitative indicator without aspect',
      plan([result({ indicators: [indicator({ aspects: [] })] })]),
      executor,
      ['ERROR results.0.indicators.0.aspects indicator.aspect'],
    ],
    [
      'an acting assignment as additional',
      plan([result(), result({ key: 'r2', source: 'ACTING_ASSIGNMENT', priority: 'ADDITIONAL' })]),
      executor,
      ['ERROR results.1.priority result.actingIsMain'],
    ],
    [
      'an assignment the evaluator did not approve',
      plan([result({ assignedByOther: true })]),
      executor,
      ['ERROR results.0.approvedByEvaluator result.notApproved'],
    ],
    [
      'a result that supports nothing',
      plan([result({ supports: null })]),
      executor,
      ['WARNING results.0.supports result.supportsNothing'],
    ],
    [
      'a supervisor with an output of high control',
      plan([result({ controlLevel: 'HIGH_CONTROL_OUTPUT' })]),
      supervisor,
      ['WARNING results.0.controlLevel result.controlLevel'],
    ],
    [
      'an executive with an output of medium control',
      executivePlan({ controlLevel: 'MEDIUM_CONTROL_OUTPUT' }),
      executive,
      ['WARNING results.0.controlLevel result.controlLevel'],
    ],
    [
      'an executive without budget',
      executivePlan({ indicators: four.filter(({ perspective }) => perspective !== 'BUDGET') }),
      executive,
      ['ERROR results perspective.BUDGET'],
    ],
    [
      'an executive with the budget only',
      executivePlan({ indicators: four.slice(3) }),
      executive,
      [
        'WARNING results perspective.SERVICE_RECIPIENT',
        'WARNING results perspective.BUSINESS_PROCESS',
        'WARNING results perspective.INTERNAL_STRENGTHENING',
      ],
    ],
    [
      'an executive indicator without perspective',
      executivePlan({ indicators: [...four, indicator({ key: 'x', manual })] }),
      executive,
      ['ERROR results.0.indicators.4.perspective indicator.perspective'],
    ],
    [
      'indicators of an executive without a manual: a hint once, never a block',
      executivePlan({ indicators: four.map(({ manual: _none, ...one }) => one) }),
      executive,
      ['WARNING results manual.none'],
    ],
    [
      'a manual whose formula the quantitative approach asks for',
      plan([result({ indicators: [indicator({ manual: { ...manual, formula: ' ' } })] })]),
      executor,
      ['ERROR results.0.indicators.0.manual.formula manual.formula'],
    ],
    [
      'a target of the performance agreement as additional',
      plan([
        ...executivePlan().results,
        result({
          key: 'r2',
          supports: null,
          source: 'PERFORMANCE_AGREEMENT',
          priority: 'ADDITIONAL',
          indicators: four,
        }),
      ]),
      executive,
      ['ERROR results.1.priority result.agreementIsMain'],
    ],
    [
      'an expectation on a value that is none',
      plan([result()], { expectations: { BERANI: 'x' } }),
      executor,
      ['ERROR expectations.BERANI expectation.unknownValue'],
    ],
    [
      'an empty attachment',
      plan([result()], {
        attachment: { resources: [], accountability: [' '], consequenceWhenMet: '', consequenceWhenNot: 'x' },
      }),
      executor,
      [
        'WARNING attachment.resources attachment.resources',
        'WARNING attachment.accountability attachment.accountability',
        'WARNING attachment.consequences attachment.consequences',
      ],
    ],
  ])('%s', (_name, content, holder, problems) => {
    expect(found(content, holder)).toEqual(problems);
    for (const { article } of planProblems(content, holder)) expect(article).toMatch(/Ps|p\./);
    expect(isComplete(content, holder)).toBe(problems.every((problem) => problem.startsWith('WARNING')));
  });

  test('no control level is too near for an executor, and none is asked of a functional official', () => {
    for (const controlLevel of Object.values(ControlLevel))
      for (const holder of [executor, { ...executor, level: 'FUNCTIONAL' as const }])
        expect(planProblems(plan([result({ controlLevel })]), holder)).toEqual([]);
  });

  test.each<[string, Target, PlanContent['approach'], string[]]>([
    ['80 – 90 %', range(80, 90), 'QUANTITATIVE', []],
    ['a single value', range(3.5, 3.5, 'skala 5'), 'QUANTITATIVE', []],
    ['open above', range(80, null), 'QUANTITATIVE', []],
    ['no end at all', range(null, null), 'QUANTITATIVE', ['plans.target.empty']],
    ['ends reversed', range(9, 7, 'bulan'), 'QUANTITATIVE', ['plans.target.order']],
    ['no unit', range(1, 2, ' '), 'QUANTITATIVE', ['plans.target.unit']],
    ['not a number', range(Number.NaN, 2), 'QUANTITATIVE', ['plans.target.number']],
    [
      'a narrative in the qualitative approach',
      { kind: 'NARRATIVE', text: 'Laporan diterima pimpinan' },
      'QUALITATIVE',
      [],
    ],
    [
      'a narrative in the quantitative approach',
      { kind: 'NARRATIVE', text: 'Laporan' },
      'QUANTITATIVE',
      ['plans.target.noUnit'],
    ],
    ['an empty narrative', { kind: 'NARRATIVE', text: '' }, 'QUALITATIVE', ['plans.target.empty']],
  ])('the target %s', (_name, target, approach, keys) =>
    expect(targetProblems('t', target, approach).map(({ key }) => key)).toEqual(keys),
  );
});
