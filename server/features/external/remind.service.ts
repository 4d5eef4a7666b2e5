import { type Services, todayOf } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';
import { addDays } from '../cycles/dated.rules.js';
import { mailLink } from './link.service.js';
import { standardExternalReminder } from './reminder.rules.js';

/**
 * Reminds whoever has not answered yet, once, a few days before the last one. The letter carries a new link, since the
 * old one is kept nowhere. Neither version nor any day that the officer can read changes by it (anonymity R10).
 */
export async function remindExternal(services: Services): Promise<void> {
  const today = todayOf(services);
  await inTransaction(services, async (em) => {
    const waiting: { id: string; email: string }[] = await em.execute(
      `select x.id, x.email from external_rater x join feedback_request r on r.id = x.request_id
         join evaluation_cycle c on c.id = x.cycle_id and c.phase = 'FEEDBACK'
         join phase_window w on w.cycle_id = c.id and w.phase = 'FEEDBACK'
        where r.status in ('INVITED', 'DRAFT') and x.reminded_on is null and x.invited_on < ?::date
          and w.closes_on between ?::date and ?::date order by x.id for update of x`,
      [today, today, addDays(today, standardExternalReminder.daysBefore)],
    );
    for (const { id, email } of waiting) {
      const hash = await mailLink(services, em, {
        template: 'externalReminder',
        about: `external:${id}`,
        address: email,
      });
      await em.execute('update external_rater set token_hash = ?, reminded_on = ?::date where id = ?', [
        hash,
        today,
        id,
      ]);
    }
  });
}
