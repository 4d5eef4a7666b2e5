import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Employee } from '../people/employee.entity.js';
import { type SectionText } from './guidance.rules.js';
import { CounsellingKind, CounsellorKind, GuidanceKind } from './guidanceForms.rules.js';

registerEnumType(GuidanceKind, {
  name: 'GuidanceKind',
  description: 'Kind of guidance (bimbingan kinerja, Ps 21).',
  valuesConfig: {
    COACHING: { description: 'Coaching (form B.1.6).' },
    MENTORING: { description: 'Mentoring (form B.1.7).' },
    GUIDANCE_FEEDBACK: { description: 'Umpan balik pelaksanaan bimbingan kinerja, by the employee (form B.1.8).' },
    COMPETENCE: { description: 'Evaluasi kompetensi pegawai after guidance, by the guide (form B.1.9).' },
  },
});
registerEnumType(CounsellingKind, {
  name: 'CounsellingKind',
  description: 'Kind of confidential record.',
  valuesConfig: {
    COUNSELLING: { description: 'Konseling kinerja (p.85–88).' },
    BEHAVIOUR_REPORT: { description: 'Laporan permasalahan perilaku kerja (form B.1.10).' },
  },
});
registerEnumType(CounsellorKind, {
  name: 'CounsellorKind',
  description: 'Who counsels; decides who receives the record (p.87–88).',
  valuesConfig: {
    EVALUATOR: { description: 'A trained evaluator; the record goes to his superior.' },
    OFFICIAL: { description: 'An official with that function; it goes to the evaluator and his superior.' },
    INDEPENDENT: { description: 'An independent counsellor; it goes to the personnel unit.' },
  },
});

/** What every record of pembinaan has. */
@ObjectType()
export abstract class RecordOfGuidance extends Row {
  @Field(() => EvaluationCycle, { nullable: true, description: 'The cycle; null when withheld.' })
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Employee, { nullable: true, description: 'Who is guided; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true, index: true })
  employee!: Ref<Employee>;

  @Field(() => Employee, { nullable: true, description: 'Who guides, counsels or reports; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true, index: true })
  guide!: Ref<Employee>;

  @Field(() => String, { description: 'Name of who is guided.' })
  employeeName!: string;

  @Field(() => String, { description: 'Name of who guides, counsels or reports.' })
  guideName!: string;

  @Field(() => LocalDate, { description: 'Day it was held or is to be held.' })
  @Property({ type: 'date' })
  heldOn!: string;

  @Field(() => String, { description: 'Place; may be empty.' })
  @Property({ type: 'text' })
  place: string = '';

  @Field(() => DateTime, { nullable: true, description: 'When it was signed; frozen from then; null before.' })
  @Property({ type: 'timestamptz', nullable: true })
  confirmedAt: Date | null = null;

  /** Texts of the form; shown through the field `sections`. */
  @Property({ type: 'json', columnType: 'jsonb' })
  texts!: SectionText[];

  // The same columns as plain ids, for `viewerCan`.
  @Property({ type: 'uuid', fieldName: 'employee_id', persist: false })
  employeeId?: string;
  @Property({ type: 'uuid', fieldName: 'guide_id', persist: false })
  guideId?: string;
}

@ObjectType({
  description:
    'Record of guidance: coaching, mentoring, the feedback on it, the competence after it (forms B.1.6 to B.1.9).',
})
@Entity({ tableName: 'guidance_record' })
@Index({ properties: ['cycle', 'employee'] })
export class GuidanceRecord extends RecordOfGuidance {
  @Field(() => GuidanceKind, { description: 'Which form.' })
  @Enum({ items: () => GuidanceKind })
  kind!: GuidanceKind;
}

@ObjectType({ description: 'Confidential record of a counselling or of a behaviour problem; every reading is logged.' })
@Entity({ tableName: 'counselling_record' })
@Index({ properties: ['cycle', 'employee'] })
export class CounsellingRecord extends RecordOfGuidance {
  @Field(() => CounsellingKind, { description: 'Counselling, or the report before it.' })
  @Enum({ items: () => CounsellingKind })
  kind!: CounsellingKind;

  @Field(() => CounsellorKind, { description: 'Who counsels.' })
  @Enum({ items: () => CounsellorKind })
  counsellorKind!: CounsellorKind;

  /** Evaluator and his superior at the time: later ones do not read it. */
  @ManyToOne(() => Employee, { ref: true, nullable: true })
  evaluator: Ref<Employee> | null = null;

  @ManyToOne(() => Employee, { ref: true, nullable: true })
  evaluatorSuperior: Ref<Employee> | null = null;
}
