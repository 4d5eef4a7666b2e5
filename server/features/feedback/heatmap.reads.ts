import { actorOf, type Ctx } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { sql } from '../../kernel/sql.js';
import { BehaviourCode } from '../rulesets/behaviours.rules.js';
import type { Shown } from './disclosure.rules.js';
import { seesCoverage } from './feedback.policy.js';
import { groupAverages, standardReportBands } from './report.rules.js';
import type { FeedbackHeat } from './report.views.js';
import { mayMeetAverage } from './standing.rules.js';

interface UnitValues {
  readonly unitId: string;
  readonly unitName: string;
  readonly category: string;
  readonly means: readonly (string | null)[];
  /** Per ratee: whether the reader may open this one's disclosure now. */
  readonly known: readonly boolean[];
}

/**
 * Averages by unit and value over the whole agency: from five ratees on, and the total only when it does not give a
 * small unit away (anonymity R16). There is no filter: two questions could be subtracted.
 */
export async function feedbackHeatmap(ctx: Ctx, cycleId: string): Promise<FeedbackHeat[]> {
  if (!seesCoverage(actorOf(ctx))) throw notFound();
  return averages(await unitValues(ctx, cycleId, true));
}

/**
 * The same cells for a superior: of units in which somebody reports to him, directly or one step below, and without
 * those from which he could subtract what he may read and be left with fewer than five people.
 */
export async function feedbackTeamHeatmap(ctx: Ctx, cycleId: string): Promise<FeedbackHeat[]> {
  const rows = await unitValues(ctx, cycleId, false);
  const own = new Set(rows.filter(({ known }) => known.includes(true)).map(({ unitId }) => unitId));
  return averages(rows).filter(({ unitId }) => unitId !== null && own.has(unitId));
}

const unitValues = (ctx: Ctx, cycleId: string, seesAgency: boolean): Promise<UnitValues[]> => {
  const me = actorOf(ctx).employeeId;
  return ctx.reader.rows<UnitValues>(sql`
    select p.unit_id as "unitId", u.name as "unitName", v->>'category' as category,
           array_agg(v->>'mean' order by d.ratee_id) as means,
           array_agg(case when e.id = ${me}::uuid then c.phase in ('PUBLISHED', 'CLOSED') else
               (${seesAgency}::boolean or coalesce(e.superior_id = ${me}::uuid, false) or coalesce(s.superior_id = ${me}::uuid, false))
               and not exists (select 1 from feedback_request q where q.cycle_id = c.id and q.ratee_id = e.id and q.rater_id = ${me}::uuid
                                  and q.answered and q.kind not in ('SUPERIOR', 'SELF')) end
             order by d.ratee_id) as known
      from feedback_disclosure d
      join evaluation_cycle c on c.id = d.cycle_id and c.phase in ('RATING', 'CALIBRATION', 'PUBLISHED', 'CLOSED')
      join participant p on p.cycle_id = d.cycle_id and p.employee_id = d.ratee_id
      join employee e on e.id = d.ratee_id
      left join employee s on s.id = e.superior_id
      join unit u on u.id = p.unit_id
      cross join lateral jsonb_array_elements(d.document->'cells'->-1->'values') as v
     where d.cycle_id = ${cycleId} group by 1, 2, 3 order by 2, 1, 3`);
};

/** The values in the order every form prints them; others follow. */
const VALUES: readonly string[] = Object.values(BehaviourCode);

const numbers = (means: readonly (string | null)[]): Shown<number>[] =>
  means.map((mean) => (mean === null ? null : Number(mean)));

/** The cells through the one function of averages, then without those a reader could subtract from. */
function averages(rows: readonly UnitValues[]): FeedbackHeat[] {
  const { fewestRatees } = standardReportBands;
  const placeOf = (category: string) => VALUES.indexOf(category) + 1 || VALUES.length + 1;
  const categories = [...new Set(rows.map(({ category }) => category))].sort((a, b) => placeOf(a) - placeOf(b));
  return categories.flatMap((category) => {
    const units = rows.filter((row) => row.category === category);
    const { groups, total } = groupAverages(
      units.map(({ unitId, means }) => ({ group: unitId, values: numbers(means) })),
      standardReportBands,
    );
    const seen = (row: UnitValues) => row.known.filter((_one, n) => row.means[n] !== null);
    const meets = (known: readonly boolean[]) => mayMeetAverage(known, fewestRatees);
    const hidden = { mean: null, ratees: null };
    const isWithheld = units.some((row) => !meets(seen(row)));
    return [
      { unitId: null, unitName: null, category, ...(isWithheld || !meets(units.flatMap(seen)) ? hidden : total) },
      ...units.map((row, n) => {
        const { mean = null, ratees = null } = (meets(seen(row)) && groups[n]) || hidden;
        return { unitId: row.unitId, unitName: row.unitName, category, mean, ratees };
      }),
    ];
  });
}
