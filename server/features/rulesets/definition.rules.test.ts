import { describe, expect, test } from '@jest/globals';
import { COMPONENT_PARTS, indexProblems, indexRuleSetOf, partsOf } from './definition.rules.js';
import { INDEX_KIND } from './indexKind.rules.js';
import { validateRuleSet } from './indexValidation.rules.js';

const { definition } = INDEX_KIND.shipped;

describe('the definition of the local index', () => {
  test('what ships is sound, is marked an example and computes under both checks', () => {
    expect(indexProblems(definition)).toEqual([]);
    expect(definition.example).toBe(true);
    const edition = { name: 'x', edition: 1, validFrom: '2026-01-01', validTo: null, source: 'contoh', definition };
    expect(validateRuleSet(indexRuleSetOf(edition))).toEqual([]);
    expect(indexRuleSetOf(edition).components.map(({ code }) => code)).toEqual(
      definition.components.map(({ key }) => key),
    );
  });

  test.each(Object.entries(COMPONENT_PARTS))(
    '%s ships with exactly the parts it may have, weights totalling 100',
    (key, { parts }) => {
      const found = partsOf(definition, key as keyof typeof COMPONENT_PARTS);
      expect(found.map((part) => part.key).sort()).toEqual(Object.keys(parts).sort());
      expect(found.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    },
  );

  test('a part of another component and a source of another one are found', () => {
    const [first] = definition.components;
    if (!first) throw new Error('nothing ships');
    const strange = {
      ...definition,
      components: [
        { ...first, weight: 100, source: 'FEEDBACK' as const, parts: [{ key: 'PEER', weight: 100, bands: [] }] },
      ],
    };
    expect(indexProblems(strange).map(({ path }) => path)).toEqual(['components.0.source', 'components.0.parts.0.key']);
  });
});
