import type { FieldDescription, FieldType } from '#shared/model/describe';

/** What the general form can edit so far: plain texts, dates, numbers, choices, yes or no, and lists of texts. */
export function isEditable({ holds }: FieldDescription): boolean {
  return isSimple(holds) || (holds.type === 'list' && (holds.of.type === 'text' || holds.of.type === 'local-text'));
}

function isSimple(holds: FieldType): boolean {
  return ['text', 'local-text', 'date', 'number', 'flag', 'choice'].includes(holds.type);
}

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
]);

/** Whether a field deserves more than one line from the start. */
export function isLongText(name: string, text: string): boolean {
  return longTexts.has(name) || text.length > 60 || text.includes('\n');
}
