import { ArrayMaxSize, IsOptional, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Decimal, LocalDate, UUID } from '../../kernel/scalars.js';
import { IndexComponentKey, IndexSource } from './definition.rules.js';
import { MissingData } from './indexRuleSet.rules.js';

@InputType({ description: 'A band: a share from which on, or a key for which, so many points are given.' })
export class IndexBandInput {
  @Field(() => String, { nullable: true, description: 'Rating or sanction it stands for; absent where shares count.' })
  @IsOptional()
  @MaxLength(60)
  key?: string;

  @Field(() => Decimal, { nullable: true, description: 'Percent from which on it counts; absent where a key counts.' })
  from?: number;

  @Field(() => Decimal, { description: 'Points 0–100; for sanctions the points taken off.' })
  value!: number;
}

@InputType({ description: 'A part of a component.' })
export class IndexPartInput {
  @Field(() => String, {
    description: 'Name of the part: `presence`, `punctuality`, `sanctions`, `resultsRating`, `PEER`, `SUPERIOR`.',
  })
  @Length(1, 60)
  key!: string;

  @Field(() => Decimal, { description: 'Weight inside the component, percent; the parts total 100.' })
  weightPercent!: number;

  @Field(() => [IndexBandInput], { description: 'Bands, highest first; empty where the value is scaled linearly.' })
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  bands!: IndexBandInput[];
}

@InputType({ description: 'A component of the local index.' })
export class IndexComponentInput {
  @Field(() => IndexComponentKey, { description: 'Which indicator.' })
  key!: IndexComponentKey;

  @Field(() => Decimal, { description: 'Weight (bobot), percent; all components total 100.' })
  weightPercent!: number;

  @Field(() => IndexSource, { description: 'Where its data comes from.' })
  source!: IndexSource;

  @Field(() => [IndexPartInput], { description: 'Its parts.' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  parts!: IndexPartInput[];
}

@InputType({ description: 'Definition of a local index.' })
export class IndexDefinitionInput {
  @Field(() => [IndexComponentInput], { description: 'Components with their weights.' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  components!: IndexComponentInput[];

  @Field(() => MissingData, { description: 'What happens when a component has no data.' })
  missingData!: MissingData;

  @Field(() => Decimal, { description: 'Percent of the weights that must have data before an index is shown.' })
  minimumCoveragePercent!: number;

  @Field(() => Boolean, { nullable: true, description: 'Still an example (contoh); absent means yes.' })
  @IsOptional()
  isExample?: boolean;
}

@InputType({ description: 'A new rule set for the local index (indeks kinerja lokal).' })
export class CreateRuleSetInput {
  @Field(() => String, { description: 'Name, new among rule sets.' })
  @Length(3, 200)
  name!: string;

  @Field(() => LocalDate, { description: 'In force from.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'In force until; absent while it lasts.' })
  @IsOptional()
  validTo?: string;

  @Field(() => String, { description: 'Where it comes from: a Perwali, a decision, or `contoh`.' })
  @Length(3, 500)
  source!: string;

  @Field(() => IndexDefinitionInput, { description: 'The rules themselves.' })
  @ValidateNested()
  definition!: IndexDefinitionInput;
}

@InputType({ description: 'A next edition of a rule set; the edition it starts from stays as it is.' })
export class EditRuleSetInput {
  @Field(() => UUID, { description: 'The newest edition, which is followed.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => LocalDate, { description: 'The next edition is in force from.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'In force until; absent while it lasts.' })
  @IsOptional()
  validTo?: string;

  @Field(() => String, { description: 'Where it comes from.' })
  @Length(3, 500)
  source!: string;

  @Field(() => IndexDefinitionInput, { description: 'The rules of the next edition.' })
  @ValidateNested()
  definition!: IndexDefinitionInput;
}
