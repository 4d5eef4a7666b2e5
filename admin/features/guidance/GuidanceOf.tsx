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
  /** Whether the viewer leads the employee. */
  readonly mayGuide: boolean;
  /** Whether the viewer is the evaluator. */
  readonly mayCounsel: boolean;
}

/** Guidance under a plan, with the verbs of the leader; counselling begins here and is read elsewhere. */
export const GuidanceOf = ({ planId, cycleId, employeeId, mayGuide, mayCounsel }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const path = useCreatePath();
  const { identity } = useGetIdentity() as { identity?: Identity };
  return (
    <Section title="guidance.section">
      <Verbs planId={planId} isOwn={identity?.employeeId === employeeId} mayGuide={mayGuide} mayCounsel={mayCounsel} />
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

interface VerbsProps extends Pick<Props, 'planId' | 'mayGuide' | 'mayCounsel'> {
  /** The viewer's own plan. */
  readonly isOwn: boolean;
}

const Verbs = ({ planId, isOwn, mayGuide, mayCounsel }: VerbsProps) => {
  const mayAppoint = useAllowed('appointCounsellor');
  const { data } = useDocument(guidanceFormsDocument, {}, { enabled: mayGuide || isOwn });
  const forms = data?.guidanceForms ?? [];
  const of = (...kinds: readonly string[]) => forms.filter(({ kind }) => kinds.includes(kind));
  if (!mayAppoint && forms.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {mayGuide &&
        of('COACHING', 'MENTORING', 'COMPETENCE').map((form) => (
          <RecordGuidanceButton key={form.kind} planId={planId} form={form} />
        ))}
      {isOwn &&
        of('GUIDANCE_FEEDBACK').map((form) => (
          <RecordGuidanceButton key={form.kind} planId={planId} form={form} isOwn />
        ))}
      {mayCounsel &&
        of('COUNSELLING', 'BEHAVIOUR_REPORT').map((form) => (
          <RecordCounsellingButton key={form.kind} planId={planId} form={form} />
        ))}
      {mayAppoint && <AppointButton planId={planId} />}
    </Box>
  );
};
