import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkWeek } from '../organization/organization.rules.js';
import type { Edition } from '../rulesets/kind.rules.js';
import { editionsOf } from '../rulesets/kind.service.js';
import type { MinuteBands } from './attendance.rules.js';
import type { DeductionRegulation } from './deduction.rules.js';
import { type AbsenceThresholds, PP_94_2021 } from './discipline.rules.js';
import { DISCIPLINE_KIND, type DisciplineDefinition, permitOf } from './disciplineKind.rules.js';
import type { HoursPattern } from './hours.rules.js';
import { HOURS_KIND, patternsOf } from './hoursKind.rules.js';

/** The tables of one day: working hours, bands of minutes, thresholds of absence, the regulation on deductions. */
export interface AttendanceTables {
  readonly hours: Readonly<Record<WorkWeek, HoursPattern>>;
  readonly bands: MinuteBands;
  readonly absence: AbsenceThresholds;
  readonly deduction: DeductionRegulation;
}

function disciplineTables({
  definition,
  ...provenance
}: Edition<DisciplineDefinition>): Omit<AttendanceTables, 'hours'> {
  const { minuteBands, missingPunchBand, opensMinutesBefore, absence, consecutiveDays } = definition;
  const { rates, permit: _entered, ...regulation } = definition.deduction;
  const permit = permitOf(definition.deduction);
  const { version, validTo } = provenance;
  return {
    bands: { ...provenance, bands: minuteBands, missingPunch: missingPunchBand, opensMinutesBefore },
    absence: {
      ...provenance,
      cumulative: absence,
      consecutive: { ...PP_94_2021.consecutive, days: consecutiveDays },
    },
    deduction: {
      ...{ ...regulation, version, validTo },
      ...(permit && { permit }),
      rates: Object.fromEntries(Object.entries(rates).filter(([, percent]) => percent != null)),
    },
  };
}

/** The tables in force on any day. One statement; keep the answer for the length of a use case. */
export async function attendanceTables(em: EntityManager): Promise<(day: string) => AttendanceTables> {
  const editionOn = await editionsOf(em, HOURS_KIND, DISCIPLINE_KIND);
  const known = new Map<string, AttendanceTables>();
  return (day) => {
    const kept = known.get(day);
    if (kept) return kept;
    const tables = {
      hours: patternsOf(editionOn(HOURS_KIND, day)),
      ...disciplineTables(editionOn(DISCIPLINE_KIND, day)),
    };
    known.set(day, tables);
    return tables;
  };
}
