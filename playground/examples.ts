import { consequenceExamples } from './consequences.js';
import { regulationExamples } from './regulation.js';
import { yearExamples } from './year.js';

/** Operations of a first visit to the demonstration city. Each becomes a tab; a test runs them all against the schema. */
export interface Example {
  /** Who would ask this: the role whose account answers it best. */
  readonly role:
    | 'everyone'
    | 'PERSONNEL_OFFICER'
    | 'UNIT_OFFICER'
    | 'EVALUATOR'
    | 'EMPLOYEE'
    | 'AUDITOR'
    | 'ADMINISTRATOR';
  /** Indonesian, then English. */
  readonly title: string;
  /** One named operation. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const ROLE = {
  everyone: 'Semua / everyone',
  PERSONNEL_OFFICER: 'Pengelola kepegawaian / personnel officer',
  UNIT_OFFICER: 'Pengelola unit kerja / unit officer',
  EVALUATOR: 'Pejabat penilai kinerja / evaluator',
  EMPLOYEE: 'Pegawai / employee',
  AUDITOR: 'Auditor / auditor',
  ADMINISTRATOR: 'Administrator / administrator',
} as const satisfies Record<Example['role'], string>;

/** An example as a tab of the playground: who and what in the first two lines, as comments. */
export const tabOf = ({ role, title, query, variables }: Example) => ({
  query: `# ${ROLE[role]}\n# ${title}\n${query.trim()}\n`,
  variables: variables ? JSON.stringify(variables, null, 2) : '',
});

export const examples: readonly Example[] = [
  {
    role: 'everyone',
    title: 'Masuk; kuki sesi berlaku untuk tab lain / sign in; the session cookie serves the other tabs',
    query: `
mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
    me { id name roles permissions }
  }
}`,
    variables: { input: { username: '', password: '' } },
  },
  {
    role: 'everyone',
    title: 'Siapa saya dan apa wewenang saya / who am I and what may I do',
    query: `
query WhoAmI {
  me { id name roles permissions employee { id name } }
}`,
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Pegawai beserta unit kerja dan atasannya / employees with unit and superior',
    query: `
query Employees($filter: EmployeeFilter, $sort: EmployeeSort, $page: PageInput) {
  employees(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      nip
      name
      unit { name }
      position { title }
      superior { name }
    }
  }
}`,
    variables: { filter: { q: '' }, sort: { by: 'NAME', direction: 'ASC' }, page: { limit: 10, offset: 0 } },
  },
  {
    role: 'AUDITOR',
    title: 'Sinkronisasi: baca semua yang berubah, halaman demi halaman / read what changed, page after page',
    query: `
query ChangedEmployees($filter: EmployeeFilter, $page: PageInput) {
  employees(filter: $filter, sort: { by: UPDATED_AT, direction: ASC }, page: $page) {
    items { id nip name }
    pageInfo { endCursor hasNextPage }
  }
}`,
    variables: { filter: { updatedSince: '2026-01-01T00:00:00Z' }, page: { limit: 50 } },
  },
  {
    role: 'EMPLOYEE',
    title:
      'Terbitkan dokumen hasil evaluasi dan baca kode verifikasinya / issue a document, read its verification code',
    query: `
mutation IssueEvaluationDocument($input: IssueEvaluationDocumentInput!) {
  issueEvaluationDocument(input: $input) {
    document { kind number edition signedOn sha256 verificationCode downloadPath }
    result { kind number verificationCode downloadPath }
  }
}
# GET /verify/{verificationCode}: halaman umum tanpa masuk / the public page, without signing in
`,
    variables: { input: { evaluationId: '00000000-0000-0000-0000-000000000000' } },
  },
  {
    role: 'UNIT_OFFICER',
    title: 'Semua dokumen satu unit dalam ZIP: pesan, lalu tanyakan pekerjaannya / a unit as ZIP: order, then poll',
    query: `
mutation ArchiveDocuments($input: ArchiveDocumentsInput!) {
  archiveDocuments(input: $input) { job { id status } }
}`,
    variables: {
      input: { cycleId: '00000000-0000-0000-0000-000000000000', unitId: '00000000-0000-0000-0000-000000000000' },
    },
  },
  {
    role: 'UNIT_OFFICER',
    title: 'Kemajuan pekerjaan; berkasnya di resultUrl / progress of a job; its file at resultUrl',
    query: `
query JobProgress($id: UUID!) {
  job(id: $id) { status progress total message resultUrl }
}`,
    variables: { id: '00000000-0000-0000-0000-000000000000' },
  },
  {
    role: 'EMPLOYEE',
    title: 'SKP saya: hasil kerja, indikator, target / my plan: results, indicators, targets',
    query: `
query MyPlan($filter: PerformancePlanFilter, $page: PageInput) {
  performancePlans(filter: $filter, page: $page) {
    items {
      id
      version
      edition
      status
      evaluatorName
      results {
        key
        text
        priority
        supportsText
        indicators { key text aspects target { text min max unit direction } }
      }
      expectations { name expectation }
      problems { isBlocking path message article }
      hints { path word message }
      viewerCan { edit propose sign }
    }
  }
}`,
    variables: {
      filter: { employeeId: '00000000-0000-4000-8000-000000000000', isLatest: true },
      page: { limit: 1 },
    },
  },
  {
    role: 'EMPLOYEE',
    title: 'Tulis manual indikator pada rancangan SKP (Format A.1.3) / write the manual of an indicator in a draft',
    query: `
mutation WriteIndicatorManual($input: WriteIndicatorManualInput!) {
  writeIndicatorManual(input: $input) {
    plan {
      id
      version
      results {
        controlLevel
        indicators { key text manual { purpose definition formula unit dataSource reportedEvery } }
      }
    }
  }
}`,
    variables: {
      input: {
        id: '00000000-0000-4000-8000-000000000000',
        version: 2,
        indicatorKey: '00000000-0000-4000-8000-000000000000',
        purpose: 'Mengetahui jangkauan pelayanan kesehatan keluarga',
        definition: 'Keluarga dengan indeks keluarga sehat di atas 0,800',
        formula: '(Keluarga sehat ÷ keluarga yang didata) × 100',
        dataSource: 'Pendataan keluarga sehat oleh puskesmas',
        reportedEvery: 'QUARTERLY',
      },
    },
  },
  {
    role: 'EMPLOYEE',
    title: 'Ajukan SKP kepada pejabat penilai / propose the plan to the evaluator',
    query: `
mutation ProposeMyPlan($input: PlanStepInput!) {
  proposePlan(input: $input) {
    plan { id version status evaluatorName }
  }
}`,
    variables: { input: { id: '00000000-0000-4000-8000-000000000000', version: 2 } },
  },
  {
    role: 'EVALUATOR',
    title: 'Sepakati SKP yang diajukan / agree to a plan that was proposed',
    query: `
mutation AgreeToPlan($input: PlanStepInput!) {
  agreePlan(input: $input) {
    plan { id version status viewerCan { sign } }
  }
}`,
    variables: { input: { id: '00000000-0000-4000-8000-000000000000', version: 3 } },
  },
  {
    role: 'EMPLOYEE',
    title: 'Catat realisasi dengan bukti dukung / record a realisation with its evidence',
    query: `
mutation RecordRealisation($input: RecordProgressInput!) {
  recordProgress(input: $input) {
    entry { id version happenedOn realisation value isFinal evidence { name url isFile } }
  }
}`,
    variables: {
      input: {
        cycleId: '00000000-0000-4000-8000-000000000000',
        resultKey: '00000000-0000-4000-8000-000000000000',
        indicatorKey: '00000000-0000-4000-8000-000000000000',
        happenedOn: '2026-06-30',
        realisation: 'Ibu hamil terlayani juga di luar jam operasional',
        value: 92,
        evidence: [{ name: 'Register kohort', url: 'https://contoh.go.id/bukti/register-kohort' }],
      },
    },
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Siapa pejabat penilai pada suatu hari, dan menurut pasal mana / who evaluates on a day, by which article',
    query: `
query WhoEvaluates($employeeId: UUID!, $on: LocalDate) {
  explainEvaluator(employeeId: $employeeId, on: $on) {
    on
    evaluator { name positionTitle unitName }
    evaluatorSuperior { name positionTitle }
    rule
    ruleText
    article
    reasonText
    isFinal
  }
}`,
    variables: { employeeId: '00000000-0000-4000-8000-000000000000', on: '2026-06-30' },
  },
  {
    role: 'EVALUATOR',
    title:
      'Beri penilaian hasil kerja dan perilaku; predikat mengikuti kuadran / rate; the predicate follows the quadrant',
    query: `
mutation RateOne($input: RateEvaluationInput!) {
  rateEvaluation(input: $input) {
    evaluation { id version resultsRating behaviourRating predicate }
  }
}`,
    variables: {
      input: {
        id: '00000000-0000-4000-8000-000000000000',
        version: 1,
        resultsRating: 'MEETS',
        behaviourRating: 'ABOVE',
        note: 'Bukti dukung lengkap sampai triwulan IV.',
      },
    },
  },
  {
    role: 'EMPLOYEE',
    title: 'Tugas umpan balik saya / my feedback tasks',
    query: `
query MyFeedbackTasks {
  feedbackTasks(filter: { status: [INVITED, DRAFT] }, page: { limit: 20 }) {
    total
    items { id kind rateeName rateeUnit dueOn isNamed status }
  }
}`,
  },
  ...regulationExamples,
  ...yearExamples,
  ...consequenceExamples,
];

/** The examples as a page of the documentation, for those who have no playground at hand. */
export const examplesPage = (): string =>
  [
    '# Contoh GraphQL bagi portal / GraphQL examples for portals',
    '',
    'Made from `playground/examples.ts` by `npm run schema`; a test runs each against the schema. Send them to `/graphql`',
    'as `POST` with `{ query, variables }`, signed in by cookie or `Authorization: Bearer`.',
    ...examples.flatMap((example) => [
      '',
      `## ${example.title.trim()}`,
      '',
      `Role: ${ROLE[example.role]}`,
      '',
      '```graphql',
      example.query.trim(),
      '```',
      ...(example.variables ? ['', '```json', JSON.stringify(example.variables, null, 2), '```'] : []),
    ]),
    '',
  ].join('\n');
