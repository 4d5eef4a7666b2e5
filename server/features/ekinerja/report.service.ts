import type { Actor, Locale } from '../../kernel/actor.js';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, type Services } from '../../kernel/context.js';
import { pageWindow } from '../../kernel/read/page.js';
import { inTransaction } from '../../kernel/transaction.js';
import { CODES_KIND } from '../rulesets/historyKinds.rules.js';
import { rulesOn } from '../rulesets/kind.service.js';
import type { BknFindingFilter } from './ekinerja.inputs.js';
import type { BknFindingPage, BknFindingView, BknReadiness } from './ekinerja.views.js';
import { type Examined, examined, reportCycle, type Scope } from './facts.reads.js';
import { BknFindingKind, bknFindings, FINDING_SEVERITY } from './findings.rules.js';

type Doors = Pick<Services, 'reader' | 'em' | 'say'>;

/** Findings of a cycle in the actor's reach with their sentences, and how many people were looked at. */
export async function findingsOf(
  services: Doors,
  actor: Actor,
  locale: Locale,
  scope: Omit<Scope, 'cycleId'> & { readonly cycleId?: string | null },
): Promise<{ cycleId: string | null; people: readonly Examined[]; findings: BknFindingView[] }> {
  const cycle = await reportCycle(services.reader, scope.cycleId);
  if (!cycle) return { cycleId: null, people: [], findings: [] };
  const people = await examined(services.reader, actor, cycle, scope);
  const { definition: codes } = await rulesOn(services.em.fork(), CODES_KIND, cycle.endsOn);
  const say = services.say[locale];
  const findings = people.flatMap(({ facts, ...who }) =>
    bknFindings(facts, codes).map(({ kind, severity, params }) => ({
      ...who,
      id: `${who.employeeId}-${kind}`,
      kind,
      severity,
      message: say(`bkn.${kind}`, params),
      remedy: say(`bkn.${kind}.remedy`, params),
    })),
  );
  return { cycleId: cycle.id, people, findings };
}

/** A read of what is missing in other people's records leaves a trace. */
const logged = (ctx: Ctx, list: string, filter: object): Promise<void> =>
  inTransaction(ctx, (em) => record(em, ctx, { deed: 'read', object: 'bknFinding', after: { list, ...filter } }));

const fits = (filter: BknFindingFilter) => (finding: BknFindingView) =>
  (!filter.kind?.length || filter.kind.includes(finding.kind)) &&
  (!filter.severity || finding.severity === filter.severity);

/** One page of the report: what BKN would refuse, of whom the actor may see. */
export async function bknFindingPage(
  ctx: Ctx,
  filter: BknFindingFilter,
  page: { limit?: number; offset?: number },
): Promise<BknFindingPage> {
  const { limit, offset } = pageWindow({ page });
  const { findings } = await findingsOf(ctx, actorOf(ctx), ctx.locale, filter);
  await logged(ctx, 'bknFindings', { ...filter });
  const wanted = findings.filter(fits(filter));
  return { items: wanted.slice(offset, offset + limit), total: wanted.length };
}

/** The report in figures. */
export async function bknReadiness(
  ctx: Ctx,
  scope: { readonly cycleId: string | null; readonly unitSubtreeOf: string | null },
): Promise<BknReadiness> {
  const { people, findings } = await findingsOf(ctx, actorOf(ctx), ctx.locale, scope);
  const refused = new Set(findings.flatMap(({ severity, employeeId }) => (severity === 'REFUSED' ? [employeeId] : [])));
  const counts = Object.values(BknFindingKind)
    .map((kind) => ({
      kind,
      severity: FINDING_SEVERITY[kind],
      count: findings.filter((finding) => finding.kind === kind).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { people: people.length, ready: people.length - refused.size, counts };
}
