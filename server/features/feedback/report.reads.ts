import type { Ctx } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import { comparableQuestions } from '../questions/comparison.rules.js';
import type { Questionnaire } from '../questions/questionnaire.rules.js';
import { plainMean } from './cells.rules.js';
import { standardDevelopment } from './development.rules.js';
import { feedbackDisclosure } from './disclosure.reads.js';
import { type CategoryValue, type ItemValue, parts, type Shown } from './disclosure.rules.js';
import type { DisclosureDocument } from './document.rules.js';
import { roundHalfUp, shown } from './exact.rules.js';
import { cellReliability, estimate, standardReliability } from './reliability.rules.js';
import { gaps, standardReportBands, suggestedActions, trends } from './report.rules.js';
import type { FeedbackReport } from './report.views.js';
import { standings } from './standing.rules.js';

/** Values of everybody without a name: the cell of all, or the only one. */
const othersOf = (document: DisclosureDocument): readonly CategoryValue[] => document.cells.at(-1)?.values ?? [];

const itemsOf = (document: DisclosureDocument): readonly ItemValue[] => document.cells.at(-1)?.items ?? [];

const rounded = (value: number): number => roundHalfUp(shown(value, 6), 2);
const meanOf = (values: readonly CategoryValue[]): Shown<number> => {
  const mean = plainMean(values.map((value) => value.mean));
  return mean && roundHalfUp(mean, 1);
};

/** The report about one ratee for those who may open the disclosure; null for all others and before that. */
export async function feedbackReport(ctx: Ctx, cycleId: string, rateeId: string): Promise<FeedbackReport | null> {
  const document = (await feedbackDisclosure(ctx, cycleId, rateeId))?.disclosure;
  if (!document) return null;
  const others = othersOf(document);
  const [asked, before] = await Promise.all([askedIn(ctx, cycleId), lastBefore(ctx, cycleId, rateeId)]);
  const groups = new Set(parts(document.cells).flatMap(({ kinds }) => kinds)).size;
  const reliability = document.cells.map(({ kinds, raters, values, spread }) => {
    const mean = meanOf(values);
    const figure = cellReliability({ kinds, raters }, standardReliability);
    const range = mean !== null && figure !== null ? estimate(mean, figure, document.scale, standardReliability) : null;
    return {
      kinds: [...kinds],
      groups: kinds.length || groups,
      raters,
      spread,
      mean,
      reliability: figure === null ? null : rounded(figure),
      low: range && rounded(range.low),
      high: range && rounded(range.high),
    };
  });
  const last = document.cells.at(-1);
  const places = standings(
    others,
    meanOf(others),
    last ? cellReliability(last, standardReliability) : null,
    document.scale,
    standardReliability,
  );
  return {
    cycleId,
    rateeId,
    disclosure: document as unknown as FeedbackReport['disclosure'],
    gaps: gaps(document.self?.values ?? [], others, document.scale, standardReportBands),
    trends: trends(
      asked.questions.map(({ id, value }) => ({ id, category: value })),
      itemsOf(document),
      before ? itemsOf(before.document) : [],
      before && new Set(comparableQuestions(asked, before.asked)),
      standardReportBands,
    ),
    reliability,
    standings: places.map((place) => ({
      ...place,
      low: place.low === null ? null : rounded(place.low),
      high: place.high === null ? null : rounded(place.high),
    })),
    reliabilitySource: standardReliability.source,
    suggestions: suggestedActions(others, standardDevelopment).map(({ category, action }) => ({
      category,
      key: action.key,
      form: action.form,
      text: { id: action.id, en: action.en },
    })),
  };
}

/** What a cycle asks. */
async function askedIn(ctx: Ctx, cycleId: string): Promise<Questionnaire> {
  const [row] = await ctx.reader.rows<{ content: Questionnaire }>(sql`
    select v.content from evaluation_cycle c join question_version v on v.id = c.question_version_id where c.id = ${cycleId}`);
  return row?.content ?? { questions: [], anchors: [], cannotJudge: false, commentValues: [] };
}

interface Before {
  readonly document: DisclosureDocument;
  readonly asked: Questionnaire;
}

/** The disclosure of the cycle before, through the same door: who may not open it gets no comparison either. */
async function lastBefore(ctx: Ctx, cycleId: string, rateeId: string): Promise<Before | null> {
  const [before] = await ctx.reader.rows<{ id: string }>(sql`
    select c.id from evaluation_cycle c join feedback_disclosure d on d.cycle_id = c.id and d.ratee_id = ${rateeId}
     where c.phase in ('PUBLISHED', 'CLOSED') and c.year < (select year from evaluation_cycle where id = ${cycleId})
     order by c.year desc limit 1`);
  const document = before && (await feedbackDisclosure(ctx, before.id, rateeId))?.disclosure;
  return document ? { document, asked: await askedIn(ctx, before.id) } : null;
}
