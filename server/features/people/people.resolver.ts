import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { Employee } from './employee.entity.js';
import { EditEmployeeInput, MoveEmployeeInput } from './people.inputs.js';
import { mayChangePeople } from './people.policy.js';
import { employeeReads } from './people.reads.js';
import { editEmployee, moveEmployee } from './people.service.js';

@ObjectType({ description: 'The employee after a change.' })
export class EmployeePayload {
  @Field(() => Employee, { description: 'The employee as it is now.' })
  employee!: Employee;
}

@ObjectType({ description: 'What the viewer may do with an employee.' })
export class EmployeeAbilities {
  @Field(() => Boolean, { description: 'Move to another unit, position or superior.' })
  move!: boolean;

  @Field(() => Boolean, { description: 'Correct personal data.' })
  edit!: boolean;
}

@Resolver(() => Employee)
export class PeopleResolver {
  @FieldResolver(() => EmployeeAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() _employee: Employee, @CtxParam() ctx: Ctx): EmployeeAbilities {
    const may = ctx.actor !== null && mayChangePeople(ctx.actor);
    return { move: may, edit: may };
  }

  @Mutation(() => EmployeePayload, { description: 'Moves an employee from a day on (mutasi); history is kept.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async moveEmployee(
    @Arg('input', () => MoveEmployeeInput) input: MoveEmployeeInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EmployeePayload> {
    return { employee: await changed(ctx, employeeReads, await moveEmployee(ctx, input), info, 'employee') };
  }

  @Mutation(() => EmployeePayload, { description: 'Corrects personal data of an employee.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async editEmployee(
    @Arg('input', () => EditEmployeeInput) input: EditEmployeeInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EmployeePayload> {
    return { employee: await changed(ctx, employeeReads, await editEmployee(ctx, input), info, 'employee') };
  }
}
