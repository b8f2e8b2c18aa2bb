import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildMitraSchema } from '../server/schema.js';

/** For developers: writes the public contract as SDL to the file given, or prints it. `npm run schema`. */
const sdl = `${printSchema(lexicographicSortSchema(buildMitraSchema()))}\n`;
const [file] = process.argv.slice(2);
if (file) await writeFile(file, sdl);
else process.stdout.write(sdl);
