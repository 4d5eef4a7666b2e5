import { writeFileSync } from 'node:fs';
import { features } from '../features.js';
import { createSchema, schemaText } from '../kernel/schema.js';

// `npm run schema`: writes schema.graphql, the contract that is reviewed.
writeFileSync(new URL('../../schema.graphql', import.meta.url), schemaText(await createSchema(features)));
