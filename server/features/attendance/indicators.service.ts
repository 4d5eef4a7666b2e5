import type { Services } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import { type IndexDefinition, type IndexPart, partsOf } from '../rulesets/definition.rules.js';
import { Sanction } from './discipline.rules.js';
import {
  type AttendanceIndicatorRules,
  attendanceIndicator,
  type DecidedSanction,
  type DisciplineIndicatorRules,
  disciplineIndicator,
  type Indicator,
} from './indicator.rules.js';
import { attendanceSummaries } from './summary.reads.js';
import type { AttendanceSummary } from './summary.rules.js';

/** A stored edition of an index rule set, as the entity has it. */
export interface IndexEdition {
  readonly name: string;
  readonly edition: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly definition: unknown;
}

export interface AttendanceIndicators {
  /** Value 0–100 or null (no data), and the lines that made it. */
  readonly attendance: Indicator;
  readonly discipline: Indicator;
  /** The counts behind both; null when no day is recorded. */
  readonly summary: AttendanceSummary | null;
}

const steps = (part: IndexPart) => part.bands.map(({ from, value }) => ({ from: from ?? 0, value }));

/** The tables of a stored edition as the pure rules take them; null where the edition lacks the component. */
export function indicatorRulesOf(edition: IndexEdition): {
  attendance: AttendanceIndicatorRules | null;
  discipline: DisciplineIndicatorRules | null;
} {
  const definition = edition.definition as IndexDefinition;
  const { name, validFrom, validTo, source } = edition;
  const provenance = { name, version: edition.edition, validFrom, validTo, source, example: definition.example };
  const attendance = partsOf(definition, 'ATTENDANCE');
  const [presence, punctuality] = ['presence', 'punctuality'].map((key) => attendance.find((part) => part.key === key));
  const [sanctions] = partsOf(definition, 'DISCIPLINE');
  const none = { weight: 0, steps: [] };
  return {
    attendance:
      attendance.length === 0
        ? null
        : {
            ...provenance,
            presence: presence ? { weight: presence.weight, steps: steps(presence) } : none,
            punctuality: punctuality ? { weight: punctuality.weight, steps: steps(punctuality) } : none,
          },
    discipline: sanctions
      ? {
          ...provenance,
          points: Object.fromEntries(
            Object.values(Sanction).map((kind) => [kind, sanctions.bands.find(({ key }) => key === kind)?.value ?? 0]),
          ) as Record<Sanction, number>,
        }
      : null,
  };
}

type SanctionRow = DecidedSanction & { readonly employeeId: string };

/**
 * Attendance and discipline indicators of many people over a span: two statements whatever the number of people, then
 * pure rules. Every asked id is in the answer. No policy inside: the caller decides who may see what (evaluations).
 */
export async function attendanceIndicators(
  services: Pick<Services, 'reader'>,
  asked: {
    readonly employeeIds: readonly string[];
    readonly from: string;
    readonly to: string;
    readonly ruleSet: IndexEdition;
  },
): Promise<ReadonlyMap<string, AttendanceIndicators>> {
  const { employeeIds, from, to, ruleSet } = asked;
  const rules = indicatorRulesOf(ruleSet);
  const { items } = await attendanceSummaries(services, sql`@.id = any(${employeeIds}::uuid[])`, { from, to });
  const sanctions = await services.reader.rows<SanctionRow>(sql`
    select s.employee_id as "employeeId", s.id, s.kind as sanction, s.decided_on::text as "decidedOn",
      s.effective_from::text as "effectiveFrom", s.annulled_on::text as "annulledOn"
    from discipline_sanction s
    where s.employee_id = any(${employeeIds}::uuid[]) and s.effective_from between ${from}::date and ${to}::date
    order by s.effective_from, s.id`);
  const sanctionsOf = new Map<string, SanctionRow[]>();
  for (const row of sanctions) sanctionsOf.set(row.employeeId, [...(sanctionsOf.get(row.employeeId) ?? []), row]);
  const summaryOf = new Map(items.map(({ employeeId, summary }) => [employeeId, summary]));
  const { name, edition: version, source } = ruleSet;
  const absent: Indicator = {
    value: null,
    rules: { name, version, source, example: (ruleSet.definition as IndexDefinition).example },
    trace: [],
  };
  return new Map(
    employeeIds.map((id) => {
      const found = summaryOf.get(id);
      const summary = found && found.workingDays > 0 ? found : null;
      return [
        id,
        {
          summary,
          attendance: rules.attendance ? attendanceIndicator(summary, rules.attendance) : absent,
          discipline: rules.discipline
            ? disciplineIndicator(summary, sanctionsOf.get(id) ?? [], { from, to }, rules.discipline)
            : absent,
        },
      ];
    }),
  );
}
