import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, todayOf } from '../../kernel/context.js';
import { type FieldProblem, forbidden, invalid, notFound, precondition } from '../../kernel/errors.js';
import { withdraw } from '../../kernel/mailbox.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { EvaluationCycle, Participant } from '../cycles/cycle.entity.js';
import { removeRequests } from '../feedback/assign.service.js';
import { mayAssignRaters } from '../feedback/feedback.policy.js';
import { policyOf } from '../feedback/people.reads.js';
import { quotaProblem, type RaterRequest } from '../feedback/raters.rules.js';
import { FeedbackRequest } from '../feedback/request.entity.js';
import { ExternalRater } from './external.entity.js';
import type { ExternalRaterInput, InviteExternalRatersInput } from './external.inputs.js';
import { externalReads } from './external.reads.js';
import { linkLetterKey, mailLink, staffAddresses } from './link.service.js';

const ARTICLE = 'Ps 17-19';
const aboutOf = (rater: ExternalRater) => `external:${rater.id}`;
const letterKey = (rater: ExternalRater) => linkLetterKey(aboutOf(rater), rater.tokenHash);

/**
 * Asks people from outside about one employee, as the group OTHER. The link is mailed when feedback is collected, at
 * once if it is collected already.
 * @throws BAD_USER_INPUT at the person (staff, invited twice, group not asked or full); PRECONDITION_FAILED after collecting
 */
export async function inviteExternalRaters(ctx: Ctx, input: InviteExternalRatersInput): Promise<number> {
  if (!mayAssignRaters(actorOf(ctx))) throw forbidden();
  return inTransaction(ctx, async (em) => {
    const cycle = await inPreparation(em, input.cycleId);
    const present = await em.count(Participant, {
      cycle: cycle.id,
      employee: input.rateeId,
      status: { $ne: 'LEFT' },
    });
    if (present === 0) throw precondition('feedback.ratee.unknown', { article: ARTICLE });
    const people = input.people.map((person) => ({ ...person, email: person.email.trim().toLowerCase() }));
    const fields = await problems(em, cycle, input.rateeId, people);
    if (Object.keys(fields).length > 0) throw invalid(fields);
    for (const person of people) {
      const request = make(em, FeedbackRequest, { cycle: cycle.id, ratee: input.rateeId, kind: 'OTHER' });
      const rater = make(em, ExternalRater, { request, cycle: cycle.id, ratee: input.rateeId, ...trimmed(person) });
      if (cycle.phase === 'FEEDBACK') await sendLink(ctx, em, rater);
    }
    await record(em, ctx, {
      deed: 'inviteExternalRaters',
      object: 'evaluationCycle',
      objectId: cycle.id,
      after: { rateeId: input.rateeId, people: people.length },
    });
    return people.length;
  });
}

/** A new link to the same person; the old one is void. What was answered stays, and nobody is told whether it was. */
export async function renewExternalLink(ctx: Ctx, input: ExternalRaterInput): Promise<string> {
  if (!mayAssignRaters(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, externalReads, input.id);
  await inTransaction(ctx, async (em) => {
    const rater = await em.findOneOrFail(ExternalRater, { id: input.id });
    mustBeVersion(rater, input.version);
    const cycle = await inPreparation(em, rater.cycle.id);
    if (cycle.phase !== 'FEEDBACK') throw precondition('external.link.notYet', { article: ARTICLE });
    await withdraw(ctx, em, letterKey(rater));
    await sendLink(ctx, em, rater);
    await record(em, ctx, { deed: 'renewExternalLink', object: 'externalRater', objectId: rater.id });
  });
  return input.id;
}

/** Withdraws an invitation; while feedback is collected only a declined one (anonymity R10). */
export async function withdrawExternalRater(ctx: Ctx, input: ExternalRaterInput): Promise<number> {
  if (!mayAssignRaters(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, externalReads, input.id);
  return inTransaction(ctx, async (em) => {
    const rater = await em.findOneOrFail(ExternalRater, { id: input.id });
    mustBeVersion(rater, input.version);
    await withdraw(ctx, em, letterKey(rater));
    await removeRequests(em, [rater.request.id]);
    await record(em, ctx, { deed: 'withdrawExternalRater', object: 'externalRater', objectId: input.id });
    return 1;
  });
}

/** Mails every link of a cycle, in the transaction that begins collecting. */
export async function sendLinks(ctx: Ctx, em: EntityManager, cycleId: string): Promise<void> {
  const waiting = await em.find(ExternalRater, { cycle: cycleId, request: { status: 'INVITED' } });
  for (const rater of waiting) await sendLink(ctx, em, rater);
  await em.flush();
}

async function sendLink(ctx: Ctx, em: EntityManager, rater: ExternalRater): Promise<void> {
  const letter = { template: 'externalFeedback', about: aboutOf(rater), address: rater.email };
  rater.tokenHash = await mailLink(ctx, em, letter);
  rater.invitedOn = todayOf(ctx);
}

async function inPreparation(em: EntityManager, cycleId: string): Promise<EvaluationCycle> {
  const cycle = await em.findOne(EvaluationCycle, { id: cycleId });
  if (!cycle) throw notFound();
  if (!['PLANNING', 'RUNNING', 'FEEDBACK'].includes(cycle.phase))
    throw precondition('feedback.raters.phase', { article: ARTICLE });
  return cycle;
}

type Person = Pick<ExternalRater, 'name' | 'email' | 'affiliation'>;

const trimmed = ({ name, email, affiliation }: Person): Person => ({
  name: name.trim(),
  email,
  affiliation: affiliation.trim(),
});

async function problems(
  em: EntityManager,
  cycle: EvaluationCycle,
  rateeId: string,
  people: readonly Person[],
): Promise<Record<string, FieldProblem[]>> {
  const emails = `{${people.map(({ email }) => JSON.stringify(email)).join(',')}}`;
  const staff = await staffAddresses(
    em,
    people.map(({ email }) => email),
  );
  const known: { email: string }[] = await em.execute(
    'select email from external_rater where cycle_id = ? and ratee_id = ? and email = any(?::text[])',
    [cycle.id, rateeId, emails],
  );
  const held: Pick<RaterRequest, 'rateeId' | 'kind'>[] = await em.execute(
    `select ratee_id as "rateeId", kind from feedback_request where cycle_id = ? and ratee_id = ? and status <> 'DECLINED'`,
    [cycle.id, rateeId],
  );
  const has = (rows: readonly { email: string }[], email: string) => rows.some((row) => row.email === email);
  const fields: Record<string, FieldProblem[]> = {};
  people.forEach(({ email }, index) => {
    const full = quotaProblem('OTHER', rateeId, held, policyOf(cycle.design));
    if (staff.has(email)) fields[`people.${index}.email`] = [{ key: 'external.person.staff' }];
    else if (has(known, email) || has(people.slice(0, index), email))
      fields[`people.${index}.email`] = [{ key: 'constraint.external_rater_once' }];
    else if (full) fields[`people.${index}.name`] = [full];
    else held.push({ rateeId, kind: 'OTHER' });
  });
  return fields;
}
