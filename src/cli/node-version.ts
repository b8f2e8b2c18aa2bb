// Imports nothing, so that even a Node that cannot link the rest gets as far as the message.

const OLDEST = 22;

/** True, after telling how to mend it, when the running Node is too old for the house. */
export function refusesNode(): boolean {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST) return false;
  process.stderr.write(
    `Mitra needs Node ${OLDEST} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'On Linux x64 and arm64 `npm install` brings Node 24 along, and the npm scripts use it: start with `npm run demo` ' +
      'or `npm start`, and do not omit optional dependencies.\nElsewhere install Node 24 yourself.\n',
  );
  process.exitCode = 2;
  return true;
}
