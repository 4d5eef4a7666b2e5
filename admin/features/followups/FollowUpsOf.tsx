import { Box, Typography } from '@mui/material';
import { useCreatePath, useGetIdentity, useTranslate } from 'ra-core';
import { Link } from 'ra-ui-materialui';
import type { Identity } from '../../kernel/authProvider.js';
import { useAllowed, useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { FollowUpState } from './FollowUpList.js';
import { AssignButton } from './FollowUpVerbs.js';
import { followUpsOfDocument } from './followups.queries.js';

interface Props {
  readonly evaluationId: string;
  /** Whose result it is: nobody sets follow-ups for himself. */
  readonly employeeId: string | undefined;
  readonly evaluatorName: string | null | undefined;
}

/** What was set after one published evaluation. */
export const FollowUpsOf = ({ evaluationId, employeeId, evaluatorName }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const path = useCreatePath();
  const { identity } = useGetIdentity() as { identity?: Identity };
  const mayAssign = useAllowed('assignFollowUp') && identity !== undefined && identity.employeeId !== employeeId;
  return (
    <Section
      title="followups.section"
      actions={mayAssign && <AssignButton evaluationId={evaluationId} evaluatorName={evaluatorName} />}
    >
      <Loaded of={useDocument(followUpsOfDocument, { evaluationId })} height={48}>
        {({ followUps: { items } }) =>
          items.length === 0 ? (
            <Typography sx={{ color: 'text.secondary' }}>{translate('followups.none')}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
              {items.map((one) => (
                <Box
                  component="li"
                  key={one.id}
                  sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
                >
                  <Link to={path({ resource: 'followUps', type: 'show', id: one.id })}>
                    {translate(`followups.kind.${one.kind}`)}
                  </Link>
                  <Typography variant="body2">{`${one.ownerName} · ${format.day(one.dueOn)}`}</Typography>
                  <FollowUpState row={one} />
                </Box>
              ))}
            </Box>
          )
        }
      </Loaded>
    </Section>
  );
};
