/** What the page of a person shows. */
export interface Employee {
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
