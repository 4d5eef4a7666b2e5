import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { type FieldProblem, forbidden, invalid, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import { QuestionVersion } from '../questions/questionBank.entity.js';
import { newestPublished } from '../questions/versions.service.js';
import { RuleSet } from '../rulesets/ruleSet.entity.js';
import { CyclePeriod, EvaluationCycle, PhaseWindow } from './cycle.entity.js';
import type { CopyCycleInput, CreateCycleInput, EditCycleInput } from './cycles.inputs.js';
import { mayRunCycles } from './cycles.policy.js';
import { cycleReads } from './cycles.reads.js';
import type { CycleDesignInput } from './design.inputs.js';
import { type CycleDesign, designProblems } from './design.rules.js';
import { periodsWithin, type Rhythm } from './period.rules.js';
import { questionVersion } from './questions.service.js';
import { standardDesign } from './standardDesign.rules.js';
import { type PlannedWindow, shiftWindows, shiftYears, usualWindows } from './window.rules.js';

interface Dates {
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** A design with what was entered put over what was there. */
export const designWith = (base: CycleDesign, input: CycleDesignInput | undefined): CycleDesign => ({
  ...base,
  feedbackGroups:
    input?.groups?.flatMap(({ kind, weightPercent }) =>
      weightPercent == null ? [] : [{ key: kind, weight: weightPercent }],
    ) ?? base.feedbackGroups,
  groups: input?.groups?.map(({ kind, minimum, maximum }) => ({ kind, minimum, maximum })) ?? base.groups,
  anonymityThreshold: input?.anonymityThreshold ?? base.anonymityThreshold,
  textThreshold: input?.textThreshold ?? base.textThreshold,
  leftover: input?.leftover ?? base.leftover,
});

/** What a 360° asks: the chosen version, else the one it has, else the newest of the standard bank; nothing without groups. */
async function questionsOf(
  em: EntityManager,
  design: CycleDesign,
  endsOn: string,
  chosenId: string | null | undefined,
): Promise<QuestionVersion | null> {
  if (design.groups.length === 0) return null;
  if (chosenId) return questionVersion(em, chosenId, endsOn, 'design.questionVersionId');
  return newestPublished(em, endsOn);
}

function mustBeSound(dates: Dates, design: CycleDesign, questions: QuestionVersion | null): void {
  const fields: Record<string, FieldProblem[]> = {};
  const add = (field: string, problem: FieldProblem) => {
    fields[field] = [...(fields[field] ?? []), problem];
  };
  if (dates.startsOn > dates.endsOn) add('endsOn', { key: 'cycles.dates.order' });
  for (const field of ['startsOn', 'endsOn'] as const)
    if (!dates[field].startsWith(`${dates.year}-`))
      add(field, { key: 'cycles.dates.outsideYear', params: { year: dates.year } });
  for (const { path, key, params } of designProblems(design, questions?.content ?? null))
    add(`design.${path}`, { key, params });
  if (Object.keys(fields).length > 0) throw invalid(fields);
}

/** Cycles never share a day; the database refuses it too (`evaluation_cycle_no_overlap`). */
async function mustNotOverlap(em: EntityManager, { startsOn, endsOn }: Dates, exceptId: string | null): Promise<void> {
  const other = await em.findOne(EvaluationCycle, {
    startsOn: { $lte: endsOn },
    endsOn: { $gte: startsOn },
    ...(exceptId ? { id: { $ne: exceptId } } : {}),
  });
  if (other)
    throw invalidField('startsOn', 'cycles.dates.overlap', {
      name: other.name,
      from: other.startsOn,
      to: other.endsOn,
    });
}

async function indexRuleSet(em: EntityManager, id: string | null | undefined): Promise<string | null> {
  if (!id) return null;
  const found = await em.findOne(RuleSet, { id });
  if (found?.kind !== 'INDEX') throw invalidField('ruleSetId', 'cycles.ruleSet.unknown');
  return found.id;
}

const makePeriods = (em: EntityManager, cycle: EvaluationCycle | string, dates: Dates, rhythm: Rhythm): void => {
  for (const { ordinal, from, to } of periodsWithin(dates.year, rhythm, dates.startsOn, dates.endsOn))
    make(em, CyclePeriod, { cycle, ordinal, startsOn: from, endsOn: to });
};

async function makeCycle(
  ctx: Ctx,
  deed: string,
  dates: Dates,
  values: {
    name: string;
    rhythm: Rhythm;
    ruleSetId: string | null | undefined;
    design: CycleDesign;
    questionVersionId: string | null | undefined;
    windows: readonly PlannedWindow[];
  },
): Promise<string> {
  return inTransaction(ctx, async (em) => {
    await lock(em, 'cyclePhase', 'all');
    const questions = await questionsOf(em, values.design, dates.endsOn, values.questionVersionId);
    mustBeSound(dates, values.design, questions);
    await mustNotOverlap(em, dates, null);
    const { name, rhythm, design, windows } = values;
    const cycle = make(em, EvaluationCycle, {
      ...dates,
      name,
      rhythm,
      design,
      questionVersion: questions,
      ruleSet: await indexRuleSet(em, values.ruleSetId),
    });
    makePeriods(em, cycle, dates, rhythm);
    for (const window of windows) make(em, PhaseWindow, { cycle, ...window });
    await record(em, ctx, { deed, object: 'evaluationCycle', objectId: cycle.id, after: { ...dates, name, rhythm } });
    return cycle.id;
  });
}

/**
 * Makes a cycle in phase DRAFTED with its periods and the usual windows; what is not given comes from the standard.
 * @throws BAD_USER_INPUT at the field: dates outside the year or overlapping another cycle, weights that do not total 100
 */
export async function createCycle(ctx: Ctx, input: CreateCycleInput): Promise<string> {
  if (!mayRunCycles(actorOf(ctx))) throw forbidden();
  const { name, year, rhythm, ruleSetId } = input;
  const dates = { year, startsOn: input.startsOn ?? `${year}-01-01`, endsOn: input.endsOn ?? `${year}-12-31` };
  const design = designWith(standardDesign(), input.design);
  const windows = usualWindows(year).filter(({ phase }) => phase !== 'FEEDBACK' || design.groups.length > 0);
  const { questionVersionId } = input.design ?? {};
  return makeCycle(ctx, 'createCycle', dates, { name, rhythm, ruleSetId, design, questionVersionId, windows });
}

/**
 * Makes a cycle like an earlier one, dates shifted by whole years, with the newest edition of its rule set and the
 * newest published version of its question bank.
 */
export async function copyCycle(ctx: Ctx, input: CopyCycleInput): Promise<string> {
  if (!mayRunCycles(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, cycleReads, input.id);
  const em = ctx.em.fork();
  const old = await em.findOneOrFail(EvaluationCycle, { id: input.id }, { populate: ['ruleSet', 'questionVersion'] });
  const years = input.year - old.year;
  const dates = { year: input.year, startsOn: shiftYears(old.startsOn, years), endsOn: shiftYears(old.endsOn, years) };
  const ruleSet = old.ruleSet?.unwrap();
  const newest = ruleSet
    ? await em.findOne(RuleSet, { name: ruleSet.name, kind: 'INDEX' }, { orderBy: { edition: 'desc' } })
    : null;
  const bankId = old.questionVersion?.unwrap().bank.id;
  const questions = bankId ? await newestPublished(em, dates.endsOn, bankId) : null;
  const windows = await em.find(PhaseWindow, { cycle: old.id });
  return makeCycle(ctx, 'copyCycle', dates, {
    name: input.name,
    rhythm: old.rhythm,
    ruleSetId: newest?.id,
    design: old.design,
    questionVersionId: questions?.id,
    windows: shiftWindows(windows, years),
  });
}

/**
 * Changes a cycle that was not opened yet.
 * @throws PRECONDITION_FAILED after the opening: design, dates and rule set are frozen then
 */
export async function editCycle(ctx: Ctx, input: EditCycleInput): Promise<string> {
  if (!mayRunCycles(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, cycleReads, input.id);
  await inTransaction(ctx, async (em) => {
    await lock(em, 'cyclePhase', 'all');
    const cycle = await em.findOneOrFail(EvaluationCycle, { id: input.id });
    mustBeVersion(cycle, input.version);
    if (cycle.phase !== 'DRAFTED') throw precondition('cycles.onlyDrafted', { article: 'Ps 5 a', phase: cycle.phase });
    const dates = {
      year: cycle.year,
      startsOn: input.startsOn ?? cycle.startsOn,
      endsOn: input.endsOn ?? cycle.endsOn,
    };
    const rhythm = input.rhythm ?? cycle.rhythm;
    const design = designWith(cycle.design, input.design);
    const questions = await questionsOf(
      em,
      design,
      dates.endsOn,
      input.design?.questionVersionId ?? cycle.questionVersion?.id,
    );
    mustBeSound(dates, design, questions);
    await mustNotOverlap(em, dates, cycle.id);
    const before = {
      name: cycle.name,
      startsOn: cycle.startsOn,
      endsOn: cycle.endsOn,
      rhythm: cycle.rhythm,
      ruleSetId: cycle.ruleSet?.id ?? null,
      questionVersionId: cycle.questionVersion?.id ?? null,
    };
    const ruleSet = input.ruleSetId === undefined ? before.ruleSetId : await indexRuleSet(em, input.ruleSetId);
    if (dates.startsOn !== cycle.startsOn || dates.endsOn !== cycle.endsOn || rhythm !== cycle.rhythm) {
      await em.nativeDelete(CyclePeriod, { cycle: cycle.id });
      makePeriods(em, cycle, dates, rhythm);
    }
    em.assign(cycle, { ...dates, name: input.name ?? cycle.name, rhythm, design, ruleSet, questionVersion: questions });
    await record(em, ctx, {
      deed: 'editCycle',
      object: 'evaluationCycle',
      objectId: cycle.id,
      before,
      after: { ...before, ...input },
    });
  });
  return input.id;
}
