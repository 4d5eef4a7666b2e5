/** The definition of a local index; its editor and its page know it, those of the other kinds come from the shape. */
export interface IndexDefinition {
  readonly example: boolean;
  readonly missingData: string;
  readonly minimumCoverage: number;
  readonly components: readonly IndexComponent[];
}
export interface IndexComponent {
  readonly key: string;
  readonly weight: number;
  readonly source: string;
  readonly parts: readonly IndexPart[];
}
export interface IndexPart {
  readonly key: string;
  readonly weight: number;
  readonly bands: readonly IndexBand[];
}
export interface IndexBand {
  readonly key: string | null;
  readonly from: number | null;
  readonly value: number;
}
