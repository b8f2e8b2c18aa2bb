import { refusesNode } from './cli/node-version.js';

// The plain server. What it is made of is loaded only once this Node is known to be able to.
if (!refusesNode()) {
  const { serve } = await import('./cli/serve.js');
  process.exitCode = await serve();
}
