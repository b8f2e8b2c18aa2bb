import type { LocalizedText } from '../../kernel/text.js';
import type { FormMark, FormMarks } from '../document/form-mark.js';
import { formMark } from './record.rules.js';

interface Row {
  readonly formCode: string;
  readonly formVersion: string | null;
  readonly title: LocalizedText | null;
  readonly location: string;
}

/** The form of the series that files such an event; of several the first by code. */
export const formMarks: FormMarks = async (work, event): Promise<FormMark | null> => {
  const [row] = await work.query<Row>(
    `select s."form_code" as "formCode", s."form_version" as "formVersion", s."form_title" as "title", s."location"
     from "record_series" s where s."institution_id" = $1 and not s."retired" and s."form_code" is not null and exists (
       select 1 from jsonb_array_elements(s."files") f where f ->> 'event' = $2)
     order by s."code" limit 1`,
    [work.institutionId, event],
  );
  const mark = row ? formMark(row.formCode, row.formVersion) : null;
  return row && mark !== null ? { mark, title: row.title, location: row.location } : null;
};
