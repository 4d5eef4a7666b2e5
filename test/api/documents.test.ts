import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { Evaluation } from '../../server/features/evaluations/evaluation.entity.js';
import { make } from '../../server/kernel/make.js';
import { unit } from '../kit/builders.js';
import { ended } from '../kit/jobs.js';
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

    test('holds every document in force, in folders by unit and person, for its starter alone', async () => {
      const job = await ended(officer, (await order(officer)).data.archiveDocuments.job.id);
      expect(job).toMatchObject({ status: 'SUCCEEDED' });
      const response = await officer.fetch(job.resultUrl ?? '');
      const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
      const names = Object.keys(files);
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
  });
});
