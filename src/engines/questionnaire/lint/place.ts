import { everyQuestion } from '../elements.js';
import type { Questionnaire } from '../model.js';

/** Where a question stands, by its key or `group.key`. */
export function placeOf({ pages }: Questionnaire, name: string): readonly string[] {
  const [key = '', inner] = name.split('.');
  const found = everyQuestion(pages).filter((one) => one.key === (inner ?? key));
  const question = inner === undefined ? found.at(0) : found.find((one) => one.path.includes(key));
  return question?.path ?? [name];
}
