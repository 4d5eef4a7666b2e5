import { Field, ObjectType } from 'type-graphql';
import { Role } from '../../kernel/actor.js';
import { UUID } from '../../kernel/scalars.js';
import { Employee } from '../people/employee.entity.js';

@ObjectType({ description: 'The signed-in account: who it is and what it may do.' })
export class Me {
  @Field(() => UUID, { description: 'Id of the account.' })
  id!: string;

  @Field(() => String, { description: 'Name shown.' })
  name!: string;

  @Field(() => [Role], { description: 'Roles of the account.' })
  roles!: Role[];

  @Field(() => [String], { description: 'Root fields this account may use: what the dashboard offers.' })
  permissions!: string[];

  @Field(() => [UUID], { description: 'Roots of the subtrees a unit officer works for.' })
  unitIds!: string[];

  @Field(() => Employee, { nullable: true, description: 'The employee behind the account, if any.' })
  employee?: Employee | null;
}

@ObjectType({ description: 'A sign-in.' })
export class SignInPayload {
  @Field(() => String, {
    description: 'Bearer token for API callers; browsers use the cookie that came with the reply.',
  })
  token!: string;

  @Field(() => Me, { description: 'Who is signed in now.' })
  me!: Me;
}

@ObjectType({ description: 'The end of a sign-in.' })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'True: this sign-in is over.' })
  isSignedOut!: boolean;
}
