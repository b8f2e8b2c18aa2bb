const instant = (value) => (value == null ? null : new Date(value).toISOString());
const bare = (id) => id.replace(/^[a-z]+_/, '');

const caseOf = (one, id) => ({
  id,
  title: one.title,
  phase: one.phase,
  status: one.status,
  stageChangedAt: instant(one.stageChangedAt),
  version: one.version,
});
const whole = (one, names) => ({
  ...caseOf(one, names.id(one)),
  partner: { ...names.rest(names.partner(one)), id: names.id(names.partner(one)) },
  documents: names.documents(one).map((document) => ({
    id: names.id(document),
    kind: document.kind,
    title: document.title,
    instrument: document.instrument,
    frozenAt: instant(document.frozenAt),
    version: document.version,
    slots: names.slots(document).map((slot) => ({ ...names.rest(slot), id: names.id(slot), at: instant(slot.at) })),
  })),
});
const row = (one, names) => ({
  ...caseOf(one, names.id(one)),
  partner: { ...names.rest(names.partner(one)), id: names.id(names.partner(one)) },
  tasks: names.tasks(one).map((task) => ({
    id: names.id(task),
    step: task.step,
    title: { id: task.title.id, en: task.title.en },
    positionCode: task.positionCode,
    openedAt: instant(task.openedAt),
    closedAt: instant(task.closedAt),
  })),
});
const without =
  (...names) =>
  (object) =>
    Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

const mitraNames = {
  id: (one) => bare(one.id),
  rest: without('id'),
  partner: (one) => one.partner,
  documents: (one) => one.documents,
  slots: (one) => one.slots,
  tasks: (one) => one.tasks,
};
const graphileNames = {
  id: (one) => one.rowId,
  rest: without('rowId'),
  partner: (one) => one.partnerByInstitutionIdAndPartnerId,
  documents: (one) => one.documentsByInstitutionIdAndContainerId.nodes,
  slots: (one) => one.approvalSlotsByInstitutionIdAndDocumentId.nodes,
  tasks: (one) => one.tasksByInstitutionIdAndCooperationId.nodes,
};
const limitNames = { ...mitraNames, id: (one) => one.id };

const mitra = {
  Q1: `query One($id: ID!) { cooperation(id: $id) { id title phase status stageChangedAt version
  partner { id name country kind level }
  documents { id kind title instrument frozenAt version slots { id kind sheet slot ordinal positionCode state at } } } }`,
  Q2: `query Page($phase: Phase!) { cooperations(first: 50, where: { phaseIn: [$phase] }, orderBy: { field: STAGE_CHANGED_AT, direction: DESC }) {
  nodes { id title phase status stageChangedAt version partner { id name country } tasks { id step title { id en } positionCode openedAt closedAt } }
  pageInfo { hasNextPage endCursor } } }`,
  M: `mutation Move($input: CooperationActInput!) { cooperationAct(input: $input) {
  cooperation { id version phase status stageChangedAt } userErrors { code message path } } }`,
};
const graphile = {
  Q1: `query One($institution: UUID!, $id: UUID!) { cooperationByInstitutionIdAndRowId(institutionId: $institution, rowId: $id) { rowId title phase status stageChangedAt version
  partnerByInstitutionIdAndPartnerId { rowId name country kind level }
  documentsByInstitutionIdAndContainerId(orderBy: [KIND_ASC]) { nodes { rowId kind title instrument frozenAt version
    approvalSlotsByInstitutionIdAndDocumentId(orderBy: [KIND_ASC, ORDINAL_ASC, SHEET_ASC, SLOT_ASC]) { nodes { rowId kind sheet slot ordinal positionCode state at } } } } } }`,
  Q2: `query Page($institution: UUID!, $phase: String!) { allCooperation(first: 50, condition: { institutionId: $institution, phase: $phase }, orderBy: [STAGE_CHANGED_AT_DESC, ROW_ID_DESC]) {
  nodes { rowId title phase status stageChangedAt version partnerByInstitutionIdAndPartnerId { rowId name country }
    tasksByInstitutionIdAndCooperationId(orderBy: [CLOSED_AT_DESC, OPENED_AT_DESC, ROW_ID_ASC]) { nodes { rowId step title positionCode openedAt closedAt } } }
  pageInfo { hasNextPage endCursor } } }`,
  M: `mutation Move($input: BenchMoveStageInput!) { benchMoveStage(input: $input) { result { rowId version phase status stageChangedAt } } }`,
};

const parse = (text) => {
  const body = JSON.parse(text);
  if (body.errors) throw new Error(JSON.stringify(body.errors).slice(0, 2_000));
  return body.data;
};
const movedOf = (one, id) => ({ id, version: one.version, phase: one.phase, status: one.status });

/**
 * How each server is asked and how its answer is read: `ask` gives path and body, `read` the answer under one set of
 * names for all. `quick` is what the load generator looks at while the clock runs.
 */
export function contestants(data) {
  const { institutionId, personId, token } = data;
  const graphql = (query, variables) => ({ path: '', body: JSON.stringify({ query, variables }) });
  return {
    limit: {
      headers: {},
      Q1: {
        ask: (id) => ({ path: '/Q1', body: JSON.stringify([institutionId, id]) }),
        read: (text) => whole(JSON.parse(text), limitNames),
      },
      Q2: {
        ask: (phase) => ({ path: '/Q2', body: JSON.stringify([institutionId, phase]) }),
        read: (text) => {
          const { rows } = JSON.parse(text);
          return { rows: rows.slice(0, 50).map((one) => row(one, limitNames)), more: rows.length > 50 };
        },
      },
      M: {
        ask: ({ id, version, action }) => ({
          path: '/M',
          body: JSON.stringify([institutionId, id, version, action, personId]),
        }),
        read: (text) => movedOf(JSON.parse(text), JSON.parse(text).id),
      },
    },
    postgraphile: {
      headers: {},
      Q1: {
        ask: (id) => graphql(graphile.Q1, { institution: institutionId, id }),
        read: (text) => whole(parse(text).cooperationByInstitutionIdAndRowId, graphileNames),
      },
      Q2: {
        ask: (phase) => graphql(graphile.Q2, { institution: institutionId, phase }),
        read: (text) => {
          const { nodes, pageInfo } = parse(text).allCooperation;
          return { rows: nodes.map((one) => row(one, graphileNames)), more: pageInfo.hasNextPage };
        },
      },
      M: {
        ask: ({ id, version, action }) =>
          graphql(graphile.M, {
            input: {
              institution: institutionId,
              cooperationId: id,
              expectedVersion: version,
              action,
              person: personId,
            },
          }),
        read: (text) => {
          const { result } = parse(text).benchMoveStage;
          return movedOf(result, result.rowId);
        },
      },
    },
    mitra: {
      headers: { authorization: `Bearer ${token}` },
      Q1: {
        ask: (id) => graphql(mitra.Q1, { id: `coo_${id}` }),
        read: (text) => whole(parse(text).cooperation, mitraNames),
      },
      Q2: {
        ask: (phase) => graphql(mitra.Q2, { phase }),
        read: (text) => {
          const { nodes, pageInfo } = parse(text).cooperations;
          return { rows: nodes.map((one) => row(one, mitraNames)), more: pageInfo.hasNextPage };
        },
      },
      M: {
        ask: ({ id, version, action }) =>
          graphql(mitra.M, { input: { cooperationId: `coo_${id}`, action, expectedVersion: version } }),
        read: (text) => {
          const { cooperation, userErrors } = parse(text).cooperationAct;
          if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
          return movedOf(cooperation, bare(cooperation.id));
        },
      },
    },
  };
}
