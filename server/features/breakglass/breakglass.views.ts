import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { BreakGlassCase } from './breakglass.entity.js';
import { BreakGlassGround } from './breakglass.rules.js';

@ObjectType({ description: 'What the viewer may do with a case.' })
export class BreakGlassAbilities {
  @Field(() => Boolean, { description: 'Approve for the own office.' })
  approve!: boolean;

  @Field(() => Boolean, { description: 'Refuse.' })
  refuse!: boolean;

  @Field(() => Boolean, { description: 'Open, once.' })
  open!: boolean;

  @Field(() => Boolean, { description: 'Close.' })
  close!: boolean;
}

@ObjectType({ description: 'The case after a change.' })
export class BreakGlassPayload {
  @Field(() => BreakGlassCase, { description: 'The case as it is now.' })
  case!: BreakGlassCase;
}

@ObjectType({ description: 'What opening a case told, once, to the one who asked; it is stored nowhere.' })
export class OpenBreakGlassPayload {
  @Field(() => String, { description: 'Name of the author.' })
  authorName!: string;

  @Field(() => String, { nullable: true, description: 'NIP of the author; null for somebody from outside.' })
  authorNip!: string | null;
}

@ObjectType({ description: 'Cases of one year: open to everybody, and nothing else about them is.' })
export class BreakGlassYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'Opened.' })
  opened!: number;

  @Field(() => Int, { description: 'Refused.' })
  refused!: number;

  @Field(() => Int, { description: 'Approved and not opened in time.' })
  expired!: number;
}

@ObjectType({ description: 'Told to an author: one of your comments was traced to you.' })
export class BreakGlassNotice {
  @Field(() => BreakGlassGround, { description: 'On what ground.' })
  ground!: BreakGlassGround;

  @Field(() => String, { description: 'By whom.' })
  openedBy!: string;

  @Field(() => LocalDate, { description: 'On what day.' })
  openedOn!: string;
}
