import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'Which part of a list: by `offset` for tables, by `after` for reading on.' })
export class PageInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Rows wanted, 1 to 200; 25 when absent (500 when only `ids` are given).',
  })
  limit?: number;

  @Field(() => Int, { nullable: true, description: 'Rows to skip, at most 10,000; deeper reading goes by `after`.' })
  offset?: number;

  @Field(() => String, {
    nullable: true,
    description: 'The `endCursor` of the page before; belongs to one filter and sort.',
  })
  after?: string;
}
