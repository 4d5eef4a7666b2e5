import { record } from '../../kernel/audit.js';
import type { Ctx } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { sql } from '../../kernel/sql.js';
import { inTransaction } from '../../kernel/transaction.js';
import { feedbackReport } from '../feedback/report.reads.js';
import { printedName } from '../people/people.rules.js';
import { chartSvg } from './chart.service.js';
import { radarChart } from './feedbackChart.rules.js';
import { feedbackPaper, type PaperReport, VALUE_NAMES } from './feedbackPaper.rules.js';
import { renderPdf } from './render.service.js';

interface Head {
  name: string;
  frontTitle: string | null;
  backTitle: string | null;
  position: string;
  unit: string;
  cycle: string;
  questions: { id: string; text: { id: string } }[];
}

/**
 * The report as a PDF, through the one door of the report: who may not open the disclosure gets NOT_FOUND. Every paper
 * leaves its own trace, also the ratee's: a paper travels on.
 */
export async function feedbackReportPdf(ctx: Ctx, cycleId: string, rateeId: string): Promise<Buffer> {
  const report = await feedbackReport(ctx, cycleId, rateeId);
  if (!report) throw notFound();
  const [head] = await ctx.reader.rows<Head>(sql`
    select e.name, e.front_title as "frontTitle", e.back_title as "backTitle", t.title as position, u.name as unit, c.name as cycle,
           (select v.content->'questions' from question_version v where v.id = c.question_version_id) as questions
      from participant p join employee e on e.id = p.employee_id join position t on t.id = p.position_id
      join unit u on u.id = p.unit_id join evaluation_cycle c on c.id = p.cycle_id
     where p.cycle_id = ${cycleId} and p.employee_id = ${rateeId}`);
  if (!head) throw notFound();
  await inTransaction(ctx, (em) =>
    record(em, ctx, { deed: 'read', object: 'feedbackReport', objectId: rateeId, after: { cycleId, as: 'pdf' } }),
  );
  const values = report.gaps.map(({ category, self, others }) => ({
    label: VALUE_NAMES[category] ?? category,
    self,
    others,
  }));
  const radar = await chartSvg(radarChart(values, report.disclosure.scale), { width: 560, height: 360 });
  const paper = feedbackPaper({
    ratee: { name: printedName(head), position: head.position, unit: head.unit },
    cycle: head.cycle,
    questions: head.questions.map(({ id, text }) => ({ id, text: text.id })),
    report: report as unknown as PaperReport,
    radar,
  });
  const at = new Date(`${report.disclosure.releasedOn}T00:00:00+07:00`);
  return renderPdf(paper, { title: 'Laporan umpan balik 360°', author: head.unit, at });
}
