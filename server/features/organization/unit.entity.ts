import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { UnitKind, WorkWeek } from './organization.rules.js';

registerEnumType(UnitKind, {
  name: 'UnitKind',
  description: 'Kind of unit.',
  valuesConfig: {
    GOVERNMENT: { description: 'The regional government itself (pemerintah daerah).' },
    AGENCY: { description: 'Perangkat daerah: dinas, badan, sekretariat, kecamatan.' },
    DIVISION: { description: 'Part of an agency: bidang, bagian, kelurahan.' },
    SERVICE_UNIT: { description: 'UPTD, school, puskesmas, hospital.' },
  },
});
registerEnumType(WorkWeek, {
  name: 'WorkWeek',
  description: 'Working days of a week (Perpres 21/2023).',
  valuesConfig: {
    FIVE_DAY: { description: 'Monday to Friday.' },
    SIX_DAY: { description: 'Monday to Saturday.' },
  },
});

/** An organisational unit; units form a tree of any depth. */
@ObjectType({ description: 'Organisational unit (perangkat daerah, unit kerja); units form a tree of any depth.' })
@Entity({ tableName: 'unit' })
@Unique({ properties: ['parent', 'name'], name: 'unit_parent_name' })
export class Unit extends Row {
  @Field(() => String, { description: 'Name, unique below its parent.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => UnitKind, { description: 'Kind of unit.' })
  @Enum({ items: () => UnitKind })
  kind!: UnitKind;

  @Field(() => WorkWeek, { description: 'Working week; decides working-day deadlines.' })
  @Enum({ items: () => WorkWeek })
  workWeek: WorkWeek = 'FIVE_DAY';

  @Field(() => String, { nullable: true, description: 'Code of the unit at BKN (unor id), when known.' })
  @Property({ type: 'text', nullable: true })
  bknCode: string | null = null;

  @Field(() => Unit, { nullable: true, description: 'The unit above (unor induk).' })
  @ManyToOne(() => Unit, { ref: true, nullable: true, index: true })
  parent: Ref<Unit> | null = null;
}

/** Every ancestor of every unit, itself included: makes "the subtree of" one indexed condition. */
@Entity({ tableName: 'unit_closure' })
export class UnitClosure {
  @ManyToOne(() => Unit, { ref: true, primary: true, deleteRule: 'cascade' })
  ancestor!: Ref<Unit>;

  @ManyToOne(() => Unit, { ref: true, primary: true, index: true, deleteRule: 'cascade' })
  descendant!: Ref<Unit>;

  @Property({ type: 'integer' })
  depth!: number;
}
