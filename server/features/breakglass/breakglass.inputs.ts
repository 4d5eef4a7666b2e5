import { IsOptional, Length, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { BreakGlassGround } from './breakglass.rules.js';

@InputType({ description: 'Asks to find out who wrote one comment.' })
export class RequestBreakGlassInput {
  @Field(() => String, { description: 'Number of the case in the register.' })
  @Length(1, 100)
  caseNumber!: string;

  @Field(() => BreakGlassGround, { description: 'The ground.' })
  ground!: BreakGlassGround;

  @Field(() => String, { description: 'The reason in words.' })
  @Length(1, 4_000)
  reason!: string;

  @Field(() => UUID, { description: 'The cycle of the disclosure.' })
  cycleId!: string;

  @Field(() => UUID, { description: 'The ratee of the disclosure.' })
  rateeId!: string;

  @Field(() => String, { description: 'The comment, exactly as it stands in the disclosure.' })
  @Length(1, 2_000)
  fragment!: string;

  @Field(() => UUID, { nullable: true, description: 'A suspected author, who then takes no part in the case.' })
  @IsOptional()
  suspectedRaterId?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Until when the author is not told, where a court or the inspectorate orders silence.',
  })
  @IsOptional()
  silentUntil?: string | null;
}

@InputType({ description: 'Which case.' })
export class BreakGlassCaseInput {
  @Field(() => UUID, { description: 'The case.' })
  caseId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}
