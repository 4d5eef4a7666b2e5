import type { EntityManager } from '@mikro-orm/postgresql';
import { inForceOn } from '../calendar/effective.rules.js';
import type { DisciplineTables } from '../rulesets/definition.rules.js';
import { RuleSet } from '../rulesets/ruleSet.entity.js';
import { MINUTE_BANDS, type MinuteBands } from './attendance.rules.js';
import { DEDUCTION_EXAMPLES, type DeductionRegulation } from './deduction.rules.js';
import { type AbsenceThreshold, type AbsenceThresholds, PP_94_2021 } from './discipline.rules.js';

/** The tables of one day: bands of minutes, thresholds of absence, the local regulation on deductions. */
export interface AttendanceTables {
  readonly bands: MinuteBands;
  readonly absence: AbsenceThresholds;
  readonly deduction: DeductionRegulation;
}

const SHIPPED: AttendanceTables = {
  bands: MINUTE_BANDS,
  absence: PP_94_2021,
  deduction: DEDUCTION_EXAMPLES.SAMARINDA,
};

interface Edition {
  readonly name: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly tables: DisciplineTables;
}

function tablesOf({ tables, ...provenance }: Edition): AttendanceTables {
  const { example, deduction } = tables;
  return {
    bands: {
      ...provenance,
      example,
      bands: tables.minuteBands,
      missingPunch: tables.missingPunchBand,
      opensMinutesBefore: tables.opensMinutesBefore,
    },
    absence: {
      ...provenance,
      example,
      cumulative: tables.absence as readonly AbsenceThreshold[],
      consecutive: { ...PP_94_2021.consecutive, days: tables.consecutiveDays },
    },
    deduction: deduction
      ? { ...deduction, version: provenance.version, validTo: provenance.validTo }
      : SHIPPED.deduction,
  };
}

/**
 * The tables in force on any day: of the newest DISCIPLINE rule set then, else the shipped examples. One statement; keep
 * the answer for the length of a use case.
 */
export async function attendanceTables(em: EntityManager): Promise<(day: string) => AttendanceTables> {
  const editions = (await em.find(RuleSet, { kind: 'DISCIPLINE' })).map(
    ({ name, edition, validFrom, validTo, source, definition }): Edition => ({
      ...{ name, version: edition, validFrom, validTo, source },
      tables: definition as unknown as DisciplineTables,
    }),
  );
  const known = new Map<string, AttendanceTables>();
  return (day) => {
    const kept = known.get(day);
    if (kept) return kept;
    const edition = inForceOn(editions, day);
    const tables = edition ? tablesOf(edition) : SHIPPED;
    known.set(day, tables);
    return tables;
  };
}
