import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { TalentBoxesQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { talentBoxesDocument } from './followups.queries.js';

type TalentBox = TalentBoxesQuery['talentBoxes']['boxes'][number];

const AXIS = ['LOW', 'MIDDLE', 'HIGH'] as const;

/** The nine boxes: potential to the right, performance upwards; below each other on a narrow screen. */
export const TalentBoxes = ({ cycleId, unitId }: { readonly cycleId: string; readonly unitId: string | undefined }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title="followups.boxes">
      <Loaded of={useDocument(talentBoxesDocument, { cycleId, unitId })} height={320}>
        {({ talentBoxes: { boxes, withoutPotential, cut, worth, tables } }) => (
          <>
            <Typography variant="body2">
              {translate('followups.cut', { high: format.number(cut.high), middle: format.number(cut.middle) })}{' '}
              {translate('followups.worth', {
                list: worth
                  .map(
                    ({ predicate, value }) =>
                      `${translate(`evaluations.predicate.${predicate}`)} ${format.number(value)}`,
                  )
                  .join(', '),
              })}
            </Typography>
            <Box
              component="ul"
              sx={{
                m: 0,
                p: 0,
                listStyle: 'none',
                display: 'grid',
                gap: 1,
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
              }}
            >
              {[...AXIS].reverse().flatMap((performance) =>
                AXIS.map((potential) => {
                  const box = boxes.find((one) => one.performance === performance && one.potential === potential);
                  return box ? <Nine key={box.box} box={box} /> : null;
                }),
              )}
            </Box>
            {withoutPotential > 0 && (
              <Typography>
                {translate('followups.without_potential', { count: format.number(withoutPotential) })}
              </Typography>
            )}
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {`${translate('followups.source')}: ${tables
                .map(({ name, version, source, isExample }) =>
                  [
                    `${name}, ${translate('rulesets.edition', { edition: version })}`,
                    source,
                    isExample ? translate('followups.example') : '',
                  ]
                    .filter(Boolean)
                    .join(', '),
                )
                .join('; ')}`}
            </Typography>
          </>
        )}
      </Loaded>
    </Section>
  );
};

const Nine = ({ box }: { readonly box: TalentBox }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box
      component="li"
      sx={{
        border: 1,
        borderColor: box.isSuccession ? 'primary.main' : 'divider',
        borderRadius: 1,
        p: 1.5,
        display: 'grid',
        gap: 0.5,
        alignContent: 'start',
      }}
    >
      <Typography sx={{ fontWeight: 700 }}>
        {`${translate('followups.box', { box: box.box })} · ${translate('followups.people', { count: box.count })}`}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {`${translate(`followups.performance.${box.performance}`)} · ${translate(`followups.potential.${box.potential}`)}`}
      </Typography>
      {box.isSuccession && <Typography variant="body2">{translate('followups.succession')}</Typography>}
      <details>
        <summary>{translate('followups.section')}</summary>
        <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
          {box.actions.map((action) => (
            <li key={action}>{action}</li>
          ))}
        </Box>
        {box.people.length > 0 && (
          <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
            {box.people.map(({ employeeId, name, unitName, potential }) => (
              <li key={employeeId}>{`${name}, ${unitName} (${format.number(potential, 1)})`}</li>
            ))}
          </Box>
        )}
      </details>
    </Box>
  );
};
