import { settle } from './demo/people.js';
import { draftQuestions } from './demo/questions.js';
import type { Clock, Stage } from './demo/stage.js';
import { closedYear, runningYear } from './demo/years.js';
import { Account } from './features/accounts/account.entity.js';
import type { Services } from './kernel/context.js';

/**
 * Loads the demonstration city once into an empty database, through the use cases, on a clock of its own: one closed
 * year and one running, so that every screen has life.
 */
export async function seedOnce(services: Services, clock: Clock, say: (line: string) => void): Promise<void> {
  if ((await services.em.fork().count(Account)) > 0) return;
  const stage: Stage = { services, clock, say };
  const began = Date.now();
  say('Kota percontohan dimuat / loading the demonstration city …');
  clock.set('2024-12-02T01:00:00Z');
  await settle(stage);
  const lastYear = await closedYear(stage);
  await runningYear(stage, lastYear);
  await draftQuestions(stage);
  clock.set(null);
  say(`  ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
