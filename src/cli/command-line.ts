import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { exitCodes, report } from './failure.js';
import { environment, projectRoot } from './project.js';

/** Reads the command line, does what it says and answers with the exit code. A command is loaded when it is called. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let code = 0;
  const doing = async (work: Promise<number>): Promise<void> => {
    code = await work;
  };
  const { version }: { version: string } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const program = new Command('mitra')
    .description('Partnerships by the institution’s own SOP. The server itself is started by `npm start`.')
    .version(version)
    .showHelpAfterError()
    .exitOverride();

  program
    .command('demo')
    .description('start a database and the API with demo institutions, play a case to its signed agreement, stay up')
    // `npm run demo --reset`, without the `--` in between, is taken by npm, which hands it on like this.
    .option('--reset', 'start over: delete the demo’s data first', process.env.npm_config_reset === 'true')
    .option('--port <number>', 'the port to listen on, or the next free one (4000)')
    .action(async (options: { reset: boolean; port?: string }) =>
      doing((await import('./demo/demo.js')).demo(options)),
    );

  program
    .command('migrate')
    .description('bring the database up to date')
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => {
      const { migrateDatabase } = await import('./migrate.js');
      await doing(migrateDatabase(environment(), options.json ?? false));
    });

  program
    .command('verify')
    .description('check that no event of the log was changed, removed or put in: each against its seal')
    .option('--institution <code>', 'of this institution only')
    .option('--head <hash>', 'a seal that was kept elsewhere (logSeals, or a certificate): it must be in the chain')
    .option('--demo', 'check the data of `npm run demo` instead of those of `npm start`')
    .option('--json', 'print JSON')
    .action(async (options: { institution?: string; head?: string; demo?: boolean; json?: boolean }) =>
      doing((await import('./verify.js')).verifyLogs(environment(), options)),
    );

  const institution = program.command('institution').description('institutions of this deployment');
  institution
    .command('create')
    .description('open the house for an institution, and invite its first administrator')
    .requiredOption('--code <code>', '2 to 32 of A–Z, 0–9 and -; people choose it at login')
    .requiredOption('--name-id <name>', 'its name in Indonesian')
    .requiredOption('--name-en <name>', 'its name in English')
    .option('--country <code>', 'two letters; tells a domestic partner from a foreign one', 'ID')
    .option('--time-zone <zone>', 'the zone its days begin in', 'Asia/Jakarta')
    .requiredOption('--admin-email <address>', 'the first administrator’s address')
    .requiredOption('--admin-name <name>', 'the first administrator’s name')
    .option('--demo', 'in the data of `npm run demo`, where the clock can be moved; --reset takes it away')
    .option('--json', 'print JSON')
    .action(async (options) => doing((await import('./institution.js')).addInstitution(environment(), options)));

  institution
    .command('reply-to')
    .description('say where answers to an institution’s letters go; without --address: to MAIL_FROM')
    .requiredOption('--code <code>', 'the institution')
    .option('--address <address>', 'an e-mail address')
    .action(async (options) => doing((await import('./institution.js')).setReplyTo(environment(), options)));

  program
    .command('import <file>')
    .description('have a running server read a sheet in (XLSX, CSV), and watch it')
    .requiredOption('--target <target>', 'COOPERATIONS, PARTNERS, UNITS or STAFF')
    .requiredOption('--mapping <file|id>', 'a JSON file that says how columns are read, or the id of a saved mapping')
    .option('--url <url>', 'where the server is reached', 'http://127.0.0.1:4000')
    .option('--token <token>', 'a session token or API key; MITRA_TOKEN unless told', process.env.MITRA_TOKEN ?? '')
    .option('--sheet <name>', 'which sheet of the workbook; the first unless told')
    .option('--skip-bad-rows', 'read in the good rows; without it one bad row, and nothing is read in')
    .option('--rehearse', 'do everything and undo it: only tells what would come of it')
    .option('--invite', 'STAFF: send those who are new their invitation')
    .action(async (file: string, options) =>
      doing((await import('./import-sheet.js')).importSheet(file, options).catch(report)),
    );

  const procedure = program.command('procedure').description('SOP files');
  procedure
    .command('lint <file...>')
    .description('check SOP files: every problem with file, line and column')
    .option('--language <id|en>', 'the language of the messages', 'en')
    .option('--json', 'print JSON')
    .action(async (files: string[], options: { language: string; json?: boolean }) =>
      doing((await import('./lint.js')).lintProcedures(files, options)),
    );
  procedure
    .command('chart <file>')
    .description('draw the flow chart of an SOP file, and print it')
    .option('--format <bpmn|mermaid|svg>', 'BPMN 2.0 for bpmn.io and others, Mermaid text, or a picture', 'mermaid')
    .option('--language <id|en>', 'the language of its words', 'id')
    .action(async (file: string, options: { format: string; language: string }) =>
      doing((await import('./chart.js')).chartProcedure(file, options)),
    );

  const indicators = program.command('indicators').description('files of indicators (standards/indicators)');
  indicators
    .command('lint <file...>')
    .description('check files of indicators: every problem with line and column, and what an institution should know')
    .option('--language <id|en>', 'the language of the messages', 'en')
    .action(async (files: string[], options: { language: string }) =>
      doing((await import('./indicators.js')).lintIndicators(files, options)),
    );
  indicators
    .command('import <file>')
    .description('read a file of indicators in for an institution')
    .requiredOption('--institution <code>', 'the institution')
    .action(async (file: string, options: { institution: string }) =>
      doing((await import('./indicators.js')).importIndicators(environment(), file, options)),
    );

  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : exitCodes.usage;
  }
  return code;
}
