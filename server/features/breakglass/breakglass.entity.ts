import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Employee } from '../people/employee.entity.js';
import { ApprovingOffice, BreakGlassGround, BreakGlassState } from './breakglass.rules.js';

registerEnumType(BreakGlassState, {
  name: 'BreakGlassState',
  description: 'Where a case of finding out an author stands.',
  valuesConfig: {
    REQUESTED: { description: 'Asked for.' },
    FIRST_APPROVED: { description: 'Approved by one office.' },
    APPROVED: { description: 'Approved by both offices: may be opened for 72 hours.' },
    OPENED: { description: 'Opened, once.' },
    CLOSED: { description: 'Finished.' },
    REFUSED: { description: 'Refused by an approver.' },
    EXPIRED: { description: 'Not opened in time.' },
  },
});
registerEnumType(BreakGlassGround, {
  name: 'BreakGlassGround',
  description: 'Why an author may be found out; there are no other grounds.',
  valuesConfig: {
    THREAT: { description: 'Ancaman.' },
    DISCRIMINATION: { description: 'Diskriminasi.' },
    FRAUD: { description: 'Kecurangan.' },
    COURT_ORDER: { description: 'Perintah pengadilan.' },
    INSPECTORATE_ORDER: { description: 'Perintah inspektorat.' },
  },
});

/** A case about one fragment of one disclosure. It never holds the author's name, not even after it was opened. */
@ObjectType({
  description: 'A case of finding out who wrote one comment (pembukaan identitas), for serious grounds only.',
})
@Entity({ tableName: 'break_glass_case' })
@Unique({ properties: ['caseNumber'], name: 'break_glass_case_number' })
export class BreakGlassCase extends Row {
  @Field(() => String, { description: 'Number of the case in the register.' })
  @Property({ type: 'text' })
  caseNumber!: string;

  @Field(() => BreakGlassGround, { description: 'The ground.' })
  @Enum({ items: () => BreakGlassGround })
  ground!: BreakGlassGround;

  @Field(() => String, { description: 'The reason in words.' })
  @Property({ type: 'text' })
  reason!: string;

  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Employee, { nullable: true, description: 'About whom the comment is; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  ratee!: Ref<Employee>;

  @ManyToOne(() => Employee, { ref: true, nullable: true })
  rateeSuperior: Ref<Employee> | null = null;

  @ManyToOne(() => Employee, { ref: true, nullable: true })
  suspectedRater: Ref<Employee> | null = null;

  @Field(() => String, { description: 'The comment as it stands in the disclosure.' })
  @Property({ type: 'text' })
  fragment!: string;

  /** The answer the fragment is from; not its author. */
  @Property({ type: 'uuid' })
  answerId!: string;

  /** Employee, or account where there is none, who asked. */
  @Property({ type: 'uuid' })
  requesterId!: string;

  @Field(() => BreakGlassState, { description: 'Where the case stands.' })
  @Enum({ items: () => BreakGlassState })
  state: BreakGlassState = 'REQUESTED';

  @Field(() => Int, { description: 'Approvals so far: two are needed, from different offices.' })
  approvalCount?: number;

  @Property({ type: 'timestamptz', nullable: true })
  approvedAt: Date | null = null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Until when the author is not told, where the law requires it.',
  })
  @Property({ type: 'date', nullable: true })
  silentUntil: string | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When it was opened.' })
  @Property({ type: 'timestamptz', nullable: true })
  openedAt: Date | null = null;

  // What `viewerCan` asks.
  approvals?: { by: string; office: ApprovingOffice }[];
  rateeId?: string;
  rateeSuperiorId?: string | null;
  suspectedRaterId?: string | null;
}

/** One approval; its moment is the database's own. Read again by the function that opens. No object type. */
@Entity({ tableName: 'break_glass_approval' })
@Unique({ properties: ['case', 'personId'], name: 'break_glass_approval_person' })
@Unique({ properties: ['case', 'office'], name: 'break_glass_approval_office' })
export class BreakGlassApproval extends Row {
  @ManyToOne(() => BreakGlassCase, { ref: true })
  case!: Ref<BreakGlassCase>;

  @Property({ type: 'uuid' })
  personId!: string;

  @Enum({ items: () => ApprovingOffice })
  office!: ApprovingOffice;

  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()', nullable: true })
  approvedAt!: Date;
}
