import type { Reporter, TestModule } from 'vitest/node';

/** Names every test that could not run, and ends the run with the one line that CI reads: `N passed, N failed`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length };
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1;
      for (const suite of module.children.allSuites()) if (suite.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed' || result.state === 'failed') count[result.state] += 1;
        else process.stdout.write(`not run: ${test.fullName}${'note' in result ? ` (${result.note})` : ''}\n`);
      }
    }
    // The reporters before this one fail a run in the same way; what the last line says must agree with it.
    if (process.exitCode === 1 && count.failed === 0) count.failed = 1;
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`);
  }
}
