import { Field, InputType } from 'type-graphql';
import { roles } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { searchPattern } from '../../kernel/search.js';
import { sql } from '../../kernel/sql.js';
import { QuestionBank, QuestionVersion } from './questionBank.entity.js';
import { questionsVisibleTo } from './questions.policy.js';
import { QuestionVersionStatus } from './version.rules.js';

@InputType({ description: 'Conditions on question banks; all must hold.' })
export class QuestionBankFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => String, { nullable: true, description: 'Part of a name or purpose in either language, without case.' })
  q?: string;
}

export const questionBankReads = reads<QuestionBank, QuestionBankFilter>({
  entity: QuestionBank,
  list: 'questionBanks',
  one: 'questionBank',
  gate: roles('PERSONNEL_OFFICER', 'AUDITOR'),
  describe: { list: 'Question banks of the 360° (bank pertanyaan).', one: 'One question bank.' },
  visibleTo: questionsVisibleTo,
  filter: {
    input: QuestionBankFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      q: (q) => sql`lower(concat_ws(' ', @.name, @.name_en, @.purpose, @.purpose_en)) like ${searchPattern(q)}`,
    },
  },
  sort: { NAME: 'name', NAME_EN: 'nameEn', UPDATED_AT: 'updatedAt' },
  many: { versions: { of: () => questionVersionReads, by: 'bank', order: ['number'] } },
  needs: { viewerCan: ['id'] },
});

@InputType({ description: 'Conditions on versions of question banks; all must hold.' })
export class QuestionVersionFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => String, { nullable: true, description: 'Part of the bank’s name or of the source, without case.' })
  q?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this bank.' })
  bankId?: string;

  @Field(() => [QuestionVersionStatus], { nullable: true, description: 'With any of these standings.' })
  status?: QuestionVersionStatus[];

  @Field(() => LocalDate, { nullable: true, description: 'In force on this day or before it.' })
  inForceBy?: string;
}

export const questionVersionReads = reads<QuestionVersion, QuestionVersionFilter>({
  entity: QuestionVersion,
  list: 'questionVersions',
  one: 'questionVersion',
  gate: roles('PERSONNEL_OFFICER', 'AUDITOR'),
  describe: { list: 'Versions of question banks.', one: 'One version of a question bank.' },
  visibleTo: questionsVisibleTo,
  filter: {
    input: QuestionVersionFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      q: (q) =>
        sql`(lower(@.source) like ${searchPattern(q)} or exists (select 1 from question_bank qb where qb.id = @.bank_id and lower(concat_ws(' ', qb.name, qb.name_en)) like ${searchPattern(q)}))`,
      bankId: (id) => sql`@.bank_id = ${id}`,
      status: (values) => sql`@.status = any(${values})`,
      inForceBy: (day) => sql`@.valid_from <= ${day}`,
    },
  },
  sort: {
    BANK_NAME: 'bank.name',
    NUMBER: 'number',
    STATUS: 'status',
    VALID_FROM: 'validFrom',
    UPDATED_AT: 'updatedAt',
  },
  needs: {
    questions: ['content'],
    anchors: ['content'],
    questionCount: ['content'],
    scaleMin: ['content'],
    scaleMax: ['content'],
    cannotJudge: ['content'],
    commentValues: ['content'],
    problems: ['content'],
    viewerCan: ['content', 'status', 'number'],
  },
});
