import { IsOptional, Matches, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { ImportKind } from './imports.rules.js';

@InputType({ description: 'A dry run of an uploaded file.' })
export class StartImportInput {
  @Field(() => ImportKind, { description: 'What the file holds.' })
  kind!: ImportKind;

  @Field(() => UUID, { description: 'Id that `POST /uploads` answered.' })
  fileId!: string;

  @Field(() => String, { nullable: true, description: 'Month of the file, YYYY-MM; needed for all but STAFF.' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  month?: string;
}

@InputType({ description: 'Writes what a dry run found in order.' })
export class ConfirmImportInput {
  @Field(() => UUID, { description: 'Which import.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}
