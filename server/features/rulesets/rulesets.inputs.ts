import { IsOptional, Length, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { JSONObject, LocalDate, UUID } from '../../kernel/scalars.js';

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

  @Field(() => JSONObject, { description: 'The rules themselves, in the shape that `ruleSetKinds` describes.' })
  definition!: Record<string, unknown>;
}

@InputType({ description: 'A next edition of a rule set; the edition it starts from stays as it is.' })
export class EditRuleSetInput {
  @Field(() => UUID, { description: 'The newest edition, which is followed.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => LocalDate, { description: 'The next edition is in force from; not before the edition it follows.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'In force until; absent while it lasts.' })
  @IsOptional()
  validTo?: string;

  @Field(() => String, { description: 'Where it comes from.' })
  @Length(3, 500)
  source!: string;

  @Field(() => JSONObject, { description: 'The rules of the next edition, in the shape that `fields` describes.' })
  definition!: Record<string, unknown>;
}
