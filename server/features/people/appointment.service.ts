import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { forbidden, invalid, invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { Appointment } from './appointment.entity.js';
import type { EndAppointmentInput, RecordAppointmentInput } from './appointment.inputs.js';
import { appointmentReads } from './appointment.reads.js';
import { APPOINTMENT_SHAPES, appointmentProblems } from './appointment.rules.js';
import { Employee } from './employee.entity.js';
import { mayChangePeople } from './people.policy.js';

/**
 * Records a dated fact from which an evaluator follows. Who evaluates whom changes with it from its first day on.
 * @throws BAD_USER_INPUT at each field that does not fit the kind, names nobody, or overlaps the same fact
 */
export async function recordAppointment(ctx: Ctx, input: RecordAppointmentInput): Promise<string> {
  if (!mayChangePeople(actorOf(ctx))) throw forbidden();
  const { article } = APPOINTMENT_SHAPES[input.kind];
  const problems = Object.entries(appointmentProblems(input));
  if (problems.length > 0)
    throw invalid(Object.fromEntries(problems.map(([field, key]) => [field, [{ key, params: { article } }]])));
  return inTransaction(ctx, async (em) => {
    for (const field of ['employeeId', 'otherId', 'reportsToId'] as const) {
      const id = input[field];
      if (id && (await em.count(Employee, { id })) === 0) throw invalidField(field, 'appointment.unknownEmployee');
    }
    const onlyFor = input.onlyForIds ?? null;
    if (onlyFor && (await em.count(Employee, { id: { $in: onlyFor } })) !== new Set(onlyFor).size)
      throw invalidField('onlyForIds', 'appointment.unknownEmployee');
    const row = make(em, Appointment, {
      kind: input.kind,
      employee: input.employeeId,
      other: input.otherId ?? null,
      reportsTo: input.reportsToId ?? null,
      evaluates: input.evaluates ?? false,
      onlyFor,
      basis: input.basis.trim(),
      validFrom: input.validFrom,
      validTo: input.validTo ?? null,
    });
    await record(em, ctx, {
      deed: 'recordAppointment',
      object: 'appointment',
      objectId: row.id,
      after: { ...input, article },
    });
    return row.id;
  });
}

/** Ends a dated fact; the fact itself is kept. @throws BAD_USER_INPUT at `validTo` before its first day */
export async function endAppointment(ctx: Ctx, input: EndAppointmentInput): Promise<string> {
  if (!mayChangePeople(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, appointmentReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(Appointment, { id: input.id });
    mustBeVersion(row, input.version);
    if (input.validTo < row.validFrom) throw invalidField('validTo', 'appointment.order');
    const before = { validTo: row.validTo };
    row.validTo = input.validTo;
    await record(em, ctx, {
      deed: 'endAppointment',
      object: 'appointment',
      objectId: row.id,
      before,
      after: { validTo: input.validTo },
    });
  });
  return input.id;
}
