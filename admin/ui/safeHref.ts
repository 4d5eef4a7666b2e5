/** An address as a link may have it, or null when it is none: only http and https, no credentials in it. Pure. */
export const safeHref = (
  address: string | null | undefined,
  base: string,
): { readonly href: string; readonly sameOrigin: boolean } | null => {
  if (!address?.trim()) return null;
  const url = URL.parse(address.trim(), base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  if (url.username || url.password) return null;
  return { href: url.href, sameOrigin: url.origin === new URL(base).origin };
};
