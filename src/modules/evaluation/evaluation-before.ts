import type { GraphQLResolveInfo } from 'graphql';
import { equals } from '../../kernel/where.js';
import { caller, type Request, reader } from '../identity/request.js';

/** The latest evaluation of a case that was completed by an instant. */
export async function evaluationBefore(
  request: Request,
  cooperationId: string,
  at: string,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const { institutionId } = caller(request);
  const [row] = await request.runner.gateway.read<{ id: string }>(
    institutionId,
    `select "id" from "evaluation" where "institution_id" = $1 and "cooperation_id" = $2 and "status" = 'COMPLETED'
       and "completed_at" <= $3 order by "completed_at" desc, "number" desc limit 1`,
    [institutionId, cooperationId, at],
  );
  return row ? reader(request).one('Evaluation', equals('id', row.id), info) : null;
}
