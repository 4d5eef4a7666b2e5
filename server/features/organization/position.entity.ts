import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { PositionLevel } from './positionLevel.rules.js';

registerEnumType(PositionLevel, {
  name: 'PositionLevel',
  description: 'Level of a position (jenis jabatan).',
  valuesConfig: {
    EXECUTIVE_PRIME: { description: 'Jabatan pimpinan tinggi utama.' },
    EXECUTIVE_SENIOR: { description: 'Jabatan pimpinan tinggi madya.' },
    EXECUTIVE: { description: 'Jabatan pimpinan tinggi pratama.' },
    ADMINISTRATOR: { description: 'Jabatan administrator.' },
    SUPERVISOR: { description: 'Jabatan pengawas.' },
    EXECUTOR: { description: 'Jabatan pelaksana.' },
    FUNCTIONAL: { description: 'Jabatan fungsional.' },
  },
});

/** A position (jabatan): a title at a level. */
@ObjectType({ description: 'Position (jabatan): a title at a level.' })
@Entity({ tableName: 'position' })
@Unique({ properties: ['title', 'level'], name: 'position_title_level' })
export class Position extends Row {
  @Field(() => String, { description: 'Title (nama jabatan).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => PositionLevel, { description: 'Level (jenis jabatan).' })
  @Enum({ items: () => PositionLevel })
  level!: PositionLevel;
}
