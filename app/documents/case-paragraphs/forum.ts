import type { Forum } from '../../composer/forum';
import { composeCaseParagraphs } from './case-paragraphs';
import { caseParagraphs } from './profile';

export const caseParagraphsForum: Forum = { profile: caseParagraphs, compose: composeCaseParagraphs };
