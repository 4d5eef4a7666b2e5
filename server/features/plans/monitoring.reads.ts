import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { constant, sql } from '../../kernel/sql.js';
import { CounsellingRecord, GuidanceRecord } from './guidance.entity.js';
import { CounsellingKind, GuidanceKind } from './guidanceForms.rules.js';
import { ActionItem, ProgressEntry, ResultTakeover } from './monitoring.entity.js';
import { counsellingVisibleTo, guidanceVisibleTo, monitoringVisibleTo } from './monitoring.policy.js';

@InputType({ description: 'Conditions on what belongs to results of plans; all must hold.' })
export class MonitoringFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'In this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'About this employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'About this result.' })
  resultKey?: string;
}

const where = {
  ids: (ids: string[]) => sql`@.id = any(${ids})`,
  cycleId: (id: string) => sql`@.cycle_id = ${id}`,
  employeeId: (id: string) => sql`@.employee_id = ${id}`,
  resultKey: (key: string) => sql`@.result_key = ${key}`,
};

export const actionReads = reads<ActionItem, MonitoringFilter>({
  entity: ActionItem,
  list: 'actionItems',
  one: 'actionItem',
  gate: signedIn,
  describe: { list: 'Planned actions (rencana aksi) of plans you may read.', one: 'One action.' },
  visibleTo: monitoringVisibleTo,
  filter: { input: MonitoringFilter, where },
  sort: { DUE_ON: 'dueOn', UPDATED_AT: 'updatedAt' },
});

@InputType({ description: 'Conditions on realisations; all must hold.' })
export class ProgressFilter extends MonitoringFilter {
  @Field(() => LocalDate, { nullable: true, description: 'On this day or later.' })
  from?: string;

  @Field(() => LocalDate, { nullable: true, description: 'On this day or earlier.' })
  to?: string;

  @Field(() => UUID, { nullable: true, description: 'About this indicator.' })
  indicatorKey?: string;
}

export const progressReads = reads<ProgressEntry, ProgressFilter>({
  entity: ProgressEntry,
  list: 'progressEntries',
  one: 'progressEntry',
  gate: signedIn,
  describe: { list: 'Realisations with evidence of plans you may read, newest first.', one: 'One realisation.' },
  visibleTo: monitoringVisibleTo,
  filter: {
    input: ProgressFilter,
    where: {
      ...where,
      from: (day) => sql`@.happened_on >= ${day}`,
      to: (day) => sql`@.happened_on <= ${day}`,
      indicatorKey: (key) => sql`@.indicator_key = ${key}`,
    },
  },
  sort: { HAPPENED_ON: 'happenedOn', UPDATED_AT: 'updatedAt' },
  descending: true,
  needs: { evidence: ['proofs'] },
});

export const takeoverReads = reads<ResultTakeover, MonitoringFilter>({
  entity: ResultTakeover,
  list: 'resultTakeovers',
  one: 'resultTakeover',
  gate: signedIn,
  describe: { list: 'Results taken over by leaders, newest first.', one: 'One take-over.' },
  visibleTo: monitoringVisibleTo,
  filter: { input: MonitoringFilter, where },
  sort: { TAKEN_ON: 'takenOn' },
  descending: true,
});

@InputType({ description: 'Conditions on records of guidance; all must hold.' })
export class GuidanceFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'In this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'About this employee.' })
  employeeId?: string;
}

@InputType({ description: 'Conditions on records of coaching and mentoring; all must hold.' })
export class GuidanceRecordFilter extends GuidanceFilter {
  @Field(() => [GuidanceKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: GuidanceKind[];

  @Field(() => Boolean, { nullable: true, description: 'Only those the employee signed, or did not yet sign.' })
  isConfirmed?: boolean;
}

@InputType({ description: 'Conditions on confidential records; all must hold.' })
export class CounsellingRecordFilter extends GuidanceFilter {
  @Field(() => [CounsellingKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: CounsellingKind[];
}

const nameOf = (column: string) => constant(`(select n.name from employee n where n.id = @.${column})`);
const names = { employeeName: nameOf('employee_id'), guideName: nameOf('guide_id') };
const about = { ids: where.ids, cycleId: where.cycleId, employeeId: where.employeeId };

const parts = { sections: ['texts', 'kind'], form: ['kind'], article: ['kind'] };

export const guidanceReads = reads<GuidanceRecord, GuidanceRecordFilter>({
  entity: GuidanceRecord,
  list: 'guidanceRecords',
  one: 'guidanceRecord',
  gate: signedIn,
  describe: { list: 'Records of coaching and mentoring you may read, newest first.', one: 'One record.' },
  visibleTo: guidanceVisibleTo,
  filter: {
    input: GuidanceRecordFilter,
    where: {
      ...about,
      kind: (values) => sql`@.kind = any(${values})`,
      isConfirmed: (yes) => sql`(@.confirmed_at is not null) = ${yes}`,
    },
  },
  sort: { HELD_ON: 'heldOn', UPDATED_AT: 'updatedAt' },
  descending: true,
  computed: names,
  needs: { ...parts, viewerCan: ['kind', 'employeeId', 'guideId', 'confirmedAt'] },
});

export const counsellingReads = reads<CounsellingRecord, CounsellingRecordFilter>({
  entity: CounsellingRecord,
  list: 'counsellingRecords',
  one: 'counsellingRecord',
  gate: signedIn,
  describe: {
    list: 'Confidential records you are a party to or must receive; every reading is logged.',
    one: 'One confidential record; the reading is logged.',
  },
  visibleTo: counsellingVisibleTo,
  filter: { input: CounsellingRecordFilter, where: { ...about, kind: (values) => sql`@.kind = any(${values})` } },
  sort: { HELD_ON: 'heldOn', UPDATED_AT: 'updatedAt' },
  descending: true,
  computed: names,
  needs: { ...parts, isWritten: ['texts'], viewerCan: ['guideId', 'confirmedAt'] },
  confidential: 'counsellingRecord',
});
