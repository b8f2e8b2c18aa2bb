import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { found } from '../identity/change.js';
import { invalid, notFound } from '../identity/problems.js';
import { Topic } from './match.entity.js';

const MOST = 30;

/** The rows of topics named by their ids, each once and in use; what is wrong goes to the problems. */
export async function namedTopics(
  work: Work<Actor>,
  ids: readonly string[],
  field: string,
  problems: Problem[],
): Promise<string[]> {
  if (ids.length > MOST) {
    problems.push(
      problem('TOO_MANY', ['input', field], text(`At most ${MOST} topics.`, `Paling banyak ${MOST} topik.`)),
    );
    return [];
  }
  const rows: string[] = [];
  for (const [index, id] of ids.entries()) {
    const path = ['input', field, String(index)];
    const topic = await found(work, Topic, 'top', id);
    if (!topic) problems.push(notFound(...path));
    else if (topic.retired)
      problems.push(invalid(path, 'This topic is not used any more.', 'Topik ini tidak dipakai lagi.'));
    else if (rows.includes(topic.id))
      problems.push(invalid(path, 'This topic is named twice.', 'Topik ini disebut dua kali.'));
    else rows.push(topic.id);
  }
  return rows;
}
