import type { Messages } from '../../kernel/messages.js';

export const organizationMessages = {
  id: {
    'constraint.unit_parent_name': 'Di bawah unit induk itu sudah ada unit dengan nama ini.',
    'constraint.position_title_level': 'Jabatan dengan nama dan jenis ini sudah ada.',
    'unit.loop': 'Unit tidak dapat berada di bawah dirinya sendiri: {path}.',
    'unit.unknownParent': 'Unit induk ini tidak ada.',
  },
  en: {
    'constraint.unit_parent_name': 'There is a unit of this name below that parent already.',
    'constraint.position_title_level': 'A position with this title and level exists already.',
    'unit.loop': 'A unit cannot be below itself: {path}.',
    'unit.unknownParent': 'There is no such parent unit.',
  },
} as const satisfies Messages;
