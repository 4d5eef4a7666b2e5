/** Own header on every request: with a cookie the server wants proof that a page of ours, not a foreign form, asks. */
export const OWN_HEADER = { 'x-requested-with': 'kinerja' } as const;

/** An address beside the page, so that the admin works below any path prefix: `atOrigin('graphql')`. */
export const besidePage = (path: string): string => new URL(path, document.baseURI).href;

/**
 * A fetch for the GraphQL link. Apollo Client drops the body of a reply with status ≥ 400 and keeps only the number;
 * where that body is a GraphQL answer with `errors`, it is handed on with status 200 so that code and fields survive.
 * `accept: application/json` keeps executed requests at 200, so an expired session is no red line in the console.
 */
export const graphQLFetch =
  (options: { readonly locale: () => string; readonly fetch?: typeof fetch }): typeof fetch =>
  async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('accept', 'application/json');
    headers.set('accept-language', options.locale());
    for (const [name, value] of Object.entries(OWN_HEADER)) headers.set(name, value);
    const response = await (options.fetch ?? fetch)(input, { ...init, headers });
    if (response.status < 400) return response;
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const status = type.includes('json') && hasErrors(text) ? 200 : response.status;
    return new Response(text, { status, statusText: response.statusText, headers: { 'content-type': type } });
  };

const hasErrors = (text: string): boolean => {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && 'errors' in body && Array.isArray(body.errors);
  } catch {
    return false;
  }
};
