import { Field, InputType, Int } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { searchPattern } from '../../kernel/search.js';
import { sql } from '../../kernel/sql.js';
import { inSubtree } from '../organization/organization.policy.js';
import { CyclePeriod, EvaluationCycle, Participant, PhaseExtension, PhaseWindow } from './cycle.entity.js';
import { Phase } from './cycle.rules.js';
import { cyclePartsVisibleTo, cyclesVisibleTo, extensionsVisibleTo, participantsVisibleTo } from './cycles.policy.js';
import { MemberStatus } from './population.rules.js';

@InputType({ description: 'Conditions on cycles; all must hold.' })
export class CycleFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => String, { nullable: true, description: 'Part of the name, without case.' })
  q?: string;

  @Field(() => Int, { nullable: true, description: 'Of this year.' })
  year?: number;

  @Field(() => [Phase], { nullable: true, description: 'In any of these phases.' })
  phase?: Phase[];
}

export const cycleReads = reads<EvaluationCycle, CycleFilter>({
  entity: EvaluationCycle,
  list: 'cycles',
  one: 'cycle',
  gate: signedIn,
  describe: { list: 'Evaluation cycles (periode evaluasi), newest first.', one: 'One evaluation cycle.' },
  visibleTo: cyclesVisibleTo,
  filter: {
    input: CycleFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      q: (q) => sql`lower(@.name) like ${searchPattern(q)}`,
      year: (year) => sql`@.year = ${year}`,
      phase: (phases) => sql`@.phase = any(${phases})`,
    },
  },
  sort: { YEAR: 'year', NAME: 'name', PHASE: 'phase', STARTS_ON: 'startsOn', UPDATED_AT: 'updatedAt' },
  descending: true,
  many: {
    periods: { of: () => periodReads, by: 'cycle', order: ['ordinal'] },
    windows: { of: () => windowReads, by: 'cycle', order: ['opensOn', 'closesOn'] },
  },
  computed: {
    questionnaire: sql`(select qv.content from question_version qv where qv.id = @.question_version_id)`,
  },
  needs: { design: ['design', 'questionnaire'], viewerCan: ['phase'], nextMoves: ['phase'] },
});

@InputType({ description: 'Conditions on parts of a cycle; all must hold.' })
export class CyclePartFilter {
  @Field(() => UUID, { nullable: true, description: 'Of this cycle.' })
  cycleId?: string;
}

export const periodReads = reads<CyclePeriod, CyclePartFilter>({
  entity: CyclePeriod,
  list: 'cyclePeriods',
  one: 'cyclePeriod',
  gate: signedIn,
  describe: { list: 'Periods inside cycles (bulan, triwulan).', one: 'One period.' },
  visibleTo: cyclePartsVisibleTo,
  filter: { input: CyclePartFilter, where: { cycleId: (id) => sql`@.cycle_id = ${id}` } },
  sort: { ORDINAL: 'ordinal', STARTS_ON: 'startsOn' },
});

export const windowReads = reads<PhaseWindow, CyclePartFilter>({
  entity: PhaseWindow,
  list: 'phaseWindows',
  one: 'phaseWindow',
  gate: signedIn,
  describe: { list: 'Windows of phases: opening and deadline.', one: 'One window.' },
  visibleTo: cyclePartsVisibleTo,
  filter: { input: CyclePartFilter, where: { cycleId: (id) => sql`@.cycle_id = ${id}` } },
  sort: { OPENS_ON: 'opensOn', CLOSES_ON: 'closesOn' },
});

@InputType({ description: 'Conditions on participants; all must hold.' })
export class ParticipantFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => String, { nullable: true, description: 'Part of name or titles, or the beginning of a NIP.' })
  q?: string;

  @Field(() => UUID, { nullable: true, description: 'In this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'This employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'In this unit or below it, as frozen.' })
  unitSubtreeOf?: string;

  @Field(() => [MemberStatus], { nullable: true, description: 'With any of these standings.' })
  status?: MemberStatus[];
}

export const participantReads = reads<Participant, ParticipantFilter>({
  entity: Participant,
  list: 'participants',
  one: 'participant',
  gate: signedIn,
  describe: { list: 'Who is evaluated in a cycle, as far as you may see.', one: 'One participant.' },
  visibleTo: participantsVisibleTo,
  filter: {
    input: ParticipantFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      q: (q) =>
        sql`exists (select 1 from employee qe where qe.id = @.employee_id and qe.search_text like ${searchPattern(q)})`,
      cycleId: (id) => sql`@.cycle_id = ${id}`,
      employeeId: (id) => sql`@.employee_id = ${id}`,
      unitSubtreeOf: (id) => inSubtree('@.unit_id', [id]),
      status: (values) => sql`@.status = any(${values})`,
    },
  },
  sort: {
    EMPLOYEE_NAME: 'employee.name',
    UNIT_NAME: 'unit.name',
    STATUS: 'status',
    SINCE: 'since',
    UPDATED_AT: 'updatedAt',
  },
});

@InputType({ description: 'Conditions on extensions; all must hold.' })
export class PhaseExtensionFilter {
  @Field(() => UUID, { nullable: true, description: 'In this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'For this employee.' })
  employeeId?: string;

  @Field(() => [Phase], { nullable: true, description: 'Of any of these phases.' })
  phase?: Phase[];
}

export const extensionReads = reads<PhaseExtension, PhaseExtensionFilter>({
  entity: PhaseExtension,
  list: 'phaseExtensions',
  one: 'phaseExtension',
  gate: signedIn,
  describe: { list: 'Extensions per person, as far as you may see.', one: 'One extension.' },
  visibleTo: extensionsVisibleTo,
  filter: {
    input: PhaseExtensionFilter,
    where: {
      cycleId: (id) => sql`@.cycle_id = ${id}`,
      employeeId: (id) => sql`@.employee_id = ${id}`,
      phase: (phases) => sql`@.phase = any(${phases})`,
    },
  },
  sort: { UNTIL: 'until', EMPLOYEE_NAME: 'employee.name', UPDATED_AT: 'updatedAt' },
});
