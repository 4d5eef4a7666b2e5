import { Length, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'Sign-in name; the NIP for employees.' })
  @Length(1, 100)
  username!: string;

  @Field(() => String, { description: 'Password; never logged, never echoed.' })
  @MaxLength(200)
  password!: string;
}
