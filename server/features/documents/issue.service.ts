import { randomBytes } from 'node:crypto';
import { record } from '../../kernel/audit.js';
import { type Ctx, todayOf } from '../../kernel/context.js';
import { make } from '../../kernel/make.js';
import { inTransaction } from '../../kernel/transaction.js';
import { IssuedDocument } from './document.entity.js';
import type { DocumentOwner } from './documents.policy.js';
import type { FormData } from './forms.rules.js';
import { sha256Of } from './frozen.service.js';
import { documentNumber, isSameForm } from './issue.rules.js';
import { renderForm } from './layout.service.js';
import { settingsOf } from './settings.service.js';
import { codeOf, groupedCode } from './verification.rules.js';

/** What a use case hands over to be frozen. */
export interface DocumentToIssue {
  readonly form: FormData;
  readonly objectId: string;
  /** `seriesOf(…)`: the earlier document of the series becomes superseded. */
  readonly series: string;
  readonly owner: DocumentOwner & { readonly unitId: string };
  readonly signedOn: string;
  readonly signerOffice: string;
}

const COUNT = `insert into document_counter (kind, year, last) values (?, ?, 1)
  on conflict (kind, year) do update set last = document_counter.last + 1 returning last`;

/**
 * Prints and freezes a document: snapshot, bytes, hash, number and code. The same content again answers the document that
 * exists; different content supersedes it. Answers the id. Permission is the caller's business.
 */
export const issueDocument = (ctx: Ctx, wanted: DocumentToIssue): Promise<string> =>
  inTransaction(ctx, async (em) => {
    const { form, objectId, series, owner, signedOn, signerOffice } = wanted;
    const before = await em.findOne(IssuedDocument, { series }, { orderBy: { edition: 'desc' }, populate: ['form'] });
    if (before && before.objectId === objectId && isSameForm(before.form, form)) return before.id;
    const year = Number(todayOf(ctx).slice(0, 4));
    const [counted] = await em.execute<{ last: number }[]>(COUNT, [form.kind, year]);
    const number = documentNumber(form.kind, counted?.last ?? 0, year);
    const edition = (before?.edition ?? 0) + 1;
    const verificationCode = codeOf(randomBytes(16));
    const { paper } = await settingsOf(em);
    const url = `${ctx.config.publicUrl}/verify/${verificationCode}`;
    const stamp = { number, edition, code: groupedCode(verificationCode), url };
    const issuedAt = ctx.now();
    const pdf = await renderForm(form, paper, stamp, { title: number, author: form.agency, at: issuedAt });
    const sha256 = sha256Of(pdf);
    const row = make(em, IssuedDocument, {
      ...{ kind: form.kind, objectId, series, edition, number, form, paper, pdf, sha256, verificationCode },
      ...{ signedOn, signerOffice, issuedAt },
      employee: owner.employeeId,
      evaluator: owner.evaluatorId,
      evaluatorSuperior: owner.evaluatorSuperiorId,
      unit: owner.unitId,
    });
    if (before) em.assign(before, { supersededBy: row });
    await record(em, ctx, {
      deed: 'issueDocument',
      object: 'issuedDocument',
      objectId: row.id,
      after: { kind: form.kind, number, edition, sha256, supersedes: before?.id ?? null },
    });
    return row.id;
  });
