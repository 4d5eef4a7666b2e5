import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ExternalRatersOfQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { InviteButton, RenewButton, WithdrawButton } from './ExternalVerbs.js';
import { externalRatersDocument } from './external.queries.js';

export type ExternalRater = ExternalRatersOfQuery['externalRaters']['items'][number];

interface Props {
  readonly cycleId: string;
  readonly rateeId: string;
  /** Invitations can still be made. */
  readonly isOpen: boolean;
  /** Links are out: new ones can be sent, and only declined invitations are withdrawn. */
  readonly isCollecting: boolean;
}

/** People from outside who are asked about one employee; whether they answered is not said. */
export const ExternalRaters = ({ cycleId, rateeId, isOpen, isCollecting }: Props) => {
  const translate = useTranslate();
  const { data } = useDocument(externalRatersDocument, { cycleId, rateeId });
  const raters = data?.externalRaters.items ?? [];
  return (
    <Section
      title={translate('external.title')}
      actions={isOpen ? <InviteButton cycleId={cycleId} rateeId={rateeId} /> : undefined}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('external.body')}
      </Typography>
      {data && raters.length === 0 && <Typography>{translate('external.nobody')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {raters.map((rater) => (
          <Rater key={rater.id} rater={rater} isOpen={isOpen} isCollecting={isCollecting} />
        ))}
      </Box>
    </Section>
  );
};

interface RaterProps extends Pick<Props, 'isOpen' | 'isCollecting'> {
  readonly rater: ExternalRater;
}

const Rater = ({ rater, isOpen, isCollecting }: RaterProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { name, email, affiliation, invitedOn, declineReason } = rater;
  return (
    <Box
      component="li"
      sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 200px', overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{`${affiliation} · ${email}`}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {invitedOn ? translate('external.sent_on', { day: format.day(invitedOn) }) : translate('external.waits')}
        </Typography>
        {declineReason != null && (
          <Typography variant="body2" sx={{ color: 'warning.main' }}>
            {translate('feedback.ratee.declined', { reason: declineReason })}
          </Typography>
        )}
      </Box>
      {isOpen && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {isCollecting && <RenewButton rater={rater} />}
          {(!isCollecting || declineReason != null) && <WithdrawButton rater={rater} />}
        </Box>
      )}
    </Box>
  );
};
