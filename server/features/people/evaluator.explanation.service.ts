import { actorOf, type Ctx } from '../../kernel/context.js';
import { speaker } from '../../kernel/messages.js';
import { sql } from '../../kernel/sql.js';
import { canEvaluate, type PositionLevel } from '../organization/positionLevel.rules.js';
import { evaluatorMessages } from './evaluator.messages.js';
import type { EvaluatorAnswer, EvaluatorFound } from './evaluator.rules.js';
import { evaluatorAt } from './evaluator.service.js';
import type { EvaluatorExplanation, Official } from './evaluator.views.js';
import { employeeReads } from './people.reads.js';
import { printedName } from './people.rules.js';

const say = speaker([evaluatorMessages]);

/**
 * Who evaluates an employee on a day, told as sentences; null when the caller may not see the employee. Officials are
 * named even where their own record is closed to the caller: whoever is evaluated knows by whom.
 */
export async function explainEvaluator(ctx: Ctx, employeeId: string, on: string): Promise<EvaluatorExplanation | null> {
  if (!(await ctx.reader.sees(employeeReads, employeeId, actorOf(ctx)))) return null;
  return explained(ctx, employeeId, on, await evaluatorAt(ctx.em.fork(), employeeId, on));
}

async function explained(
  ctx: Ctx,
  employeeId: string,
  on: string,
  answer: EvaluatorAnswer,
): Promise<EvaluatorExplanation> {
  const speak = say[ctx.locale];
  const found = answer.evaluatorId !== null;
  const path = found ? [] : answer.path;
  const named = await officials(ctx, [
    ...answer.steps.map(({ officialId }) => officialId),
    ...path,
    ...(found && answer.evaluatorSuperiorId ? [answer.evaluatorSuperiorId] : []),
  ]);
  const of = (id: string): Official =>
    named.get(id)?.official ?? { employeeId: id, name: '?', positionTitle: '?', unitName: '?' };
  const steps = answer.steps.map(({ rule, article, officialId, outcome }) => ({
    rule,
    article,
    outcome,
    official: of(officialId),
    text: speak(`evaluator.step.${outcome}`, { name: of(officialId).name, rule: speak(`evaluator.rule.${rule}`) }),
  }));
  const none = {
    evaluator: null,
    evaluatorSuperior: null,
    rule: null,
    ruleText: null,
    article: null,
    isFinal: false,
    caution: null,
  };
  if (!found) {
    const walked = path.map((id) => of(id).name).join(' → ');
    const reasonText = speak(`evaluator.reason.${answer.reason}`, { path: walked });
    return { employeeId, on, ...none, reason: answer.reason, reasonText, steps };
  }
  return {
    employeeId,
    on,
    evaluator: of(answer.evaluatorId),
    evaluatorSuperior: answer.evaluatorSuperiorId === null ? null : of(answer.evaluatorSuperiorId),
    rule: answer.rule,
    ruleText: speak(`evaluator.rule.${answer.rule}`),
    article: answer.article,
    isFinal: answer.final,
    caution: isEntitled(answer, named.get(answer.evaluatorId)?.level)
      ? null
      : speak('evaluator.caution', { name: of(answer.evaluatorId).name, article: 'Ps 1(9); p.45 f.3; p.89 no.7' }),
    reason: null,
    reasonText: null,
    steps,
  };
}

/**
 * Whether the post lets an official evaluate: at lowest pengawas, or a functional official by delegation. Plt./Plh. act in a
 * higher post, and above the head of the region nobody stands.
 */
function isEntitled({ rule, evaluatorSuperiorId }: EvaluatorFound, level: PositionLevel | undefined): boolean {
  if (!level || rule === 'ACTING' || rule === 'REGION_HEAD' || evaluatorSuperiorId === null) return true;
  return canEvaluate(level, rule === 'DELEGATION');
}

interface Named {
  readonly official: Official;
  readonly level: PositionLevel;
}

async function officials(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Named>> {
  const rows = await ctx.reader.rows<
    Omit<Official, 'name'> & Pick<Named, 'level'> & Parameters<typeof printedName>[0]
  >(sql`
    select e.id as "employeeId", e.name, e.front_title as "frontTitle", e.back_title as "backTitle",
           p.title as "positionTitle", p.level, u.name as "unitName"
      from employee e join position p on p.id = e.position_id join unit u on u.id = e.unit_id
     where e.id = any(${[...new Set(ids)]})`);
  return new Map(
    rows.map(({ level, ...row }) => {
      const { employeeId, positionTitle, unitName } = row;
      return [employeeId, { level, official: { employeeId, name: printedName(row), positionTitle, unitName } }];
    }),
  );
}
