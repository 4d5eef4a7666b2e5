import type { Ctx } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import { attendanceSummaries } from '../attendance/summary.reads.js';
import { feedbackDisclosure } from '../feedback/disclosure.reads.js';
import { disclosedScores } from '../feedback/scores.reads.js';
import type { IndexResult } from '../rulesets/index.rules.js';
import type { AboutEvaluation } from './evaluations.rules.js';
import type { EvaluationEvidence, IndexView } from './evaluations.views.js';

/** An exact figure of a trace with two decimals, for people; null stays null. */
export const fractionValue = (text: string | null): number | null =>
  text === null ? null : Math.round(fraction(text) * 100) / 100;
/** Exact fractions of a trace ('600/7') as a figure to show. */
const fraction = (text: string): number => {
  const [num = '0', den = '1'] = text.split('/');
  return Number(num) / Number(den);
};

/** The stored computation as the API shows it. */
export const indexView = (result: IndexResult | null): IndexView | null =>
  result && {
    status: result.status,
    total: fractionValue(result.total),
    coverage: fractionValue(result.coverage) ?? 0,
    reason: result.reason,
    ruleSetName: result.ruleSet.name,
    ruleSetEdition: result.ruleSet.version,
    source: result.ruleSet.source,
    isExample: result.ruleSet.example,
    lines: result.trace.map((line) => ({
      component: line.component,
      raw: line.raw === null ? null : String(fractionValue(line.raw)),
      normalised: fractionValue(line.normalised),
      weightPercent: fractionValue(line.weightPercent) ?? 0,
      effectiveWeight: fractionValue(line.effectiveWeight),
      contribution: fractionValue(line.contribution),
      missing: line.missing ?? null,
      facts: Object.entries(line.facts).map(([name, value]) => ({ name, value: String(value) })),
    })),
  };

/**
 * Attendance of the cycle's year, and the released feedback as far as this reader may open it: through the door of the
 * disclosure, so who answered without name gets nothing here either (anonymity R7, R14).
 */
export async function evidenceOf(ctx: Ctx, { cycleId, employeeId }: AboutEvaluation): Promise<EvaluationEvidence> {
  const [[at], opened] = await Promise.all([
    ctx.reader.rows<{ from: string; to: string }>(
      sql`select starts_on::text as "from", ends_on::text as "to" from evaluation_cycle where id = ${cycleId}`,
    ),
    feedbackDisclosure(ctx, cycleId, employeeId),
  ]);
  if (!at) throw new Error(`no such cycle: ${cycleId}`);
  const { items } = await attendanceSummaries(ctx, sql`@.id = ${employeeId}`, at);
  const scores = opened?.disclosure ? await disclosedScores(ctx.em.fork(), cycleId, [employeeId]) : null;
  const summary = items[0]?.summary;
  const score = scores?.get(employeeId);
  return {
    workingDays: summary?.workingDays ?? 0,
    presentDays: summary?.presentDays ?? 0,
    excusedDays: summary?.excusedDays ?? 0,
    absentDays: summary?.absentDays ?? 0,
    lateDays: summary?.lateDays ?? 0,
    attendanceRate: summary?.attendanceRate ?? null,
    superiorScore: score?.superior ?? null,
    othersScore: score?.others ?? null,
  };
}
