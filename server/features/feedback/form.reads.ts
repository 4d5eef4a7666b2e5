import { type Ctx, selfOf } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import { printedName } from '../people/people.rules.js';
import { askedOf, scaleOf } from '../questions/questionnaire.rules.js';
import { type Submission, standardCommentLength } from './answers.rules.js';
import type { FeedbackForm } from './feedback.views.js';
import { type FeedbackKind, isAnonymous } from './kinds.rules.js';
import { type RequestAt, refusal } from './round.rules.js';
import { commentWarnings, type FoundWarning } from './warnings.rules.js';

interface FormRow extends RequestAt {
  readonly name: string;
  readonly frontTitle: string | null;
  readonly backTitle: string | null;
  readonly unit: string;
  readonly position: string;
  readonly draft: Submission | null;
}

/** The form of one own task; null for anybody else's, as for one that never was. */
export async function feedbackForm(ctx: Ctx, requestId: string): Promise<FeedbackForm | null> {
  const [row] = await ctx.reader.rows<FormRow>(sql`
    select r.cycle_id as "cycleId", r.ratee_id as "rateeId", r.kind, r.status, r.version, r.draft, c.phase, c.design || v.content as design,
           w.opens_on::text as "opensOn", w.closes_on::text as "closesOn", x.until::text as until,
           e.name, e.front_title as "frontTitle", e.back_title as "backTitle", u.name as unit, p.title as position
      from feedback_request r
      join evaluation_cycle c on c.id = r.cycle_id and c.phase not in ('DRAFTED', 'PLANNING', 'RUNNING')
      join question_version v on v.id = c.question_version_id
      join employee e on e.id = r.ratee_id join unit u on u.id = e.unit_id join position p on p.id = e.position_id
      left join phase_window w on w.cycle_id = c.id and w.phase = 'FEEDBACK'
      left join phase_extension x on x.cycle_id = c.id and x.phase = 'FEEDBACK' and x.employee_id = r.rater_id
     where r.id = ${requestId} and r.rater_id = ${selfOf(ctx)}`);
  if (!row) return null;
  const kind = row.kind as FeedbackKind;
  const design = askedOf(row.design, kind);
  const { min: lo, max: hi } = scaleOf(design);
  const dueOn = row.until && row.closesOn && row.until > row.closesOn ? row.until : row.closesOn;
  return {
    requestId,
    version: row.version,
    status: row.status,
    kind,
    ratee: { name: printedName(row), unit: row.unit, position: row.position },
    questions: design.questions.map(({ id, value, text }) => ({ id, value, text })),
    cannotJudge: design.cannotJudge,
    commentQuestions: [...design.commentValues],
    commentLength: standardCommentLength,
    scale: { lo, hi },
    anchors: design.anchors.map(({ value, text }) => ({ value, text })),
    promise: {
      isNamed: !isAnonymous(kind),
      threshold: design.anonymityThreshold,
      textThreshold: Math.max(design.textThreshold, design.anonymityThreshold),
      leftover: design.leftover,
    },
    draft: row.draft && {
      ratings: row.draft.ratings.map(({ questionId, score, cannotJudge }) => ({
        questionId,
        score: score ?? null,
        cannotJudge: cannotJudge ?? false,
      })),
      comments: row.draft.comments.map(({ questionId, text }) => ({ questionId, text })),
    },
    dueOn,
    isOpen: refusal(row, 'SUBMIT', ctx.now()) === null,
  };
}

/** Warnings about a comment, from the rater's own unit and position. Nothing is stored, nobody is told. */
export async function checkComment(ctx: Ctx, text: string): Promise<FoundWarning[]> {
  const [own] = await ctx.reader.rows<{ unit: string; position: string; names: string[] }>(sql`
    select u.name as unit, p.title as position,
           (select coalesce(array_agg(o.name), '{}') from (select name from employee where unit_id = e.unit_id order by name limit 300) o) as names
      from employee e join unit u on u.id = e.unit_id join position p on p.id = e.position_id where e.id = ${selfOf(ctx)}`);
  return own ? commentWarnings(text, own) : [];
}
