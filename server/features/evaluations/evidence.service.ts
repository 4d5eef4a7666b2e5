import { actorOf, type Ctx, todayOf } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import { attendanceSummaries } from '../attendance/summary.reads.js';
import { disclosedScores } from '../feedback/scores.reads.js';
import type { IndexResult } from '../rulesets/index.rules.js';
import { evaluationsMessages } from './evaluations.messages.js';
import { ratingRefusal } from './evaluations.rules.js';
import type { EvaluationAbilities, EvaluationEvidence, IndexView } from './evaluations.views.js';
import { ratingCase } from './rating.service.js';

const number = (text: string | null): number | null => (text === null ? null : Math.round(fraction(text) * 100) / 100);
/** Exact fractions of a trace ('600/7') as a figure to show. */
const fraction = (text: string): number => {
  const [num = '0', den = '1'] = text.split('/');
  return Number(num) / Number(den);
};

/** The stored computation as the API shows it. */
export const indexView = (result: IndexResult | null): IndexView | null =>
  result && {
    status: result.status,
    total: number(result.total),
    coverage: number(result.coverage) ?? 0,
    reason: result.reason,
    ruleSetName: result.ruleSet.name,
    ruleSetEdition: result.ruleSet.version,
    source: result.ruleSet.source,
    isExample: result.ruleSet.example,
    lines: result.trace.map((line) => ({
      component: line.component,
      raw: line.raw === null ? null : String(number(line.raw)),
      normalised: number(line.normalised),
      weightPercent: number(line.weightPercent) ?? 0,
      effectiveWeight: number(line.effectiveWeight),
      contribution: number(line.contribution),
      missing: line.missing ?? null,
      facts: Object.entries(line.facts).map(([name, value]) => ({ name, value: String(value) })),
    })),
  };

/** Attendance of the cycle's year and released feedback of one evaluation the caller has been shown. */
export async function evidenceOf(ctx: Ctx, id: string): Promise<EvaluationEvidence> {
  const [at] = await ctx.reader.rows<{ cycle: string; employee: string; from: string; to: string }>(sql`
    select e.cycle_id as cycle, e.employee_id as employee, c.starts_on::text as "from", c.ends_on::text as "to"
    from evaluation e join evaluation_cycle c on c.id = e.cycle_id where e.id = ${id}`);
  if (!at) throw new Error('evidence of an evaluation that is not there');
  const [{ items }, scores] = await Promise.all([
    attendanceSummaries(ctx, sql`@.id = ${at.employee}`, { from: at.from, to: at.to }),
    disclosedScores(ctx.em.fork(), at.cycle, [at.employee]),
  ]);
  const summary = items[0]?.summary;
  const score = scores.get(at.employee);
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

/** What the viewer may do, by the same rules the verbs ask. */
export async function abilitiesOf(ctx: Ctx, id: string): Promise<EvaluationAbilities> {
  const self = actorOf(ctx).employeeId;
  const nothing: EvaluationAbilities = { rate: false, rateRefusal: null, acknowledge: false };
  if (self === null) return nothing;
  const em = ctx.em.fork();
  const found = await ratingCase(em, id);
  const refusal = ratingRefusal(found, self, todayOf(ctx));
  const texts: Readonly<Record<string, string>> = evaluationsMessages[ctx.locale];
  const [row] = await ctx.reader.rows<{ acknowledged: boolean }>(
    sql`select acknowledged_on is not null as acknowledged from evaluation where id = ${id}`,
  );
  return {
    rate: refusal === null,
    rateRefusal: refusal && (texts[refusal.key] ?? refusal.key).replace('{article}', refusal.article),
    acknowledge: found.employeeId === self && found.status === 'PUBLISHED' && row?.acknowledged === false,
  };
}
