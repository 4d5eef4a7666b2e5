import { writeFileSync } from 'node:fs';
import { examplesPage } from './examples.js';

// Part of `npm run schema`: writes docs/graphql.md.
writeFileSync(new URL('../docs/graphql.md', import.meta.url), examplesPage());
