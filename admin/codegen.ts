import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Typed documents for the admin, made from the committed schema: no server is needed.
 * The output is git-ignored. Every `*.queries.ts` is checked against the schema while it is generated,
 * so a field that the server drops fails here first.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['admin/kernel/*.queries.ts', 'admin/features/**/*.queries.ts'],
  ignoreNoDocuments: true,
  importExtension: '.js',
  generates: {
    'admin/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        enumType: 'string-literal',
        skipTypename: true,
        strictScalars: false,
        defaultScalarType: 'string',
        scalars: {
          Decimal: 'number',
          Int: 'number',
          NonNegativeInt: 'number',
          PositiveInt: 'number',
          NonNegativeFloat: 'number',
          JSON: 'unknown',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
  },
};

export default config;
