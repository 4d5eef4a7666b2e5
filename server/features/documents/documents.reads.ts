import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { searchPattern } from '../../kernel/search.js';
import { constant, sql } from '../../kernel/sql.js';
import { inSubtree } from '../organization/organization.policy.js';
import { IssuedDocument } from './document.entity.js';
import { documentsVisibleTo } from './documents.policy.js';
import { FormKind } from './forms.rules.js';

@InputType({ description: 'Conditions on issued documents; all must hold.' })
export class IssuedDocumentFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => String, { nullable: true, description: 'Part of the name or titles, or the beginning of a NIP.' })
  q?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'Printed from this plan or evaluation.' })
  objectId?: string;

  @Field(() => UUID, { nullable: true, description: 'In this unit or below it.' })
  unitSubtreeOf?: string;

  @Field(() => [FormKind], { nullable: true, description: 'Any of these forms.' })
  kind?: FormKind[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what is in force; false: only what was superseded.',
  })
  isInForce?: boolean;
}

export const documentReads = reads<IssuedDocument, IssuedDocumentFilter>({
  entity: IssuedDocument,
  list: 'issuedDocuments',
  one: 'issuedDocument',
  gate: signedIn,
  describe: { list: 'Issued documents you may read, all editions; each read is logged.', one: 'One issued document.' },
  visibleTo: documentsVisibleTo,
  filter: {
    input: IssuedDocumentFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      q: (q) =>
        sql`exists (select 1 from employee qe where qe.id = @.employee_id and qe.search_text like ${searchPattern(q)})`,
      employeeId: (id) => sql`@.employee_id = ${id}`,
      objectId: (id) => sql`@.object_id = ${id}`,
      unitSubtreeOf: (id) => inSubtree('@.unit_id', [id]),
      kind: (values) => sql`@.kind = any(${values})`,
      isInForce: (wanted) => sql`(@.superseded_by_id is null) = ${wanted}`,
    },
  },
  sort: { ISSUED_AT: 'issuedAt', NUMBER: 'number', EMPLOYEE_NAME: 'employee.name', UPDATED_AT: 'updatedAt' },
  descending: true,
  computed: { downloadPath: constant(`'/documents/' || @.id || '.pdf'`) },
  confidential: 'issuedDocument',
});
