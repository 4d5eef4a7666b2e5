/** Every code a client may meet, and no other. Mirrored in the schema as `ErrorCode`. */
export const ErrorCode = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  CONFLICT: 'CONFLICT',
  PRECONDITION_FAILED: 'PRECONDITION_FAILED',
  QUERY_TOO_LARGE: 'QUERY_TOO_LARGE',
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  TOO_MANY_REQUESTS: 'TOO_MANY_REQUESTS',
  UNAVAILABLE: 'UNAVAILABLE',
  INTERNAL_SERVER_ERROR: 'INTERNAL_SERVER_ERROR',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** HTTP status of each code where the transport shows one (uploads, files, `application/graphql-response+json`). */
export const HTTP_STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  PRECONDITION_FAILED: 422,
  QUERY_TOO_LARGE: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const satisfies Record<ErrorCode, number>;

export type Params = Readonly<Record<string, string | number>>;

/** One thing wrong with one input field: a message key and what the sentence needs. */
export interface FieldProblem {
  readonly key: string;
  readonly params?: Params;
}

/**
 * The only error use cases throw. It carries a code for programs and a message key for people; the sentence itself is
 * chosen by locale when the reply is written. `fields` maps an input path (`weights.0.percent`) to what is wrong there.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly key: string;
  readonly params: Params;
  readonly fields: Readonly<Record<string, readonly FieldProblem[]>> | undefined;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    key: string,
    more: { params?: Params; fields?: Record<string, FieldProblem[]>; extra?: Record<string, unknown> } = {},
  ) {
    super(key);
    this.name = 'AppError';
    this.code = code;
    this.key = key;
    this.params = more.params ?? {};
    this.fields = more.fields;
    this.extra = more.extra ?? {};
  }
}

export const unauthenticated = () => new AppError('UNAUTHENTICATED', 'error.unauthenticated');
export const forbidden = (key = 'error.forbidden', params?: Params) => new AppError('FORBIDDEN', key, { params });
/** Denied looks like missing: the same answer for an id that never was and one the actor may not see. */
export const notFound = () => new AppError('NOT_FOUND', 'error.notFound');
export const invalid = (fields: Record<string, FieldProblem[]>, key = 'error.badUserInput') =>
  new AppError('BAD_USER_INPUT', key, { fields });
export const invalidField = (field: string, key: string, params?: Params) => invalid({ [field]: [{ key, params }] });
export const precondition = (key: string, params?: Params) => new AppError('PRECONDITION_FAILED', key, { params });
export const conflict = (key = 'error.conflict', extra?: Record<string, unknown>) =>
  new AppError('CONFLICT', key, { extra });
