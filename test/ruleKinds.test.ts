import { describe, expect, test } from '@jest/globals';
import { fieldsOf } from '../server/features/rulesets/field.rules.js';
import { checkedDefinition, RuleSetKind } from '../server/features/rulesets/kind.rules.js';
import { ruleKinds } from '../server/features/rulesets/kind.service.js';
import { features } from '../server/features.js';
import { kernelMessages, speaker } from '../server/kernel/messages.js';
import { providedBy } from '../server/kernel/slot.js';

const kinds = providedBy(features.flatMap(({ provides = [] }) => provides))(ruleKinds);
const { keys } = speaker([kernelMessages, ...features.flatMap(({ messages = [] }) => messages)]);
/** A grade is its own name. */
const isGrade = (label: string) => /^[IV]+\/[a-e]$/.test(label);

test('every kind of the schema is provided by exactly one feature', () => {
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(Object.values(RuleSetKind).sort());
});

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('rules of kind %s', (name, kind) => {
  test('what ships is sound by its own rules', () => {
    expect(checkedDefinition(kind, kind.shipped.definition).problems).toEqual([]);
  });

  test('every field, unit and choice has its words in both languages', () => {
    const wanted = fieldsOf(kind.shape).flatMap(({ label, help, unit, choices, names }) => [
      label,
      ...(help ? [help] : []),
      ...(unit ? [unit] : []),
      ...choices.map((value) => `${names}.${value}`),
    ]);
    const missing = (locale: 'id' | 'en') =>
      [`rulesets.kind.${name}`, ...wanted].filter((key) => !keys[locale].has(key) && !isGrade(key));
    expect([missing('id'), missing('en')]).toEqual([[], []]);
  });

  test('every value that ships stands in a described field', () => {
    const paths = new Set(fieldsOf(kind.shape).map(({ path }) => path));
    const leaves = (value: unknown, path: string): string[] => {
      if (Array.isArray(value) && value.some((one) => typeof one === 'object'))
        return value.flatMap((one) => leaves(one, `${path}.*`));
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
      return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
    };
    const undescribed = leaves(kind.shipped.definition, '').filter((path) => path !== 'example' && !paths.has(path));
    expect([...new Set(undescribed)]).toEqual([]);
  });

  test('an empty definition is told every field it lacks', () => {
    const { problems } = checkedDefinition(kind, {});
    expect(problems.length).toBeGreaterThan(1);
    expect(problems.every(({ key }) => key === 'field.required')).toBe(true);
  });
});
