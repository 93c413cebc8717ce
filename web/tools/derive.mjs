// Writes src/api/generated/ from what the program derives of itself: the types of the API, what a
// form must know of each operation, and which role an operation is open to. Both sources are
// goldens, which a test holds equal to the program, so the app is built before the program is.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const out = join(here, '..', 'src', 'api', 'generated');
const document = JSON.parse(readFileSync(join(root, 'tests/goldens/openapi.json'), 'utf8'));

/** The record schemas, each once: lists and single items describe the same records. */
const records = [];
const known = new Map();

function record(schema) {
  const properties = {};
  for (const [name, field] of Object.entries(schema.properties)) properties[name] = slim(field);
  const it = { properties, required: schema.required ?? [] };
  const key = JSON.stringify(it);
  if (!known.has(key)) known.set(key, records.push(it) - 1);
  return known.get(key);
}

/** What a form or a page reads of a field; limits that limit nothing are left out. */
function slim(schema) {
  const types = [schema.type].flat();
  const it = { type: types.find((t) => t !== 'null'), zh: schema.title, en: schema.description };
  if (types.includes('null')) it.nullable = true;
  for (const name of ['enum', 'format', 'pattern', 'minItems']) {
    if (schema[name]) it[name] = schema[name];
  }
  for (const name of ['minimum', 'maximum', 'minLength', 'maxLength', 'maxItems']) {
    if (schema[name] !== undefined && Math.abs(schema[name]) < 1e12) it[name] = schema[name];
  }
  if (schema['x-rules']) it.rules = schema['x-rules'];
  if (schema.properties) it.record = record(schema);
  if (schema.items) it.items = slim(schema.items);
  return it;
}

function operation(method, path, row) {
  const body = row.requestBody?.content['application/json'].schema;
  const reply = row.responses['200'].content['application/json'].schema.$ref.split('/').pop();
  const parameters = row.parameters.filter((p) => p.name);
  return {
    method,
    path,
    zh: row.summary,
    en: row.description.replace(/\.$/, ''), // as a button says it
    parameters: parameters.map((p) => ({
      name: p.name,
      in: p.in,
      required: p.required,
      schema: slim(p.schema),
    })),
    body: body && record(body),
    sheet: body?.['x-sheet'] && record(body['x-sheet']),
    reply: record(document.components.schemas[reply]),
  };
}

/** docs/policy.md: operation → role → reach. It draws menus; the server decides. */
function policy() {
  const lines = readFileSync(join(root, 'docs/policy.md'), 'utf8').split('\n');
  const rows = lines.filter((l) => l.startsWith('|')).map((l) => l.split('|').slice(1, -1));
  const roles = rows[0].slice(2).map((cell) => cell.trim());
  const open = {};
  for (const row of rows.slice(2)) {
    const name = row[0].trim().split(' ')[0];
    open[name] = roles.filter((_, i) => row[i + 2].trim() !== '');
  }
  return open;
}

const operations = {};
for (const [path, methods] of Object.entries(document.paths)) {
  for (const [method, row] of Object.entries(methods)) {
    operations[row.operationId] = operation(method, path, row);
  }
}
const types = astToString(await openapiTS(document));
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'schema.d.ts'), `// This file is auto-generated.\n${types}`);
writeFileSync(join(out, 'description.json'),
  JSON.stringify({ operations, records, open: policy() }));
const addresses = Object.fromEntries(
  Object.entries(operations).map(([name, o]) => [name, [o.method, o.path]]));
writeFileSync(join(out, 'addresses.json'), JSON.stringify(addresses));
console.log(`derive: ${Object.keys(operations).length} operations, ${records.length} records`);
