import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { ValidationError } from 'class-validator';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Ctx } from './context.js';
import { AppError, ErrorCode, type FieldProblem, HTTP_STATUS, type Params } from './errors.js';
import type { Say } from './messages.js';

/** What leaves: code, key and safe details; the sentence is put in when the caller's language is known. */
interface Safe {
  code: ErrorCode;
  key: string;
  params?: Params;
  fields?: Record<string, readonly FieldProblem[]>;
  extra?: Readonly<Record<string, unknown>>;
  /** Words of the GraphQL library about the document itself: safe to show, they quote only what was sent as text. */
  text?: string;
}

/** Codes of Apollo that speak of the request, not of us, and ours for them. */
const LIBRARY: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
};

const gone = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P03', '08006', '08001', '53300']);
const isUnavailable = (error: unknown): boolean => {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return (
    (code !== undefined && gone.has(code)) ||
    /timeout exceeded when trying to connect|Query read timeout|Connection terminated/.test(message ?? '')
  );
};

/** The allow-list: what an error may say. Everything unknown becomes INTERNAL_SERVER_ERROR without a word of it. */
export function safeOf(formatted: GraphQLFormattedError, thrown: unknown): Safe {
  const cause = unwrapResolverError(thrown);
  if (cause instanceof AppError)
    return { code: cause.code, key: cause.key, params: cause.params, fields: cause.fields, extra: cause.extra };
  if (isUnavailable(cause)) return { code: 'UNAVAILABLE', key: 'error.unavailable', extra: { retryAfter: 2 } };
  const validation = (cause as { extensions?: { validationErrors?: ValidationError[] } })?.extensions?.validationErrors;
  if (Array.isArray(validation))
    return { code: 'BAD_USER_INPUT', key: 'error.badUserInput', fields: validationFields(validation) };
  const extensions = formatted.extensions ?? {};
  // Apollo gives every validation error its own code; a limit of ours keeps its key, and by it its code.
  if (typeof extensions.key === 'string' && extensions.key.startsWith('query.'))
    return { code: 'QUERY_TOO_LARGE', key: extensions.key, params: extensions.params as Params };
  if (
    typeof extensions.key === 'string' &&
    typeof extensions.code === 'string' &&
    extensions.code in ErrorCode &&
    extensions.code !== 'BAD_USER_INPUT'
  )
    return { code: extensions.code as ErrorCode, key: extensions.key, params: extensions.params as Params };
  if (extensions.code === 'BAD_USER_INPUT')
    return { code: 'BAD_USER_INPUT', key: 'error.badUserInput', fields: variableFields(thrown, extensions) };
  const code = LIBRARY[String(extensions.code)];
  if (code) return { code, key: `graphql.${code}`, text: formatted.message };
  if ((cause as { code?: string } | null)?.code === '22P02')
    return { code: 'BAD_USER_INPUT', key: 'error.badUserInput' };
  return { code: 'INTERNAL_SERVER_ERROR', key: 'error.internal' };
}

/** Property path → keys; target and value of class-validator stay inside, they hold the whole input. */
function validationFields(errors: readonly ValidationError[], path = ''): Record<string, FieldProblem[]> {
  const found: Record<string, FieldProblem[]> = {};
  for (const error of errors) {
    const here = path ? `${path}.${error.property}` : error.property;
    const keys = Object.keys(error.constraints ?? {}).map((name) => ({
      key: `validation.${name}`,
      params: constraintParams(error, name),
    }));
    if (keys.length > 0) found[here] = keys;
    Object.assign(found, validationFields(error.children ?? [], here));
  }
  return found;
}

/** Numbers of a broken constraint ("at most 200") are in class-validator's own sentence and nowhere else. */
const constraintParams = (error: ValidationError, name: string): Params => {
  const number = /-?\d+(\.\d+)?/.exec(error.constraints?.[name] ?? '')?.[0];
  return number === undefined ? {} : { limit: number };
};

/** A variable that does not fit its type: named by the variable, without the value it had. */
function variableFields(
  thrown: unknown,
  extensions: Record<string, unknown>,
): Record<string, FieldProblem[]> | undefined {
  const node = thrown instanceof GraphQLError ? thrown.nodes?.[0] : undefined;
  const variable = node?.kind === 'VariableDefinition' ? node.variable.name.value : undefined;
  const path = thrown instanceof GraphQLError ? / at "([\w.]+)"/.exec(thrown.message)?.[1] : undefined;
  const original = thrown instanceof GraphQLError ? (thrown.originalError as GraphQLError | undefined) : undefined;
  const key = String(original?.extensions?.key ?? extensions.key ?? 'field.invalid');
  return variable ? { [path ?? variable]: [{ key }] } : undefined;
}

/** Sentences, request id and language are put in at the end, when the context is known. */
export function writeErrors(say: Record<'id' | 'en', Say>): ApolloServerPlugin<Ctx> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: ctx, operationName }) {
          for (const error of errors) {
            const safe = safeOf(error.toJSON(), error);
            if (safe.code === 'INTERNAL_SERVER_ERROR' || safe.code === 'UNAVAILABLE')
              ctx.log.error(
                { requestId: ctx.requestId, operation: operationName, err: unwrapResolverError(error) },
                'request failed',
              );
          }
        },
        async willSendResponse({ response, contextValue: ctx }) {
          if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
          const speak = say[ctx.locale];
          response.body.singleResult.errors = response.body.singleResult.errors.map((error) => {
            const { safe, ...rest } = (error.extensions ?? {}) as { safe?: Safe };
            if (!safe) return error;
            return {
              ...error,
              message: safe.text ?? speak(safe.key, { ...safe.params, requestId: ctx.requestId }),
              extensions: { ...rest, ...details(safe, speak, ctx.requestId) },
            };
          });
        },
      };
    },
  };
}

const details = (safe: Safe, speak: Say, requestId: string) => ({
  code: safe.code,
  key: safe.key,
  ...(safe.params && Object.keys(safe.params).length > 0 ? { params: safe.params } : {}),
  ...(safe.fields ? { fields: safe.fields, fieldMessages: fieldMessages(safe.fields, speak) } : {}),
  ...safe.extra,
  requestId,
});

/** The same as `fields`, as sentences: what a form shows. */
const fieldMessages = (fields: Record<string, readonly FieldProblem[]>, speak: Say) =>
  Object.fromEntries(
    Object.entries(fields).map(([path, problems]) => [path, problems.map((p) => speak(p.key, p.params))]),
  );

/** Apollo's hook: keeps only what is safe; the plugin above turns it into sentences. */
export const formatError = (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
  const safe = safeOf(formatted, thrown);
  const { path, locations } = formatted;
  return {
    message: safe.text ?? safe.key,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code: safe.code, safe },
  };
};

/** An error of a plain route (upload, file) as status and JSON body, by the same list. */
export function plainReply(
  error: unknown,
  speak: Say,
  requestId: string,
): { status: number; body: Record<string, unknown> } {
  const safe = safeOf({ message: '' }, error);
  return {
    status: HTTP_STATUS[safe.code],
    body: { message: speak(safe.key, { ...safe.params, requestId }), ...details(safe, speak, requestId) },
  };
}
