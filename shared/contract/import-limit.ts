/** Most bytes of a file that is read: 50 MB. The dialog, the reader and the command line all ask here. */
export const largestFile = 50_000_000;

/** Longest that the reading of a file may take before it is given up. */
export const longestReading = 120_000;
