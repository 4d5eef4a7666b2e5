import { graphql } from '../../gql/index.js';

export const cycleListDocument = graphql(`
  query CycleList($filter: CycleFilter, $sort: EvaluationCycleSort, $page: PageInput) {
    page: cycles(filter: $filter, sort: $sort, page: $page) {
      items { id name year phase rhythm startsOn endsOn }
      total
    }
  }
`);

export const cycleOneDocument = graphql(`
  query CycleOne($id: UUID!) {
    record: cycle(id: $id) {
      id version name year phase rhythm startsOn endsOn openedOn publishedAt
      ruleSet { id name edition }
      windows { id phase opensOn closesOn }
      nextMoves { to isAllowed needsReason article reasons { key message } }
      questionVersion { id number bank { id name nameEn } }
      viewerCan { edit open chooseQuestions }
      design {
        anonymityThreshold textThreshold leftover scaleMin scaleMax cannotJudge commentValues
        groups { kind weightPercent minimum maximum }
        anchors { value text { id en } }
        questions { id value text { id en } kinds }
      }
    }
  }
`);

export const participantListDocument = graphql(`
  query ParticipantList($filter: ParticipantFilter, $sort: ParticipantSort, $page: PageInput) {
    page: participants(filter: $filter, sort: $sort, page: $page) {
      items { id status since leftOn cycle { id } employee { id name nip } unit { id name } position { id title } }
      total
    }
  }
`);

export const createCycleDocument = graphql(`
  mutation CreateCycle($input: CreateCycleInput!) { createCycle(input: $input) { cycle { id } } }
`);
export const copyCycleDocument = graphql(`
  mutation CopyCycle($input: CopyCycleInput!) { copyCycle(input: $input) { cycle { id } } }
`);
export const editCycleDocument = graphql(`
  mutation EditCycle($input: EditCycleInput!) { editCycle(input: $input) { cycle { id version } } }
`);
export const chooseQuestionsDocument = graphql(`
  mutation ChooseQuestions($input: ChooseQuestionsInput!) { chooseQuestions(input: $input) { cycle { id version } } }
`);
export const openCycleDocument = graphql(`
  mutation OpenCycle($input: OpenCycleInput!) { openCycle(input: $input) { cycle { id phase } } }
`);
export const moveCycleDocument = graphql(`
  mutation MoveCycle($input: MoveCycleInput!) { moveCycle(input: $input) { cycle { id phase } } }
`);
export const setWindowDocument = graphql(`
  mutation SetPhaseWindow($input: SetPhaseWindowInput!) { setPhaseWindow(input: $input) { cycle { id version } } }
`);
export const syncPopulationDocument = graphql(`
  mutation SyncPopulation($input: OpenCycleInput!) { syncPopulation(input: $input) { joined left returned } }
`);
export const extensionsDocument = graphql(`
  query PhaseExtensions($cycleId: UUID!) {
    phaseExtensions(filter: { cycleId: $cycleId }, sort: { by: UNTIL, direction: DESC }, page: { limit: 100 }) {
      items { id version phase until reason employee { id name } }
      total
    }
  }
`);
export const grantExtensionDocument = graphql(`
  mutation GrantExtension($input: GrantExtensionInput!) { grantExtension(input: $input) { phaseExtension { id } } }
`);
