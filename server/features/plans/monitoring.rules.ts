/** A link that may be shown to others: http or https, with a host, without credentials. */
export function isEvidenceLink(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' && username === '' && password === '';
}

/** Evidence of a realisation: an uploaded file or a link; it shows results, not activities (Ps 16; p.68). */
export interface Evidence {
  readonly name: string;
  readonly url: string | null;
  readonly fileId: string | null;
}
