import { actorOf, type Ctx } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { sql } from '../../kernel/sql.js';
import { mayAssignRaters } from './feedback.policy.js';
import { standardPatternBars } from './patterns.rules.js';
import type { RatingPattern, RatingPatterns } from './patterns.views.js';

/**
 * Patterns of a released cycle for the officer, as they were counted and suppressed inside the database at the release;
 * null before it. One statement.
 */
export async function ratingPatterns(ctx: Ctx, cycleId: string): Promise<RatingPatterns | null> {
  if (!mayAssignRaters(actorOf(ctx))) throw notFound();
  const rows = await ctx.reader.rows<RatingPattern & { bars: string }>(sql`
    select p.pattern, p.unit_id as "unitId", u.name as "unitName", p.raters, p.looked_at as "lookedAt", p.bars
      from rater_pattern p left join unit u on u.id = p.unit_id
     where p.cycle_id = ${cycleId} order by p.pattern, p.unit_id is not null, u.name, p.unit_id`);
  const [first] = rows;
  if (!first) return null;
  const { fewestRaters, fewestAnswers, source } = standardPatternBars;
  return { rows, fewestRaters, fewestAnswers, source, bars: first.bars };
}
