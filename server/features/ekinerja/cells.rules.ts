import type { Span } from '../cycles/dated.rules.js';
import type { MemberStatus } from '../cycles/population.rules.js';
import { type CreditTable, creditMonths, creditOf, creditParts, type Post } from '../followups/credit.rules.js';
import type { PositionLevel } from '../organization/positionLevel.rules.js';
import { findGrade } from '../people/grade.rules.js';
import type { EmployeeKind } from '../people/nip.rules.js';
import type { PlanDocument } from '../plans/document.rules.js';
import type { Evidence } from '../plans/monitoring.rules.js';
import type { Predicate, Rating } from '../rulesets/quadrant.rules.js';
import type { SiasnCodes } from '../rulesets/siasnCodes.rules.js';
import { monthsOf, siasnDay } from './ekinerja.rules.js';

type Cell = string | number | null;

/** A published evaluation, annual or periodic. */
export interface RatedRow {
  readonly key: readonly string[];
  readonly nip: string;
  readonly name: string;
  readonly kind: EmployeeKind;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly results: Rating;
  readonly behaviour: Rating;
  readonly predicate: Predicate;
  /** The kepala daerah evaluated: he is no ASN and has no golongan. */
  readonly isByRegionHead: boolean;
  readonly evaluatorNip: string | null;
  readonly evaluatorName: string | null;
  readonly evaluatorKind: EmployeeKind | null;
  readonly evaluatorGrade: string | null;
  readonly evaluatorPosition: string | null;
  readonly evaluatorUnit: string | null;
}

/** An annual evaluation with the position and the months of the cycle. */
export interface AnnualRow extends RatedRow {
  readonly position: string;
  readonly level: PositionLevel;
  readonly member: MemberStatus | null;
  readonly since: string | null;
  readonly leftOn: string | null;
  /** Posts held in the cycle. */
  readonly stays: readonly (Post & Span)[];
}

/** Code of a grade; null where the table has none: the cell stays empty and the report names the person. */
const gradeCode = (kind: EmployeeKind | null, grade: string | null, codes: SiasnCodes): number | null => {
  const found = kind && grade ? findGrade(kind, grade) : undefined;
  return found ? (codes.grades[found.code] ?? null) : null;
};

/** The columns ANNUAL, or PERIODIC with the four months behind. Ids that only SIASN knows stay empty. */
export function ratedCells(row: RatedRow, codes: SiasnCodes, isPeriodic = false): Cell[] {
  const { asn, nonAsn } = codes.evaluator;
  const isNoAsn = row.isByRegionHead;
  const cells: Cell[] = [
    ...[row.nip, row.name, null, row.year],
    ...[codes.rating[row.results], codes.rating[row.behaviour], codes.predicate[row.predicate]],
    ...[row.evaluatorNip, row.evaluatorName],
    isNoAsn ? null : gradeCode(row.evaluatorKind, row.evaluatorGrade, codes),
    ...[row.evaluatorPosition, row.evaluatorUnit],
    row.evaluatorName === null ? null : isNoAsn ? nonAsn : asn,
  ];
  return isPeriodic ? [...cells, ...monthsOf(row.startsOn, row.endsOn), null, null] : cells;
}

/**
 * The columns CREDIT_POINTS: for a functional PNS one row for each jenjang of the year a title names, none for others. Number
 * and day of the decision (SK) are SIASN's to fill; the conversion gives no kredit penunjang.
 */
export function creditCells(row: AnnualRow, table: CreditTable): Cell[][] {
  if (row.kind !== 'PNS') return [];
  const from = row.member === 'JOINED_LATE' && row.since ? row.since : row.startsOn;
  const to = row.leftOn ?? row.endsOn;
  if (creditMonths(from, to) > 12) return [];
  const post = { level: row.level, title: row.position };
  return creditParts({ from, to }, row.stays, post, table).map((part) => {
    const points = creditOf(part.level, row.predicate, part.months, table);
    const span = monthsOf(part.from, part.to);
    return [row.nip, row.name, null, null, null, ...span, points, 0, points, null, null, 0, 1];
  });
}

/** A realisation on the way. */
export interface ProgressRow {
  readonly key: readonly string[];
  readonly nip: string;
  readonly name: string;
  readonly employeeId: string;
  readonly indicatorKey: string;
  readonly action: string | null;
  readonly day: string;
  readonly realisation: string;
  readonly value: number | null;
  readonly evidence: readonly Evidence[];
}

const unitOf = (document: PlanDocument | undefined, indicatorKey: string): string | null => {
  const indicator = document?.results.flatMap(({ indicators }) => indicators).find(({ key }) => key === indicatorKey);
  return indicator?.target.kind === 'RANGE' ? indicator.target.unit : null;
};

/** The columns of "Tambah Progress Harian". Hours are not recorded here, so both stay empty for the employee to fill. */
export function progressCells(row: ProgressRow, document: PlanDocument | undefined, codes: SiasnCodes): Cell[] {
  const links = row.evidence.flatMap(({ url }) => (url === null ? [] : [url]));
  return [
    ...[row.nip, row.name, row.action, siasnDay(row.day), null, null, row.realisation, codes.progressSource],
    ...[row.value, unitOf(document, row.indicatorKey), links.join(' ') || null],
  ];
}
