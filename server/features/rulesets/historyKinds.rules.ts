import { GRADES } from '../people/grade.rules.js';
import { choiceField, flagField, groupField, numberField, rowsField, ruleShape, textField } from './field.rules.js';
import type { Definition, RuleKind } from './kind.rules.js';
import { LegacyBand, type LegacyRuleSet, PP_30_2019 } from './legacy.rules.js';
import { SIASN_CODES, type SiasnCodes } from './siasnCodes.rules.js';

const share = (label: string) => numberField({ label, unit: 'rulesets.unit.percent', max: 100 });
const weighting = (label: string) =>
  groupField({ label }, { results: share('rulesets.legacy.results'), behaviour: share('rulesets.legacy.behaviour') });

type LegacyDefinition = Definition & Pick<LegacyRuleSet, 'weights' | 'cap' | 'bands'>;

/** Numbers of PP 30/2019, to read evaluations up to 2021: history, changed by nobody. */
export const LEGACY_KIND: RuleKind<LegacyDefinition> = {
  kind: 'LEGACY',
  isFixed: true,
  shape: ruleShape({
    cap: numberField({ label: 'rulesets.legacy.cap', unit: 'rulesets.unit.points', max: 120 }),
    weights: groupField(
      { label: 'rulesets.legacy.weights' },
      {
        SUPERIOR_ONLY: weighting('rulesets.legacy.SUPERIOR_ONLY'),
        WITH_PEERS: weighting('rulesets.legacy.WITH_PEERS'),
      },
    ),
    bands: rowsField(
      { label: 'rulesets.legacy.bands' },
      {
        band: choiceField(Object.values(LegacyBand) as [LegacyBand, ...LegacyBand[]], {
          label: 'rulesets.legacy.band',
          names: 'rulesets.legacy.band',
        }),
        from: numberField({ label: 'rulesets.legacy.from', unit: 'rulesets.unit.points', max: 120 }),
        needsNewIdea: flagField({ label: 'rulesets.legacy.needsNewIdea' }),
        article: textField({ label: 'rulesets.article' }),
      },
    ),
  }),
  shipped: {
    name: PP_30_2019.name,
    validFrom: PP_30_2019.validFrom,
    validTo: PP_30_2019.validTo,
    source: PP_30_2019.source,
    definition: {
      ...{ example: PP_30_2019.example, weights: PP_30_2019.weights },
      ...{ cap: PP_30_2019.cap, bands: PP_30_2019.bands },
    },
  },
  problems: () => [],
};

const code = (label: string) => numberField({ label, max: 999 });
const word = (label: string) => textField({ label, max: 60 });

/** Codes of SIASN and e-Kinerja BKN as the exports write them; BKN may publish others. */
export const CODES_KIND: RuleKind<SiasnCodes> = {
  kind: 'CODES',
  shape: ruleShape({
    rating: groupField(
      { label: 'rulesets.codes.rating' },
      {
        ABOVE: code('rulesets.rating.ABOVE'),
        MEETS: code('rulesets.rating.MEETS'),
        BELOW: code('rulesets.rating.BELOW'),
      },
    ),
    predicate: groupField(
      { label: 'rulesets.codes.predicate' },
      {
        VERY_GOOD: code('rulesets.predicate.VERY_GOOD'),
        GOOD: code('rulesets.predicate.GOOD'),
        NEEDS_IMPROVEMENT: code('rulesets.predicate.NEEDS_IMPROVEMENT'),
        POOR: code('rulesets.predicate.POOR'),
        VERY_POOR: code('rulesets.predicate.VERY_POOR'),
      },
    ),
    grades: groupField(
      { label: 'rulesets.codes.grades' },
      Object.fromEntries(GRADES.flatMap((grade) => (grade.siasnId === null ? [] : [[grade.code, code(grade.code)]]))),
    ),
    evaluator: groupField(
      { label: 'rulesets.codes.evaluator' },
      { asn: word('rulesets.codes.asn'), nonAsn: word('rulesets.codes.nonAsn') },
    ),
    progressSource: word('rulesets.codes.progressSource'),
  }),
  shipped: { ...SIASN_CODES },
  problems: () => [],
};
