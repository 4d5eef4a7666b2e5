import { randomUUID } from 'node:crypto';
import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, OneToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../kernel/actor.js';
import { Row } from '../../kernel/row.entity.js';
import { UUID } from '../../kernel/scalars.js';
import { Employee } from '../people/employee.entity.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'Role of an account. Being an evaluator is no role: the reporting line decides.',
  valuesConfig: {
    PERSONNEL_OFFICER: { description: 'Works for the whole agency (BKPSDM).' },
    UNIT_OFFICER: { description: 'Works for one subtree of units.' },
    AUDITOR: { description: 'Reads everything that may be read, changes nothing.' },
    ADMINISTRATOR: { description: 'Accounts and settings; sees no results.' },
    EMPLOYEE: { description: 'Civil servant with own plan, results and feedback tasks.' },
  },
});

/** Who may sign in. The password's hash has no field: it cannot be selected, sorted, filtered or leaked. */
@ObjectType({ description: 'Account that may sign in.' })
@Entity({ tableName: 'account' })
@Unique({ properties: ['username'], name: 'account_username' })
@Unique({ properties: ['employee'], name: 'account_employee' })
export class Account extends Row {
  @Field(() => String, { description: 'Sign-in name; the NIP for employees.' })
  @Property({ type: 'text' })
  username!: string;

  @Field(() => String, { description: 'Name shown.' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  passwordHash!: string;

  @Field(() => [Role], { description: 'Roles of the account.' })
  @Enum({ items: () => Role, array: true })
  roles: Role[] = [];

  @Field(() => [UUID], { description: 'Roots of the subtrees a unit officer works for.' })
  @Property({ type: 'uuid[]', columnType: 'uuid[]' })
  unitIds: string[] = [];

  @Field(() => Employee, {
    nullable: true,
    description: 'The employee behind the account; null for technical ones and when withheld.',
  })
  @OneToOne(() => Employee, { ref: true, nullable: true, owner: true, unique: false })
  employee: Ref<Employee> | null = null;

  @Field(() => Boolean, { description: 'Whether the account may sign in.' })
  @Property({ type: 'boolean', default: true })
  isActive: boolean = true;

  @Field(() => Boolean, { description: 'May read the schema by introspection.' })
  @Property({ type: 'boolean', default: false })
  isDeveloper: boolean = false;
}

/** A sign-in that lasts. Only the token's hash is kept. */
@Entity({ tableName: 'session' })
@Unique({ properties: ['tokenHash'], name: 'session_token_hash' })
export class Session {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @ManyToOne(() => Account, { ref: true, index: true, deleteRule: 'cascade' })
  account!: Ref<Account>;

  @Property({ type: 'text' })
  tokenHash!: string;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz' })
  lastSeenAt!: Date;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;
}

/** A failed sign-in, kept for throttling only; counted in the database, so over restarts and processes. */
@Entity({ tableName: 'sign_in_failure' })
@Index({ properties: ['username', 'at'] })
@Index({ properties: ['address', 'at'] })
export class SignInFailure {
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Property({ type: 'text' })
  username!: string;

  @Property({ type: 'text' })
  address!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;
}
