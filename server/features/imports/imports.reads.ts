import { Field, InputType } from 'type-graphql';
import { roles } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { sql } from '../../kernel/sql.js';
import { DataImport } from './dataImport.entity.js';
import { importsVisibleTo } from './imports.policy.js';
import { ImportKind, ImportStatus } from './imports.rules.js';

@InputType({ description: 'Conditions on imports; all must hold.' })
export class DataImportFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => [ImportKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: ImportKind[];

  @Field(() => [ImportStatus], { nullable: true, description: 'Any of these states.' })
  status?: ImportStatus[];
}

export const importReads = reads<DataImport, DataImportFilter>({
  entity: DataImport,
  list: 'dataImports',
  one: 'dataImport',
  gate: roles('PERSONNEL_OFFICER', 'AUDITOR'),
  describe: { list: 'Imports, newest first.', one: 'One import.' },
  visibleTo: importsVisibleTo,
  filter: {
    input: DataImportFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      kind: (values) => sql`@.kind = any(${values})`,
      status: (values) => sql`@.status = any(${values})`,
    },
  },
  sort: { UPDATED_AT: 'updatedAt', KIND: 'kind', STATUS: 'status', FILE_NAME: 'fileName' },
  descending: true,
  needs: { totals: ['totals'], problems: ['problems'], outcome: ['outcome'], viewerCan: ['status'] },
});
