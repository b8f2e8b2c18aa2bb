import { refusesNode } from './node-version.js';

// The command line. What it is made of is loaded only once this Node is known to be able to.
if (!refusesNode()) {
  const { runCommandLine } = await import('./command-line.js');
  process.exitCode = await runCommandLine(process.argv);
}
