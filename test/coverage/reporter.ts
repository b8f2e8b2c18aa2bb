import type { Reporter, TestModule, TestSpecification, Vitest } from 'vitest/node';
import { checkCoverage } from './page.js';

/**
 * After a whole run that passed: docs/coverage.md must say what the tagged tests did. `UPDATE_COVERAGE=1` writes it.
 * A run of some files or names knows too little, and is left alone.
 */
export default class CoverageReporter implements Reporter {
  private vitest: Vitest | undefined;
  private whole = false;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  async onTestRunStart(specifications: readonly TestSpecification[]): Promise<void> {
    const all = (await this.vitest?.globTestSpecifications()) ?? [];
    this.whole = specifications.length === all.length && !this.vitest?.config.testNamePattern;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: string): void {
    if (!this.whole || reason !== 'passed' || errors.length > 0) return;
    const proofs = modules.flatMap((module) =>
      [...module.children.allTests('passed')].flatMap((test) => {
        const { seed } = test.meta();
        return seed ? [{ ...seed, test: test.name, file: module.relativeModuleId }] : [];
      }),
    );
    const faults = checkCoverage(proofs, process.env.UPDATE_COVERAGE === '1');
    if (faults.length === 0) return;
    process.exitCode = 1;
    process.stderr.write(`\n${faults.join('\n')}\n`);
  }
}
