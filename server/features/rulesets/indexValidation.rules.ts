import { compare, type Fraction, fractionOf, roundHalfUp, sumOf, ZERO } from './fraction.rules.js';
import { type IndexComponent, type IndexRuleSet, MissingData } from './indexRuleSet.rules.js';

/** One thing to put right, by the field it stands in ('components[2].weightPercent'). */
export interface RuleSetProblem {
  field: string;
  key:
    | 'ruleset.required'
    | 'ruleset.date'
    | 'ruleset.dateOrder'
    | 'ruleset.version'
    | 'ruleset.choice'
    | 'ruleset.noComponents'
    | 'ruleset.code'
    | 'ruleset.duplicateCode'
    | 'ruleset.weight'
    | 'ruleset.weightTotal'
    | 'ruleset.scale'
    | 'ruleset.coverage';
  /** Figures for the message. */
  details?: Readonly<Record<string, string>>;
}

const isDay = (text: string) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** A percentage from 0 to 100 with at most two decimals, exactly; null for anything else. */
function percent(value: number): Fraction | null {
  if (!Number.isFinite(value) || value < 0 || value > 100 || !/^\d+(\.\d{1,2})?$/.test(String(value))) return null;
  return fractionOf(value);
}

/** A weight: a percentage that is more than nothing. */
function weightOf({ weightPercent }: IndexComponent): Fraction | null {
  const weight = percent(weightPercent);
  return weight !== null && compare(weight, ZERO) > 0 ? weight : null;
}

/** A number that can be written as a decimal without exponent. */
const isDecimal = (value: number) => /^-?\d+(\.\d+)?$/.test(String(value));

function componentProblems(component: IndexComponent, i: number, codes: readonly string[]): RuleSetProblem[] {
  const problems: RuleSetProblem[] = [];
  const add = (field: string, key: RuleSetProblem['key']) => problems.push({ field: `components[${i}].${field}`, key });
  if (!/^[A-Z][A-Z0-9_]{0,39}$/.test(component.code)) add('code', 'ruleset.code');
  else if (codes.indexOf(component.code) < i) add('code', 'ruleset.duplicateCode');
  if (component.label.id.trim() === '') add('label.id', 'ruleset.required');
  if (component.label.en.trim() === '') add('label.en', 'ruleset.required');
  if (weightOf(component) === null) add('weightPercent', 'ruleset.weight');
  const { min, max, better } = component.scale;
  if (!isDecimal(min) || !isDecimal(max) || min >= max) add('scale', 'ruleset.scale');
  if (better !== 'HIGHER' && better !== 'LOWER') add('scale.better', 'ruleset.choice');
  if (component.dataSource.trim() === '') add('dataSource', 'ruleset.required');
  if (component.formula.trim() === '') add('formula', 'ruleset.required');
  return problems;
}

/**
 * Every problem of an index rule set, by field; empty when it may be used. The weights must total exactly 100, each has
 * at most two decimals and is more than nothing.
 */
export function validateRuleSet(definition: IndexRuleSet): RuleSetProblem[] {
  const problems: RuleSetProblem[] = [];
  const { name, version, validFrom, validTo, source, components, missingData, coverageThreshold } = definition;
  if (name.trim() === '') problems.push({ field: 'name', key: 'ruleset.required' });
  if (!Number.isSafeInteger(version) || version < 1) problems.push({ field: 'version', key: 'ruleset.version' });
  if (!isDay(validFrom)) problems.push({ field: 'validFrom', key: 'ruleset.date' });
  if (validTo !== null && !isDay(validTo)) problems.push({ field: 'validTo', key: 'ruleset.date' });
  else if (validTo !== null && validTo < validFrom) problems.push({ field: 'validTo', key: 'ruleset.dateOrder' });
  if (source.trim() === '') problems.push({ field: 'source', key: 'ruleset.required' });
  if (!Object.values(MissingData).includes(missingData)) problems.push({ field: 'missingData', key: 'ruleset.choice' });
  if (percent(coverageThreshold) === null) problems.push({ field: 'coverageThreshold', key: 'ruleset.coverage' });
  if (components.length === 0) return [...problems, { field: 'components', key: 'ruleset.noComponents' }];
  const codes = components.map((component) => component.code);
  problems.push(...components.flatMap((component, i) => componentProblems(component, i, codes)));
  const weights = components.map(weightOf);
  if (weights.every((weight) => weight !== null)) {
    const total = sumOf(weights);
    if (compare(total, fractionOf(100)) !== 0) {
      problems.push({ field: 'components', key: 'ruleset.weightTotal', details: { total: roundHalfUp(total) } });
    }
  }
  return problems;
}
