import type { Feature } from '../../kernel/feature.js';
import { Appointment } from './appointment.entity.js';
import { appointmentMessages } from './appointment.messages.js';
import { appointmentReads } from './appointment.reads.js';
import { AppointmentResolver } from './appointment.resolver.js';
import { Employee } from './employee.entity.js';
import { evaluatorMessages } from './evaluator.messages.js';
import { EvaluatorResolver } from './evaluator.resolver.js';
import { Assignment, ReportingLine } from './history.entity.js';
import { peopleMessages } from './people.messages.js';
import { assignmentReads, employeeReads, reportingLineReads } from './people.reads.js';
import { PeopleResolver } from './people.resolver.js';
import { staffImportMessages } from './staffimport.messages.js';

export const people: Feature = {
  name: 'people',
  entities: [Employee, Assignment, ReportingLine, Appointment],
  reads: [employeeReads, assignmentReads, reportingLineReads, appointmentReads],
  resolvers: [PeopleResolver, AppointmentResolver, EvaluatorResolver],
  messages: [peopleMessages, staffImportMessages, appointmentMessages, evaluatorMessages],
};
