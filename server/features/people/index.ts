import type { Feature } from '../../kernel/feature.js';
import { Employee } from './employee.entity.js';
import { Assignment, ReportingLine } from './history.entity.js';
import { peopleMessages } from './people.messages.js';
import { PeopleResolver } from './people.resolver.js';
import { assignmentReads, employeeReads, reportingLineReads } from './people.reads.js';
import { staffImportMessages } from './staffimport.messages.js';

export const people: Feature = {
  name: 'people',
  entities: [Employee, Assignment, ReportingLine],
  reads: [employeeReads, assignmentReads, reportingLineReads],
  resolvers: [PeopleResolver],
  messages: [peopleMessages, staffImportMessages],
};
