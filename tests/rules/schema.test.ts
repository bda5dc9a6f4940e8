import { expect, test } from 'vitest';
import { z } from 'zod';
import { exhibition } from '../../exhibition/exhibition.ts';
import { people } from '../../exhibition/remembrance/person.ts';
import { settings } from '../../exhibition/settings.ts';

/** `npx vitest run --config build/vitest.config.ts -u` writes them anew after a change of the schema. */
test.each([
  ['exhibition', exhibition],
  ['people', people],
  ['settings', settings],
] as const)('docs/schema/%s.schema.json is what the schema in exhibition/ says', async (name, schema) => {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(
    `../../docs/schema/${name}.schema.json`,
  );
});
