import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal } from '../../kernel/scalars.js';
import { RuleFieldType } from './field.rules.js';
import { RuleSetKind } from './kind.rules.js';
import { OrganisationPredicate, Predicate } from './quadrant.rules.js';

registerEnumType(Predicate, {
  name: 'Predicate',
  description: 'Predikat kinerja pegawai (p.99, 102).',
  valuesConfig: {
    VERY_GOOD: { description: 'Sangat baik.' },
    GOOD: { description: 'Baik.' },
    NEEDS_IMPROVEMENT: { description: 'Butuh perbaikan.' },
    POOR: { description: 'Kurang/misconduct.' },
    VERY_POOR: { description: 'Sangat kurang.' },
  },
});
registerEnumType(OrganisationPredicate, {
  name: 'OrganisationPredicate',
  description: 'Capaian kinerja organisasi (p.92).',
  valuesConfig: {
    EXCELLENT: { description: 'Istimewa.' },
    GOOD: { description: 'Baik.' },
    NEEDS_IMPROVEMENT: { description: 'Butuh perbaikan.' },
    POOR: { description: 'Kurang.' },
    VERY_POOR: { description: 'Sangat kurang.' },
  },
});
registerEnumType(RuleFieldType, {
  name: 'RuleFieldType',
  description: 'How a field of a definition is entered and shown.',
  valuesConfig: {
    GROUP: { description: 'Fields under one heading.' },
    ROWS: { description: 'A table: a list of objects.' },
    NUMBER: { description: 'A number with its unit.' },
    TIME: { description: 'A clock time HH:MM.' },
    DAY: { description: 'A calendar day YYYY-MM-DD.' },
    CHOICE: { description: 'One of the choices.' },
    CHOICES: { description: 'Any of the choices, a list.' },
    TEXT: { description: 'Words.' },
    FLAG: { description: 'True or false.' },
  },
});

@ObjectType({ description: 'A value that may be chosen.' })
export class RuleChoiceView {
  @Field(() => String, { description: 'The value in the definition.' })
  value!: string;
  @Field(() => String, { description: 'Its name, in the language of the request.' })
  label!: string;
}

@ObjectType({ description: 'A field of a definition: enough to show it and to enter it.' })
export class RuleFieldView {
  @Field(() => String, { description: 'Where it stands: `weeks.FIVE_DAY.days.*.start`; `*` stands for the rows.' })
  path!: string;
  @Field(() => RuleFieldType, { description: 'How it is entered and shown.' })
  type!: RuleFieldType;
  @Field(() => String, { description: 'Its name, in the language of the request.' })
  label!: string;
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  help!: string | null;
  @Field(() => String, { nullable: true, description: 'Unit of a number: `percent`, `minutes`, `days`, …' })
  unit!: string | null;
  @Field(() => String, { nullable: true, description: 'The unit in the language of the request.' })
  unitLabel!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Least number.' })
  min!: number | null;
  @Field(() => Decimal, { nullable: true, description: 'Greatest number, most rows or letters.' })
  max!: number | null;
  @Field(() => Int, { description: 'Decimals of a number.' })
  decimals!: number;
  @Field(() => Boolean, { description: 'False where null says that there is none.' })
  isRequired!: boolean;
  @Field(() => [RuleChoiceView], { description: 'What may be chosen.' })
  choices!: RuleChoiceView[];
}

@ObjectType({ description: 'A kind of rule set with the shape of its definitions.' })
export class RuleSetKindView {
  @Field(() => RuleSetKind, { description: 'Which kind.' })
  kind!: RuleSetKind;
  @Field(() => String, { description: 'Its name, in the language of the request.' })
  label!: string;
  @Field(() => Boolean, { description: 'History that nobody changes.' })
  isFixed!: boolean;
  @Field(() => [RuleFieldView], { description: 'Fields of a definition, each group before what is in it.' })
  fields!: RuleFieldView[];
}

@ObjectType({ description: 'What the viewer may do with a rule set.' })
export class RuleSetAbilities {
  @Field(() => Boolean, { description: 'Make the next edition.' })
  edit!: boolean;
}

@ObjectType({ description: 'One thing wrong with a definition.' })
export class DefinitionProblemView {
  @Field(() => String, { description: 'Path in the definition.' })
  path!: string;
  @Field(() => String, { description: 'Message key.' })
  key!: string;
  @Field(() => String, { description: 'What would be right, in the language of the request.' })
  message!: string;
}
