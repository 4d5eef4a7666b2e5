import { ArrayMaxSize, ArrayMinSize, IsEmail, Length, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';

@InputType({ description: 'Somebody without an account.' })
export class ExternalPersonInput {
  @Field(() => String, { description: 'Name, 2 to 150 characters.' })
  @Length(2, 150)
  name!: string;

  @Field(() => String, { description: 'Mail address the link goes to.' })
  @IsEmail()
  @Length(5, 254)
  email!: string;

  @Field(() => String, { description: 'Where from and how they work together, 2 to 200 characters.' })
  @Length(2, 200)
  affiliation!: string;
}

@InputType({ description: 'People from outside who are asked about one employee, all or none.' })
export class InviteExternalRatersInput {
  @Field(() => UUID, { description: 'In which cycle.' })
  cycleId!: string;

  @Field(() => UUID, { description: 'About whom.' })
  rateeId!: string;

  @Field(() => [ExternalPersonInput], { description: '1 to 20 people.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  people!: ExternalPersonInput[];
}

@InputType({ description: 'One external rater, as it was read.' })
export class ExternalRaterInput {
  @Field(() => UUID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}
