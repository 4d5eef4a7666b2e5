import { ArrayUnique, IsOptional, Length, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Role } from '../../kernel/actor.js';
import { UUID } from '../../kernel/scalars.js';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'Sign-in name; the NIP for employees.' })
  @Length(1, 100)
  username!: string;

  @Field(() => String, { description: 'Password; never logged, never echoed.' })
  @MaxLength(200)
  password!: string;
}

@InputType({ description: 'A new account.' })
export class CreateAccountInput {
  @Field(() => String, { description: 'Sign-in name; for an employee the NIP is usual.' })
  @Length(3, 100)
  username!: string;

  @Field(() => String, { description: 'Name shown.' })
  @Length(1, 200)
  name!: string;

  @Field(() => String, { description: 'First password, at least 12 characters.' })
  @MaxLength(200)
  password!: string;

  @Field(() => [Role], { description: 'Roles of the account.' })
  @ArrayUnique()
  roles!: Role[];

  @Field(() => [UUID], { nullable: true, description: 'Subtrees a unit officer works for.' })
  @IsOptional()
  unitIds?: string[];

  @Field(() => UUID, { nullable: true, description: 'The employee behind the account.' })
  @IsOptional()
  employeeId?: string | null;
}

@InputType({ description: 'A change of an account; absent fields stay as they are.' })
export class EditAccountInput {
  @Field(() => UUID, { description: 'Which account.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: 'Name shown.' })
  @IsOptional()
  @Length(1, 200)
  name?: string;

  @Field(() => [Role], { nullable: true, description: 'Roles of the account.' })
  @IsOptional()
  @ArrayUnique()
  roles?: Role[];

  @Field(() => [UUID], { nullable: true, description: 'Subtrees a unit officer works for.' })
  @IsOptional()
  unitIds?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the account may sign in; false ends its sign-ins at once.',
  })
  @IsOptional()
  isActive?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'May read the schema by introspection.' })
  @IsOptional()
  isDeveloper?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'New password set by the administrator; ends the account’s sign-ins.',
  })
  @IsOptional()
  @MaxLength(200)
  password?: string;
}

@InputType({ description: 'A new password of one’s own.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'Present password.' })
  @MaxLength(200)
  currentPassword!: string;

  @Field(() => String, { description: 'New password, at least 12 characters.' })
  @MaxLength(200)
  newPassword!: string;
}
