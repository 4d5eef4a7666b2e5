import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal, UUID } from '../../kernel/scalars.js';
import { BEHAVIOURS, BehaviourCode } from '../rulesets/behaviours.rules.js';
import { type PlanDocument, type StoredResult, targetText } from './document.rules.js';
import { AbsoluteConcern } from './linter.rules.js';
import { IndicatorManualView, manualView } from './manual.views.js';
import { TargetDirection } from './planEnums.inputs.js';
import {
  Aspect,
  ControlLevel,
  type PlanIndicator,
  PlanPerspective,
  Priority,
  ResultSource,
} from './structure.rules.js';

@ObjectType({ description: 'A target: a range with its unit, or a narrative.' })
export class TargetView {
  @Field(() => Decimal, { nullable: true, description: 'Lower end; null when none.' })
  min!: number | null;

  @Field(() => Decimal, { nullable: true, description: 'Upper end; null when none.' })
  max!: number | null;

  @Field(() => String, { nullable: true, description: 'Unit (satuan); null for a narrative.' })
  unit!: string | null;

  @Field(() => TargetDirection, { nullable: true, description: 'The better end; null for a narrative.' })
  direction!: TargetDirection | null;

  @Field(() => String, { description: 'As the form prints it: `80 – 90 %`, or the narrative.' })
  text!: string;

  @Field(() => Boolean, { description: 'A narrative rather than a range.' })
  isNarrative!: boolean;
}

@ObjectType({ description: 'An individual indicator (indikator kinerja individu).' })
export class WorkIndicator {
  @Field(() => UUID, { description: 'Its key, the same in every edition.' })
  key!: string;

  @Field(() => String, { description: 'The indicator.' })
  text!: string;

  @Field(() => [Aspect], { description: 'Aspects.' })
  aspects!: Aspect[];

  @Field(() => PlanPerspective, { nullable: true, description: 'Perspective; null except for executives.' })
  perspective!: PlanPerspective | null;

  @Field(() => TargetView, { description: 'The target.' })
  target!: TargetView;

  @Field(() => IndicatorManualView, {
    nullable: true,
    description: 'Its manual (form A.1.3); null while none is written.',
  })
  manual!: IndicatorManualView | null;
}

@ObjectType({ description: 'A result (rencana hasil kerja) of a plan.' })
export class WorkResult {
  @Field(() => UUID, { description: 'Its key, the same in every edition.' })
  key!: string;

  @Field(() => String, { description: 'The result.' })
  text!: string;

  @Field(() => Priority, { description: 'Main or additional.' })
  priority!: Priority;

  @Field(() => ResultSource, { nullable: true, description: 'Where it comes from; null when not said.' })
  source!: ResultSource | null;

  @Field(() => ControlLevel, { nullable: true, description: 'How near it lies to one’s own hand; null when not said.' })
  controlLevel!: ControlLevel | null;

  @Field(() => UUID, {
    nullable: true,
    description: 'Key of the superior’s result or indicator it takes up; null when none.',
  })
  supportsKey!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Rencana hasil kerja pimpinan yang diintervensi, as it was; null when none.',
  })
  supportsText!: string | null;

  @Field(() => [String], { description: 'Its indicators, when the leader plans as an executive.' })
  supportsIndicators!: string[];

  @Field(() => String, { description: 'Position of the official who assigned it; may be empty.' })
  assignedBy!: string;

  @Field(() => Boolean, { description: 'Assigned by a Pimpinan who is not the evaluator.' })
  isAssignedByOther!: boolean;

  @Field(() => Boolean, { description: 'The evaluator approved that (p.46 f.10–12).' })
  isApproved!: boolean;

  @Field(() => [AbsoluteConcern], { description: 'Matters for which an absolute target is fine.' })
  concerns!: AbsoluteConcern[];

  @Field(() => [WorkIndicator], { description: 'Its indicators.' })
  indicators!: WorkIndicator[];
}

@ObjectType({ description: 'One value with its guides and the leader’s special expectation.' })
export class BehaviourExpectation {
  @Field(() => BehaviourCode, { description: 'The value.' })
  value!: BehaviourCode;

  @Field(() => Int, { description: 'Its number on the forms, 1–7.' })
  number!: number;

  @Field(() => String, { description: 'Its name as printed.' })
  name!: string;

  @Field(() => [String], { description: 'Three guides, verbatim (panduan perilaku).' })
  guides!: string[];

  @Field(() => String, { nullable: true, description: 'Ekspektasi khusus pimpinan; null when none.' })
  expectation!: string | null;
}

@ObjectType({ description: 'Attachment of a plan (lampiran SKP, form A.1.8).' })
export class PlanAttachmentView {
  @Field(() => [String], { description: 'Dukungan sumber daya.' })
  resources!: string[];

  @Field(() => [String], { description: 'Skema pertanggungjawaban.' })
  accountability!: string[];

  @Field(() => String, { description: 'Konsekuensi when met.' })
  consequenceWhenMet!: string;

  @Field(() => String, { description: 'Konsekuensi when not met.' })
  consequenceWhenNot!: string;
}

/** A result as the API shows it. */
export const resultView = (result: StoredResult): WorkResult => ({
  key: result.key,
  text: result.text,
  priority: result.priority,
  source: result.source,
  controlLevel: result.controlLevel,
  supportsKey: result.supports,
  supportsText: result.supported?.text ?? null,
  supportsIndicators: [...(result.supported?.indicators ?? [])],
  assignedBy: result.assignedBy,
  isAssignedByOther: result.assignedByOther,
  isApproved: result.approvedByEvaluator,
  concerns: [...result.concerns],
  indicators: result.indicators.map(indicatorView),
});

const indicatorView = ({ key, text, aspects, perspective, target, manual }: PlanIndicator): WorkIndicator => ({
  manual: manual ? manualView(manual, target) : null,
  key,
  text,
  aspects: [...aspects],
  perspective,
  target:
    target.kind === 'NARRATIVE'
      ? { min: null, max: null, unit: null, direction: null, text: target.text, isNarrative: true }
      : {
          min: target.min,
          max: target.max,
          unit: target.unit,
          direction: target.direction,
          text: targetText(target),
          isNarrative: false,
        },
});

/** The seven values with what the leader expects on each. */
export const expectationViews = (document: PlanDocument): BehaviourExpectation[] =>
  BEHAVIOURS.map(({ code, number, name, guides }) => ({
    value: code,
    number,
    name,
    guides: [...guides],
    expectation: document.expectations[code] ?? null,
  }));
