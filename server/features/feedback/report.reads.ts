import { actorOf, type Ctx } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { sql } from '../../kernel/sql.js';
import { plainMean } from './cells.rules.js';
import { standardDevelopment } from './development.rules.js';
import { feedbackDisclosure } from './disclosure.reads.js';
import type { CategoryValue, Shown } from './disclosure.rules.js';
import type { DisclosureDocument } from './document.rules.js';
import { roundHalfUp, shown } from './exact.rules.js';
import { seesCoverage } from './feedback.policy.js';
import { cellReliability, estimate, standardReliability } from './reliability.rules.js';
import { direction, gaps, groupAverages, standardReportBands, suggestedActions } from './report.rules.js';
import type { FeedbackHeat, FeedbackReport } from './report.views.js';

/** Values of everybody without a name: the cell of all, or the only one. */
const othersOf = (document: DisclosureDocument): readonly CategoryValue[] => document.cells.at(-1)?.values ?? [];

const rounded = (value: number): number => roundHalfUp(shown(value, 6), 2);
const meanOf = (values: readonly CategoryValue[]): Shown<number> => {
  const mean = plainMean(values.map((value) => value.mean));
  return mean && roundHalfUp(mean, 1);
};

/** The report about one ratee for those who may open the disclosure; null for all others and before that. */
export async function feedbackReport(ctx: Ctx, cycleId: string, rateeId: string): Promise<FeedbackReport | null> {
  const document = (await feedbackDisclosure(ctx, cycleId, rateeId))?.disclosure;
  if (!document) return null;
  const others = othersOf(document);
  const before = await lastBefore(ctx, cycleId, rateeId);
  const past = new Map((before ? othersOf(before) : []).map(({ category, mean }) => [category, mean]));
  const reliability = document.cells.map(({ kinds, raters, values }) => {
    const mean = meanOf(values);
    const figure = cellReliability({ kinds, raters }, standardReliability);
    const range = mean !== null && figure !== null ? estimate(mean, figure, document.scale, standardReliability) : null;
    return {
      kinds: [...kinds],
      raters,
      mean,
      reliability: figure === null ? null : rounded(figure),
      low: range && rounded(range.low),
      high: range && rounded(range.high),
    };
  });
  return {
    cycleId,
    rateeId,
    disclosure: document as unknown as FeedbackReport['disclosure'],
    gaps: gaps(document.self?.values ?? [], others, document.scale, standardReportBands),
    trends: others.map(({ category, mean }) => ({
      category,
      direction: direction(mean, past.get(category) ?? null, standardReportBands),
    })),
    reliability,
    reliabilitySource: standardReliability.source,
    suggestions: suggestedActions(others, standardDevelopment).map(({ category, action }) => ({
      category,
      key: action.key,
      form: action.form,
      text: { id: action.id, en: action.en },
    })),
  };
}

/** The disclosure of the cycle before, through the same door: who may not open it gets no comparison either. */
async function lastBefore(ctx: Ctx, cycleId: string, rateeId: string): Promise<DisclosureDocument | null> {
  const [before] = await ctx.reader.rows<{ id: string }>(sql`
    select c.id from evaluation_cycle c join feedback_disclosure d on d.cycle_id = c.id and d.ratee_id = ${rateeId}
     where c.phase in ('PUBLISHED', 'CLOSED') and c.year < (select year from evaluation_cycle where id = ${cycleId})
     order by c.year desc limit 1`);
  return before ? ((await feedbackDisclosure(ctx, before.id, rateeId))?.disclosure ?? null) : null;
}

/**
 * Averages by unit and value over the whole agency: from five ratees on, and the total only when it does not give a
 * small unit away (anonymity R16). There is no filter: two questions could be subtracted.
 */
export async function feedbackHeatmap(ctx: Ctx, cycleId: string): Promise<FeedbackHeat[]> {
  if (!seesCoverage(actorOf(ctx))) throw notFound();
  const rows = await ctx.reader.rows<{
    unitId: string;
    unitName: string;
    category: string;
    means: (string | null)[];
  }>(sql`
    select p.unit_id as "unitId", u.name as "unitName", v->>'category' as category, array_agg(v->>'mean') as means
      from feedback_disclosure d
      join evaluation_cycle c on c.id = d.cycle_id and c.phase in ('RATING', 'CALIBRATION', 'PUBLISHED', 'CLOSED')
      join participant p on p.cycle_id = d.cycle_id and p.employee_id = d.ratee_id
      join unit u on u.id = p.unit_id
      cross join lateral jsonb_array_elements(d.document->'cells'->-1->'values') as v
     where d.cycle_id = ${cycleId} group by 1, 2, 3 order by 2, 1, 3`);
  const nameOf = new Map(rows.map(({ unitId, unitName }) => [unitId, unitName]));
  return [...new Set(rows.map(({ category }) => category))].flatMap((category) => {
    const units = rows.filter((row) => row.category === category);
    const values = (means: readonly (string | null)[]) => means.map((mean) => (mean === null ? null : Number(mean)));
    const { groups, total } = groupAverages(
      units.map(({ unitId, means }) => ({ group: unitId, values: values(means) })),
      standardReportBands,
    );
    return [
      { unitId: null, unitName: null, category, ...total },
      ...groups.map(({ group, ...average }) => ({
        unitId: group,
        unitName: nameOf.get(group) ?? null,
        category,
        ...average,
      })),
    ];
  });
}
