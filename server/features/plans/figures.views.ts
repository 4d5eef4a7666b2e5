import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { PlanState } from './plan.rules.js';

const ChangeKind = { ADDED: 'ADDED', REMOVED: 'REMOVED', CHANGED: 'CHANGED' } as const;
registerEnumType(ChangeKind, {
  name: 'PlanChangeKind',
  description: 'What became of a field between two editions.',
  valuesConfig: {
    ADDED: { description: 'Not there before.' },
    REMOVED: { description: 'Not there any more.' },
    CHANGED: { description: 'Different.' },
  },
});

@ObjectType({ description: 'One difference between two editions of a plan.' })
export class PlanChangeView {
  @Field(() => String, { description: 'Path; results and indicators by their keys.' })
  path!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Text of the result or indicator it belongs to; null for the rest.',
  })
  about!: string | null;

  @Field(() => String, { description: 'What differs, in the language of the reader: target, priority, aspects.' })
  label!: string;

  @Field(() => ChangeKind, { description: 'Added, removed or changed.' })
  kind!: keyof typeof ChangeKind;

  @Field(() => String, { nullable: true, description: 'Before, in words; null when added.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'After, in words; null when removed.' })
  after!: string | null;
}

@ObjectType({ description: 'An indicator of the leader that may be taken up.' })
export class SuperiorIndicator {
  @Field(() => UUID, { description: 'Key for `supportsKey`.' })
  key!: string;

  @Field(() => String, { description: 'The indicator.' })
  text!: string;
}

@ObjectType({
  description: 'A result of the leader that may be taken up (rencana hasil kerja pimpinan yang diintervensi).',
})
export class SuperiorResult {
  @Field(() => UUID, { description: 'Key for `supportsKey`.' })
  key!: string;

  @Field(() => UUID, { description: 'Whose it is.' })
  superiorId!: string;

  @Field(() => String, { description: 'Name of the leader.' })
  superiorName!: string;

  @Field(() => String, { description: 'The result.' })
  text!: string;

  @Field(() => [SuperiorIndicator], { description: 'Its indicators.' })
  indicators!: SuperiorIndicator[];
}

@ObjectType({ description: 'A leader whose matrix you may look at.' })
export class MatrixLeader {
  @Field(() => UUID, { description: 'The leader.' })
  employeeId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Position.' })
  positionTitle!: string;

  @Field(() => String, { description: 'Name of the unit.' })
  unitName!: string;
}

@ObjectType({ description: 'A column of the matrix: an indicator of the head, or a result of the leader.' })
export class MatrixColumnView {
  @Field(() => UUID, { description: 'Key of the result or indicator.' })
  key!: string;

  @Field(() => String, { description: 'Its text.' })
  text!: string;

  @Field(() => Boolean, { description: 'Taken up by somebody (p.46–47 h).' })
  isCovered!: boolean;
}

@ObjectType({ description: 'Roles of one member in one column; empty prints TIDAK ADA PERAN.' })
export class MatrixCell {
  @Field(() => UUID, { description: 'Key of the column.' })
  columnKey!: string;

  @Field(() => [String], { description: 'The roles: results of the member’s plan.' })
  roles!: string[];
}

@ObjectType({ description: 'A member and his roles.' })
export class MatrixRowView {
  @Field(() => UUID, { description: 'The employee.' })
  employeeId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Position.' })
  positionTitle!: string;

  @Field(() => PlanState, { nullable: true, description: 'Where the newest edition stands; null without a plan.' })
  planStatus!: PlanState | null;

  @Field(() => [MatrixCell], { description: 'One cell per column.' })
  cells!: MatrixCell[];

  @Field(() => [String], { description: 'Results that take up none of these columns.' })
  otherRoles!: string[];

  @Field(() => Boolean, { description: 'Has no role in any column.' })
  isIdle!: boolean;
}

@ObjectType({ description: 'Matriks pembagian peran dan hasil (form A.1.5; p.46–49).' })
export class RoleResultMatrix {
  @Field(() => UUID, { description: 'The leader.' })
  superiorId!: string;

  @Field(() => [MatrixColumnView], { description: 'Columns; empty while the leader has no plan.' })
  columns!: MatrixColumnView[];

  @Field(() => [MatrixRowView], { description: 'Members by name.' })
  rows!: MatrixRowView[];
}

@ObjectType({ description: 'How far planning is, per unit.' })
export class PlanProgress {
  @Field(() => UUID, { description: 'Unit.' })
  unitId!: string;

  @Field(() => String, { description: 'Name of the unit.' })
  unitName!: string;

  @Field(() => Int, { description: 'Participants.' })
  participants!: number;

  @Field(() => Int, { description: 'Without any plan.' })
  withoutPlan!: number;

  @Field(() => Int, { description: 'Newest edition drafted.' })
  drafted!: number;

  @Field(() => Int, { description: 'Newest edition proposed.' })
  proposed!: number;

  @Field(() => Int, { description: 'Newest edition agreed.' })
  agreed!: number;

  @Field(() => Int, { description: 'With a signed edition in force.' })
  signed!: number;

  @Field(() => Int, { description: 'First edition late: not signed, or signed after 31 January (Ps 14(3)).' })
  late!: number;
}
