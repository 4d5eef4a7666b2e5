import type { z } from 'zod';
import { choiceField, groupField, numberField, ruleShape, textField } from '../rulesets/field.rules.js';
import type { Edition, RuleKind } from '../rulesets/kind.rules.js';
import { COUNTED_TERMS, type CountedCode, type DeadlineRule } from './deadlines.rules.js';

const termField = (code: CountedCode) =>
  groupField(
    { label: `deadlines.${code}` },
    {
      days: numberField({ label: 'deadlines.days', unit: 'rulesets.unit.days', min: 1, max: 366 }),
      unit: choiceField(['WORKING_DAYS', 'CALENDAR_DAYS'], { label: 'deadlines.unit', names: 'deadlines.unit' }),
      article: textField({ label: 'rulesets.article' }),
    },
  );

const shape = ruleShape({
  terms: groupField(
    { label: 'deadlines.terms', help: 'deadlines.terms.help' },
    {
      DOCUMENT_DELIVERED: termField('DOCUMENT_DELIVERED'),
      DOCUMENT_RETURNED: termField('DOCUMENT_RETURNED'),
      REPORTED: termField('REPORTED'),
      DEFAULT_SIGNED: termField('DEFAULT_SIGNED'),
      DEFAULT_DELIVERED: termField('DEFAULT_DELIVERED'),
      DEFAULT_RETURNED: termField('DEFAULT_RETURNED'),
      OBJECTION_FILED: termField('OBJECTION_FILED'),
      OBJECTION_DECIDED: termField('OBJECTION_DECIDED'),
    },
  ),
});
export type DeadlinesDefinition = z.infer<typeof shape>;

/** Statutory terms counted from an event. What runs already keeps its day, so an edition begins after today. */
export const DEADLINES_KIND: RuleKind<DeadlinesDefinition> = {
  kind: 'DEADLINES',
  shape,
  isOnlyAhead: true,
  shipped: {
    name: 'Tenggat pengelolaan kinerja',
    validFrom: '2022-02-07',
    source: 'PermenPAN-RB 6/2022',
    definition: {
      example: false,
      terms: Object.fromEntries(
        COUNTED_TERMS.map(([code, , term, article]) => [code, { ...term, article }]),
      ) as DeadlinesDefinition['terms'],
    },
  },
  problems: () => [],
};

/** The terms of an edition as rules with their dates. */
export const termsOf = ({ definition, ...provenance }: Edition<DeadlinesDefinition>): DeadlineRule[] =>
  COUNTED_TERMS.map(([code, event]) => {
    const { article, ...term } = definition.terms[code];
    return { ...provenance, code, event, term, article };
  });
