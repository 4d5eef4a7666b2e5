import { ArrayMaxSize, IsOptional, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { FeedbackGroupKind } from './groups.rules.js';

registerEnumType(FeedbackGroupKind, {
  name: 'FeedbackGroupKind',
  description: 'Kind of rater a cycle asks (pemberi umpan balik).',
  valuesConfig: {
    SUPERIOR: { description: 'Pimpinan.' },
    PEER: { description: 'Rekan kerja setingkat.' },
    SUBORDINATE: { description: 'Bawahan.' },
    SELF: { description: 'Diri sendiri; never weighted.' },
    OTHER: { description: 'Pihak lain.' },
  },
});

@InputType({ description: 'A question of a bank.' })
export class BankQuestionInput {
  @Field(() => String, { nullable: true, description: 'Its id within the bank; absent: a new question gets one.' })
  @IsOptional()
  @Length(1, 60)
  id?: string;

  @Field(() => String, { description: 'Code of the value it belongs to (nilai BerAKHLAK): `ADAPTIVE`.' })
  @Length(1, 60)
  value!: string;

  @Field(() => String, { description: 'The question in Indonesian; a draft may leave it empty.' })
  @MaxLength(500)
  textId!: string;

  @Field(() => String, { nullable: true, description: 'The question in English; absent: as in Indonesian.' })
  @IsOptional()
  @MaxLength(500)
  textEn?: string;

  @Field(() => [FeedbackGroupKind], { nullable: true, description: 'Groups it is asked of; absent or empty: all.' })
  @IsOptional()
  @ArrayMaxSize(8)
  kinds?: FeedbackGroupKind[];
}

@InputType({ description: 'A word for a step of the scale.' })
export class ScaleAnchorInput {
  @Field(() => Int, { description: 'The step.' })
  value!: number;

  @Field(() => String, { description: 'The word in Indonesian; a draft may leave it empty.' })
  @MaxLength(100)
  textId!: string;

  @Field(() => String, { nullable: true, description: 'The word in English; absent: as in Indonesian.' })
  @IsOptional()
  @MaxLength(100)
  textEn?: string;
}

@InputType({ description: 'A new question bank; it begins with a draft.' })
export class CreateQuestionBankInput {
  @Field(() => String, { description: 'Name in Indonesian, unique.' })
  @Length(3, 200)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in English; absent: as in Indonesian.' })
  @IsOptional()
  @MaxLength(200)
  nameEn?: string;

  @Field(() => String, { description: 'What it is for (tujuan), in Indonesian.' })
  @Length(3, 1000)
  purpose!: string;

  @Field(() => String, { nullable: true, description: 'What it is for, in English; absent: as in Indonesian.' })
  @IsOptional()
  @MaxLength(1000)
  purposeEn?: string;

  @Field(() => UUID, {
    nullable: true,
    description: 'Version whose questions and scale it begins with; absent: no question, the standard scale.',
  })
  @IsOptional()
  fromVersionId?: string;
}

@InputType({ description: 'Changes of what a question bank is called; what is absent stays as it is.' })
export class EditQuestionBankInput {
  @Field(() => UUID, { description: 'The bank.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the row that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: 'Name in Indonesian, unique.' })
  @IsOptional()
  @Length(3, 200)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  @IsOptional()
  @Length(1, 200)
  nameEn?: string;

  @Field(() => String, { nullable: true, description: 'What it is for (tujuan), in Indonesian.' })
  @IsOptional()
  @Length(3, 1000)
  purpose?: string;

  @Field(() => String, { nullable: true, description: 'What it is for, in English.' })
  @IsOptional()
  @Length(1, 1000)
  purposeEn?: string;
}

@InputType({ description: 'A draft as it should be; what is absent stays as it is.' })
export class EditQuestionVersionInput {
  @Field(() => UUID, { description: 'The draft.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the row that was read.' })
  @Min(1)
  version!: number;

  @Field(() => LocalDate, { nullable: true, description: 'In force from.' })
  @IsOptional()
  validFrom?: string;

  @Field(() => String, { nullable: true, description: 'Where it comes from: an article, a decision, or `contoh`.' })
  @IsOptional()
  @Length(3, 500)
  source?: string;

  @Field(() => [BankQuestionInput], { nullable: true, description: 'All questions in their order.' })
  @IsOptional()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  questions?: BankQuestionInput[];

  @Field(() => [ScaleAnchorInput], { nullable: true, description: 'Every step of the scale with its word.' })
  @IsOptional()
  @ArrayMaxSize(11)
  @ValidateNested({ each: true })
  anchors?: ScaleAnchorInput[];

  @Field(() => Boolean, { nullable: true, description: 'Whether "cannot judge" is an answer; it is no zero.' })
  @IsOptional()
  cannotJudge?: boolean;

  @Field(() => [String], { nullable: true, description: 'Values on which a comment may be written; empty: none.' })
  @IsOptional()
  @ArrayMaxSize(7)
  @Length(1, 60, { each: true })
  commentValues?: string[];
}

@InputType({ description: 'Which version of a question bank.' })
export class QuestionVersionInput {
  @Field(() => UUID, { description: 'The version.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the row that was read.' })
  @Min(1)
  version!: number;
}
