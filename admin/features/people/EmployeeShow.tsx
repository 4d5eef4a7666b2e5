import { Box, Link } from '@mui/material';
import { LinkBase, useCreatePath, useRecordContext, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { AttendanceLink } from '../attendance/AttendanceLink.js';
import { CareerSection } from '../followups/CareerSection.js';
import { EmployeeHistory } from './EmployeeHistory.js';
import { EmployeeVerbs } from './EmployeeVerbs.js';
import { EvaluatorOn } from './EvaluatorOn.js';
import type { Employee } from './employee.js';

/** One person: data, evaluator of today, history. */
export const EmployeeShow = () => (
  <ShowPage whole="viewerCan">
    <EmployeePage />
  </ShowPage>
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
      <Section title="people.facts" actions={<EmployeeVerbs person={person} />}>
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
      <EvaluatorOn employeeId={person.id} />
      <AttendanceLink employeeId={person.id} />
      <CareerSection employeeId={person.id} />
      <EmployeeHistory employeeId={person.id} />
    </Box>
  );
};
