import type { Locale } from '../../kernel/actor.js';
import { escaped } from '../../kernel/page.js';
import type { FeedbackDesign } from '../cycles/design.rules.js';
import { type Submission, standardCommentLength } from '../feedback/answers.rules.js';
import { scaleOf, valuesOf } from '../questions/questionnaire.rules.js';
import { BEHAVIOURS } from '../rulesets/behaviours.rules.js';
import { notice, problemLine, type Sentence, sheetPage } from './sheet.rules.js';

/** What somebody asks of the page by a button. */
export const PageDeed = { SAVE: 'save', SEND: 'send', SEND_ANYWAY: 'sendAnyway', DECLINE: 'decline' } as const;
export type PageDeed = (typeof PageDeed)[keyof typeof PageDeed];

/** A form as it was sent. */
export interface SentForm {
  readonly deed: PageDeed;
  readonly version: number;
  readonly submission: Submission;
  readonly reason: string;
}

const CANNOT = 'x';
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads the fields of the page's form; what is no number stays none and is refused by the rules of answers. */
export function readForm(body: Readonly<Record<string, unknown>>, design: FeedbackDesign): SentForm {
  const known: readonly string[] = Object.values(PageDeed);
  const deed = known.includes(text(body.deed)) ? (text(body.deed) as PageDeed) : PageDeed.SAVE;
  const ratings = Object.keys(body)
    .filter((name) => name.startsWith('r.') && text(body[name]) !== '')
    .map((name) => {
      const chosen = text(body[name]);
      const cannotJudge = chosen === CANNOT;
      return { questionId: name.slice(2), score: cannotJudge ? null : Number(chosen), cannotJudge };
    });
  const comments = design.commentValues
    .map((value) => ({ questionId: value, text: text(body[`c.${value}`]).replaceAll('\r\n', '\n') }))
    .filter((comment) => comment.text !== '');
  return {
    deed,
    version: Number(text(body.version)),
    submission: { ratings, comments },
    reason: text(body.reason).trim(),
  };
}

/** What the page of an open task shows. */
export interface FormPage {
  readonly rateeName: string;
  readonly rateePosition: string;
  readonly rateeUnit: string;
  readonly design: FeedbackDesign;
  readonly version: number;
  readonly dueOn: string | null;
  readonly submission: Submission | null;
  /** Message keys by name of the form's field: `r.<question>`, `reason`. */
  readonly problems: Readonly<Record<string, string>>;
  /** Message keys of warnings about the comments; sending asks once more. */
  readonly warnings: readonly string[];
  readonly isSaved: boolean;
}

/** Title of every page of an invitation to the 360°. */
export const SHEET_TITLE = 'external.page.title';

const nameOf = (value: string): string => BEHAVIOURS.find(({ code }) => code === value)?.name ?? value;

function question(
  say: Sentence,
  lang: Locale,
  { design, submission, problems }: FormPage,
  { id, text: words }: FeedbackDesign['questions'][number],
): string {
  const given = submission?.ratings.find(({ questionId }) => questionId === id);
  const name = `r.${escaped(id)}`;
  const choice = (value: string, label: string, isChosen: boolean) =>
    `<label class="choice"><input type="radio" name="${name}" value="${value}"${isChosen ? ' checked' : ''}> <span>${escaped(label)}</span></label>`;
  const { min, max } = scaleOf(design);
  const steps = Array.from({ length: max - min + 1 }, (_, step) => min + step);
  const label = (step: number) =>
    [step, design.anchors.find(({ value }) => value === step)?.text[lang]].filter(Boolean).join(' – ');
  const problem = problems[`r.${id}`];
  const cannot = design.cannotJudge
    ? choice(CANNOT, say('external.page.cannotJudge'), given?.cannotJudge === true)
    : '';
  return `<fieldset${problem ? ` aria-describedby="p.${escaped(id)}"` : ''}><legend>${escaped(words[lang] || words.id)}</legend>${problemLine(say, problem, `p.${escaped(id)}`)}${steps
    .map((step) => choice(String(step), label(step), given?.score === step))
    .join('')}${cannot}</fieldset>`;
}

function comment(say: Sentence, value: string, { submission, problems }: FormPage): string {
  const written = submission?.comments.find(({ questionId }) => questionId === value)?.text ?? '';
  const label = escaped(say('external.page.comment', { value: nameOf(value) }));
  const name = `c.${escaped(value)}`;
  return `<p><label for="${name}">${label}</label><textarea id="${name}" name="${name}" rows="3" maxlength="${standardCommentLength}">${escaped(written)}</textarea></p>${problemLine(say, problems[`c.${value}`], `p.${name}`)}`;
}

/** The form of an open task: who it is about, who sees what, the questions, one comment per value. */
export function formPage(form: FormPage, say: Sentence, lang: Locale, dayInWords: (day: string) => string): string {
  const { design, warnings, problems } = form;
  const threshold = design.anonymityThreshold;
  const textThreshold = Math.max(design.textThreshold, threshold);
  const values = valuesOf(design).map(
    (value) =>
      `<h2>${escaped(nameOf(value))}</h2>${design.questions
        .filter((one) => one.value === value)
        .map((one) => question(say, lang, form, one))
        .join('')}${design.commentValues.includes(value) ? comment(say, value, form) : ''}`,
  );
  const count = Object.keys(problems).length;
  const button = (deed: PageDeed, key: string, main = false) =>
    `<button name="deed" value="${deed}"${main ? ' class="main"' : ''}>${escaped(say(key))}</button>`;
  const body = [
    `<p><strong>${escaped(form.rateeName)}</strong><br><span class="soft">${escaped(`${form.rateePosition}, ${form.rateeUnit}`)}</span></p>`,
    `<p>${escaped(say('external.page.promise', { threshold, textThreshold }))} ${escaped(say(`external.page.promise.${design.leftover}`))}</p>`,
    form.dueOn ? `<p>${escaped(say('external.page.due', { day: dayInWords(form.dueOn) }))}</p>` : '',
    form.isSaved ? notice('valid', escaped(say('external.page.saved'))) : '',
    count > 0 ? notice('not', escaped(say('external.page.problems', { count }))) : '',
    warnings.length > 0
      ? notice(
          'not',
          `<p>${escaped(say('external.page.warnings'))}</p><ul>${warnings.map((key) => `<li>${escaped(say(`external.${key}`))}</li>`).join('')}</ul>`,
        )
      : '',
    `<form method="post" action="?lang=${lang}"><input type="hidden" name="version" value="${form.version}">`,
    ...values,
    `<p class="soft">${escaped(say('external.page.final'))}</p><p>`,
    warnings.length > 0
      ? button(PageDeed.SEND_ANYWAY, 'external.page.sendAnyway', true)
      : button(PageDeed.SEND, 'external.page.send', true),
    button(PageDeed.SAVE, 'external.page.save'),
    `</p><details${problems.reason ? ' open' : ''}><summary>${escaped(say('external.page.decline'))}</summary><p><label for="reason">${escaped(say('external.page.reason'))}</label><input type="text" id="reason" name="reason" maxlength="500"></p>${problemLine(say, problems.reason, 'p.reason')}`,
    `${button(PageDeed.DECLINE, 'external.page.declineNow')}</details></form>`,
  ];
  return sheetPage({ title: SHEET_TITLE, say, lang }, body);
}
