import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, todayOf } from '../../kernel/context.js';
import { pageWindow } from '../../kernel/read/page.js';
import { inTransaction } from '../../kernel/transaction.js';
import type { Provenance } from '../cycles/dated.rules.js';
import { inForceOn } from '../rulesets/effective.rules.js';
import { shippedEdition } from '../rulesets/kind.rules.js';
import { allEditions, editionsOf, rulesOn } from '../rulesets/kind.service.js';
import { PREDICATE_LABEL, Predicate, RATING_LABEL } from '../rulesets/quadrant.rules.js';
import { PROMOTION_KIND, promotionCalendarsOf, promotionRulesOf } from './careerKinds.rules.js';
import {
  lastDayOf,
  type PerformerRow,
  performersOf,
  personOf,
  sanctionsOf,
  talentsOf,
  yearsOf,
} from './consequences.reads.js';
import type {
  CreditPointsView,
  CreditYear,
  PerformerList,
  PerformerPage,
  PromotionEligibilityView,
  RuleTableName,
  TalentBoxesView,
} from './consequences.views.js';
import { accumulate, creditMonths, creditOf, creditParts, creditProgress, functionalLevelOf } from './credit.rules.js';
import { nextPromotionDay, promotionLines } from './promotion.rules.js';
import { Axis, boxOf, placementOf } from './talent.rules.js';
import { CREDIT_KIND, creditTableOf, TALENT_KIND, talentTablesOf } from './talentKinds.rules.js';

const named = ({ name, version, source, example }: Provenance): RuleTableName => ({
  name,
  version,
  source,
  isExample: example,
});

/** A read of other people's consequences leaves a trace, as a read of their evaluations does. */
const logged = (ctx: Ctx, list: string, about: Record<string, unknown>): Promise<void> =>
  inTransaction(ctx, (em) => record(em, ctx, { deed: 'read', object: 'evaluation', after: { list, ...about } }));

/** Every rule of regular promotion for an employee on the next promotion day; null looks like missing. */
export async function promotionEligibility(
  ctx: Ctx,
  employeeId: string,
  on: string | null,
): Promise<PromotionEligibilityView | null> {
  const person = await personOf(ctx, employeeId);
  if (!person) return null;
  if (actorOf(ctx).employeeId !== employeeId) await logged(ctx, 'promotionEligibility', { employeeId });
  const editions = await allEditions(ctx.em.fork(), PROMOTION_KIND);
  const calendars = promotionCalendarsOf(editions);
  const effectiveOn = on ?? nextPromotionDay(todayOf(ctx), calendars);
  if (effectiveOn === null) return { employeeId, effectiveOn, isEligible: false, needsCheck: true, rules: [] };
  const years = await yearsOf(ctx, employeeId);
  const lines = promotionLines(
    {
      kind: person.kind,
      rankSince: person.rankSince,
      predicates: new Map(years.map(({ year, predicate }) => [year, predicate])),
      documents: new Set(years.filter(({ planSigned }) => planSigned).map(({ year }) => year)),
      sanctions: await sanctionsOf(ctx, employeeId),
    },
    effectiveOn,
    promotionRulesOf(inForceOn(editions, effectiveOn) ?? shippedEdition(PROMOTION_KIND)),
    calendars,
  );
  const say = ctx.say[ctx.locale];
  const rules = lines.map(({ rule, state, article, params }) => {
    const predicate = params.predicate ? PREDICATE_LABEL[params.predicate as Predicate] : say('promotion.none');
    return { rule, state, article, text: say(`promotion.${rule}`, { ...params, predicate }) };
  });
  return {
    employeeId,
    effectiveOn,
    isEligible: lines.every(({ state }) => state !== 'FAILED'),
    needsCheck: lines.some(({ state }) => state === 'UNKNOWN'),
    rules,
  };
}

/** Angka kredit of an employee by cycle, accumulated; null looks like missing. */
export async function creditPoints(ctx: Ctx, employeeId: string): Promise<CreditPointsView | null> {
  const person = await personOf(ctx, employeeId);
  if (!person) return null;
  if (actorOf(ctx).employeeId !== employeeId) await logged(ctx, 'creditPoints', { employeeId });
  const editionOn = await editionsOf(ctx.em.fork(), CREDIT_KIND);
  const tableOn = (day: string) => creditTableOf(editionOn(CREDIT_KIND, day));
  const table = tableOn(todayOf(ctx));
  const applies = person.kind === 'PNS' && person.level === 'FUNCTIONAL';
  const current = applies ? functionalLevelOf(person.title, table) : null;
  const earned = (person.kind === 'PNS' ? await yearsOf(ctx, employeeId) : []).flatMap((row) => {
    const from = row.member === 'JOINED_LATE' && row.since ? row.since : row.startsOn;
    const to = row.leftOn ?? row.endsOn;
    if (creditMonths(from, to) > 12) return [];
    // each year by the conversion in force at its end, whatever holds today
    const then = tableOn(row.endsOn);
    return creditParts({ from, to }, row.stays, row, then).map(({ level, title, months }) => {
      const { coefficient, term } = then.levels[level];
      const year: CreditYear = {
        ...{ cycleId: row.cycleId, year: row.year, positionTitle: title, level: term, predicate: row.predicate },
        ...{ months, coefficient, percent: then.percent[row.predicate], edition: then.version },
        points: creditOf(level, row.predicate, months, then),
      };
      return { level, year };
    });
  });
  const inLevel = earned.filter(({ level }) => level === current).map(({ year }) => year.points);
  const progress = current ? creditProgress(current, inLevel, 0, table) : null;
  return {
    employeeId,
    applies,
    level: current && table.levels[current].term,
    years: earned.map(({ year }) => year),
    total: accumulate(earned.map(({ year }) => year.points)),
    inLevel: accumulate(inLevel),
    missingForRank: progress?.missingForRank ?? null,
    missingForLevel: progress?.missingForLevel ?? null,
    table: named(table),
  };
}

/** People a box shows by name; the count is complete. */
const SHOWN = 50;

/** The nine boxes of a cycle by the cuts in force on its last day. Nobody is put into a box for want of data. */
export async function talentBoxes(ctx: Ctx, cycleId: string, unitId: string | null): Promise<TalentBoxesView> {
  const edition = await rulesOn(ctx.em.fork(), TALENT_KIND, await lastDayOf(ctx, cycleId));
  const { cut, scale } = talentTablesOf(edition);
  const rows = await talentsOf(ctx, cycleId, unitId);
  await logged(ctx, 'talentBoxes', { cycleId, unitId });
  const placed = rows.map((row) => ({
    row,
    box: placementOf(row.predicate, row.potential, { performance: cut, potential: cut }, scale).box,
  }));
  const boxes = Object.values(Axis)
    .flatMap((performance) => Object.values(Axis).map((potential) => ({ performance, potential })))
    .map(({ performance, potential }) => {
      const { box, actions, succession } = boxOf(performance, potential);
      const inside = placed.flatMap(({ row, box: found }) =>
        found?.box === box && row.potential !== null ? [{ ...row, potential: row.potential }] : [],
      );
      const people = inside.slice(0, SHOWN);
      return {
        box,
        performance,
        potential,
        isSuccession: succession,
        actions: [...actions],
        count: inside.length,
        people,
      };
    })
    .sort((a, b) => a.box - b.box);
  const withoutPotential = placed.filter(({ box }) => box === null).length;
  const { high, middle } = cut;
  const worth = Object.values(Predicate).map((predicate) => ({ predicate, value: scale.values[predicate] }));
  return {
    boxes,
    withoutPotential,
    cut: { high, middle },
    worth,
    tables: [named(edition)],
  };
}

const LISTS: Readonly<Record<PerformerList, readonly Predicate[]>> = {
  OUTSTANDING: ['VERY_GOOD'],
  WEAK: ['VERY_POOR', 'POOR', 'NEEDS_IMPROVEMENT'],
};

/** Outstanding or weak performers of a cycle with the reasons, in the actor's reach. */
export async function performers(
  ctx: Ctx,
  asked: { cycleId: string; unitId: string | null; list: PerformerList; limit: number; offset: number },
): Promise<PerformerPage> {
  const { list, cycleId, unitId } = asked;
  const { limit, offset } = pageWindow({ page: { limit: asked.limit, offset: asked.offset } });
  const rows = await performersOf(ctx, { cycleId, unitId, predicates: LISTS[list], limit, offset });
  await logged(ctx, 'outstandingAndWeak', { cycleId, unitId, list });
  const items = rows.map(({ before, objected, total, ...row }) => ({
    ...row,
    reasons: reasonsOf(ctx, list, { before, objected, total, ...row }),
  }));
  return { items, total: rows[0]?.total ?? 0 };
}

function reasonsOf(ctx: Ctx, list: PerformerList, row: PerformerRow): string[] {
  const say = ctx.say[ctx.locale];
  const predicate = PREDICATE_LABEL[row.predicate];
  const labels = { results: RATING_LABEL[row.resultsRating], behaviour: RATING_LABEL[row.behaviourRating], predicate };
  const again = row.before !== null && LISTS[list].includes(row.before);
  return [
    say(list === 'OUTSTANDING' ? 'list.outstanding' : 'list.weak', labels),
    ...(row.before ? [say(again ? 'list.again' : 'list.fell', { predicate: PREDICATE_LABEL[row.before] })] : []),
    ...(row.objected ? [say('list.objected')] : []),
    row.followUps > 0 ? say('list.followed', { count: row.followUps }) : say('list.unfollowed'),
  ];
}
