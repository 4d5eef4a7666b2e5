import { IsOptional, Max, Min } from 'class-validator';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { DisciplineLevel } from './discipline.rules.js';

export const FlagReason = { CUMULATIVE: 'CUMULATIVE', CONSECUTIVE: 'CONSECUTIVE' } as const;
export type FlagReason = (typeof FlagReason)[keyof typeof FlagReason];
registerEnumType(FlagReason, {
  name: 'DisciplineFlagReason',
  description: 'Which threshold of PP 94/2021 the absence reached.',
  valuesConfig: {
    CUMULATIVE: { description: 'Kumulatif dalam satu tahun kalender.' },
    CONSECUTIVE: { description: 'Terus-menerus.' },
  },
});

@InputType({ description: 'Conditions on flags of absence; all must hold.' })
export class DisciplineFlagFilter {
  @Field(() => Int, { nullable: true, description: 'Calendar year; absent: this year.' })
  @IsOptional()
  @Min(2000)
  @Max(2100)
  year?: number;

  @Field(() => UUID, { nullable: true, description: 'Of employees in this unit or below it.' })
  @IsOptional()
  unitSubtreeOf?: string;

  @Field(() => [DisciplineLevel], { nullable: true, description: 'Of any of these levels.' })
  @IsOptional()
  level?: DisciplineLevel[];
}
