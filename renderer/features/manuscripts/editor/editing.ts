import type { Plugin } from 'prosemirror-state';
import type { UnitForm, WrittenInline } from '#shared/manuscript/manuscript';
import type { Edited } from '#shared/manuscript/deeds';
import type { Living } from '#shared/manuscript/living';

/** Where the cursor stands: in a unit, and in which sentence of the composer. */
export type EditorPlace = { readonly unit: string; readonly sentence?: string };

/** What the page asks of the editor. Each is one step that Ctrl+Z takes back. */
export type EditorHandle = {
  /** Puts the cursor there and shows it. */
  readonly goTo: (place: EditorPlace) => void;
  /** Puts other units in the place of those that are there, as a deed of `#shared/manuscript/deeds` gives them. */
  readonly apply: (deed: (edited: Edited) => Edited) => void;
  readonly setHidden: (unit: string, hidden: boolean) => void;
  readonly setComment: (unit: string, comment: string | undefined) => void;
  readonly move: (unit: string, by: 1 | -1) => void;
  /** Adds an empty unit behind another one and puts the cursor into it. */
  readonly addBehind: (unit: string | undefined, form: UnitForm) => void;
  readonly setForm: (unit: string, form: UnitForm) => void;
  /** Answers whether there was anything to take back since the editor was opened. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
};

/** What can be put into the text by its name. */
export type EditorCandidate = {
  readonly label: string;
  readonly detail: string;
  readonly insert: readonly WrittenInline[];
};

export type ManuscriptEditorProps = {
  /** What it begins with. Another one is laid over what is there, and the cursor stays where it was. */
  readonly current: Living;
  /**
   * What of all that came through `onEdit` was stored when `current` was read: what was typed since then is laid over
   * it. Where it is absent, all is taken to be stored.
   */
  readonly stored?: Edited;
  /** BCP 47 tag of the language of the document. */
  readonly language: string;
  readonly label: string;
  /** What else looks at the text as it is typed; as it is when the editor is opened. */
  readonly plugins?: readonly Plugin[];
  /** After every change, typed or asked for; not debounced. */
  readonly onEdit: (edited: Edited) => void;
  readonly onPlace: (place: EditorPlace | undefined) => void;
  /** The handle is there from the first onEdit on. */
  readonly onReady: (handle: EditorHandle) => void;
  /** What can be called by typing `@` and a few letters of it. Paragraphs of the manuscript are offered anyway. */
  readonly candidates?: (query: string) => readonly EditorCandidate[];
};
