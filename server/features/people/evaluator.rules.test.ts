import { describe, expect, test } from '@jest/globals';
import { type EvaluatorAnswer, evaluatorOn, evaluatorsOn } from './evaluator.rules.js';
import { ActingKind, type EvaluatorFacts, indexFacts } from './evaluatorFacts.rules.js';

const always = { from: '2020-01-01', to: null };
const day = '2026-09-15';
const line = (employeeId: string, superiorId: string, span: { from: string; to: string | null } = always) => ({
  employeeId,
  superiorId,
  ...span,
});
/** mayor > head of department > head of division > staff; a second department beside it. */
const city: EvaluatorFacts = {
  lines: [
    line('staff', 'division'),
    line('colleague', 'division'),
    line('division', 'head'),
    line('head', 'secretary'),
    line('secretary', 'mayor'),
    line('otherHead', 'mayor'),
  ],
  regionHeads: [{ officialId: 'mayor', ...always }],
  regionHeadDuties: [{ employeeId: 'head', ...always }],
};
const ask = (facts: Partial<EvaluatorFacts>, employeeId = 'staff', date = day) =>
  evaluatorOn(indexFacts({ ...city, ...facts }), employeeId, date);
const gone = (officialId: string, from = '2026-06-01') => ({
  officialId,
  from,
  to: null,
  seatSuperiorId: null as string | null,
});
const acting = (kind: ActingKind, employeeId: string, forId: string, reportsToId: string | null, evaluates = true) => ({
  kind,
  employeeId,
  forId,
  reportsToId,
  evaluates,
  from: '2026-06-01',
  to: '2026-11-30',
});

type Row = [name: string, answer: EvaluatorAnswer, expected: Record<string, unknown>];

describe('who evaluates', () => {
  test.each<Row>([
    [
      'the direct superior, and above him his own superior (Ps 1(9))',
      ask({}),
      { evaluatorId: 'division', evaluatorSuperiorId: 'head', rule: 'LINE', final: false },
    ],
    [
      'the kepala daerah for a head of department, finally, whatever the line says (p.90 no.12c)',
      ask({}, 'head'),
      { evaluatorId: 'mayor', evaluatorSuperiorId: null, rule: 'REGION_HEAD', final: true },
    ],
    ['nobody for the kepala daerah', ask({}, 'mayor'), { evaluatorId: null, reason: 'IS_REGION_HEAD' }],
    ['nobody for a stranger', ask({}, 'stranger'), { evaluatorId: null, reason: 'NO_REPORTING_LINE' }],
    [
      'the next superior when the evaluator is permanently absent (p.89 no.2)',
      ask({ vacancies: [gone('division')] }),
      { evaluatorId: 'head', evaluatorSuperiorId: 'mayor', rule: 'NEXT_SUPERIOR' },
    ],
    [
      'level by level when two seats are empty',
      ask({ vacancies: [gone('division'), gone('head')] }),
      { evaluatorId: 'mayor', rule: 'NEXT_SUPERIOR' },
    ],
    [
      'the kepala daerah over empty seats, not finally: p.90 no.12 names JPT and heads of independent units only',
      ask({ vacancies: [gone('head')] }, 'division'),
      { evaluatorId: 'mayor', rule: 'NEXT_SUPERIOR', final: false },
    ],
    [
      'the kepala daerah for a Plt. head who is no JPT, not finally (p.89 no.5; p.90 no.12)',
      ask({ vacancies: [gone('head')], acting: [acting(ActingKind.PLT, 'division', 'head', null)] }, 'division'),
      { evaluatorId: 'mayor', rule: 'PLT', final: false, inSteadOfId: null },
    ],
    [
      'the kepala daerah for a JPT on study assignment, finally (p.90 no.12 c; p.92 no.16)',
      ask({ studies: [{ employeeId: 'head', ...always }] }, 'head'),
      { evaluatorId: 'mayor', rule: 'STUDY', final: true },
    ],
    [
      'still the evaluator on the day before he leaves',
      ask({ vacancies: [gone('division', '2026-09-16')] }),
      { evaluatorId: 'division', rule: 'LINE' },
    ],
    [
      'the superior named for the empty seat',
      ask({ vacancies: [{ ...gone('division'), seatSuperiorId: 'otherHead' }] }),
      { evaluatorId: 'otherHead', evaluatorSuperiorId: 'mayor' },
    ],
    [
      'the acting official with delegated authority in a vacant seat (p.89 no.3)',
      ask({ vacancies: [gone('division')], acting: [acting(ActingKind.PLT, 'colleague', 'division', null)] }),
      {
        evaluatorId: 'colleague',
        evaluatorSuperiorId: 'head',
        rule: 'ACTING',
        article: 'p.89 no.3',
        inSteadOfId: 'division',
      },
    ],
    [
      'the next superior when the acting official has no delegated authority',
      ask({ vacancies: [gone('division')], acting: [acting(ActingKind.PLT, 'colleague', 'division', null, false)] }),
      { evaluatorId: 'head', rule: 'NEXT_SUPERIOR' },
    ],
    [
      'for a Plt. himself the superior of the seat in which he acts (p.89 no.5)',
      ask({ vacancies: [gone('division')], acting: [acting(ActingKind.PLT, 'staff', 'division', null)] }),
      { evaluatorId: 'head', evaluatorSuperiorId: 'mayor', rule: 'PLT' },
    ],
    [
      'for a Plt. in another department the head to whom he reports',
      ask({ acting: [acting(ActingKind.PLT, 'staff', 'seat', 'otherHead')] }),
      { evaluatorId: 'otherHead', rule: 'PLT', article: 'p.89 no.5' },
    ],
    [
      'the definitive superior again when the Plt. has ended (p.89 no.6)',
      ask({ acting: [acting(ActingKind.PLT, 'staff', 'seat', 'otherHead')] }, 'staff', '2026-12-01'),
      { evaluatorId: 'division', rule: 'LINE' },
    ],
    [
      'the definitive superior of a Plh., who only minds the seat',
      ask({ acting: [acting(ActingKind.PLH, 'staff', 'division', 'otherHead')] }),
      { evaluatorId: 'division', rule: 'LINE' },
    ],
    [
      'the head who acts in the empty seat below him, with his own superior above',
      ask({ vacancies: [gone('division')], acting: [acting(ActingKind.PLT, 'head', 'division', 'mayor')] }),
      { evaluatorId: 'head', evaluatorSuperiorId: 'mayor', rule: 'ACTING' },
    ],
    [
      'the delegate (p.89 no.7), above him his own superior',
      ask({ delegations: [{ fromId: 'division', toId: 'colleague', employeeIds: ['staff'], ...always }] }),
      { evaluatorId: 'colleague', evaluatorSuperiorId: 'division', rule: 'DELEGATION' },
    ],
    [
      'the superior of the line by delegation from his own superior, as a teacher who heads a school (p.89 no.7 a)',
      ask({ delegations: [{ fromId: 'head', toId: 'division', employeeIds: ['staff'], ...always }] }),
      { evaluatorId: 'division', evaluatorSuperiorId: 'head', rule: 'DELEGATION', final: false },
    ],
    [
      'the superior of the line as such when that delegation has ended',
      ask({
        delegations: [{ fromId: 'head', toId: 'division', employeeIds: null, from: '2026-01-01', to: '2026-09-14' }],
      }),
      { evaluatorId: 'division', evaluatorSuperiorId: 'head', rule: 'LINE' },
    ],
    [
      'not the delegate when the delegation is for others',
      ask({ delegations: [{ fromId: 'division', toId: 'colleague', employeeIds: ['other'], ...always }] }),
      { evaluatorId: 'division', rule: 'LINE' },
    ],
    [
      'the delegator for the delegate himself',
      ask({ delegations: [{ fromId: 'division', toId: 'staff', employeeIds: null, ...always }] }),
      { evaluatorId: 'division', rule: 'LINE' },
    ],
    [
      'the superior, finally, when the evaluator let the window pass (p.90 no.11)',
      ask({ defaults: [{ evaluatorId: 'division', employeeId: null, ...always }] }),
      { evaluatorId: 'head', evaluatorSuperiorId: 'mayor', rule: 'EVALUATOR_DEFAULT', final: true },
    ],
    [
      'the evaluator himself when he let the window pass for another employee',
      ask({ defaults: [{ evaluatorId: 'division', employeeId: 'colleague', ...always }] }),
      { evaluatorId: 'division', rule: 'LINE', final: false },
    ],
    [
      'the delegator when the delegate let the window pass',
      ask({
        delegations: [{ fromId: 'division', toId: 'colleague', employeeIds: null, ...always }],
        defaults: [{ evaluatorId: 'colleague', employeeId: null, ...always }],
      }),
      { evaluatorId: 'division', rule: 'EVALUATOR_DEFAULT', final: true },
    ],
    [
      'the home evaluator of a seconded employee (p.92 no.15)',
      ask({ secondments: [{ employeeId: 'staff', appointedEvaluatorId: null, ...always }] }),
      { evaluatorId: 'division', rule: 'SECONDMENT' },
    ],
    [
      'the official appointed for a seconded employee',
      ask({ secondments: [{ employeeId: 'staff', appointedEvaluatorId: 'otherHead', ...always }] }),
      { evaluatorId: 'otherHead', rule: 'SECONDMENT' },
    ],
    [
      'the home evaluator during tugas belajar (p.92 no.16)',
      ask({ studies: [{ employeeId: 'staff', ...always }] }),
      { evaluatorId: 'division', rule: 'STUDY', article: 'p.92 no.16' },
    ],
    [
      'the new evaluator after a move (p.91 no.13)',
      ask({
        moves: [{ employeeId: 'staff', date: '2026-08-01' }],
        lines: [...city.lines, line('staff', 'otherHead', { from: '2026-08-01', to: null })],
      }),
      { evaluatorId: 'otherHead' },
    ],
    [
      'nobody after a move whose new line is not recorded',
      ask({ moves: [{ employeeId: 'staff', date: '2026-08-01' }] }),
      { evaluatorId: null, reason: 'MOVED_WITHOUT_LINE' },
    ],
    [
      'the superior of the old seat, not of the new one, after the evaluator has moved away',
      ask({
        moves: [{ employeeId: 'division', date: '2026-08-01' }],
        lines: [...city.lines, line('division', 'otherHead', { from: '2026-08-01', to: null })],
      }),
      { evaluatorId: 'head', rule: 'NEXT_SUPERIOR' },
    ],
    [
      'nobody when every superior is gone',
      ask({ lines: [line('staff', 'division')], vacancies: [gone('division')] }),
      { evaluatorId: null, reason: 'NO_SUPERIOR_LEFT' },
    ],
    [
      'nobody when the superior recorded is the employee himself',
      ask({ lines: [line('staff', 'staff')] }),
      { evaluatorId: null, reason: 'CYCLE', path: ['staff', 'staff'] },
    ],
    [
      'nobody when two evaluate each other',
      ask({ lines: [line('staff', 'division'), line('division', 'staff')] }),
      { evaluatorId: null, reason: 'CYCLE', path: ['staff', 'division', 'staff'] },
    ],
  ])('%s', (_, answer, expected) => {
    expect(answer).toMatchObject(expected);
    if (answer.evaluatorId !== null) {
      expect(answer.steps.at(-1)).toMatchObject({
        officialId: answer.evaluatorId,
        rule: answer.rule,
        outcome: 'TAKEN',
      });
    }
  });

  test('below a circle the evaluator is known: only those in the circle have none', () => {
    const circle = [line('staff', 'a'), line('a', 'b'), line('b', 'a')];
    expect(ask({ lines: circle })).toMatchObject({ evaluatorId: 'a' });
    expect(ask({ lines: circle }, 'a')).toMatchObject({ reason: 'CYCLE', path: ['a', 'b', 'a'] });
  });
});

describe('a city of five thousand', () => {
  const people = Array.from({ length: 5000 }, (_, i) => `e${i}`);
  const facts: EvaluatorFacts = {
    lines: people.slice(1).map((employeeId, i) => line(employeeId, `e${Math.floor(i / 12)}`)),
  };

  test('each has his own superior as evaluator, except the one at the top', () => {
    const answers = evaluatorsOn(indexFacts(facts), people, day);
    expect(answers.get('e0')).toMatchObject({ reason: 'NO_REPORTING_LINE' });
    const wrong = people.slice(1).filter((p, i) => answers.get(p)?.evaluatorId !== `e${Math.floor(i / 12)}`);
    expect(wrong).toEqual([]);
  });
});
