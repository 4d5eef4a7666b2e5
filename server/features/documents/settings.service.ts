import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx } from '../../kernel/context.js';
import { forbidden, invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { readOwnFile } from '../files/files.service.js';
import { DocumentSettings } from './document.entity.js';
import type { ChangeDocumentSettingsInput } from './documents.inputs.js';
import { mayChangeSettings } from './documents.policy.js';
import { type PaperSettings, STANDARD_PAPER } from './forms.rules.js';

/** How the agency prints now: what was set, else the name of the highest unit on the regulation's paper. */
export async function settingsOf(em: EntityManager): Promise<{ agency: string; place: string; paper: PaperSettings }> {
  const row = await em.findOne(DocumentSettings, { isOnly: true });
  if (row) {
    const { agency, place, paper, emblem, showsFormat } = row;
    return { agency, place, paper: { paper, emblem, showsFormat } };
  }
  const [root] = await em.execute<{ name: string }[]>(
    `select name from unit where parent_id is null order by kind = 'GOVERNMENT' desc, created_at limit 1`,
  );
  const agency = root?.name ?? '';
  return { agency, place: agency.replace(/^pemerintah (kota|kabupaten|provinsi) /i, ''), paper: STANDARD_PAPER };
}

const EMBLEM_KILOBYTES = 300;
const SIGNATURES = [
  { mediaType: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47] },
  { mediaType: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
];

/** @throws BAD_USER_INPUT for anything that is no small picture; NOT_FOUND for a file of somebody else */
async function emblemOf(ctx: Ctx, fileId: string): Promise<string> {
  const { bytes } = await readOwnFile(ctx, actorOf(ctx), fileId);
  const kind = SIGNATURES.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte));
  if (!kind || bytes.length > EMBLEM_KILOBYTES * 1024)
    throw invalidField('emblemFileId', 'documents.emblem.kind', { kilobytes: EMBLEM_KILOBYTES });
  return `data:${kind.mediaType};base64,${bytes.toString('base64')}`;
}

/** Sets letterhead, place, paper and emblem for documents issued from now on; issued ones keep theirs. */
export async function changeDocumentSettings(ctx: Ctx, input: ChangeDocumentSettingsInput): Promise<DocumentSettings> {
  if (!mayChangeSettings(actorOf(ctx))) throw forbidden();
  const { version, emblemFileId, ...values } = input;
  const emblem = emblemFileId ? await emblemOf(ctx, emblemFileId) : emblemFileId;
  return inTransaction(ctx, async (em) => {
    const found = await em.findOne(DocumentSettings, { isOnly: true });
    if (found) mustBeVersion(found, version ?? 0);
    const row = found ?? make(em, DocumentSettings, { ...values });
    Object.assign(row, values, emblem === undefined ? {} : { emblem });
    await record(em, ctx, {
      deed: 'changeDocumentSettings',
      object: 'documentSettings',
      objectId: row.id,
      after: { ...values, hasEmblem: row.emblem !== null },
    });
    return row;
  });
}

/** What was set; null while the defaults hold. */
export const currentSettings = (ctx: Ctx): Promise<DocumentSettings | null> =>
  ctx.em.fork().findOne(DocumentSettings, { isOnly: true });
