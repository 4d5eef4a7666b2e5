import NextIcon from '@mui/icons-material/NavigateNextOutlined';
import { Button } from '@mui/material';
import { LinkBase, useCreatePath, useGetIdentity, useTranslate } from 'ra-core';
import type { Identity } from '../../kernel/authProvider.js';
import { useAllowed, useDocument } from '../../kernel/hooks.js';
import { toRateDocument } from './evaluations.queries.js';

/**
 * The way to the next evaluation this person may rate now, by name; nothing when none is left or for accounts of no
 * employee. `after`: the one on the screen.
 */
export const NextToRate = ({ after }: { readonly after?: string }) => {
  const translate = useTranslate();
  const path = useCreatePath();
  const { identity } = useGetIdentity() as { identity?: Identity };
  // officers see everybody's open evaluations; others only those they answer for
  const seesOthers = useAllowed('exportEvaluations');
  const employeeId = identity?.employeeId ?? null;
  const { data } = useDocument(
    toRateDocument,
    { evaluatorId: seesOthers ? employeeId : null },
    { enabled: employeeId !== null },
  );
  const next = data?.evaluations.items.find(({ id, viewerCan }) => id !== after && viewerCan.rate);
  if (!next) return null;
  return (
    <Button
      component={LinkBase}
      to={path({ resource: 'evaluations', type: 'show', id: next.id })}
      variant="outlined"
      endIcon={<NextIcon />}
    >
      {translate(after ? 'evaluations.next' : 'evaluations.first', { name: next.employeeName })}
    </Button>
  );
};
