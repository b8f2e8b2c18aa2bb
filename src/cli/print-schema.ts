import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { procedureFormatSchema } from '../engines/workflow/json-schema.js';
import { reportFormatSchema } from '../modules/report/template-format.js';
import { buildMitraSchema } from '../server/schema.js';

/** For developers: writes the public contract as SDL, and the formats of SOP files and report templates, to the files given. `npm run schema`. */
const sdl = `${printSchema(lexicographicSortSchema(buildMitraSchema()))}\n`;
const [contract, format, reports] = process.argv.slice(2);
if (contract) await writeFile(contract, sdl);
else process.stdout.write(sdl);
if (format) await writeFile(format, `${JSON.stringify(procedureFormatSchema(), null, 2)}\n`);
if (reports) await writeFile(reports, `${JSON.stringify(reportFormatSchema(), null, 2)}\n`);
