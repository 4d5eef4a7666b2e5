import { Field, FieldResolver, Float, ObjectType, Resolver, Root } from 'type-graphql';
import { fractionValue } from './evidence.service.js';
import { IndexRevision } from './indexRevision.entity.js';

@ObjectType({ description: 'One component of the local index, before and after.' })
export class IndexRevisionLine {
  @Field(() => String, { description: 'Component of the rule set.' })
  component!: string;
  @Field(() => Float, { nullable: true, description: 'Value 0–100 before; null without data.' })
  valueBefore!: number | null;
  @Field(() => Float, { nullable: true, description: 'Value 0–100 as computed now; null without data.' })
  valueAfter!: number | null;
  @Field(() => Float, { nullable: true, description: 'Part of the total before.' })
  contributionBefore!: number | null;
  @Field(() => Float, { nullable: true, description: 'Part of the total as computed now.' })
  contributionAfter!: number | null;
}

@Resolver(() => IndexRevision)
export class IndexRevisionResolver {
  @FieldResolver(() => [IndexRevisionLine], { description: 'The components that differ.' })
  lines(@Root() row: IndexRevision): IndexRevisionLine[] {
    return row.changedLines.map(({ component, ...line }) => ({
      component,
      valueBefore: fractionValue(line.valueBefore),
      valueAfter: fractionValue(line.valueAfter),
      contributionBefore: fractionValue(line.contributionBefore),
      contributionAfter: fractionValue(line.contributionAfter),
    }));
  }
}
