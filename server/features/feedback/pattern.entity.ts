import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Unit } from '../organization/unit.entity.js';
import { RaterPattern } from './patterns.rules.js';

registerEnumType(RaterPattern, {
  name: 'RaterPattern',
  description: 'A habit seen in how somebody rates (pola penilai); a question to think about, never a finding.',
  valuesConfig: {
    LENIENCY: { description: 'Terlalu murah: clearly above what others gave the same people.' },
    SEVERITY: { description: 'Terlalu keras: clearly below what others gave the same people.' },
    STRAIGHT_LINING: { description: 'Garis lurus: the same score on every question.' },
    HALO: { description: 'Efek halo: the questions are hardly told apart.' },
    RECIPROCAL: { description: 'Saling memberi nilai tinggi: two people, each far above what outsiders gave.' },
    RING: { description: 'Lingkaran: three or more who do the same in a circle.' },
    BURST: { description: 'Menit terakhir: everything sent on the last day.' },
  },
});

/**
 * How many raters show a pattern, for an agency or for the city (no unit). Written once, at the release, by
 * `trusted.find_patterns` alone, which suppresses before it writes; who they are leaves the database nowhere.
 */
@Entity({ tableName: 'rater_pattern' })
@Index({ properties: ['cycle'] })
export class RaterPatternCount {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @ManyToOne(() => Unit, { ref: true, nullable: true })
  unit: Ref<Unit> | null = null;

  @Enum({ items: () => RaterPattern })
  pattern!: RaterPattern;

  /** Both null: too few with it, or too few without. */
  @Property({ type: 'integer', nullable: true })
  raters: number | null = null;

  @Property({ type: 'integer', nullable: true })
  lookedAt: number | null = null;

  /** Version of the bars the patterns were looked for with. */
  @Property({ type: 'text' })
  bars!: string;
}
