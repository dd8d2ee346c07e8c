import type { BundledFile } from '#shared/contract/bundled-files';
import standardsUrl from '../../assets/packs/international-standards.json?url';
import kazakhstanUrl from '../../assets/packs/kazakhstan.json?url';
import sampleUrl from '../../assets/samples/sample-case-books.json?url';

const urls: Readonly<Record<BundledFile, string>> = {
  sample: sampleUrl,
  'international-standards': standardsUrl,
  kazakhstan: kazakhstanUrl,
};

/** The sample and the packs of norms, in the interchange format; they come with the program. */
export async function readBundled(file: BundledFile): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(urls[file]);
  return new Uint8Array(await response.arrayBuffer());
}
