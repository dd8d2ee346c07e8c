import * as z from 'zod';

/**
 * Imported before anything else: a schema asks when it is made whether text may be compiled into code. Here it may not,
 * and each try would be a violation on record.
 */
z.config({ jitless: true });
