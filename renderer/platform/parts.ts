import * as z from 'zod';
import type { Part } from '#shared/contract/parts';

/** The place of the bill of materials beside the page; `scripts/licences.mjs` puts it there. */
const address = '/parts.cdx.json';

const BillOfMaterials = z.object({
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      licenses: z.tuple([
        z.object({ license: z.object({ id: z.string(), text: z.object({ content: z.string() }).optional() }) }),
      ]),
    }),
  ),
});

/** What the program is made of besides its own code, and under which licences. */
export async function readParts(): Promise<readonly Part[]> {
  const response = await fetch(address);
  const { components } = BillOfMaterials.parse(await response.json());
  return components.map(({ name, version, licenses: [{ license }] }) => ({
    name,
    version,
    licence: license.id,
    text: license.text?.content ?? '',
  }));
}
