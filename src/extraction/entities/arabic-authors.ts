import { studies, studyMakers } from '../lexicon/arabic-roles.ts';
import type { Span } from '../text.ts';
import { makersOf, type MakerLookup } from './arabic-document-maker.ts';
import type { Entity } from './entity.ts';
import { type Office, office } from './office.ts';

/** معد التقرير, المشرفة على الدراسة: the bodies of those who had a document made, and of where studies are made in any case. */
export function authorsOf(held: Office, span: Span, makers: MakerLookup): Entity[] {
  const [noun = ''] = held.nouns ?? [];
  const told = makersOf(noun, span, makers);
  if (told !== null) return told;
  if (!studies.has(noun)) return [];
  return makers.resolve(office('institution', { nouns: studyMakers }), span, makers.lookup);
}
