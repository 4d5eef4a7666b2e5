import { invalidField } from '../errors.js';

/** What a list may be asked for. Limits are refused, never cut silently. */
export const PAGE = { default: 25, max: 200, maxByIds: 500, maxOffset: 10_000 } as const;

export interface PageArgs {
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly sort?: { readonly by: string; readonly direction?: 'ASC' | 'DESC' | null } | null;
  readonly page?: {
    readonly limit?: number | null;
    readonly offset?: number | null;
    readonly after?: string | null;
  } | null;
}

/** Limit and offset of a request, checked again here since exports and jobs do not pass the document rules. */
export function pageWindow(args: PageArgs): { limit: number; offset: number } {
  const ids = args.filter?.ids;
  const onlyIds = Array.isArray(ids) && Object.values(args.filter ?? {}).filter((value) => value != null).length === 1;
  const max = onlyIds ? PAGE.maxByIds : PAGE.max;
  if (Array.isArray(ids) && ids.length > PAGE.maxByIds)
    throw invalidField('filter.ids', 'page.ids.tooMany', { max: PAGE.maxByIds });
  const limit = args.page?.limit ?? (onlyIds ? Math.max(1, ids.length) : PAGE.default);
  const offset = args.page?.offset ?? 0;
  if (!Number.isInteger(limit) || limit < 1 || limit > max)
    throw invalidField('page.limit', 'page.limit.range', { min: 1, max });
  if (!Number.isInteger(offset) || offset < 0 || offset > PAGE.maxOffset)
    throw invalidField('page.offset', 'page.offset.range', { max: PAGE.maxOffset });
  if (args.page?.after != null && args.page.offset != null) throw invalidField('page.after', 'page.after.withOffset');
  return { limit, offset };
}
