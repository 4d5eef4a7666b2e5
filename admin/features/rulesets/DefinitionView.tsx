import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { type FieldNode, fieldTree, isMatrix, isPlain, runsOf, valueAt } from './fields.js';
import type { RuleSet } from './RuleSetShow.js';

const MINUTES_PER_HOUR = 60;

/** A value as people read it, by what its field is. */
export const useReadable = () => {
  const translate = useTranslate();
  const format = useFormat();
  const number = (value: number, { decimals, unit, unitLabel }: FieldNode): string => {
    const digits = Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : decimals;
    if (unit === 'percent') return format.percent(value, digits);
    return unitLabel ? `${format.number(value, digits)} ${unitLabel}` : format.number(value, digits);
  };
  return (value: unknown, field: FieldNode): string => {
    if (value === null || value === undefined || value === '') return '—';
    const named = (one: unknown) => field.choices.find((choice) => choice.value === one)?.label ?? String(one);
    switch (field.type) {
      case 'NUMBER':
        return number(Number(value), field);
      case 'DAY':
        return format.day(String(value));
      case 'CHOICE':
        return named(value);
      case 'CHOICES':
        return Array.isArray(value) ? value.map(named).join(', ') : '—';
      case 'FLAG':
        return translate(value === true ? 'ra.boolean.true' : 'ra.boolean.false');
      default:
        return String(value);
    }
  };
};

/** A definition of any kind, readable by a person, from the fields its kind describes. */
export const DefinitionView = ({ rules }: { readonly rules: RuleSet }) => {
  const tree = fieldTree(rules.shape.fields);
  const plain = tree.filter(isPlain);
  return (
    <>
      {plain.length > 0 && (
        <Section title="rulesets.values">
          <Facts fields={plain} of={rules.definition} />
        </Section>
      )}
      {tree
        .filter((field) => !isPlain(field))
        .map((field) => (
          <Section key={field.path} title={field.label}>
            <Inside field={field} of={valueAt(rules.definition, field.name)} />
          </Section>
        ))}
    </>
  );
};

const Inside = ({ field, of }: { readonly field: FieldNode; readonly of: unknown }) => (
  <>
    {field.help && (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {field.help}
      </Typography>
    )}
    {field.type === 'ROWS' ? (
      <Rows label={field.label} columns={field.children} rows={(Array.isArray(of) ? of : []).map((row) => ({ row }))} />
    ) : isMatrix(field) ? (
      <Rows
        label={field.label}
        columns={field.children[0]?.children ?? []}
        rows={field.children.map(({ label, name }) => ({ head: label, row: valueAt(of, name) }))}
      />
    ) : (
      runsOf(field.children).map((run) => <Run key={run[0]?.path} run={run} of={of} />)
    )}
  </>
);

const Run = ({ run, of }: { readonly run: readonly FieldNode[]; readonly of: unknown }) => {
  const [first] = run;
  if (!first) return null;
  if (isPlain(first)) return <Facts fields={run} of={of} />;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography variant="subtitle2" component="h3">
        {first.label}
      </Typography>
      <Inside field={first} of={valueAt(of, first.name)} />
    </Box>
  );
};

const Facts = ({ fields, of }: { readonly fields: readonly FieldNode[]; readonly of: unknown }) => {
  const translate = useTranslate();
  const readable = useReadable();
  const said = (field: FieldNode): string => {
    const value = valueAt(of, field.name);
    const text = readable(value, field);
    // A week's or a month's minutes are read in hours; a quarter of an hour is not.
    if (field.unit !== 'minutes' || !(Number(value) >= 2 * MINUTES_PER_HOUR)) return text;
    const hours = Math.floor(Number(value) / MINUTES_PER_HOUR);
    const minutes = Number(value) % MINUTES_PER_HOUR;
    return `${text} (${translate(minutes === 0 ? 'rulesets.hours' : 'rulesets.hours_minutes', { hours, minutes })})`;
  };
  return (
    <Details>
      {fields.map((field) => (
        <Detail key={field.path} label={field.label}>
          {said(field)}
        </Detail>
      ))}
    </Details>
  );
};

interface RowsProps {
  readonly label: string;
  readonly columns: readonly FieldNode[];
  /** `head`: what the row is about, where the fields do not say it. */
  readonly rows: readonly { readonly head?: string; readonly row: unknown }[];
}

const Rows = ({ label, columns, rows }: RowsProps) => {
  const translate = useTranslate();
  const readable = useReadable();
  // a column nobody filled says nothing
  const shown = columns.filter(({ name }) => rows.some(({ row }) => valueAt(row, name) != null));
  const isHeaded = rows[0]?.head !== undefined;
  const cell = ({ type }: FieldNode) =>
    type === 'NUMBER' ? ({ align: 'right', sx: { whiteSpace: 'nowrap' } } as const) : {};
  if (rows.length === 0) return <Typography variant="body2">{translate('rulesets.no_rows')}</Typography>;
  return (
    <TableContainer tabIndex={0} role="region" aria-label={label}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {isHeaded && <TableCell>{translate('rulesets.about')}</TableCell>}
            {shown.map((column) => (
              <TableCell key={column.name} {...cell(column)}>
                {column.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ head, row }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of an edition never change and have no other name
            <TableRow key={n}>
              {isHeaded && (
                <TableCell component="th" scope="row">
                  {head}
                </TableCell>
              )}
              {shown.map((column, c) => (
                <TableCell
                  key={column.name}
                  {...cell(column)}
                  {...(c === 0 && !isHeaded && { component: 'th', scope: 'row' })}
                >
                  {readable(valueAt(row, column.name), column)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
