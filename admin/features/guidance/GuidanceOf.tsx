import { Box, Typography } from '@mui/material';
import { useCreatePath, useGetIdentity, useTranslate } from 'ra-core';
import { Link } from 'ra-ui-materialui';
import type { Identity } from '../../kernel/authProvider.js';
import { useAllowed, useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { SignedChip } from './GuidanceList.js';
import { AppointButton, RecordCounsellingButton, RecordGuidanceButton } from './GuidanceVerbs.js';
import { guidanceFormsDocument, guidanceOfDocument } from './guidance.queries.js';

interface Props {
  readonly planId: string;
  readonly cycleId: string;
  readonly employeeId: string;
  readonly evaluatorId: string | undefined;
  /** Whether the viewer leads the employee. */
  readonly mayGuide: boolean;
}

/** Coaching and mentoring under a plan, with the verbs of the leader; counselling begins here and is read elsewhere. */
export const GuidanceOf = ({ planId, cycleId, employeeId, evaluatorId, mayGuide }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const path = useCreatePath();
  return (
    <Section title="guidance.section">
      <Verbs planId={planId} evaluatorId={evaluatorId} mayGuide={mayGuide} />
      <Loaded of={useDocument(guidanceOfDocument, { cycleId, employeeId })} height={48}>
        {({ guidanceRecords: { items } }) =>
          items.length === 0 ? (
            <Typography sx={{ color: 'text.secondary' }}>{translate('guidance.none')}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
              {items.map(({ id, kind, form, heldOn, guideName, confirmedAt }) => (
                <Box component="li" key={id} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
                  <Link to={path({ resource: 'guidanceRecords', type: 'show', id })}>
                    {[translate(`guidance.kind.${kind}`), form].filter(Boolean).join(' ')}
                  </Link>
                  <Typography variant="body2">{`${format.day(heldOn)} · ${guideName}`}</Typography>
                  <SignedChip confirmedAt={confirmedAt} />
                </Box>
              ))}
            </Box>
          )
        }
      </Loaded>
    </Section>
  );
};

const Verbs = ({ planId, evaluatorId, mayGuide }: Pick<Props, 'planId' | 'evaluatorId' | 'mayGuide'>) => {
  const { identity } = useGetIdentity() as { identity?: Identity };
  const mayAppoint = useAllowed('appointCounsellor');
  const { data } = useDocument(guidanceFormsDocument, {}, { enabled: mayGuide });
  const forms = data?.guidanceForms ?? [];
  const isEvaluator = evaluatorId !== undefined && identity?.employeeId === evaluatorId;
  const of = (...kinds: readonly string[]) => forms.filter(({ kind }) => kinds.includes(kind));
  if (!mayAppoint && forms.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {of('COACHING', 'MENTORING').map((form) => (
        <RecordGuidanceButton key={form.kind} planId={planId} form={form} />
      ))}
      {isEvaluator &&
        of('COUNSELLING', 'BEHAVIOUR_REPORT').map((form) => (
          <RecordCounsellingButton key={form.kind} planId={planId} form={form} />
        ))}
      {mayAppoint && <AppointButton planId={planId} />}
    </Box>
  );
};
