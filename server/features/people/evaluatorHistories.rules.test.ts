import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluatorOn, evaluatorsOn } from './evaluator.rules.js';
import { ActingKind, type EvaluatorFacts, indexFacts } from './evaluatorFacts.rules.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const id = fc.constantFrom(...ids);
const date = fc.integer({ min: 1, max: 28 }).map((d) => `2026-01-${String(d).padStart(2, '0')}`);
const span = { from: date, to: fc.option(date) };
const some = <T>(one: fc.Arbitrary<T>, most: number) => fc.array(one, { maxLength: most });
const history: fc.Arbitrary<EvaluatorFacts> = fc.record({
  lines: some(fc.record({ employeeId: id, superiorId: id, ...span }), 14),
  acting: some(
    fc.record({
      kind: fc.constantFrom(ActingKind.PLT, ActingKind.PLH),
      employeeId: id,
      forId: id,
      reportsToId: fc.option(id),
      evaluates: fc.boolean(),
      ...span,
    }),
    4,
  ),
  vacancies: some(fc.record({ officialId: id, seatSuperiorId: fc.option(id), ...span }), 4),
  moves: some(fc.record({ employeeId: id, date }), 4),
  secondments: some(fc.record({ employeeId: id, appointedEvaluatorId: fc.option(id), ...span }), 2),
  studies: some(fc.record({ employeeId: id, ...span }), 2),
  delegations: some(
    fc.record({ fromId: id, toId: id, employeeIds: fc.option(fc.array(id, { maxLength: 3 })), ...span }),
    4,
  ),
  defaults: some(fc.record({ evaluatorId: id, employeeId: fc.option(id), ...span }), 4),
  regionHeads: some(fc.record({ officialId: id, ...span }), 2),
  regionHeadDuties: some(fc.record({ employeeId: id, ...span }), 3),
});

describe('whatever the history', () => {
  test('there is exactly one evaluator, never the employee himself, or a named reason', () => {
    fc.assert(
      fc.property(history, date, (facts, on) => {
        for (const [employeeId, answer] of evaluatorsOn(indexFacts(facts), ids, on)) {
          if (answer.evaluatorId === null) {
            expect(answer.reason).toMatch(/^[A-Z_]+$/);
            expect(answer.path.length > 1).toBe(answer.reason === 'CYCLE');
            continue;
          }
          expect(answer.evaluatorId).not.toBe(employeeId);
          expect([employeeId, answer.evaluatorId]).not.toContain(answer.evaluatorSuperiorId);
          expect(answer.article).toBeTruthy();
          expect(answer.steps.filter((step) => step.outcome === 'TAKEN')).toHaveLength(1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('evaluation never runs in a circle, over any number of steps', () => {
    fc.assert(
      fc.property(history, date, (facts, on) => {
        const answers = evaluatorsOn(indexFacts(facts), ids, on);
        for (const start of ids) {
          let at: string | null | undefined = start;
          for (let steps = 0; at; steps += 1) {
            expect(steps).toBeLessThanOrEqual(ids.length);
            at = answers.get(at)?.evaluatorId;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('neither the order of the facts nor of the questions changes an answer', () => {
    fc.assert(
      fc.property(history, date, (facts, on) => {
        const turned = Object.fromEntries(Object.entries(facts).map(([key, list]) => [key, [...list].reverse()]));
        const other = evaluatorsOn(indexFacts(turned as unknown as EvaluatorFacts), [...ids].reverse(), on);
        for (const [employeeId, answer] of evaluatorsOn(indexFacts(facts), ids, on)) {
          expect(other.get(employeeId)).toEqual(answer);
          expect(evaluatorOn(indexFacts(facts), employeeId, on)).toEqual(answer);
        }
      }),
      { numRuns: 500 },
    );
  });
});
