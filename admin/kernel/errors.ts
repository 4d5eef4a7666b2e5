import { HttpError } from 'ra-core';

/** The codes of the API's error contract and the status react-admin understands. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  PRECONDITION_FAILED: 422,
  IDEMPOTENCY_MISMATCH: 422,
  QUERY_TOO_LARGE: 400,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

export type Translate = (key: string, options?: Record<string, unknown>) => string;

/** What an error of the API carries besides its message; `errors` is react-admin's name for messages at form fields. */
export interface ErrorBody {
  readonly code: string;
  readonly key?: string;
  readonly requestId?: string;
  readonly retryAfter?: number;
  readonly currentVersion?: number;
  readonly errors?: Record<string, string>;
}

interface GraphQLErrorLike {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

// ra-data-graphql puts Apollo's error into `body`; `execute` throws Apollo's error itself
const graphQLErrorOf = (error: unknown): GraphQLErrorLike | undefined => {
  const carrier = isObject(error) && isObject(error.body) ? error.body : error;
  const list = isObject(carrier) ? carrier.graphQLErrors : undefined;
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  return isObject(first) && typeof first.message === 'string' ? (first as unknown as GraphQLErrorLike) : undefined;
};

// the server sends sentences beside the keys; keys alone (older servers, other routes) are looked up here
const sentence = (problem: unknown, translate: Translate): string => {
  if (isObject(problem)) {
    if (typeof problem.message === 'string') return problem.message;
    const params = isObject(problem.params) ? problem.params : {};
    return sentenceOfKey(String(problem.key), translate, params);
  }
  return sentenceOfKey(String(problem), translate, {});
};

const sentenceOfKey = (key: string, translate: Translate, params: Record<string, unknown>): string => {
  if (/\s/.test(key)) return key;
  return translate(key, { ...params, _: translate(`error.field.${key}`, { ...params, _: key }) });
};

/** `{ 'input.weights.0.percent': [problem, …] }` → `{ 'weights.0.percent': 'sentence' }`, the first problem of each. */
export const fieldErrors = (fields: unknown, translate: Translate): Record<string, string> | undefined => {
  if (!isObject(fields)) return undefined;
  const entries = Object.entries(fields).map(([path, problems]) => {
    const first: unknown = Array.isArray(problems) ? problems[0] : problems;
    return [path.replace(/^input\./, ''), sentence(first, translate)] as const;
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

/**
 * Turns whatever ra-data-graphql throws into an HttpError with the status of the error's code, so that react-admin
 * signs out on 401, shows field messages on 400, and people read the server's sentence.
 * An aborted request stays what it is.
 */
export const toHttpError = (error: unknown, translate: Translate): unknown => {
  if (isObject(error) && error.body instanceof HttpError) return error.body;
  const first = graphQLErrorOf(error);
  if (first) {
    const extensions = first.extensions ?? {};
    const code = typeof extensions.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
    const status = STATUS[code] ?? 500;
    const body: ErrorBody = {
      code,
      ...(typeof extensions.key === 'string' && { key: extensions.key }),
      ...(typeof extensions.requestId === 'string' && { requestId: extensions.requestId }),
      ...(typeof extensions.retryAfter === 'number' && { retryAfter: extensions.retryAfter }),
      ...(typeof extensions.currentVersion === 'number' && { currentVersion: extensions.currentVersion }),
      errors: fieldErrors(extensions.fieldMessages ?? extensions.fields, translate),
    };
    const message =
      status === 500 && body.requestId
        ? translate('error.internal', { requestId: body.requestId, _: first.message })
        : first.message;
    return new HttpError(message, status, body);
  }
  return transportError(error, translate);
};

// no GraphQL answer at all: the network, a proxy, or an abort that react-query asked for
const transportError = (error: unknown, translate: Translate): unknown => {
  if (!isObject(error)) return error;
  const cause = isObject(error.networkError) ? error.networkError : error;
  if (cause.name === 'AbortError') return cause;
  if (cause === error && !(error instanceof HttpError)) return error;
  const status = [cause.statusCode, cause.status].find((value) => typeof value === 'number') ?? 503;
  const key = status === 503 && cause.statusCode === undefined ? 'error.network' : 'error.unavailable';
  return new HttpError(translate(key, { _: String(cause.message) }), status, { code: 'UNAVAILABLE' });
};

/** The body of an error made by `toHttpError`; undefined for anything else. */
export const errorBody = (error: unknown): ErrorBody | undefined =>
  error instanceof HttpError && isObject(error.body) && typeof error.body.code === 'string'
    ? (error.body as unknown as ErrorBody)
    : undefined;

/** Messages at fields, when the error is about input. */
export const fieldErrorsOf = (error: unknown): Record<string, string> | undefined => errorBody(error)?.errors;
