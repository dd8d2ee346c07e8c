const longTexts = new Set([
  'text',
  'notes',
  'note',
  'privateNote',
  'description',
  'wording',
  'quotation',
  'conclusion',
  'action',
  'disputedStatement',
  'examination',
  'grounds',
  'asks',
  'thesis',
  'facts',
  'moved',
  'ruled',
  'materials',
  'methods',
  'arguments',
]);

/** Whether a field is for paragraphs, where Enter begins a new one. */
export function isLongText(name: string): boolean {
  return longTexts.has(name);
}
