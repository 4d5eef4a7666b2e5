import { graphql } from '../../gql/index.js';

export const bankListDocument = graphql(`
  query QuestionBankList($filter: QuestionBankFilter, $sort: QuestionBankSort, $page: PageInput) {
    page: questionBanks(filter: $filter, sort: $sort, page: $page) {
      items { id name nameEn purpose purposeEn isStandard versions { id number status validFrom } }
      total
    }
  }
`);

export const bankOneDocument = graphql(`
  query QuestionBankOne($id: UUID!) {
    record: questionBank(id: $id) {
      id version name nameEn purpose purposeEn isStandard
      viewerCan { edit }
      versions { id version number status validFrom publishedOn source questionCount scaleMin scaleMax viewerCan { edit copy discard } }
    }
  }
`);

export const versionListDocument = graphql(`
  query QuestionVersionList($filter: QuestionVersionFilter, $sort: QuestionVersionSort, $page: PageInput) {
    page: questionVersions(filter: $filter, sort: $sort, page: $page) {
      items { id number status validFrom questionCount scaleMin scaleMax bank { id name nameEn } }
      total
    }
  }
`);

export const versionOneDocument = graphql(`
  query QuestionVersionOne($id: UUID!) {
    record: questionVersion(id: $id) {
      id version number status validFrom publishedOn source
      scaleMin scaleMax cannotJudge commentValues
      bank { id name nameEn purpose purposeEn }
      anchors { value text { id en } }
      questions { id value text { id en } kinds }
      problems { path key message }
      viewerCan { edit publish discard copy }
    }
  }
`);

export const createBankDocument = graphql(`
  mutation CreateQuestionBank($input: CreateQuestionBankInput!) {
    createQuestionBank(input: $input) { questionBank { id } }
  }
`);

export const editBankDocument = graphql(`
  mutation EditQuestionBank($input: EditQuestionBankInput!) {
    editQuestionBank(input: $input) { questionBank { id version } }
  }
`);

export const editVersionDocument = graphql(`
  mutation EditQuestionVersion($input: EditQuestionVersionInput!) {
    editQuestionVersion(input: $input) { questionVersion { id version } }
  }
`);

export const publishVersionDocument = graphql(`
  mutation PublishQuestionVersion($input: QuestionVersionInput!) {
    publishQuestionVersion(input: $input) { questionVersion { id version } }
  }
`);

export const copyVersionDocument = graphql(`
  mutation CopyQuestionVersion($input: QuestionVersionInput!) {
    copyQuestionVersion(input: $input) { questionVersion { id } }
  }
`);

export const discardVersionDocument = graphql(`
  mutation DiscardQuestionVersion($input: QuestionVersionInput!) {
    discardQuestionVersion(input: $input) { questionBank { id } }
  }
`);
