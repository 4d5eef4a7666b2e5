import { Box, Link, List, ListItem, ListItemText, Typography } from '@mui/material';
import { LinkBase, required, ShowBase, useCreatePath, useRecordContext, useTranslate } from 'ra-core';
import { AutocompleteInput, DateInput, ReferenceInput, SelectInput, TextInput, Title } from 'ra-ui-materialui';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { EMPLOYEE_STATUSES } from './people.messages.js';
import {
  editEmployeeDocument,
  employeeHistoryDocument,
  explainEvaluatorDocument,
  moveEmployeeDocument,
} from './people.queries.js';

interface Employee {
  readonly id: string;
  readonly version: number;
  readonly nip: string;
  readonly name: string;
  readonly frontTitle?: string | null;
  readonly backTitle?: string | null;
  readonly kind: string;
  readonly status: string;
  readonly sex: string;
  readonly grade: string;
  readonly gradeSince?: string | null;
  readonly positionSince?: string | null;
  readonly unit: { readonly id: string; readonly name: string };
  readonly position: { readonly id: string; readonly title: string };
  readonly superior?: { readonly id: string; readonly name: string } | null;
  readonly viewerCan: { readonly move: boolean; readonly edit: boolean };
}

export const EmployeeShow = () => (
  <ShowBase>
    <EmployeePage />
  </ShowBase>
);

const EmployeePage = () => {
  const person = useRecordContext<Employee>();
  const translate = useTranslate();
  const format = useFormat();
  const path = useCreatePath();
  if (!person) return null;
  const printed = [
    person.frontTitle && `${person.frontTitle} `,
    person.name,
    person.backTitle && `, ${person.backTitle}`,
  ]
    .filter(Boolean)
    .join('');
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={person.name} />
      <Section title="people.facts" actions={<Verbs person={person} />}>
        <Details>
          <Detail label="resources.employees.fields.name">{printed}</Detail>
          <Detail label="resources.employees.fields.nip">{format.nip(person.nip)}</Detail>
          <Detail label="resources.employees.fields.position.title">{person.position.title}</Detail>
          <Detail label="resources.employees.fields.unit.name">
            <Link component={LinkBase} to={path({ resource: 'units', type: 'show', id: person.unit.id })}>
              {person.unit.name}
            </Link>
          </Detail>
          <Detail label="resources.employees.fields.superior.name">
            {person.superior && (
              <Link component={LinkBase} to={path({ resource: 'employees', type: 'show', id: person.superior.id })}>
                {person.superior.name}
              </Link>
            )}
          </Detail>
          <Detail label="resources.employees.fields.grade">{`${translate(`people.kind.${person.kind}`)} · ${person.grade}`}</Detail>
          <Detail label="resources.employees.fields.gradeSince">{format.day(person.gradeSince)}</Detail>
          <Detail label="resources.employees.fields.positionSince">{format.day(person.positionSince)}</Detail>
          <Detail label="resources.employees.fields.status">{translate(`people.status.${person.status}`)}</Detail>
          <Detail label="resources.employees.fields.sex">{translate(`people.sex.${person.sex}`)}</Detail>
        </Details>
      </Section>
      <EvaluatorToday employeeId={person.id} />
      <History employeeId={person.id} />
    </Box>
  );
};

const Verbs = ({ person }: { readonly person: Employee }) => (
  <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
    {person.viewerCan.edit && (
      <VerbButton
        label="people.edit"
        variant="outlined"
        document={editEmployeeDocument}
        defaultValues={{ name: person.name, status: person.status, grade: person.grade }}
        form={
          <>
            <TextInput source="name" label="resources.employees.fields.name" validate={required()} fullWidth />
            <TextInput source="grade" label="resources.employees.fields.grade" validate={required()} fullWidth />
            <SelectInput
              source="status"
              label="resources.employees.fields.status"
              choices={EMPLOYEE_STATUSES.map((id) => ({ id, name: `people.status.${id}` }))}
              fullWidth
            />
          </>
        }
        variables={(values) => ({ input: { ...values, id: person.id, version: person.version } as never })}
      />
    )}
    {person.viewerCan.move && (
      <VerbButton
        label="people.move"
        confirm="people.move_question"
        document={moveEmployeeDocument}
        form={
          <>
            <DateInput
              source="effectiveOn"
              label="resources.employees.fields.effectiveOn"
              validate={required()}
              fullWidth
            />
            <UnitInput source="unitId" label="resources.employees.fields.unitId" />
            <ReferenceInput source="positionId" reference="positions" sort={{ field: 'title', order: 'ASC' }}>
              <AutocompleteInput
                label="resources.employees.fields.positionId"
                optionText="title"
                filterToQuery={(q: string) => ({ q })}
              />
            </ReferenceInput>
            <ReferenceInput source="superiorId" reference="employees" sort={{ field: 'name', order: 'ASC' }}>
              <AutocompleteInput
                label="resources.employees.fields.superiorId"
                optionText="name"
                filterToQuery={(q: string) => ({ q })}
              />
            </ReferenceInput>
          </>
        }
        variables={({ effectiveOn, unitId, positionId, superiorId }) => ({
          input: {
            id: person.id,
            version: person.version,
            effectiveOn,
            ...(unitId ? { unitId } : {}),
            ...(positionId ? { positionId } : {}),
            ...(superiorId ? { superiorId } : {}),
          } as never,
        })}
      />
    )}
  </Box>
);

const EvaluatorToday = ({ employeeId }: { readonly employeeId: string }) => {
  const translate = useTranslate();
  const { data } = useDocument(explainEvaluatorDocument, { employeeId, on: null });
  const found = data?.explainEvaluator;
  if (!found) return null;
  return (
    <Section title="people.evaluator">
      <Details>
        <Detail label="people.evaluator">{found.evaluator?.name ?? found.reasonText}</Detail>
        <Detail label="people.evaluator_superior">{found.evaluatorSuperior?.name}</Detail>
        <Detail label="people.evaluator_rule">{[found.ruleText, found.article].filter(Boolean).join(' · ')}</Detail>
      </Details>
      {found.steps.length > 0 && (
        <Box component="details">
          <Typography component="summary" sx={{ cursor: 'pointer' }}>
            {translate('people.evaluator_steps')}
          </Typography>
          <Box component="ol" sx={{ my: 1, pl: 3 }}>
            {found.steps.map((step) => (
              <li key={step.text}>{step.text}</li>
            ))}
          </Box>
        </Box>
      )}
    </Section>
  );
};

const History = ({ employeeId }: { readonly employeeId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useDocument(employeeHistoryDocument, { id: employeeId });
  if (!data) return null;
  const span = (row: { validFrom: string; validTo?: string | null }) =>
    `${format.day(row.validFrom)} – ${row.validTo ? format.day(row.validTo) : translate('people.until_now')}`;
  const lines = data.reportingLines.items.flatMap((line) =>
    line.superior ? [{ id: line.id, text: line.superior.name, when: span(line) }] : [],
  );
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
    >
      <Section title="people.history">
        <Entries
          rows={data.assignments.items.map((row) => ({
            id: row.id,
            text: `${row.position.title}, ${row.unit.name}`,
            when: span(row),
          }))}
        />
      </Section>
      <Section title="people.lines">
        <Entries rows={lines} />
      </Section>
    </Box>
  );
};

const Entries = ({
  rows,
}: {
  readonly rows: readonly { readonly id: string; readonly text: string; readonly when: string }[];
}) => {
  const translate = useTranslate();
  if (rows.length === 0)
    return <Typography sx={{ color: 'text.secondary' }}>{translate('people.no_history')}</Typography>;
  return (
    <List dense disablePadding>
      {rows.map(({ id, text, when }) => (
        <ListItem key={id} disableGutters>
          <ListItemText primary={text} secondary={when} />
        </ListItem>
      ))}
    </List>
  );
};
