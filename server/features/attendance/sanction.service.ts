import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, todayOf } from '../../kernel/context.js';
import { forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { employeeReads } from '../people/people.reads.js';
import type { AnnulSanctionInput, RecordSanctionInput } from './attendance.inputs.js';
import { mayRecordSanctions } from './attendance.policy.js';
import { sanctionReads } from './attendance.reads.js';
import { type AttendanceChange, tellOfChange } from './changeHook.service.js';
import { PP_94_2021, type Sanction } from './discipline.rules.js';
import { DisciplineSanction } from './sanction.entity.js';
import { sanctionEnd } from './sanction.rules.js';

/** What sanctions and their annulment stand on; the articles were read in a secondary source only. */
const ARTICLE = PP_94_2021.name;

/** Level of a kind of sanction (PP 94/2021). */
const levelOf = (kind: Sanction) =>
  PP_94_2021.cumulative.find(({ sanction }) => sanction === kind)?.level ?? PP_94_2021.consecutive.level;

/** A sanction counts in the period in which it takes effect. */
const changeOf = (employeeId: string, day: string): AttendanceChange => ({
  employeeIds: [employeeId],
  from: day,
  to: day,
  cause: 'SANCTION',
  importId: null,
});

/**
 * Records a sanction that was decided; flags are no sanctions.
 * @throws BAD_USER_INPUT at `decidedOn` (future), `effectiveFrom` (before the decision), `effectiveTo` (before its start)
 */
export async function recordSanction(ctx: Ctx, input: RecordSanctionInput): Promise<string> {
  if (!mayRecordSanctions(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, employeeReads, input.employeeId);
  const { employeeId, kind, decidedOn, effectiveFrom, reference } = input;
  const effectiveTo = input.effectiveTo ?? sanctionEnd(kind, effectiveFrom);
  if (decidedOn > todayOf(ctx)) throw invalidField('decidedOn', 'attendance.sanction.future');
  if (effectiveFrom < decidedOn)
    throw invalidField('effectiveFrom', 'attendance.sanction.beforeDecision', { article: ARTICLE });
  if (effectiveTo !== null && effectiveTo < effectiveFrom)
    throw invalidField('effectiveTo', 'attendance.sanction.order');
  return inTransaction(ctx, async (em) => {
    const row = make(em, DisciplineSanction, {
      employee: employeeId,
      level: levelOf(kind),
      kind,
      decidedOn,
      effectiveFrom,
      effectiveTo,
      reference,
    });
    await record(em, ctx, {
      deed: 'recordSanction',
      object: 'disciplineSanction',
      objectId: row.id,
      after: { employeeId, kind, decidedOn, effectiveFrom, effectiveTo },
    });
    await tellOfChange(ctx, em, changeOf(employeeId, effectiveFrom));
    return row.id;
  });
}

/** Records that a sanction was annulled on appeal; it stays visible and no longer counts. */
export async function annulSanction(ctx: Ctx, input: AnnulSanctionInput): Promise<string> {
  if (!mayRecordSanctions(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, sanctionReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(DisciplineSanction, { id: input.id });
    mustBeVersion(row, input.version);
    if (row.annulledOn !== null) throw precondition('attendance.sanction.annulled', { article: ARTICLE });
    if (input.annulledOn < row.decidedOn || input.annulledOn > todayOf(ctx))
      throw invalidField('annulledOn', 'attendance.sanction.annulledOn', { article: ARTICLE });
    row.annulledOn = input.annulledOn;
    await record(em, ctx, {
      deed: 'annulSanction',
      object: 'disciplineSanction',
      objectId: row.id,
      before: { annulledOn: null },
      after: { annulledOn: input.annulledOn },
    });
    await tellOfChange(ctx, em, changeOf(row.employee.id, row.effectiveFrom));
  });
  return input.id;
}
