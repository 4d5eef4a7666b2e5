import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { CyclePeriod, PhaseWindow } from '../../server/features/cycles/cycle.entity.js';
import { Evaluation } from '../../server/features/evaluations/evaluation.entity.js';
import { Position } from '../../server/features/organization/position.entity.js';
import { Appointment } from '../../server/features/people/appointment.entity.js';
import { emptyDocument, type StoredResult } from '../../server/features/plans/document.rules.js';
import { PerformancePlan } from '../../server/features/plans/plan.entity.js';
import { make } from '../../server/kernel/make.js';
import { employee, position, unit } from '../kit/builders.js';
import { ended } from '../kit/jobs.js';
import { pdfText } from '../kit/pdfText.js';
import {
  type PlanRow,
  type PlanWorld,
  planDo,
  planWorld,
  signedPlan,
  someId,
  travellers,
  workResult,
} from '../kit/plans.js';
import { setPhase } from '../kit/rating.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const DOCUMENT =
  'id kind number edition sha256 verificationCode signedOn signerOffice downloadPath employee { id } supersededBy { id }';
const ISSUE = `mutation ($input: IssuePlanDocumentsInput!) { issuePlanDocuments(input: $input) { plan { ${DOCUMENT} } attachment { ${DOCUMENT} } } }`;
const ISSUE_EVALUATION = `mutation ($input: IssueEvaluationDocumentInput!) { issueEvaluationDocument(input: $input) { document { ${DOCUMENT} } result { ${DOCUMENT} } } }`;
const LIST = `query ($filter: IssuedDocumentFilter) { issuedDocuments(filter: $filter) { total items { ${DOCUMENT} } } }`;

interface Issued {
  id: string;
  kind: string;
  number: string;
  edition: number;
  sha256: string;
  verificationCode: string;
  signerOffice: string;
  downloadPath: string;
  supersededBy: { id: string } | null;
}

/** Pages of a PDF, counted in its objects; compressed streams do not hold page objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

/** Waits for something that another process of the server does; fails when it never happens. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await holds()) return;
    await sleep(50);
  }
  throw new Error('it has not happened in 30 s');
}

const storedResult: StoredResult = {
  ...{ key: 'a', text: 'Berkas layanan selesai', priority: 'MAIN', source: null, controlLevel: null, supports: null },
  ...{ assignedByOther: false, approvedByEvaluator: false, assignedBy: 'Kepala', concerns: [], supported: null },
  indicators: [
    {
      ...{ key: 'b', text: 'Persentase berkas selesai', aspects: ['QUANTITY'], perspective: null },
      target: { kind: 'RANGE', min: 80, max: 90, unit: '%', direction: 'HIGHER_IS_BETTER' },
    },
  ],
};

describe('documents through the API', () => {
  let server: TestServer;
  let world: PlanWorld;
  let staff: Caller;
  let head: Caller;
  let top: Caller;
  let officer: Caller;
  let auditor: Caller;
  let colleague: Caller;
  let stranger: Caller;
  let administrator: Caller;
  let plan: PlanRow;
  let first: { plan: Issued; attachment: Issued };

  const issue = async (who: Caller, planId = plan.id) => who.query(ISSUE, { input: { planId } });
  const verify = (code: string, init?: RequestInit) => server.caller(null).fetch(`/verify/${code}`, init);
  const pdfOf = async (who: Caller, { downloadPath }: Issued) => {
    const response = await who.fetch(downloadPath);
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  beforeAll(async () => {
    server = await startServer({ now: '2026-01-10T03:00:00Z' });
    world = await planWorld(server);
    const one = ({ id }: { id: string }) => ({ roles: ['EMPLOYEE' as const], employeeId: id });
    const { callers, travel } = await travellers(server, {
      ...{ staff: one(world.staff), head: one(world.head), top: one(world.top), colleague: one(world.colleague) },
      ...{ stranger: one(world.stranger), officer: { roles: ['PERSONNEL_OFFICER' as const] } },
      ...{ auditor: { roles: ['AUDITOR' as const] }, administrator: { roles: ['ADMINISTRATOR' as const] } },
    });
    await travel('2026-01-10T03:00:00Z');
    ({ staff, head, top, colleague, stranger, officer, auditor, administrator } = callers);
    plan = await signedPlan(staff, head, world.cycleId, [workResult({ text: 'Rekam medis tercatat lengkap' })]);
    first = (await issue(staff)).data.issuePlanDocuments;
  });
  afterAll(() => server.stop());

  test('a signed plan is issued with its attachment: frozen, numbered, with a code each', () => {
    expect(first.plan).toMatchObject({ kind: 'A17', number: 'A.1.7/0001/2026', edition: 1, supersededBy: null });
    expect(first.attachment).toMatchObject({ kind: 'A18', number: 'A.1.8/0001/2026', edition: 1 });
    expect(first.plan.verificationCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(first.plan.verificationCode).not.toBe(first.attachment.verificationCode);
  });

  test('issuing the same plan again answers the same documents', async () => {
    expect((await issue(head)).data.issuePlanDocuments).toEqual(first);
  });

  test.each([
    ['colleague', () => colleague, 'NOT_FOUND'],
    ['stranger', () => stranger, 'NOT_FOUND'],
    ['administrator', () => administrator, 'NOT_FOUND'],
    ['auditor, who only reads', () => auditor, 'NOT_FOUND'],
  ])('no issuing for the %s', async (_name, who, code) => {
    expect((await issue(who())).errors?.[0]?.extensions.code).toBe(code);
  });

  test('a plan that is not signed is not printed, with the article', async () => {
    const { id } = await planDo(colleague, 'create', { cycleId: world.cycleId, approach: 'QUANTITATIVE' });
    expect((await issue(colleague, id)).errors?.[0]?.extensions).toMatchObject({
      code: 'PRECONDITION_FAILED',
      key: 'documents.plan.notSigned',
      params: { article: 'Ps 14(1)' },
    });
  });

  test('a plan that never was looks like one that may not be seen', async () => {
    expect((await issue(officer, someId())).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test.each([
    ['employee', () => staff, true],
    ['evaluator', () => head, true],
    ["evaluator's superior", () => top, true],
    ['personnel officer', () => officer, true],
    ['auditor', () => auditor, true],
    ['colleague', () => colleague, false],
    ['stranger', () => stranger, false],
    ['administrator', () => administrator, false],
  ])('list and download follow the owner: %s', async (_name, who, may) => {
    const list = await who().query(LIST, { filter: { objectId: plan.id } });
    expect(list.data.issuedDocuments.total).toBe(may ? 2 : 0);
    const { response } = await pdfOf(who(), first.plan);
    expect(response.status).toBe(may ? 200 : 404);
  });

  test('the download is the hashed PDF, whole and paged', async () => {
    const { response, bytes } = await pdfOf(staff, first.plan);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.subarray(-6).toString().trim()).toBe('%%EOF');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(first.plan.sha256);
    expect(pagesOf(bytes)).toBeGreaterThanOrEqual(2);
  });

  test('every download leaves a trace', async () => {
    const count = async () => {
      const rows = await server.orm.em
        .fork()
        .execute<{ id: string }[]>(
          `select sequence from audit_entry where deed = 'read' and object = 'issuedDocument' and object_id = ?`,
          [first.plan.id],
        );
      return rows.length;
    };
    const before = await count();
    await pdfOf(auditor, first.plan);
    expect(await count()).toBe(before + 1);
  });

  test('nobody downloads without signing in, and a path that is no id is not found', async () => {
    expect((await server.caller(null).fetch(first.plan.downloadPath)).status).toBe(401);
    for (const path of ['/documents/x.pdf', `/documents/${first.plan.id}`, `/documents/${someId()}.pdf`])
      expect((await officer.fetch(path)).status).toBe(404);
  });

  test('the public page tells form, number, date, office and state, and nothing else', async () => {
    const response = await verify(first.plan.verificationCode);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    for (const word of [
      'A.1.7',
      first.plan.number,
      '10 Januari 2026',
      first.plan.signerOffice,
      'Asli dan berlaku',
      'Genuine and in force',
    ])
      expect(html).toContain(word);
    const secrets = [
      'STAF',
      'KEPALA<',
      world.staff.nip,
      world.head.nip,
      'Rekam medis',
      first.plan.sha256,
      first.plan.id,
      plan.id,
      '<script',
    ];
    expect(secrets.filter((secret) => html.includes(secret))).toEqual([]);
  });

  test('a PDF brought to the public page is the issued one, or it is not: one changed byte is enough', async () => {
    const { bytes } = await pdfOf(staff, first.plan);
    const compare = async (file: Buffer | null, code = first.plan.verificationCode) => {
      const body = new FormData();
      body.set('note', 'x');
      if (file) body.set('file', new Blob([new Uint8Array(file)], { type: 'application/pdf' }), 'dokumen.pdf');
      const response = await verify(code, { method: 'POST', body });
      return { status: response.status, html: await response.text() };
    };
    expect(await compare(bytes)).toMatchObject({ status: 200, html: expect.stringContaining('sama persis') });
    const changed = Buffer.from(bytes);
    changed[200] = (changed[200] ?? 0) ^ 1;
    for (const file of [changed, bytes.subarray(0, -1), (await pdfOf(staff, first.attachment)).bytes]) {
      const { status, html } = await compare(file);
      expect([status, html.includes('tidak sama dengan yang diterbitkan'), html.includes('sama persis')]).toEqual([
        200,
        true,
        false,
      ]);
      expect(html).not.toContain(first.plan.sha256);
    }
    expect((await compare(null)).status).toBe(400);
    expect((await verify(first.plan.verificationCode, { method: 'POST', body: 'x' })).status).toBe(400);
    expect(await compare(bytes, '0'.repeat(26))).toMatchObject({ status: 404 });
    expect((await compare(Buffer.alloc(6 * 1_048_576))).status).toBe(413);
  });

  test('bytes that changed in the store are not handed out as the document', async () => {
    const em = server.orm.em.fork();
    const set = async (statement: string) => {
      await em.execute('alter table issued_document disable trigger issued_document_frozen');
      await em.execute(statement, [first.attachment.id]);
      await em.execute('alter table issued_document enable trigger issued_document_frozen');
    };
    await set('update issued_document set pdf = set_byte(pdf, 100, get_byte(pdf, 100) # 1) where id = ?');
    const { response, bytes } = await pdfOf(staff, first.attachment);
    expect(response.status).toBe(500);
    expect(bytes.toString()).toContain('A.1.8/0001/2026');
    await set('update issued_document set pdf = set_byte(pdf, 100, get_byte(pdf, 100) # 1) where id = ?');
    expect((await pdfOf(staff, first.attachment)).response.status).toBe(200);
  });

  test('a code typed from paper is found whatever its case and groups', async () => {
    const typed =
      first.plan.verificationCode
        .toLowerCase()
        .match(/.{1,4}/g)
        ?.join('-') ?? '';
    expect((await verify(typed)).status).toBe(200);
  });

  test.each(['0'.repeat(26), 'x', "'; drop table employee", '<script>alert(1)</script>', '%00'])(
    'an unknown code is 404 without a detail: %s',
    async (code) => {
      const response = await verify(encodeURIComponent(code));
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('<script');
    },
  );

  test('all unknown codes get the same page', async () => {
    const pages = await Promise.all(['0'.repeat(26), 'x'].map(async (code) => (await verify(code)).text()));
    expect(pages[0]).toBe(pages[1]);
  });

  test('a new edition of the plan supersedes the document, which stays readable and says so in public', async () => {
    const draft = await planDo(staff, 'revise', {
      id: plan.id,
      version: plan.version,
      reason: 'FEEDBACK',
      note: 'Target disesuaikan',
    });
    const step = { id: draft.id };
    const proposed = await planDo(staff, 'propose', { ...step, version: draft.version });
    const agreed = await planDo(head, 'agree', { ...step, version: proposed.version });
    const half = await planDo(staff, 'sign', { ...step, version: agreed.version });
    await planDo(head, 'sign', { ...step, version: half.version });
    const second: { plan: Issued } = (await issue(officer, draft.id)).data.issuePlanDocuments;
    expect(second.plan).toMatchObject({ edition: 2, number: 'A.1.7/0002/2026', supersededBy: null });
    const old = await staff.query(LIST, { filter: { isInForce: false, kind: ['A17'] } });
    expect(old.data.issuedDocuments.items).toMatchObject([{ id: first.plan.id, supersededBy: { id: second.plan.id } }]);
    const html = await (await verify(first.plan.verificationCode)).text();
    expect(html).toContain('Tidak berlaku lagi');
    expect(html).not.toContain(second.plan.number);
    expect((await pdfOf(staff, first.plan)).response.status).toBe(200);
  });

  test.each([
    ['changed', `update issued_document set sha256 = 'x'`],
    ['deleted', 'delete from issued_document'],
    ['put in force again', 'update issued_document set superseded_by_id = null where superseded_by_id is not null'],
  ])('an issued document cannot be %s in the database', async (_name, statement) => {
    await expect(server.orm.em.fork().execute(statement)).rejects.toThrow('frozen');
  });

  test('the document of an evaluation follows its publication: the employee before it sees nothing', async () => {
    const em = server.orm.em.fork();
    const evaluation = make(em, Evaluation, {
      ...{ cycle: world.cycleId, employee: world.staff.id, evaluator: world.head.id, evaluatorSuperior: world.top.id },
      ...{ unit: world.office.id, evaluatorUnit: world.office.id, status: 'RATED', organisationPredicate: 'GOOD' },
      ...{
        resultsRating: 'MEETS',
        behaviourRating: 'ABOVE',
        predicate: 'GOOD',
        note: 'Pertahankan.',
        ratedAt: new Date('2026-01-09T03:00:00Z'),
      },
    });
    await em.flush();
    const ask = (who: Caller) => who.query(ISSUE_EVALUATION, { input: { evaluationId: evaluation.id } });
    expect((await ask(head)).errors?.[0]?.extensions.key).toBe('documents.evaluation.notPublished');
    expect((await ask(staff)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    evaluation.status = 'PUBLISHED';
    await em.flush();
    const { document, result } = (await ask(staff)).data.issueEvaluationDocument as {
      document: Issued;
      result: Issued;
    };
    expect(result).toMatchObject({ kind: 'C13', number: 'C.1.3/0001/2026', edition: 1 });
    expect(document).toMatchObject({ kind: 'D11', number: 'D.1.1/0001/2026', edition: 1 });
    const { bytes } = await pdfOf(staff, document);
    expect(pagesOf(bytes)).toBe(1);
    evaluation.acknowledgedOn = '2026-01-10';
    await em.flush();
    // The return of the employee adds his signature to the document, and changes nothing in the result.
    expect((await ask(head)).data.issueEvaluationDocument).toMatchObject({
      document: { kind: 'D11', edition: 2 },
      result: { id: result.id },
    });
    expect((await ask(stranger)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  describe('a whole unit as one ZIP', () => {
    const ARCHIVE = 'mutation ($input: ArchiveDocumentsInput!) { archiveDocuments(input: $input) { job { id } } }';
    const order = (who: Caller) => who.query(ARCHIVE, { input: { cycleId: world.cycleId, unitId: world.office.id } });

    test('is for those who see a subtree', async () => {
      for (const who of [staff, head, auditor, administrator])
        expect((await order(who)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    test('of another subtree tells nothing: no paper, no name', async () => {
      const em = server.orm.em.fork();
      const elsewhere = unit(em, { name: 'Dinas Lain' });
      await em.flush();
      const other = await server.as({ roles: ['UNIT_OFFICER'], unitIds: [elsewhere.id], username: 'dinaslain' });
      const job = await ended(other, (await order(other)).data.archiveDocuments.job.id);
      const bytes = job.resultUrl ? new Uint8Array(await (await other.fetch(job.resultUrl)).arrayBuffer()) : null;
      expect(bytes ? Object.keys(unzipSync(bytes)) : []).toEqual([]);
    });

    test('cancelled while it runs leaves no file, no half document and no gap in the numbers', async () => {
      const em = server.orm.em.fork();
      const crowd = unit(em, { name: 'Unit Besar' });
      const signer = employee(em, { name: 'KEPALA UNIT BESAR', unit: crowd });
      const people = Array.from({ length: 25 }, (_, n) => employee(em, { name: `ORANG ${n}`, unit: crowd }));
      const document = { ...emptyDocument('QUANTITATIVE'), results: [storedResult] };
      for (const one of people)
        make(em, PerformancePlan, {
          ...{ cycle: world.cycleId, year: 2026, employee: one, evaluator: signer, signedFor: signer, unit: crowd },
          ...{
            position: one.position,
            level: 'EXECUTOR',
            edition: 1,
            status: 'SIGNED',
            approach: 'QUANTITATIVE',
            document,
          },
          ...{ dutySince: '2026-01-02', signedOn: '2026-01-09' },
          ...{ employeeSignedAt: new Date('2026-01-08'), evaluatorSignedAt: new Date('2026-01-09') },
        });
      await em.flush();
      const rows = <T extends object>(text: string, values: unknown[] = []) => em.fork().execute<T[]>(text, values);
      const files = async () =>
        (await readdir(join(server.app.services.config.dataDir, 'files')).catch(() => [])).sort();
      const before = { files: await files(), stored: await rows('select id from stored_file') };

      const { id } = (await officer.query(ARCHIVE, { input: { cycleId: world.cycleId, unitId: crowd.id } })).data
        .archiveDocuments.job;
      await until(async () => (await rows('select 1 from job where id = ? and progress > 0', [id])).length > 0);
      const cancelled = await officer.query(
        'mutation ($input: CancelJobInput!) { cancelJob(input: $input) { job { status } } }',
        { input: { id } },
      );
      expect(cancelled.errors).toBeUndefined();
      await until(async () => {
        const [entry] = await rows<{ state: string }>(`select state from jobs.job where data->>'jobId' = ?`, [id]);
        return entry?.state === 'completed';
      });

      expect(await ended(officer, id)).toMatchObject({ status: 'CANCELLED', resultUrl: null });
      expect(await files()).toEqual(before.files);
      expect(await rows('select id from stored_file')).toEqual(before.stored);
      expect(
        await rows(`select 1 from audit_entry where object_id = ? and after->>'archive' = 'ZIP'`, [crowd.id]),
      ).toEqual([]);
      // What it had issued is whole: both papers of a person, each with its bytes; the rest was not begun.
      const issued = await rows<{ person: string; kinds: string; whole: boolean }>(
        `select employee_id as person, string_agg(kind, ' ' order by kind) as kinds,
                bool_and(encode(sha256(pdf), 'hex') = sha256) as whole
           from issued_document where unit_id = ? group by 1`,
        [crowd.id],
      );
      expect(issued.length).toBeGreaterThan(0);
      expect(issued.length).toBeLessThan(people.length);
      for (const one of issued) expect(one).toMatchObject({ kinds: 'A.1.7 A.1.8', whole: true });
      expect(
        await rows(
          `select c.kind from document_counter c where c.year = 2026
            and c.last <> (select count(*) from issued_document d where d.kind = c.kind and d.number like '%/2026')`,
        ),
      ).toEqual([]);
    });

    test('holds every document in force, in folders by unit and person, for its starter alone', async () => {
      const job = await ended(officer, (await order(officer)).data.archiveDocuments.job.id);
      expect(job).toMatchObject({ status: 'SUCCEEDED' });
      const response = await officer.fetch(job.resultUrl ?? '');
      const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
      const left = strFromU8(files['TIDAK TERCETAK.txt'] ?? new Uint8Array())
        .trim()
        .split('\r\n');
      expect(left).toEqual([
        'ATASAN, SKP: Belum ada SKP.',
        'KEPALA, SKP: Belum ada SKP.',
        'KOLEGA, SKP: Dokumen SKP baru terbit setelah SKP ditandatangani pegawai dan pejabat penilai (Ps 14(1)).',
      ]);
      const names = Object.keys(files).filter((name) => name !== 'TIDAK TERCETAK.txt');
      const inForce = (await officer.query(LIST, { filter: { isInForce: true, unitSubtreeOf: world.office.id } })).data
        .issuedDocuments.items as Issued[];
      expect(names.map((name) => name.split('/').at(-1)).sort()).toEqual(
        inForce.map(({ number }) => `${number.replaceAll('/', '-')}.pdf`).sort(),
      );
      expect([...new Set(inForce.map(({ kind }) => kind))].sort()).toEqual(['A17', 'A18', 'C13', 'D11']);
      expect(names.length).toBeGreaterThanOrEqual(4);
      for (const { number, sha256 } of inForce) {
        const name = names.find((one) => one.endsWith(`${number.replaceAll('/', '-')}.pdf`)) ?? '';
        expect(
          createHash('sha256')
            .update(files[name] ?? '')
            .digest('hex'),
        ).toBe(sha256);
      }
      expect((await head.fetch(job.resultUrl ?? '')).status).toBe(404);
    });
  });

  describe('letterhead and paper', () => {
    const CHANGE =
      'mutation ($input: ChangeDocumentSettingsInput!) { changeDocumentSettings(input: $input) { settings { version agency place paper showsFormat } } }';
    const values = { agency: 'Pemerintah Kota Tebing Tinggi', place: 'Tebing Tinggi', paper: 'A4', showsFormat: true };

    test('are the personnel officer’s', async () => {
      for (const who of [staff, auditor, administrator])
        expect((await who.query(CHANGE, { input: values })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    test('are checked field by field', async () => {
      const reply = await officer.query(CHANGE, { input: { ...values, agency: '', paper: 'A3' } });
      expect(Object.keys(reply.errors?.[0]?.extensions.fields ?? {}).sort()).toEqual(['agency', 'paper']);
    });

    test('an emblem that is no picture is refused; the right version is needed to change them', async () => {
      const upload = await officer.fetch('/uploads', {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'x.png' },
        body: '<svg onload="x">',
      });
      const { id } = (await upload.json()) as { id: string };
      const refused = await officer.query(CHANGE, { input: { ...values, emblemFileId: id } });
      expect(refused.errors?.[0]?.extensions.fields).toHaveProperty('emblemFileId');
      const set = await officer.query(CHANGE, { input: values });
      expect(set.data.changeDocumentSettings.settings).toMatchObject(values);
      const late = await officer.query(CHANGE, { input: { ...values, version: 99 } });
      expect(late.errors?.[0]?.extensions.code).toBe('CONFLICT');
    });

    test('an emblem is shown as it is printed, kept by other changes, and taken away by null', async () => {
      const now = async () =>
        (await officer.query('{ documentSettings { version emblem } }')).data.documentSettings as {
          version: number;
          emblem: string | null;
        };
      const change = async (more: Record<string, unknown>) => {
        const reply = await officer.query(CHANGE, { input: { ...values, version: (await now()).version, ...more } });
        expect(reply.errors).toBeUndefined();
        return (await now()).emblem;
      };
      const picture = Buffer.from('89504e470d0a1a0a00', 'hex');
      const upload = await officer.fetch('/uploads', {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'lambang.png' },
        body: picture,
      });
      const emblem = `data:image/png;base64,${picture.toString('base64')}`;
      expect(await change({ emblemFileId: ((await upload.json()) as { id: string }).id })).toBe(emblem);
      expect(await change({ place: 'Kota' })).toBe(emblem);
      expect(await change({ emblemFileId: null })).toBeNull();
    });
  });
});

// Forms from what people really did: plans of both approaches, a period, and an evaluator in default.
describe('forms from live data', () => {
  let server: TestServer;
  let world: PlanWorld;
  let who: Record<'staff' | 'head' | 'top' | 'colleague' | 'officer' | 'auditor', Caller>;
  let travel: (instant: string) => Promise<void>;
  const plans = {} as Record<'staff' | 'head' | 'colleague', PlanRow>;

  const formOf = async ({ id }: Issued): Promise<Record<string, unknown> & { kind: string }> => {
    const [row] = await server.orm.em
      .fork()
      .execute<{ form: never }[]>('select form from issued_document where id = ?', [id]);
    return row?.form as never;
  };
  const issuePlan = async (caller: Caller, planId: string): Promise<{ plan: Issued; attachment: Issued }> =>
    (await caller.query(ISSUE, { input: { planId } })).data.issuePlanDocuments;
  const budgeted = (target: object) => [
    workResult({
      ...{ text: 'Pengelolaan anggaran yang optimal', assignedBy: 'Kepala Daerah' },
      indicators: [{ text: 'Penyerapan anggaran', aspects: ['COST'], perspective: 'BUDGET', target }],
    }),
  ];

  beforeAll(async () => {
    server = await startServer({ now: '2026-01-10T03:00:00Z' });
    world = await planWorld(server);
    const em = server.orm.em.fork();
    await em.nativeUpdate(Position, { id: world.head.position.id }, { level: 'EXECUTIVE' });
    make(em, PhaseWindow, { cycle: world.cycleId, phase: 'RATING', opensOn: '2026-12-16', closesOn: '2027-01-24' });
    make(em, CyclePeriod, { cycle: world.cycleId, ordinal: 2, startsOn: '2026-04-01', endsOn: '2026-06-30' });
    await em.flush();
    const one = ({ id }: { id: string }) => ({ roles: ['EMPLOYEE' as const], employeeId: id });
    const found = await travellers(server, {
      ...{ staff: one(world.staff), head: one(world.head), top: one(world.top), colleague: one(world.colleague) },
      ...{ officer: { roles: ['PERSONNEL_OFFICER' as const] }, auditor: { roles: ['AUDITOR' as const] } },
    });
    ({ callers: who, travel } = found);
    await travel('2026-01-10T03:00:00Z');
    const { cycleId } = world;
    plans.head = await signedPlan(who.head, who.top, cycleId, budgeted({ min: 95, max: 98, unit: '%' }));
    plans.staff = await signedPlan(who.staff, who.head, cycleId);
    const narrative = [
      workResult({
        assignedBy: 'Kepala Dinas',
        indicators: [{ text: 'Komplain', aspects: [], target: { text: 'menurun dari tahun lalu' } }],
      }),
    ];
    plans.colleague = await signedPlan(who.colleague, who.head, cycleId, narrative, 'QUALITATIVE');
  });
  afterAll(() => server.stop());

  test('A.1.2 prints an executive: perspectives, ranges in words, and who assigned the result', async () => {
    const { plan, attachment } = await issuePlan(who.head, plans.head.id);
    expect([plan.kind, attachment.kind]).toEqual(['A12', 'A18']);
    expect(await formOf(plan)).toMatchObject({
      kind: 'A.1.2',
      employee: { name: 'KEPALA', nip: world.head.nip },
      evaluator: { name: 'ATASAN', nip: world.top.nip },
      main: [
        {
          text: 'Pengelolaan anggaran yang optimal',
          assignedBy: 'penugasan dari Kepala Daerah',
          indicators: [{ text: 'Penyerapan anggaran', target: '95 – 98 %', perspective: 'Anggaran' }],
        },
      ],
      additional: [],
      signatures: { employee: { signedOn: '2026-01-10' }, evaluator: { signedOn: '2026-01-10' } },
    });
    const response = await who.head.fetch(plan.downloadPath);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(plan.sha256);
    const page = await (await server.caller(null).fetch(`/verify/${plan.verificationCode}`)).text();
    expect(page).toContain('A.1.2');
    expect(page).toContain('Asli dan berlaku');
  });

  test('A.1.6 prints a qualitative plan: indicator and target as one narrative', async () => {
    const { plan } = await issuePlan(who.colleague, plans.colleague.id);
    expect(plan).toMatchObject({ kind: 'A16', number: 'A.1.6/0001/2026' });
    expect((await formOf(plan)).main).toEqual([
      {
        text: 'Berkas layanan selesai tepat waktu',
        assignedBy: 'penugasan dari Kepala Dinas',
        measures: ['Komplain: menurun dari tahun lalu'],
      },
    ]);
  });

  describe('of a period', () => {
    const ISSUE_PERIODIC = `mutation ($input: IssuePeriodicDocumentInput!) { issuePeriodicDocument(input: $input) { document { ${DOCUMENT} } result { ${DOCUMENT} } } }`;
    const issuePeriodic = (caller: Caller, periodicEvaluationId: string) =>
      caller.query(ISSUE_PERIODIC, { input: { periodicEvaluationId } });
    const listed = async () => {
      const reply = await who.officer.query(
        '{ periodicEvaluations { items { id version employeeName round { id version } } } }',
      );
      return reply.data.periodicEvaluations.items as {
        id: string;
        version: number;
        employeeName: string;
        round: { id: string; version: number };
      }[];
    };
    const rowOf = async (name: string) => {
      const found = (await listed()).find(({ employeeName }) => employeeName === name);
      if (!found) throw new Error(`no row of ${name}`);
      return found;
    };
    const progress = (caller: Caller, plan: PlanRow, happenedOn: string, value: number) =>
      caller.query('mutation ($input: RecordProgressInput!) { recordProgress(input: $input) { entry { id } } }', {
        input: {
          ...{
            cycleId: world.cycleId,
            resultKey: plan.results[0]?.key,
            indicatorKey: plan.results[0]?.indicators[0]?.key,
            happenedOn,
          },
          ...{
            realisation: `Sampai ${happenedOn}`,
            value,
            evidence: [{ name: 'Register', url: 'https://berkas.example.test/register' }],
          },
        },
      });

    test('is refused before it is handed over, with the article, and looks like missing to the employee', async () => {
      await setPhase(server, world.cycleId, 'RUNNING');
      await travel('2026-06-25T03:00:00Z');
      const [period] = await server.orm.em.fork().find(CyclePeriod, { cycle: world.cycleId });
      const said = [
        await progress(who.staff, plans.staff, '2026-06-20', 70),
        await who.officer.query(
          'mutation ($input: SetPeriodicOrganisationResultInput!) { setPeriodicOrganisationResult(input: $input) { periodicOrganisationResult { id } } }',
          {
            input: {
              ...{ unitId: world.office.id, periodId: period?.id, predicate: 'GOOD' },
              ...{ issuedOn: '2026-06-22', document: 'Capaian triwulan II' },
            },
          },
        ),
        await who.officer.query(
          'mutation ($input: OpenPeriodicRoundInput!) { openPeriodicRound(input: $input) { periodicRound { id } } }',
          { input: { periodId: period?.id } },
        ),
      ];
      expect(said.flatMap(({ errors }) => errors ?? [])).toEqual([]);
      const given = { resultsRating: 'MEETS', behaviourRating: 'MEETS', note: 'Pertahankan ritmenya.' };
      for (const [name, rater] of [
        ['STAF', who.head],
        ['KOLEGA', who.head],
        ['KEPALA', who.top],
      ] as const) {
        const { id, version } = await rowOf(name);
        const rated = await rater.query(
          'mutation ($input: RatePeriodicEvaluationInput!) { ratePeriodicEvaluation(input: $input) { periodicEvaluation { id } } }',
          { input: { id, version, ...given } },
        );
        expect(rated.errors).toBeUndefined();
      }
      const { id } = await rowOf('STAF');
      expect((await issuePeriodic(who.head, id)).errors?.[0]?.extensions).toMatchObject({
        key: 'documents.evaluation.notPublished',
        params: { article: 'p.114 A.4-5' },
      });
      expect((await issuePeriodic(who.staff, id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });

    test('is the same form with its quarter, and what was realised later does not count', async () => {
      await travel('2026-07-06T03:00:00Z');
      expect((await progress(who.staff, plans.staff, '2026-07-03', 90)).errors).toBeUndefined();
      const { round, id } = await rowOf('STAF');
      const published = await who.officer.query(
        'mutation ($input: PublishPeriodicRoundInput!) { publishPeriodicRound(input: $input) { periodicRound { id } } }',
        { input: { id: round.id, version: round.version } },
      );
      expect(published.errors).toBeUndefined();
      const { document, result } = (await issuePeriodic(who.staff, id)).data.issuePeriodicDocument as {
        document: Issued;
        result: Issued;
      };
      expect(document).toMatchObject({ kind: 'D11', edition: 1 });
      expect(await formOf(document)).toMatchObject({
        ...{ kind: 'D.1.1', from: '2026-04-01', to: '2026-06-30', period: { rhythm: 'QUARTER', number: 2 } },
        ...{ employee: { name: 'STAF' }, evaluator: { name: 'KEPALA' }, superior: { name: 'ATASAN' } },
        ...{ organisation: 'GOOD', predicate: 'GOOD', note: 'Pertahankan ritmenya.' },
      });
      expect(result).toMatchObject({ kind: 'C13', edition: 1 });
      expect(JSON.stringify((await formOf(result)).main)).toContain('70 %; Sampai 2026-06-20');
      const own = await who.staff.query(LIST, { filter: { objectId: id } });
      expect(own.data.issuedDocuments.total).toBe(2);
    });

    test('goes into the ZIP of the unit, issued there when it was not before; what cannot be printed is listed', async () => {
      const em = server.orm.em.fork();
      const { id: unplanned } = make(em, Evaluation, {
        ...{ cycle: world.cycleId, employee: world.colleague.id, evaluator: world.head.id, unit: world.office.id },
        evaluatorUnit: world.office.id,
      });
      await em.flush();
      const { data } = await who.officer.query(
        'mutation ($input: ArchiveDocumentsInput!) { archiveDocuments(input: $input) { job { id } } }',
        { input: { cycleId: world.cycleId, unitId: world.office.id } },
      );
      const job = await ended(who.officer, data.archiveDocuments.job.id);
      const files = unzipSync(new Uint8Array(await (await who.officer.fetch(job.resultUrl ?? '')).arrayBuffer()));
      const of = (name: string) =>
        Object.keys(files)
          .filter((file) => file.includes(` ${name}/`))
          .map((file) => /[A-D]-\d-\d|[A-D]\.\d\.\d/.exec(file)?.[0])
          .sort();
      expect(of('KOLEGA')).toEqual(['A.1.6', 'A.1.8', 'C.1.1', 'D.1.1']);
      expect(of('STAF')).toEqual(['A.1.7', 'A.1.8', 'C.1.3', 'D.1.1']);
      expect(of('KEPALA')).toEqual(['A.1.2', 'A.1.8', 'C.1.2', 'D.1.1']);
      expect(
        strFromU8(files['TIDAK TERCETAK.txt'] ?? new Uint8Array())
          .trim()
          .split('\r\n'),
      ).toEqual([
        'ATASAN, SKP: Belum ada SKP.',
        'ATASAN, Evaluasi Triwulan II: Dokumen evaluasi baru terbit setelah hasilnya disampaikan (p.114 A.4-5).',
        'KOLEGA, Evaluasi tahunan: Dokumen evaluasi baru terbit setelah hasilnya disampaikan (p.114 A.4-5).',
      ]);
      expect(job.message).toBe('Dokumen unit sudah terkumpul; yang tidak tercetak ada di TIDAK TERCETAK.txt.');
      await server.orm.em.fork().nativeDelete(Evaluation, { id: unplanned });
    });

    test.each([
      ['KOLEGA', 'C11'],
      ['KEPALA', 'C12'],
    ] as const)('of %s has its result in the form of the plan: %s', async (name, kind) => {
      const { id } = await rowOf(name);
      const { result } = (await issuePeriodic(who.officer, id)).data.issuePeriodicDocument as { result: Issued };
      expect(result.kind).toBe(kind);
      expect(await formOf(result)).toMatchObject({ resultsRating: 'MEETS', behaviourRating: 'MEETS' });
    });

    test('what the page offers is what the server accepts', async () => {
      const { id } = await rowOf('STAF');
      for (const [name, caller] of Object.entries(who)) {
        const { data } = await caller.query('query ($id: UUID!) { periodicEvaluation(id: $id) { viewerMayIssue } }', {
          id,
        });
        const reply = await issuePeriodic(caller, id);
        expect([name, data.periodicEvaluation?.viewerMayIssue ?? false]).toEqual([name, !reply.errors]);
      }
    });
  });

  test('A.1.1 takes the place of A.1.2 when the executive revises to the qualitative approach', async () => {
    const { id, version } = plans.head;
    const before = (await issuePlan(who.head, id)).plan;
    const draft = await planDo(who.head, 'revise', { id, version, reason: 'FEEDBACK', note: 'Pendekatan kualitatif' });
    await server.orm.em
      .fork()
      .execute(
        `update performance_plan set approach = 'QUALITATIVE', document = jsonb_set(document, '{approach}', '"QUALITATIVE"') where id = ?`,
        [draft.id],
      );
    let next = await planDo(who.head, 'propose', { id: draft.id, version: draft.version });
    next = await planDo(who.top, 'agree', { id: draft.id, version: next.version });
    next = await planDo(who.head, 'sign', { id: draft.id, version: next.version });
    await planDo(who.top, 'sign', { id: draft.id, version: next.version });
    const { plan } = await issuePlan(who.officer, draft.id);
    expect(plan).toMatchObject({ kind: 'A11', edition: 2 });
    const main = (await formOf(plan)).main as { measures: string[] }[];
    expect(main[0]?.measures).toEqual(['Penyerapan anggaran: 95 – 98 % (Perspektif Anggaran)']);
    const list = await who.officer.query(LIST, { filter: { objectId: id, kind: ['A12'] } });
    expect(list.data.issuedDocuments.items).toMatchObject([{ id: before.id, supersededBy: { id: plan.id } }]);
    expect(await (await server.caller(null).fetch(`/verify/${before.verificationCode}`)).text()).toContain(
      'Tidak berlaku lagi',
    );
  });

  test('D.1.2 is made by the superior of an evaluator in default, and is final', async () => {
    const em = server.orm.em.fork();
    const evaluation = make(em, Evaluation, {
      ...{ cycle: world.cycleId, employee: world.staff.id, evaluator: world.head.id, evaluatorSuperior: world.top.id },
      ...{ unit: world.office.id, evaluatorUnit: world.office.id, organisationPredicate: 'GOOD' },
    });
    await em.flush();
    const { id } = evaluation;
    const rate = (caller: Caller) =>
      caller.query(
        'mutation ($input: RateEvaluationInput!) { rateEvaluation(input: $input) { evaluation { isByDefault } } }',
        {
          input: { id, version: 1, resultsRating: 'MEETS', behaviourRating: 'MEETS', note: 'Dinilai atasan.' },
        },
      );
    await setPhase(server, world.cycleId, 'RATING');
    await travel('2027-01-20T03:00:00Z');
    expect((await rate(who.top)).errors?.[0]?.extensions.key).toBe('evaluation.superiorTooEarly');
    await setPhase(server, world.cycleId, 'CALIBRATION');
    await travel('2027-01-26T03:00:00Z');
    expect((await rate(who.head)).errors?.[0]?.extensions.key).toBe('evaluation.defaulted');
    expect((await rate(who.top)).data.rateEvaluation.evaluation.isByDefault).toBe(true);
    await server.orm.em.fork().nativeUpdate(Evaluation, { id }, { status: 'PUBLISHED' });

    const may: Record<string, boolean> = {};
    for (const [name, caller] of Object.entries(who)) {
      const { data } = await caller.query('query ($id: UUID!) { evaluation(id: $id) { viewerMayIssue } }', { id });
      const reply = await caller.query(ISSUE_EVALUATION, { input: { evaluationId: id } });
      may[name] = data.evaluation?.viewerMayIssue ?? false;
      expect([name, may[name]]).toEqual([name, !reply.errors]);
    }
    expect(may).toEqual({ staff: true, head: true, top: true, officer: true, auditor: false, colleague: false });
    const { document, result } = (await who.staff.query(ISSUE_EVALUATION, { input: { evaluationId: id } })).data
      .issueEvaluationDocument as { document: Issued; result: Issued };
    expect(document).toMatchObject({ kind: 'D12', number: 'D.1.2/0001/2027', signerOffice: expect.any(String) });
    expect(await formOf(document)).toMatchObject({
      ...{ kind: 'D.1.2', period: { rhythm: 'YEAR' }, note: 'Dinilai atasan.', predicate: 'GOOD' },
      ...{ evaluator: { name: 'KEPALA' }, superior: { name: 'ATASAN' } },
      signatures: { superior: { signedOn: '2027-01-26' }, employee: { signedOn: null } },
    });
    // Whoever rated acts as the evaluator in the result (p.90 no.11); the whole year counts.
    expect(await formOf(result)).toMatchObject({ kind: 'C.1.3', evaluator: { name: 'ATASAN' } });
    expect(JSON.stringify((await formOf(result)).main)).toContain('90 %');
  });

  test('a Plt. prints with the post he fills towards the employee, in person block and on the public page (p.89 no.3)', async () => {
    const em = server.orm.em.fork();
    const clinic = unit(em, { name: 'Puskesmas Rambutan' });
    const post = position(em, { title: 'KEPALA PUSKESMAS RAMBUTAN' });
    const gone = employee(em, { name: 'YANG PERGI', unit: clinic, position: post });
    const acting = employee(em, { name: 'YANG BERTUGAS', unit: unit(em, { name: 'Dinas Lain' }) });
    const contract = employee(em, { name: 'PEGAWAI PPPK', unit: clinic, superior: gone, kind: 'PPPK', grade: 'IX' });
    const nameless = employee(em, { name: 'TANPA GOLONGAN', unit: clinic, superior: gone, grade: '' });
    const since = { validFrom: '2025-01-01', basis: 'SK' };
    make(em, Appointment, { ...since, kind: 'VACANCY', employee: gone });
    make(em, Appointment, { ...since, kind: 'PLT', employee: acting, other: gone, evaluates: true });
    for (const one of [contract, nameless]) {
      make(em, PerformancePlan, {
        ...{ cycle: world.cycleId, year: 2026, employee: one, evaluator: acting, signedFor: acting, unit: clinic },
        ...{ position: one.position, level: 'EXECUTOR', edition: 1, status: 'SIGNED', approach: 'QUANTITATIVE' },
        ...{ document: { ...emptyDocument('QUANTITATIVE'), results: [storedResult] }, dutySince: '2026-01-02' },
        ...{
          signedOn: '2026-01-09',
          employeeSignedAt: new Date('2026-01-08'),
          evaluatorSignedAt: new Date('2026-01-09'),
        },
      });
    }
    await em.flush();
    const issued = await Promise.all(
      [contract, nameless].map(async ({ id }) => {
        const plan = await server.orm.em.fork().findOneOrFail(PerformancePlan, { employee: id });
        return (await issuePlan(who.officer, plan.id)).plan;
      }),
    );
    const [ofContract, ofNameless] = await Promise.all(issued.map(formOf));
    expect(ofContract).toMatchObject({
      employee: { grade: 'IX' },
      evaluator: {
        ...{ name: 'YANG BERTUGAS', nip: acting.nip },
        ...{ position: 'Plt. KEPALA PUSKESMAS RAMBUTAN', unit: 'Puskesmas Rambutan' },
      },
    });
    expect(ofNameless).toMatchObject({ employee: { grade: '-' } });
    const page = await (await server.caller(null).fetch(`/verify/${issued[0]?.verificationCode}`)).text();
    expect(page).toContain('Plt. KEPALA PUSKESMAS RAMBUTAN');
  });

  describe('records of guidance on their forms', () => {
    const record = async (caller: Caller, name: string, type: string, input: object) => {
      const reply = await caller.query(
        `mutation ($input: ${type}!) { ${name}(input: $input) { record { id version } } }`,
        {
          input: { planId: plans.staff.id, heldOn: '2026-12-21', ...input },
        },
      );
      expect(reply.errors).toBeUndefined();
      return reply.data[name].record as { id: string; version: number };
    };
    const paper = async (caller: Caller, path: string) => {
      const response = await caller.fetch(path);
      return response.status === 200 ? pdfText(Buffer.from(await response.arrayBuffer())) : response.status;
    };
    const readings = async (id: string): Promise<number> => {
      const rows = await server.orm.em
        .fork()
        .execute(`select 1 from audit_entry where deed = 'read' and object_id = ? and after->>'as' = 'pdf'`, [id]);
      return rows.length;
    };

    test('a coaching prints as B.1.6 for whoever reads it, open until the employee signs, and every paper is logged', async () => {
      const row = await record(who.head, 'recordGuidance', 'RecordGuidanceInput', {
        kind: 'COACHING',
        sections: [{ key: 'NEXT_STEPS', rows: [['Berkas selesai', 'Dua loket', 'NO']] }],
      });
      const path = `/guidance-records/${row.id}.pdf`;
      const draft = await paper(who.head, path);
      for (const word of [
        'FORMATB.1.6PELAKSANAANCOACHING',
        'DuaLoket',
        'belumditandatangani',
        'Pegawaiyang Dinilai',
        world.staff.nip,
      ])
        expect(String(draft).toLowerCase()).toContain(word.replaceAll(' ', '').toLowerCase());
      for (const caller of [who.staff, who.top, who.officer, who.auditor])
        expect(await paper(caller, path)).toEqual(draft);
      expect(await paper(who.colleague, path)).toBe(404);
      expect(await paper(server.caller(null), path)).toBe(401);
      expect(await paper(who.head, `/guidance-records/${plans.staff.id}.pdf`)).toBe(404);
      expect(await readings(row.id)).toBe(5);
      await server.orm.em
        .fork()
        .execute(`update guidance_record set confirmed_at = '2026-12-22T03:00:00Z' where id = ?`, [row.id]);
      const signed = await paper(who.staff, path);
      expect(signed).toContain('Disetujuidalamaplikasipada22Desember2026');
      expect(signed).not.toContain('belumditandatangani');
    });

    test('a behaviour report prints as B.1.10, marked as confidential, for those it goes to; a counselling has no form', async () => {
      const sections = ['PROBLEM', 'OTHERS_TOO', 'DONE'].map((key) => ({
        key,
        text: key === 'OTHERS_TOO' ? 'NO' : 'isi',
      }));
      const made = async (input: object) => {
        const reply = await who.head.query(
          'mutation ($input: RecordCounsellingInput!) { recordCounselling(input: $input) { recordId } }',
          { input: { planId: plans.staff.id, heldOn: '2026-12-21', ...input } },
        );
        expect(reply.errors).toBeUndefined();
        return reply.data.recordCounselling.recordId as string;
      };
      const report = await made({ kind: 'BEHAVIOUR_REPORT', sections });
      const path = `/counselling-records/${report}.pdf`;
      const text = await paper(who.officer, path);
      for (const word of ['FORMATB.1.10LAPORANPERMASALAHANPERILAKUKERJA', 'RETROSPEKTIF', 'Rahasia', world.head.nip])
        expect(text).toContain(word);
      expect(await Promise.all([who.auditor, who.colleague].map((caller) => paper(caller, path)))).toEqual([404, 404]);
      expect(await readings(report)).toBe(1);
      const counselling = await made({
        kind: 'COUNSELLING',
        sections: ['PROBLEM', 'RESULT'].map((key) => ({ key, text: 'isi' })),
      });
      expect(await paper(who.head, `/counselling-records/${counselling}.pdf`)).toBe(404);
    });
  });

  test('a plan’s page offers issuing to whom the server accepts', async () => {
    const offered: Record<string, boolean> = {};
    for (const [name, caller] of Object.entries(who)) {
      const { data } = await caller.query('query ($id: UUID!) { performancePlan(id: $id) { viewerMayIssue } }', {
        id: plans.staff.id,
      });
      const reply = await caller.query(ISSUE, { input: { planId: plans.staff.id } });
      offered[name] = data.performancePlan?.viewerMayIssue ?? false;
      expect([name, offered[name]]).toEqual([name, !reply.errors]);
    }
    expect(offered).toEqual({ staff: true, head: true, top: true, officer: true, auditor: false, colleague: false });
  });
});
