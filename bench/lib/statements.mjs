/** What the limit runs: the question as one statement whose one column is the answer's text. */
export const statements = {
  Q1: `select json_build_object('id', c.id, 'title', c.title, 'phase', c.phase, 'status', c.status,
    'stageChangedAt', c.stage_changed_at, 'version', c.version,
    'partner', (select json_build_object('id', p.id, 'name', p.name, 'country', p.country, 'kind', p.kind, 'level', p.level)
      from partner p where p.institution_id = c.institution_id and p.id = c.partner_id),
    'documents', (select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'title', d.title,
        'instrument', d.instrument, 'frozenAt', d.frozen_at, 'version', d.version,
        'slots', (select coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'sheet', s.sheet, 'slot', s.slot,
            'ordinal', s.ordinal, 'positionCode', s.position_code, 'state', s.state, 'at', s.at)
            order by s.kind, s.ordinal, s.sheet, s.slot), '[]')
          from approval_slot s where s.institution_id = d.institution_id and s.document_id = d.id)) order by d.kind), '[]')
      from document d where d.institution_id = c.institution_id and d.container_id = c.id))::text as answer
    from cooperation c where c.institution_id = $1 and c.id = $2`,
  Q2: `select json_build_object('rows', coalesce(json_agg(r.row order by r.at desc, r.id desc), '[]'))::text as answer from (
    select c.stage_changed_at as at, c.id, json_build_object('id', c.id, 'title', c.title, 'phase', c.phase, 'status', c.status,
      'stageChangedAt', c.stage_changed_at, 'version', c.version,
      'partner', (select json_build_object('id', p.id, 'name', p.name, 'country', p.country)
        from partner p where p.institution_id = c.institution_id and p.id = c.partner_id),
      'tasks', (select coalesce(json_agg(json_build_object('id', t.id, 'step', t.step, 'title', t.title,
          'positionCode', t.position_code, 'openedAt', t.opened_at, 'closedAt', t.closed_at)
          order by t.closed_at desc, t.opened_at desc, t.id), '[]')
        from task t where t.institution_id = c.institution_id and t.cooperation_id = c.id)) as row
    from cooperation c where c.institution_id = $1 and c.phase = $2
    order by c.stage_changed_at desc, c.id desc limit 51) r`,
  M: `select json_build_object('id', m.id, 'version', m.version, 'phase', m.phase, 'status', m.status,
    'activeSteps', m.active_steps, 'stageChangedAt', m.stage_changed_at)::text as answer
    from bench.move_stage($1, $2, $3, $4, $5) m`,
};
