import { EvaluationCycle, PhaseWindow } from '../features/cycles/cycle.entity.js';
import type { Phase } from '../features/cycles/cycle.rules.js';
import { moveCycle, openCycle } from '../features/cycles/move.service.js';
import { copyCycle, createCycle } from '../features/cycles/setup.service.js';
import { generateRaters } from '../features/feedback/generate.service.js';
import { Unit } from '../features/organization/unit.entity.js';
import { RuleSet } from '../features/rulesets/ruleSet.entity.js';
import type { Ctx } from '../kernel/context.js';
import { followUp, object } from './aftermath.js';
import { answer } from './answers.js';
import { punch } from './attendance.js';
import { planCity } from './cityPlans.js';
import { eventStory, lateEvent } from './events.js';
import { askPatients, hearPatients, talkRegularly } from './everyday.js';
import { guideStory, sanctionStory } from './guide.js';
import { quarter } from './quarters.js';
import { achieve, explain, rate, receive } from './ratings.js';
import { actorNamed, as, finished, idle, type Stage } from './stage.js';
import { converse, planStory, printQuarter, printStory, rateStory, realise, returnStory } from './story.js';

/** Agencies whose people took part in the 360° of the closed year. */
const WITH_FEEDBACK = [
  'Dinas Kesehatan',
  'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  'Dinas Komunikasi dan Informatika',
];

const morning = (day: string): string => `${day}T02:00:00Z`;

/** Opens a window of a cycle on its first day and moves the cycle there. */
export async function enter(stage: Stage, officer: Ctx, cycleId: string, to: Phase, day?: string): Promise<void> {
  const em = stage.services.em.fork();
  const window = await em.findOne(PhaseWindow, { cycle: cycleId, phase: to });
  const instant = day ?? window?.opensOn;
  if (instant) stage.clock.set(morning(instant));
  const { version } = await em.findOneOrFail(EvaluationCycle, { id: cycleId });
  await (to === 'PLANNING'
    ? openCycle(officer, { id: cycleId, version })
    : moveCycle(officer, { id: cycleId, version, to }));
}

/** The year that is over: everything happened, results are with the employees. */
export async function closedYear(stage: Stage): Promise<string> {
  const { services } = stage;
  const officer = as(stage, await actorNamed(stage, 'bkpsdm'));
  const index = await services.em.fork().findOneOrFail(RuleSet, { kind: 'INDEX' });
  stage.clock.set(morning('2025-01-02'));
  const cycleId = await createCycle(officer, {
    name: 'Evaluasi kinerja 2025',
    year: 2025,
    rhythm: 'QUARTERLY',
    ruleSetId: index.id,
  });
  await enter(stage, officer, cycleId, 'PLANNING', '2025-01-02');
  stage.clock.set(morning('2025-01-20'));
  await planStory(stage, cycleId, 'QUALITATIVE');
  await enter(stage, officer, cycleId, 'RUNNING');
  stage.clock.set(morning('2025-07-10'));
  await realise(stage, cycleId, 'MIDDLE', '2025-06-30');
  await converse(stage, cycleId);
  await hearPatients(stage, cycleId, '2025-07-08');
  await punch(stage, '2025-09');
  await eventStory(stage, '2025-09', '2025-10-06');
  stage.clock.set(morning('2025-10-27'));
  await finished(stage, await generateRaters(officer, cycleId));
  await enter(stage, officer, cycleId, 'FEEDBACK');
  const units = await services.em.fork().find(Unit, { name: { $in: WITH_FEEDBACK } });
  stage.clock.set(morning('2025-11-20'));
  const answers = await answer(
    stage,
    cycleId,
    0.9,
    units.map(({ id }) => id),
  );
  stage.say(`  ${answers} jawaban 360° / 360° answers, 2025`);
  await achieve(stage, officer, 2025);
  await enter(stage, officer, cycleId, 'RATING');
  await realise(stage, cycleId, 'END', '2025-12-15');
  stage.clock.set(morning('2026-01-14'));
  await rateStory(stage, cycleId);
  stage.say(`  ${await rate(stage, cycleId)} penilaian / ratings, 2025`);
  await enter(stage, officer, cycleId, 'CALIBRATION');
  await explain(stage, officer, cycleId);
  await idle(stage);
  await enter(stage, officer, cycleId, 'PUBLISHED');
  stage.clock.set(morning('2026-02-10'));
  await receive(stage, cycleId);
  await returnStory(stage, cycleId);
  await printStory(stage, officer, cycleId);
  stage.say(`  ${await object(stage, cycleId)} keberatan / objections, 2025`);
  await enter(stage, officer, cycleId, 'CLOSED', '2026-04-02');
  await lateEvent(stage, officer, '2025-09');
  await followUp(stage, officer, cycleId);
  return cycleId;
}

/** The year that is under way: the 360° is being collected. */
export async function runningYear(stage: Stage, lastYear: string): Promise<string> {
  const officer = as(stage, await actorNamed(stage, 'bkpsdm'));
  stage.clock.set(morning('2026-01-02'));
  const cycleId = await copyCycle(officer, { id: lastYear, year: 2026, name: 'Evaluasi kinerja 2026' });
  await enter(stage, officer, cycleId, 'PLANNING', '2026-01-05');
  stage.clock.set(morning('2026-01-19'));
  await planStory(stage, cycleId, 'QUANTITATIVE');
  await printStory(stage, officer, cycleId);
  stage.say(`  ${await planCity(stage, cycleId)} SKP / plans, 2026`);
  await enter(stage, officer, cycleId, 'RUNNING');
  for (const ordinal of [1, 2]) await quarter(stage, officer, cycleId, ordinal, true);
  stage.clock.set(morning('2026-09-03'));
  await realise(stage, cycleId, 'MIDDLE', '2026-06-30');
  await printQuarter(stage, officer, cycleId, 2);
  await guideStory(stage, cycleId);
  await sanctionStory(stage, officer);
  await quarter(stage, officer, cycleId, 3, false);
  await punch(stage, '2026-09');
  await eventStory(stage, '2026-09', '2026-10-05');
  stage.clock.set(morning('2026-10-26'));
  await hearPatients(stage, cycleId, '2026-09-14');
  await askPatients(stage, '2026-12-24');
  await talkRegularly(stage);
  await finished(stage, await generateRaters(officer, cycleId));
  await enter(stage, officer, cycleId, 'FEEDBACK');
  const units = await stage.services.em.fork().find(Unit, { name: 'Dinas Kesehatan' });
  stage.clock.set(morning('2026-11-20'));
  const answers = await answer(
    stage,
    cycleId,
    0.3,
    units.map(({ id }) => id),
  );
  stage.say(`  ${answers} jawaban 360° / 360° answers, 2026`);
  return cycleId;
}
