import { actorOf, type Ctx } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import { openDuties } from './duties.service.js';
import { KINDS } from './kinds.rules.js';
import { momentOf } from './moment.service.js';
import { overdueVisibleTo } from './notifications.policy.js';
import type { OutboxCount, OutboxStatus, OverdueGroup } from './notifications.views.js';
import { lateDays, stepReached } from './reminders.rules.js';

/**
 * What is overdue, by unit, kind and escalation step, oldest first, for whoever watches over the clocks. The 360° is
 * left out: who was asked and has not answered is nobody else's business.
 */
export async function overdueGroups(ctx: Ctx): Promise<OverdueGroup[]> {
  const { today, policy, calendars } = await momentOf(ctx);
  const visible = overdueVisibleTo(actorOf(ctx), 'u.id');
  const units = await ctx.reader.rows<{ id: string; name: string }>(
    sql`select u.id, u.name from unit u where ${visible}`,
  );
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const seesAgency = visible.text === 'true';
  const groups = new Map<string, OverdueGroup>();
  for (const duty of await openDuties(ctx, calendars)) {
    const { kind, unitId, dueOn } = duty;
    const rule = KINDS[kind];
    if (kind === 'FEEDBACK_DUE' || !rule.isObligation || today <= dueOn) continue;
    const unitName = unitId === null ? null : (names.get(unitId) ?? null);
    if (unitId === null ? !seesAgency : unitName === null) continue;
    const workingDaysLate = lateDays(duty, today, calendars);
    const step = stepReached(kind, workingDaysLate, policy);
    const key = `${unitId}:${kind}:${step}`;
    const old = groups.get(key);
    groups.set(key, {
      ...{ unitId, unitName, kind, step, article: rule.article },
      count: (old?.count ?? 0) + 1,
      oldestDueOn: old && old.oldestDueOn < dueOn ? old.oldestDueOn : dueOn,
      workingDaysLate: Math.max(old?.workingDaysLate ?? 0, workingDaysLate),
    });
  }
  return [...groups.values()].sort((a, b) => b.workingDaysLate - a.workingDaysLate);
}

/** Counts and failures of the outbox. */
export async function outboxStatus(ctx: Ctx): Promise<OutboxStatus> {
  const counts = await ctx.reader.rows<OutboxCount>(sql`
    select state, error, count(*)::int as count, max(updated_at) as "latestAt" from letter group by state, error
    order by state, error nulls first`);
  return { isConfigured: ctx.config.smtpUrl !== undefined, counts };
}
