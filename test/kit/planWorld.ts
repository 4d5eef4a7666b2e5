import { EvaluationCycle } from '../../server/features/cycles/cycle.entity.js';
import { GivenFeedback } from '../../server/features/given/given.entity.js';
import { Employee } from '../../server/features/people/employee.entity.js';
import { emptyDocument, type StoredResult } from '../../server/features/plans/document.rules.js';
import { ActionItem, ProgressEntry } from '../../server/features/plans/monitoring.entity.js';
import { PerformancePlan } from '../../server/features/plans/plan.entity.js';
import { make } from '../../server/kernel/make.js';
import { smallDesign } from './feedback.js';
import { someId } from './plans.js';
import type { TestServer } from './server.js';

/** What the documents of a plan's pages ask for, each list fifty rows long. */
export interface FullPlan {
  readonly planId: string;
  readonly cycleId: string;
  readonly headId: string;
  readonly employeeId: string;
}

const result = (text: string, supports: string | null): StoredResult => ({
  ...{ key: someId(), text, priority: 'MAIN', source: null, controlLevel: null, supports },
  ...{ supported: null, assignedByOther: false, approvedByEvaluator: false, assignedBy: '', concerns: [] },
  indicators: [
    { key: someId(), text, aspects: ['QUANTITY'], perspective: null, target: { kind: 'NARRATIVE', text: 'rapi' } },
  ],
});

/** Plans of the head and the fifty below him; one of them in a second edition, with a year of progress and feedback. */
export async function fiftyPlans(server: TestServer): Promise<FullPlan> {
  const em = server.orm.em.fork();
  const people = await em.find(Employee, {}, { populate: ['position', 'unit'], orderBy: { name: 'asc' } });
  const head = people.find(({ superior }) => superior === null);
  const [one] = people.filter(({ superior }) => superior !== null);
  if (!head || !one) throw new Error('the world of fifty has a head and people below');
  const dates = { year: 2026, startsOn: '2026-01-01', endsOn: '2026-12-31' };
  const cycle = make(em, EvaluationCycle, { name: '2026', ...dates, rhythm: 'QUARTERLY', design: smallDesign() });
  const goals = [1, 2, 3].map((n) => result(`Hasil pimpinan ${n}`, null));
  const planOf = (employee: Employee, edition: number, results: StoredResult[], status: 'SIGNED' | 'REVISED') =>
    make(em, PerformancePlan, {
      ...{ cycle, year: 2026, employee, unit: employee.unit.id, position: employee.position.id, edition, status },
      ...{ level: 'EXECUTOR', approach: 'QUANTITATIVE', dutySince: '2026-01-01' },
      evaluator: employee === head ? null : head,
      document: { ...emptyDocument('QUANTITATIVE'), results },
    });
  planOf(head, 1, goals, 'SIGNED');
  for (const employee of people)
    if (employee !== head && employee !== one)
      planOf(employee, 1, [result(`Peran ${employee.name}`, goals[0]?.key ?? null)], 'SIGNED');
  planOf(one, 1, [result('Lama', null)], 'REVISED');
  const mine = Array.from({ length: 10 }, (_, n) => result(`Peran ${n}`, goals[1]?.key ?? null));
  const plan = planOf(one, 2, mine, 'SIGNED');
  const [resultKey, indicatorKey] = [mine[0]?.key ?? '', mine[0]?.indicators[0]?.key ?? ''];
  for (let n = 0; n < 50; n++) {
    const text = `Bukti ${n}`;
    make(em, ActionItem, { cycle, employee: one, resultKey, text, dueOn: null });
    make(em, ProgressEntry, {
      ...{ cycle, employee: one, resultKey, indicatorKey, happenedOn: '2026-06-30', realisation: text },
      proofs: [{ name: text, url: 'https://contoh.go.id', fileId: null }],
    });
    make(em, GivenFeedback, {
      ...{ giver: head.id, receiver: one.id, tone: 'APPRECIATION', visibility: 'SUPERIOR', text, resultKey },
      givenOn: '2026-06-30',
    });
  }
  await em.flush();
  return { planId: plan.id, cycleId: cycle.id, headId: head.id, employeeId: one.id };
}
