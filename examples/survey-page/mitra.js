const VALUE = `text number boolean date choice choices ranking notApplicable
  rows { row choice } pair { expectation experience }`;
const GIVEN = `question other comment value {
  ${VALUE} items { answers { question other comment value { ${VALUE} } } }
}`;

const LINK = `query ($token: String!) {
  surveyLink(token: $token) {
    state kind title notice { id en } language version documentUrl
    draft { revision page language answers { ${GIVEN} } }
  }
}`;
const SAVE = `mutation ($input: SurveyDraftSaveInput!) {
  surveyDraftSave(input: $input) { draft { revision } userErrors { code path message } }
}`;
const SUBMIT = `mutation ($input: SurveyResponseSubmitInput!) {
  surveyResponseSubmit(input: $input) { receipt userErrors { code path message } }
}`;

/** The three calls a page of a survey needs. Each throws when there is no answer. */
export function mitra(url, language) {
  const ask = async (query, variables) => {
    const headers = { 'content-type': 'application/json', 'accept-language': language() };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = await response.json();
    if (errors) throw new Error(errors[0].message);
    return Object.values(data)[0];
  };
  return {
    link: (token) => ask(LINK, { token }),
    document: async (link) => {
      const response = await fetch(link.documentUrl);
      if (!response.ok) throw new Error(`${response.status} ${link.documentUrl}`);
      return response.json();
    },
    save: (input) => ask(SAVE, { input }),
    submit: (input) => ask(SUBMIT, { input }),
  };
}
