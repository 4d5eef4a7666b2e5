import { IndexComponentKey, type IndexDefinition, IndexSource, indexProblems } from './definition.rules.js';
import { choiceField, numberField, percentField, rowsField, ruleShape, textField } from './field.rules.js';
import { MissingData } from './indexRuleSet.rules.js';
import type { RuleKind } from './kind.rules.js';

const steps = (...pairs: readonly (readonly [from: number, value: number])[]) =>
  pairs.map(([from, value]) => ({ key: null, from, value }));
const keys = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([key, value]) => ({ key, from: null, value }));

/** The demonstration index of the domain notes (8, rule 6): every number invented, to confirm with BKPSDM. */
const INDEX_EXAMPLE: IndexDefinition = {
  example: true,
  missingData: 'RENORMALISE',
  minimumCoverage: 60,
  components: [
    {
      key: 'ATTENDANCE',
      weight: 20,
      source: 'ATTENDANCE_FEED',
      parts: [
        { key: 'presence', weight: 70, bands: steps([99, 100], [97, 90], [94, 80], [90, 65], [80, 40], [0, 0]) },
        { key: 'punctuality', weight: 30, bands: steps([95, 100], [90, 85], [80, 70], [60, 40], [0, 0]) },
      ],
    },
    {
      key: 'DISCIPLINE',
      weight: 15,
      source: 'DISCIPLINE_DECISIONS',
      parts: [
        {
          key: 'sanctions',
          weight: 100,
          bands: keys({
            ORAL_REPRIMAND: 10,
            WRITTEN_REPRIMAND: 20,
            WRITTEN_DISSATISFACTION: 30,
            ALLOWANCE_CUT_6_MONTHS: 50,
            ALLOWANCE_CUT_9_MONTHS: 60,
            ALLOWANCE_CUT_12_MONTHS: 70,
            DEMOTION_12_MONTHS: 85,
            RELEASE_TO_EXECUTOR_12_MONTHS: 90,
            DISMISSAL: 100,
          }),
        },
      ],
    },
    {
      key: 'WORK_QUALITY',
      weight: 30,
      source: 'RESULTS_RATING',
      parts: [{ key: 'resultsRating', weight: 100, bands: keys({ ABOVE: 100, MEETS: 80, BELOW: 50 }) }],
    },
    {
      key: 'TEAM_CONTRIBUTION',
      weight: 15,
      source: 'FEEDBACK',
      parts: [
        { key: 'PEER', weight: 50, bands: [] },
        { key: 'SUPERIOR', weight: 50, bands: [] },
      ],
    },
    { key: 'SUPERIOR_FEEDBACK', weight: 10, source: 'FEEDBACK', parts: [{ key: 'SUPERIOR', weight: 100, bands: [] }] },
    { key: 'PEER_FEEDBACK', weight: 10, source: 'FEEDBACK', parts: [{ key: 'PEER', weight: 100, bands: [] }] },
  ],
};

const valuesOf = <T extends string>(of: Readonly<Record<T, T>>) => Object.values(of) as [T, ...T[]];

/** The local index (indeks kinerja lokal): several stand side by side, and a cycle names the one it uses. */
export const INDEX_KIND: RuleKind<IndexDefinition> = {
  kind: 'INDEX',
  shape: ruleShape({
    missingData: choiceField(valuesOf(MissingData), {
      label: 'rulesets.index.missingData',
      names: 'rulesets.index.missing',
    }),
    minimumCoverage: numberField({
      label: 'rulesets.index.minimumCoverage',
      help: 'rulesets.index.minimumCoverage.help',
      unit: 'rulesets.unit.percent',
      max: 100,
      decimals: 2,
    }),
    components: rowsField(
      { label: 'rulesets.index.components', max: 10 },
      {
        key: choiceField(valuesOf(IndexComponentKey), {
          label: 'rulesets.index.component',
          names: 'rulesets.index.component',
        }),
        weight: percentField({ label: 'rulesets.index.weight' }),
        source: choiceField(valuesOf(IndexSource), { label: 'rulesets.index.source', names: 'rulesets.index.source' }),
        parts: rowsField(
          { label: 'rulesets.index.parts', max: 10 },
          {
            key: textField({ label: 'rulesets.index.part', max: 60 }),
            weight: percentField({ label: 'rulesets.index.weight' }),
            bands: rowsField(
              { label: 'rulesets.index.bands', max: 40 },
              {
                key: textField({ label: 'rulesets.index.case', max: 60 }).nullable(),
                from: percentField({ label: 'rulesets.index.from' }).nullable(),
                value: numberField({
                  label: 'rulesets.index.points',
                  unit: 'rulesets.unit.points',
                  max: 100,
                  decimals: 2,
                }),
              },
            ),
          },
        ),
      },
    ),
  }),
  shipped: {
    name: 'Indeks kinerja lokal (contoh)',
    validFrom: '2025-01-01',
    source: 'contoh; perlu konfirmasi BKPSDM',
    definition: INDEX_EXAMPLE,
  },
  problems: indexProblems,
};
