import DoneAllIcon from '@mui/icons-material/DoneAllOutlined';
import { Box, Skeleton, Typography } from '@mui/material';
import { useGetIdentity, usePermissions, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { Suspense } from 'react';
import type { Identity } from '../kernel/authProvider.js';
import { type AdminFeature, type HomeCard, isAllowed } from '../kernel/feature.js';
import { useFeatures } from '../kernel/featureContext.js';
import { EmptyState } from './EmptyState.js';

const SPAN = { full: 12, half: 6, third: 4 } as const;

/** The cards a person gets, in the order of the features. Pure. */
export const cardsFor = (
  features: readonly AdminFeature[],
  held: readonly string[],
  isEmployee: boolean,
): readonly HomeCard[] =>
  features
    .flatMap((feature) => feature.home ?? [])
    .filter((card) => isAllowed(card.permission, held) && (isEmployee || !card.employeeOnly));

/** Home: what waits for this person, card by card. */
export const HomePage = () => {
  const features = useFeatures();
  const translate = useTranslate();
  const { permissions } = usePermissions<readonly string[]>();
  const { identity } = useGetIdentity() as { identity?: Identity };
  if (!identity || !permissions) return null;
  const cards = cardsFor(features, permissions, identity.employeeId !== null);
  return (
    <>
      <Title title="home.title" />
      <Typography variant="h2" sx={{ my: 2 }}>
        {translate('home.greeting', { name: identity.fullName })}
      </Typography>
      {cards.length === 0 && <EmptyState icon={DoneAllIcon} title="home.empty_title" body="home.empty_body" />}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(12, minmax(0, 1fr))', alignItems: 'stretch' }}>
        {cards.map(({ name, span = 'half', Card }) => (
          <Box key={name} sx={{ gridColumn: { xs: 'span 12', md: `span ${SPAN[span]}` }, display: 'grid' }}>
            <Suspense fallback={<Skeleton variant="rounded" height={160} />}>
              <Card />
            </Suspense>
          </Box>
        ))}
      </Box>
    </>
  );
};
