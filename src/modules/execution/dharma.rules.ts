export { type Dharma, dharmas } from '../../engines/indicator/pack.js';
