import { Box, Button, Link, List, ListItem, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useGetList, useRecordContext, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { CreateUnitButton } from './CreateUnitButton.js';
import { editUnitDocument } from './organization.queries.js';
import { PeopleOfUnit } from './PeopleOfUnit.js';
import { UnitInputs } from './UnitInputs.js';

interface Unit {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: string;
  readonly workWeek: string;
  readonly bknCode?: string | null;
  readonly parent?: { readonly id: string; readonly name: string } | null;
  readonly viewerCan: { readonly edit: boolean };
}

/** One unit: what it is, what is below it, who works there. */
export const UnitShow = () => (
  <ShowPage whole="viewerCan">
    <UnitPage />
  </ShowPage>
);

const UnitPage = () => {
  const unit = useRecordContext<Unit>();
  const translate = useTranslate();
  const path = useCreatePath();
  if (!unit) return null;
  const people = `${path({ resource: 'employees', type: 'list' })}?filter=${encodeURIComponent(JSON.stringify({ unitSubtreeOf: unit.id }))}`;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={unit.name} />
      <Section
        title="organization.facts"
        actions={
          unit.viewerCan.edit && (
            <VerbButton
              label="organization.edit"
              variant="outlined"
              document={editUnitDocument}
              form={<UnitInputs />}
              defaultValues={{
                name: unit.name,
                kind: unit.kind,
                workWeek: unit.workWeek,
                bknCode: unit.bknCode ?? null,
                parentId: unit.parent?.id ?? null,
              }}
              variables={(values) => ({ input: { ...values, id: unit.id, version: unit.version } as never })}
            />
          )
        }
      >
        <Details>
          <Detail label="resources.units.fields.name">{unit.name}</Detail>
          <Detail label="resources.units.fields.kind">{translate(`organization.kind.${unit.kind}`)}</Detail>
          <Detail label="resources.units.fields.workWeek">{translate(`organization.week.${unit.workWeek}`)}</Detail>
          <Detail label="resources.units.fields.parentId">
            {unit.parent && (
              <Link component={LinkBase} to={path({ resource: 'units', type: 'show', id: unit.parent.id })}>
                {unit.parent.name}
              </Link>
            )}
          </Detail>
          <Detail label="resources.units.fields.bknCode">{unit.bknCode}</Detail>
        </Details>
        <Box>
          <Button component={LinkBase} to={people} variant="outlined">
            {translate('organization.all_people')}
          </Button>
        </Box>
      </Section>
      <UnitsBelow parentId={unit.id} />
      <PeopleOfUnit unitId={unit.id} />
    </Box>
  );
};

const UnitsBelow = ({ parentId }: { readonly parentId: string }) => {
  const translate = useTranslate();
  const path = useCreatePath();
  const { data = [], isPending } = useGetList('units', {
    filter: { parentId },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
  });
  return (
    <Section title="organization.below" actions={<CreateUnitButton parentId={parentId} />}>
      {!isPending && data.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{translate('organization.no_units')}</Typography>
      )}
      <List dense disablePadding sx={{ columns: { md: 2 } }}>
        {data.map((unit) => (
          <ListItem key={unit.id} disableGutters sx={{ breakInside: 'avoid' }}>
            <Link component={LinkBase} to={path({ resource: 'units', type: 'show', id: unit.id })}>
              {unit.name}
            </Link>
          </ListItem>
        ))}
      </List>
    </Section>
  );
};
