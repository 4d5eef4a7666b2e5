import { type Services, todayOf } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';
import { addDays } from '../cycles/dated.rules.js';
import { mailLink } from '../external/link.service.js';
import { standardOutside } from './outside.rules.js';
import { aboutAsk } from './outside.service.js';

/**
 * Reminds whoever has not answered, once, a few days before the last one; the letter carries a new link, since the old one
 * is kept nowhere. Requests whose day has passed end, and name and address go.
 */
export async function remindOutside(services: Services): Promise<void> {
  const today = todayOf(services);
  await inTransaction(services, async (em) => {
    await em.execute(
      `update outside_ask set status = 'EXPIRED', ended_on = ?::date, person_name = null, email = null, version = version + 1,
         updated_at = now() where status = 'OPEN' and due_on < ?::date`,
      [today, today],
    );
    const waiting: { id: string; email: string }[] = await em.execute(
      `select id, email from outside_ask where status = 'OPEN' and reminded_on is null and asked_on < ?::date
          and due_on between ?::date and ?::date order by id for update`,
      [today, today, addDays(today, standardOutside.daysBefore)],
    );
    for (const { id, email } of waiting) {
      const hash = await mailLink(services, em, {
        template: 'outsideReminder',
        about: aboutAsk(id),
        address: email,
      });
      await em.execute(
        'update outside_ask set token_hash = ?, reminded_on = ?::date, version = version + 1 where id = ?',
        [hash, today, id],
      );
    }
  });
}
