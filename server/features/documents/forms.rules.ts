import type { Day } from '../cycles/dated.rules.js';
import type { SectionText } from '../plans/guidance.rules.js';
import type { IndicatorManual } from '../plans/manual.rules.js';
import type { ControlLevel } from '../plans/structure.rules.js';
import type { BehaviourCode } from '../rulesets/behaviours.rules.js';
import type { OrganisationPredicate, Predicate, Rating } from '../rulesets/quadrant.rules.js';

/** Forms of PermenPAN-RB 6/2022 that are printed here, with the page of their layout. */
export const FormKind = {
  A11: 'A.1.1',
  A12: 'A.1.2',
  A13: 'A.1.3',
  A16: 'A.1.6',
  A17: 'A.1.7',
  A18: 'A.1.8',
  C11: 'C.1.1',
  C12: 'C.1.2',
  C13: 'C.1.3',
  D11: 'D.1.1',
  D12: 'D.1.2',
  D13: 'D.1.3',
} as const;
export type FormKind = (typeof FormKind)[keyof typeof FormKind];

/** A person as a form prints one. The regional head has no NIP; contract staff print their golongan as rank. */
export interface FormPerson {
  /** With titles. */
  readonly name: string;
  readonly nip: string | null;
  /** `Penata Tk. I (III/d)`; null when there is none. */
  readonly grade: string | null;
  readonly position: string;
  readonly unit: string;
}

/** Period of an evaluation: the regulation's quarters, or months where the agency evaluates monthly (Ps 24(2)(3)). */
export type FormPeriod =
  | { readonly rhythm: 'QUARTER'; readonly number: 1 | 2 | 3 | 4 }
  | { readonly rhythm: 'MONTH'; readonly number: number }
  | { readonly rhythm: 'YEAR' };

/** Who signs a column: place and day of the signature, both dotted on paper while they are open. */
export interface FormSignature {
  readonly place: string;
  readonly signedOn: Day | null;
  /** What the space for the signature says when it was given in the application: `Disetujui dalam aplikasi …`; null leaves it free. */
  readonly mark: string | null;
}

interface FormBase {
  readonly agency: string;
  /** First and last day of the assessed time (periode penilaian). */
  readonly from: Day;
  readonly to: Day;
  readonly employee: FormPerson;
  readonly evaluator: FormPerson;
}

/** Special expectations of the leader by value; absent when there is none (Ps 10(4)). */
export type FormExpectations = Readonly<Partial<Record<BehaviourCode, string>>>;

/** What the four plans share: results of one shape, high priority and low. */
interface PlanForm<R> extends FormBase {
  readonly main: readonly R[];
  readonly additional: readonly R[];
  readonly expectations: FormExpectations;
  readonly signatures: { readonly employee: FormSignature; readonly evaluator: FormSignature };
}

/** A.1.1: qualitative plan of executives and heads of independent units (p.32-33). */
export interface FormA11 extends PlanForm<NarrativeResult> {
  readonly kind: 'A.1.1';
}
/** A.1.6: qualitative plan of administrators and functional officials (p.55-56). */
export interface FormA16 extends PlanForm<NarrativeResult> {
  readonly kind: 'A.1.6';
}
/** A result as one narrative, with what it is measured by (ukuran keberhasilan). */
export interface NarrativeResult {
  readonly text: string;
  /** Who assigned it, printed in brackets: `penugasan dari Kepala Daerah`. */
  readonly assignedBy: string;
  /** Indicator and target in one sentence each; an executive's with its perspective. */
  readonly measures: readonly string[];
}

/** A.1.2: quantitative plan of executives and heads of independent units (p.34-36). */
export interface FormA12 extends PlanForm<ExecutiveResult<ExecutiveIndicator>> {
  readonly kind: 'A.1.2';
}
export interface ExecutiveResult<I> {
  readonly text: string;
  /** Who assigned it, printed in brackets. */
  readonly assignedBy: string;
  readonly indicators: readonly I[];
}
export interface ExecutiveIndicator {
  readonly text: string;
  readonly target: string;
  readonly perspective: string;
}

/** A.1.7: quantitative plan of administrators and functional officials (p.57-59). */
export interface FormA17 extends PlanForm<InterventionGroup<StaffIndicator>> {
  readonly kind: 'A.1.7';
}
/** All own results under one result of the superior; one number in print. */
export interface InterventionGroup<I> {
  readonly superior: { readonly text: string; readonly indicators: readonly string[] };
  readonly results: readonly { readonly text: string; readonly indicators: readonly I[] }[];
}
export interface StaffIndicator {
  /** `Kuantitas`, or several joined by a slash. */
  readonly aspect: string;
  readonly text: string;
  readonly target: string;
}

/** A.1.3: manuals of the indicators of a plan (p.38). No person block and no signatures: it goes with the signed plan. */
export interface FormA13 extends FormBase {
  readonly kind: 'A.1.3';
  /** Whether the second line of the title is true of the plan; others may have a manual too. */
  readonly isExecutive: boolean;
  /** None where an edition took back what an earlier one had. */
  readonly manuals: readonly FormManual[];
}
export interface FormManual extends IndicatorManual {
  readonly result: string;
  readonly indicator: string;
  readonly controlLevel: ControlLevel | null;
}

/** A.1.8: attachment of every plan (p.61). It has no person block; the names stand under the signatures. */
export interface FormA18 extends FormBase {
  readonly kind: 'A.1.8';
  readonly resources: readonly string[];
  readonly accountability: readonly string[];
  readonly consequenceWhenMet: string;
  readonly consequenceWhenNot: string;
  readonly signatures: { readonly employee: FormSignature; readonly evaluator: FormSignature };
}

/** What the three evaluation results share (p.105-113): realisation and feedback beside the plan, and the ratings. */
interface ResultForm<R> extends FormBase {
  readonly period: FormPeriod;
  readonly organisation: OrganisationPredicate;
  readonly main: readonly R[];
  readonly additional: readonly R[];
  readonly expectations: FormExpectations;
  /** Feedback on behaviour: paragraphs begun by their giver, by value. */
  readonly behaviourFeedback: Readonly<Partial<Record<BehaviourCode, readonly string[]>>>;
  readonly resultsRating: Rating;
  readonly behaviourRating: Rating;
  readonly predicate: Predicate;
  readonly signatures: { readonly evaluator: FormSignature };
}
/** What was reached, and what was said of it. */
export interface Evaluated {
  readonly realisation: string;
  /** Paragraphs begun by their giver: `Pimpinan (nama): …`; only the kind of giver where the name is withheld. */
  readonly feedback: readonly string[];
}

/** C.1.1: evaluation result of every qualitative plan (p.105-107). */
export interface FormC11 extends ResultForm<EvaluatedNarrative> {
  readonly kind: 'C.1.1';
}
export interface EvaluatedNarrative extends NarrativeResult {
  /** One for each measure that has any. */
  readonly realisations: readonly string[];
  readonly feedback: readonly string[];
}
/** C.1.2: evaluation result, quantitative, of executives and heads of independent units (p.108-110). */
export interface FormC12 extends ResultForm<ExecutiveResult<ExecutiveIndicator & Evaluated>> {
  readonly kind: 'C.1.2';
}
/** C.1.3: evaluation result, quantitative, of administrators and functional officials (p.111-113). */
export interface FormC13 extends ResultForm<InterventionGroup<EvaluatedIndicator>> {
  readonly kind: 'C.1.3';
}
export interface EvaluatedIndicator extends StaffIndicator, Evaluated {}
export type FormResult = FormC11 | FormC12 | FormC13;
export type FormPlan = FormA11 | FormA12 | FormA16 | FormA17;

interface EvaluationDocument<Superior extends FormPerson | null = FormPerson> extends FormBase {
  readonly period: FormPeriod;
  readonly superior: Superior;
  readonly organisation: OrganisationPredicate;
  readonly predicate: Predicate;
  readonly note: string;
}
/** D.1.1: evaluation document, signed by the evaluator, then by the employee (p.115). Nobody stands above the kepala daerah. */
export interface FormD11 extends EvaluationDocument<FormPerson | null> {
  readonly kind: 'D.1.1';
  readonly signatures: { readonly employee: FormSignature; readonly evaluator: FormSignature };
}
/** D.1.2: the same by the evaluator's superior after default (p.116); final. */
export interface FormD12 extends EvaluationDocument {
  readonly kind: 'D.1.2';
  readonly signatures: { readonly employee: FormSignature; readonly superior: FormSignature };
}
/** D.1.3: after an objection that changed the result (p.118); the predicate is the new one. */
export interface FormD13 extends EvaluationDocument {
  readonly kind: 'D.1.3';
  readonly objection: string;
  readonly explanation: string;
  readonly decision: string;
  readonly signatures: {
    readonly employee: FormSignature;
    readonly evaluator: FormSignature;
    readonly superior: FormSignature;
  };
}

/** Records of guidance as their forms print them (p.80-87): B.1.6 to B.1.10. Kept as records, not issued as documents. */
export interface FormB extends FormBase {
  readonly kind: 'B.1.6' | 'B.1.7' | 'B.1.8' | 'B.1.9' | 'B.1.10';
  /** Whoever guided or reported: the evaluator, or another with a special assignment. */
  readonly guide: FormPerson;
  readonly texts: readonly SectionText[];
  readonly signatures: { readonly employee: FormSignature; readonly guide: FormSignature };
}

/** What a form is printed from; frozen with the document. */
export type FormData = FormPlan | FormA13 | FormA18 | FormResult | FormD11 | FormD12 | FormD13;

/** How the agency prints. */
export interface PaperSettings {
  /** F4 is the regulation's paper (8.5 × 13 in). */
  readonly paper: 'F4' | 'A4';
  /** State emblem as a `data:image/png` or `data:image/jpeg` address; null draws an empty frame in its place. */
  readonly emblem: string | null;
  /** Print the line `FORMAT X.n.n`. */
  readonly showsFormat: boolean;
}
export const STANDARD_PAPER: PaperSettings = { paper: 'F4', emblem: null, showsFormat: true };

/** What identifies one issued document; null on a draft. */
export interface Stamp {
  readonly number: string;
  readonly edition: number;
  /** Grouped for reading. */
  readonly code: string;
  /** Address of the verification page of this code. */
  readonly url: string;
}
