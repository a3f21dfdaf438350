import { mkdirSync, writeFileSync } from 'node:fs';
import { listSchemas } from './list-schemas.ts';
import { printText } from './print-text.ts';

/** Where editors look for them: see the first line of each file in `data/`. */
const folder = 'data/schemas';

mkdirSync(folder, { recursive: true });
for (const [name, text] of listSchemas()) writeFileSync(`${folder}/${name}`, text);
printText(`${listSchemas().size} schemas written to ${folder}.`);
