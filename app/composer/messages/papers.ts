/** Sentences about law, figures, recommendations, and of the brief. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- grows with the documents
export interface PaperMessages {}
