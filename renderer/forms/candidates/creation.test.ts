import { describe, expect, it } from 'vitest';
import { kindOf } from '#shared/kinds/index';
import { describeAll, type FieldDescription, type FieldType, fits } from '#shared/records/describe';
import type { ReferenceKind } from '#shared/schema/ids';
import { createTranslator } from '#shared/i18n/translator';
import { recordTitle } from '../../records/record-title';
import { recordNote } from './record-note';
import { creationFor, newFields } from './creation';

type Pointing = { readonly field: FieldDescription; readonly kind: ReferenceKind };

const translator = createTranslator('en');
const pointing = describeAll().flatMap(({ fields }) => fields.flatMap(pointingIn));

function pointingIn(field: FieldDescription): readonly Pointing[] {
  const holds: FieldType = field.holds.type === 'list' ? field.holds.of : field.holds;
  if (holds.type === 'group') return holds.fields.flatMap(pointingIn);
  return holds.type === 'reference' ? [{ field, kind: holds.kind }] : [];
}

const made = pointing.flatMap(({ field, kind }) => {
  const creation = creationFor(kind, field);
  return creation === undefined ? [] : [{ path: `${field.group}.${field.name}`, creation }];
});

describe('what a field makes in place', () => {
  it('is a whole record that is called as it was typed', () => {
    for (const { path, creation } of made) {
      const fields = newFields(creation, 'Typed name', creation.preset);
      for (const { name, required, holds } of describeAll().find(({ kind }) => kind === creation.kind)?.fields ?? []) {
        const value = fields[name];
        expect(value === undefined ? !required : fits(holds, value), `${path}: ${name}`).toBe(true);
      }
      const title = recordTitle(creation.kind, fields, translator);
      const note = recordNote(creation.kind, fields, title, translator) ?? '';
      expect(title + note, path).toMatch(/typed name/iu);
    }
  });

  it('knows what each field is about by names that the model has', () => {
    const paths = new Set(made.map(({ path }) => path));
    const declared = describeAll().flatMap(({ kind }) => {
      const { makes = {}, parts = {} } = kindOf(kind);
      const inParts = Object.entries(parts).flatMap(([part, inside]) =>
        Object.keys(inside.makes ?? {}).map((name) => `${kind}-${part}.${name}`),
      );
      return [...Object.keys(makes).map((name) => `${kind}.${name}`), ...inParts];
    });
    expect(declared.length).toBeGreaterThan(30);
    expect(declared.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('is a court for a decision, and an expert for an opinion', () => {
    const of = (path: string) => made.find((each) => each.path === path)?.creation;
    expect(of('decision.by')?.preset).toBe('court');
    expect(newFields(of('expertOpinion.experts') ?? fail(), 'A. B.', 'person')).toEqual({
      kind: 'person',
      name: 'A. B.',
      roles: ['expert'],
    });
  });
});

function fail(): never {
  throw new Error('no such field');
}
