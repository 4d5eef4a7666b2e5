export const ROLES = ['PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR', 'ADMINISTRATOR', 'EMPLOYEE'] as const;

/** Roles are named once, for the app bar and for this list. */
export const ROLE_CHOICES = ROLES.map((id) => ({ id, name: `role.${id}` }));

/** The roles a form holds at the moment. Pure. */
export const rolesOf = (values: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(values.roles) ? values.roles.filter((role) => typeof role === 'string') : [];

/** Subtrees belong to unit officers alone: with the role the units go too. Pure. */
export const unitIdsOf = (values: Readonly<Record<string, unknown>>): readonly unknown[] =>
  rolesOf(values).includes('UNIT_OFFICER') && Array.isArray(values.unitIds) ? values.unitIds : [];
