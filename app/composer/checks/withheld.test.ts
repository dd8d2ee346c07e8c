import { describe, expect, test } from 'vitest';
import { composeCaseParagraphs } from '#app/documents/case-paragraphs/case-paragraphs';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';

