/** A column of the matrix: an indicator of the unit's head, or a result of the team's leader (p.47-49). */
export interface MatrixColumn {
  readonly key: string;
  readonly text: string;
}

export interface MatrixMember {
  readonly id: string;
  readonly name: string;
  readonly position: string;
}

/** A role of one member in one column: it becomes a result of his plan (p.47 a.5). */
export interface MatrixRole {
  readonly memberId: string;
  readonly columnKey: string;
  readonly text: string;
}

export interface MatrixRow {
  readonly member: MatrixMember;
  /** One cell per column, in the columns' order; an empty list prints TIDAK ADA PERAN. */
  readonly cells: readonly (readonly string[])[];
}

/** Matriks Pembagian Peran dan Hasil, form A.1.5 (p.46-49). */
export interface RoleMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Columns nobody works on: every strategy must be taken up by somebody (p.46-47 h). */
  readonly uncovered: readonly string[];
  /** Members without any role. */
  readonly idle: readonly string[];
  /** Roles that name a member or a column the matrix does not have. */
  readonly stray: readonly MatrixRole[];
}

/**
 * The matrix of a superior's results × members. Nothing given is lost: a role that fits no cell is listed as stray. People
 * of other units are members like the rest: their role is recorded where they are assigned (p.47 j).
 */
export const matrixOf = (
  columns: readonly MatrixColumn[],
  members: readonly MatrixMember[],
  roles: readonly MatrixRole[],
): RoleMatrix => {
  const texts = (memberId: string, columnKey: string) =>
    roles.filter((role) => role.memberId === memberId && role.columnKey === columnKey).map(({ text }) => text);
  const rows = members.map((member) => ({ member, cells: columns.map(({ key }) => texts(member.id, key)) }));
  return {
    columns,
    rows,
    uncovered: columns.filter((_, n) => rows.every(({ cells }) => cells[n]?.length === 0)).map(({ key }) => key),
    idle: rows.filter(({ cells }) => cells.every((cell) => cell.length === 0)).map(({ member }) => member.id),
    stray: roles.filter(
      ({ memberId, columnKey }) =>
        !members.some(({ id }) => id === memberId) || !columns.some(({ key }) => key === columnKey),
    ),
  };
};
