import { StatusChip } from '../../ui/StatusChip.js';

/** Where a version stands. */
export const VersionChip = ({ status }: { readonly status: string }) => (
  <StatusChip label={`questions.status.${status}`} tone={status === 'PUBLISHED' ? 'success' : 'warning'} />
);
