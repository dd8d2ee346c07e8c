import sampleUrl from '../../assets/samples/sample-case-books.json?url';

/** The sample case books as an interchange file; they come with the program. */
export async function readSample(): Promise<Uint8Array<ArrayBuffer>> {
  const file = await fetch(sampleUrl);
  return new Uint8Array(await file.arrayBuffer());
}
