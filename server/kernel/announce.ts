/** What is printed when the program serves: addresses, and the demonstration accounts when there are any. */
export const announce = (address: string, demo: boolean): string =>
  [
    '',
    `  Dasbor / dashboard     ${address}/`,
    `  GraphQL                ${address}/graphql`,
    `  Playground             ${address}/graphiql`,
    ...(demo
      ? [
          '',
          ...DEMO_ACCOUNTS.map(({ username, role }) => `  ${username.padEnd(22)} ${role}`),
          `  kata sandi / password  ${DEMO_PASSWORD}`,
        ]
      : []),
    '',
    '',
  ].join('\n');

/** Password of every demonstration account; the demonstration city is invented, so nothing is behind it. */
export const DEMO_PASSWORD = 'kinerja-tebing-tinggi';

/** One account for each role, known to start message, sign-in page and README. */
export const DEMO_ACCOUNTS: readonly { username: string; role: string }[] = [
  { username: 'bkpsdm', role: 'petugas kepegawaian / personnel officer' },
  { username: 'dinkes', role: 'petugas unit / unit officer' },
  { username: 'penilai', role: 'pejabat penilai / evaluator' },
  { username: 'pegawai', role: 'pegawai / employee' },
  { username: 'bidan', role: 'bidan, contoh PermenPAN-RB 6/2022 / midwife of the regulation’s example' },
  { username: 'kapus', role: 'kepala puskesmas / head of her health centre' },
  { username: 'kadis', role: 'kepala dinas kesehatan / head of the health office' },
  { username: 'walikota', role: 'kepala daerah / head of the region' },
  { username: 'inspektorat', role: 'auditor' },
  { username: 'admin', role: 'administrator' },
];
