import { Link, type LinkProps } from '@mui/material';
import { useTranslate } from 'ra-core';
import { safeHref } from './safeHref.js';

/**
 * A link to an address that somebody typed in. Only http and https become links; anything else (`javascript:`, `data:`)
 * is shown as the text it is. Replaces react-admin's UrlField and FileField.
 */
export const SafeLink = ({
  href,
  label,
  download = false,
  ...rest
}: Omit<LinkProps, 'href' | 'children'> & {
  readonly href: string | null | undefined;
  readonly label?: string;
  readonly download?: boolean;
}) => {
  const translate = useTranslate();
  const safe = safeHref(href, document.baseURI);
  const text = label ?? href ?? '';
  if (!safe) return <span>{text}</span>;
  if (safe.sameOrigin) {
    return (
      <Link {...rest} href={safe.href} download={download || undefined}>
        {text}
      </Link>
    );
  }
  return (
    <Link
      {...rest}
      href={safe.href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={translate('ui.external_link', { label: text })}
    >
      {text}
    </Link>
  );
};
