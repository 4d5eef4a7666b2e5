import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { JSONObject, LocalDate } from '../../kernel/scalars.js';
import { RuleSetKind } from './kind.rules.js';

registerEnumType(RuleSetKind, {
  name: 'RuleSetKind',
  description: 'What a rule set is for.',
  valuesConfig: {
    INDEX: { description: 'Local index (indeks kinerja lokal): weighted indicators.' },
    DISTRIBUTION: { description: 'Distribution guide (pola distribusi predikat).' },
    DISCIPLINE: { description: 'Bands and deductions of attendance and discipline.' },
    HOURS: { description: 'Working hours (jam kerja) and the days of Ramadan.' },
    DEADLINES: { description: 'Statutory terms (tenggat), by which clocks run.' },
    SUGGESTION: { description: 'Thresholds of the suggested rating of results (p.97-98).' },
    TALENT: { description: 'Cuts of the nine talent boxes.' },
    CREDIT: { description: 'Conversion of a predikat into credit points (angka kredit).' },
    IMPROVEMENT: { description: 'Terms of an improvement plan (rencana perbaikan kinerja).' },
    PROMOTION: { description: 'Regular promotion (kenaikan pangkat reguler).' },
    LEGACY: { description: 'Numbers of PP 30/2019, for history.' },
    CODES: { description: 'Codes of SIASN and e-Kinerja BKN.' },
  },
});

/** Rules as data with a date and a source. An edition is never changed: editing makes the next edition. */
@ObjectType({
  description: 'Rule set: rules as data with a date and a source; never changed, only followed by a next edition.',
})
@Entity({ tableName: 'rule_set' })
@Unique({ properties: ['name', 'edition'], name: 'rule_set_name_edition' })
export class RuleSet extends Row {
  @Field(() => String, { description: 'Name of the rule set.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Int, { description: 'Edition, counted from 1.' })
  @Property({ type: 'integer' })
  edition!: number;

  @Field(() => RuleSetKind, { description: 'What it is for.' })
  @Enum({ items: () => RuleSetKind })
  kind!: RuleSetKind;

  @Field(() => LocalDate, { description: 'In force from.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'In force until; null while it lasts.' })
  @Property({ type: 'date', nullable: true })
  validTo: string | null = null;

  @Field(() => String, { description: 'Where it comes from: a Perwali, a decision, or `contoh`.' })
  @Property({ type: 'text' })
  source!: string;

  @Field(() => JSONObject, { description: 'The rules themselves; `fields` describes every value in it.' })
  @Property({ type: 'json', columnType: 'jsonb' })
  definition!: Record<string, unknown>;
}
