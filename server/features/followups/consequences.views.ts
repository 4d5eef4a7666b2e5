import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDate, Nip, UUID } from '../../kernel/scalars.js';
import { Predicate, Rating } from '../rulesets/quadrant.rules.js';
import { RuleState } from './promotion.rules.js';
import { Axis } from './talent.rules.js';

registerEnumType(RuleState, {
  name: 'RuleState',
  description: 'How a rule stands for a person.',
  valuesConfig: {
    MET: { description: 'Terpenuhi.' },
    FAILED: { description: 'Tidak terpenuhi.' },
    UNKNOWN: { description: 'Not known here: a person has to check.' },
  },
});
registerEnumType(Axis, {
  name: 'TalentAxis',
  description: 'Part of an axis of the nine boxes.',
  valuesConfig: {
    LOW: { description: 'Di bawah ekspektasi; potensial rendah.' },
    MIDDLE: { description: 'Sesuai ekspektasi; potensial menengah.' },
    HIGH: { description: 'Di atas ekspektasi; potensial tinggi.' },
  },
});

export const PerformerList = { OUTSTANDING: 'OUTSTANDING', WEAK: 'WEAK' } as const;
export type PerformerList = (typeof PerformerList)[keyof typeof PerformerList];
registerEnumType(PerformerList, {
  name: 'PerformerList',
  description: 'Which list.',
  valuesConfig: {
    OUTSTANDING: { description: 'Predikat sangat baik.' },
    WEAK: { description: 'Predikat butuh perbaikan, kurang or sangat kurang.' },
  },
});

@ObjectType({ description: 'A table of rules an answer was made with.' })
export class RuleTableName {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => Int, { description: 'Version.' })
  version!: number;
  @Field(() => String, { description: 'Where it comes from.' })
  source!: string;
  @Field(() => Boolean, { description: 'True for an example the city has not decided on.' })
  isExample!: boolean;
}

@ObjectType({ description: 'One rule of promotion and how it stands.' })
export class PromotionRuleView {
  @Field(() => String, { description: 'Code of the rule.' })
  rule!: string;
  @Field(() => RuleState, { description: 'How it stands.' })
  state!: RuleState;
  @Field(() => String, { description: 'The sentence.' })
  text!: string;
  @Field(() => String, { description: 'Where it stands.' })
  article!: string;
}

@ObjectType({
  description: 'Regular rank promotion (kenaikan pangkat reguler): every rule with its state. A person decides.',
})
export class PromotionEligibilityView {
  @Field(() => UUID, { description: 'Whose.' })
  employeeId!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The promotion day it is checked for; null without a calendar.',
  })
  effectiveOn!: string | null;
  @Field(() => Boolean, { description: 'No rule fails; rules that are not known are still to be checked.' })
  isEligible!: boolean;
  @Field(() => Boolean, { description: 'Some rule is not known here.' })
  needsCheck!: boolean;
  @Field(() => [PromotionRuleView], { description: 'Every rule.' })
  rules!: PromotionRuleView[];
}

@ObjectType({ description: 'Angka kredit of one cycle.' })
export class CreditYear {
  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;
  @Field(() => Int, { description: 'Its year.' })
  year!: number;
  @Field(() => String, { description: 'Position in those months.' })
  positionTitle!: string;
  @Field(() => String, { description: 'Jenjang the title names.' })
  level!: string;
  @Field(() => Predicate, { description: 'Predicate.' })
  predicate!: Predicate;
  @Field(() => Int, { description: 'Months that count, 1–12.' })
  months!: number;
  @Field(() => Float, { description: 'Coefficient a year.' })
  coefficient!: number;
  @Field(() => Float, { description: 'Percent of the predicate.' })
  percent!: number;
  @Field(() => Int, { description: 'Edition of the conversion it was computed with: of the last day of the cycle.' })
  edition!: number;
  @Field(() => Float, { description: 'months / 12 × percent × coefficient, half up to two decimals.' })
  points!: number;
}

@ObjectType({ description: 'Angka kredit of a functional official, accumulated by cycle.' })
export class CreditPointsView {
  @Field(() => UUID, { description: 'Whose.' })
  employeeId!: string;
  @Field(() => Boolean, { description: 'PNS in a functional post: only they earn angka kredit.' })
  applies!: boolean;
  @Field(() => String, { nullable: true, description: 'Jenjang today; null when the title names none.' })
  level!: string | null;
  @Field(() => [CreditYear], {
    description: 'By cycle, oldest first; two of one cycle after a change of jenjang in it.',
  })
  years!: CreditYear[];
  @Field(() => Float, { description: 'All of them together.' })
  total!: number;
  @Field(() => Float, { description: 'Of those, earned in the jenjang of today.' })
  inLevel!: number;
  @Field(() => Float, { nullable: true, description: 'Missing for the next rank; null without a jenjang.' })
  missingForRank!: number | null;
  @Field(() => Float, { nullable: true, description: 'Missing for the next jenjang; null at the top or without one.' })
  missingForLevel!: number | null;
  @Field(() => RuleTableName, { description: 'The table it was made with.' })
  table!: RuleTableName;
}

@ObjectType({ description: 'A person in a talent box.' })
export class TalentPerson {
  @Field(() => UUID, { description: 'Who.' })
  employeeId!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Unit.' })
  unitName!: string;
  @Field(() => Predicate, { description: 'Predicate.' })
  predicate!: Predicate;
  @Field(() => Float, { description: 'Potential 0–100.' })
  potential!: number;
}

@ObjectType({ description: 'One of the nine boxes (PermenPAN-RB 3/2020).' })
export class TalentBoxView {
  @Field(() => Int, { description: 'Official number 1–9.' })
  box!: number;
  @Field(() => Axis, { description: 'Performance (kinerja).' })
  performance!: Axis;
  @Field(() => Axis, { description: 'Potential (potensial).' })
  potential!: Axis;
  @Field(() => Boolean, { description: 'Boxes 7–9: kelompok rencana suksesi.' })
  isSuccession!: boolean;
  @Field(() => [String], { description: 'Recommended actions in the regulation’s words; a person decides.' })
  actions!: string[];
  @Field(() => Int, { description: 'People in it.' })
  count!: number;
  @Field(() => [TalentPerson], { description: 'The first 50 of them by name.' })
  people!: TalentPerson[];
}

@ObjectType({ description: 'Where the axes 0–100 are cut; lower ends belong to the part above.' })
export class TalentCut {
  @Field(() => Float, { description: 'From here upwards HIGH.' })
  high!: number;
  @Field(() => Float, { description: 'From here upwards MIDDLE.' })
  middle!: number;
}

@ObjectType({ description: 'What a predicate is worth on the performance axis; never a person’s score.' })
export class PredicateWorth {
  @Field(() => Predicate, { description: 'The predicate.' })
  predicate!: Predicate;
  @Field(() => Float, { description: 'Its place on the axis, 0–100.' })
  value!: number;
}

@ObjectType({ description: 'The nine boxes of a cycle, with the tables they were cut by.' })
export class TalentBoxesView {
  @Field(() => [TalentBoxView], { description: 'All nine, by number.' })
  boxes!: TalentBoxView[];
  @Field(() => Int, { description: 'People with a published predicate but no assessed potential: in no box.' })
  withoutPotential!: number;
  @Field(() => TalentCut, { description: 'Where both axes were cut.' })
  cut!: TalentCut;
  @Field(() => [PredicateWorth], { description: 'Where each predicate lies on the performance axis.' })
  worth!: PredicateWorth[];
  @Field(() => [RuleTableName], { description: 'Tables used: cuts of the axes, worth of a predicate.' })
  tables!: RuleTableName[];
}

@ObjectType({ description: 'An outstanding or weak performer with the reasons.' })
export class Performer {
  @Field(() => UUID, { description: 'The evaluation.' })
  evaluationId!: string;
  @Field(() => UUID, { description: 'Who.' })
  employeeId!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => Nip, { description: 'NIP.' })
  nip!: string;
  @Field(() => String, { description: 'Unit.' })
  unitName!: string;
  @Field(() => Predicate, { description: 'Predicate.' })
  predicate!: Predicate;
  @Field(() => Rating, { description: 'Rating of results.' })
  resultsRating!: Rating;
  @Field(() => Rating, { description: 'Rating of behaviour.' })
  behaviourRating!: Rating;
  @Field(() => String, { nullable: true, description: 'Notes and recommendation of the evaluator.' })
  note!: string | null;
  @Field(() => [String], { description: 'Why the person stands in the list, as sentences.' })
  reasons!: string[];
  @Field(() => Int, { description: 'Follow-ups set.' })
  followUps!: number;
}

@ObjectType({ description: 'A part of the list of outstanding or weak performers.' })
export class PerformerPage {
  @Field(() => [Performer], { description: 'By predicate, then name.' })
  items!: Performer[];
  @Field(() => Int, { description: 'How many there are.' })
  total!: number;
}
