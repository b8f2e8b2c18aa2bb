import type { Catalogue } from '../../engines/indicator/compile-pack.js';
import type { Measure } from './measure.js';
import { cooperationMeasures } from './measure-cooperations.js';
import { serviceMeasures } from './measure-services.js';
import { sustainedMeasures } from './measure-sustained.js';
import { unitMeasures } from './measure-units.js';

/** Every base measure by its name. A pack names them; a name never changes its meaning. */
export const measures: Readonly<Record<string, Measure>> = {
  ...cooperationMeasures,
  ...sustainedMeasures,
  ...serviceMeasures,
  ...unitMeasures,
};
export const catalogue: Catalogue = measures;

export function measureNamed(name: string): Measure {
  const found = Object.hasOwn(measures, name) ? measures[name] : undefined;
  if (!found) throw new Error(`there is no measure ${name}`);
  return found;
}
