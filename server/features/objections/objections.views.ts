import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import type { Evidence } from '../plans/monitoring.rules.js';
import { Objection } from './objection.entity.js';

@ObjectType({ description: 'One piece of evidence of an objection.' })
export class ObjectionEvidence {
  @Field(() => String, { description: 'What it shows.' })
  name!: string;

  @Field(() => String, { description: 'A link, or the path to download an uploaded file.' })
  url!: string;

  @Field(() => Boolean, { description: 'An uploaded file rather than a link.' })
  isFile!: boolean;
}

/** Evidence as the API shows it; files are fetched under the objection, so that its readers can open them. */
export const evidenceViews = (objectionId: string, proofs: readonly Evidence[]): ObjectionEvidence[] =>
  proofs.map(({ name, url, fileId }) => ({
    name,
    url: url ?? `/objections/${objectionId}/files/${fileId}`,
    isFile: fileId !== null,
  }));

@ObjectType({ description: 'Why an objection is not accepted.' })
export class ObjectionRefusalView {
  @Field(() => String, { description: 'Code: `TOO_LATE`, `FINAL_AFTER_DEFAULT`, `ALREADY_FILED`, …' })
  reason!: string;

  @Field(() => String, { description: 'The sentence.' })
  text!: string;

  @Field(() => String, { description: 'Where it stands.' })
  article!: string;
}

@ObjectType({
  description: 'The filing clock of a result: until when its employee may object, and what is in the way.',
})
export class FilingClock {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of receipt: as acknowledged, else the day of publication or hand-over; null before.',
  })
  receivedOn!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day to file (14 working days); null when final or not received.',
  })
  lastDay!: string | null;

  @Field(() => Boolean, { description: 'The days off of that time are not all confirmed: the day can still move.' })
  isProvisional!: boolean;

  @Field(() => Boolean, { description: 'The last day has passed.' })
  isOver!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Working days (hari kerja) left, 0 on the last day; null when over, final or not received.',
  })
  workingDaysLeft!: number | null;

  @Field(() => Boolean, { description: 'No objection is possible (p.90 no.11–12).' })
  isFinal!: boolean;

  @Field(() => String, { description: 'Article of the clock.' })
  article!: string;

  @Field(() => [ObjectionRefusalView], {
    description: 'Why no objection would be accepted today; empty when it would.',
  })
  refusals!: ObjectionRefusalView[];

  @Field(() => Boolean, { description: 'The viewer may file one now.' })
  viewerMayFile!: boolean;
}

@ObjectType({ description: 'The decision clock of an objection.' })
export class DecisionClock {
  @Field(() => LocalDate, { description: 'Last day to decide: 7 working days after filing.' })
  lastDay!: string;

  @Field(() => Boolean, { description: 'The days off of that time are not all confirmed: the day can still move.' })
  isProvisional!: boolean;

  @Field(() => Boolean, {
    description: 'Open past the last day, or decided too late. Raises an alert, changes nothing.',
  })
  isOverdue!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Working days (hari kerja) left while open: 0 on the last day, below 0 the days it is late; null once ended.',
  })
  workingDaysLeft!: number | null;

  @Field(() => String, { description: 'Article of the clock.' })
  article!: string;
}

@ObjectType({ description: 'What the viewer may do with an objection.' })
export class ObjectionAbilities {
  @Field(() => Boolean, { description: 'Explain, as evaluator.' })
  explain!: boolean;
  @Field(() => Boolean, { description: 'Record the hearing, as the evaluator’s superior.' })
  hear!: boolean;
  @Field(() => Boolean, { description: 'Decide, as the evaluator’s superior.' })
  decide!: boolean;
  @Field(() => Boolean, { description: 'Withdraw, as who filed it.' })
  withdraw!: boolean;
}

@ObjectType({ description: 'An objection that should have been decided.' })
export class OverdueObjection {
  @Field(() => UUID, { description: 'The objection.' })
  objectionId!: string;

  @Field(() => String, { description: 'Who objects.' })
  employeeName!: string;

  @Field(() => String, { description: 'Unit.' })
  unitName!: string;

  @Field(() => String, { description: 'Who has to decide.' })
  evaluatorSuperiorName!: string;

  @Field(() => LocalDate, { description: 'Day of filing.' })
  filedOn!: string;

  @Field(() => LocalDate, { description: 'Last day to decide.' })
  lastDay!: string;

  @Field(() => Int, { description: 'Working days past it.' })
  workingDaysLate!: number;

  @Field(() => String, { description: 'Article of the clock.' })
  article!: string;
}

@ObjectType({ description: 'The objection after a step.' })
export class ObjectionPayload {
  @Field(() => Objection, { description: 'The objection as it is now.' })
  objection!: Objection;
}
