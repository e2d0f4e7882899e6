import { readSubject } from '../arabic/subject.ts';
import { isHead } from '../arabic/words.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Paragraph } from '../statement.ts';
import type { Range } from '../text.ts';
import { tokenAfter } from '../tokens.ts';
import { isComma } from './arabic-clause-beside.ts';
import type { MentionLookup } from './arabic-noted-names.ts';
import { describeArabic } from './arabic-phrase.ts';
import { describe, type Entity } from './entity.ts';
import { phraseText } from './phrase-text.ts';

/** مروان الصالح، وهو وزير الزراعة،: tells of somebody what a clause right after their name says that they are. */
export function tellBeing(
  entity: Entity,
  { text, tokens, language }: Paragraph,
  mention: Range,
  { registry, gazetteer, nations, cast }: MentionLookup,
): void {
  if (language !== 'ar' || entity.kind !== 'person') return;
  const after = tokenAfter(tokens, mention.end);
  const comma = tokens[after]?.kind === 'bracket' ? after + 1 : after;
  if (!isComma(tokens[comma]) || !/^وه[وي]$/.test(tokens[comma + 1]?.form ?? '')) return;
  const noun = tokens[comma + 2]?.form ?? '';
  const isParent = /^(?:ام|اب)$/.test(noun);
  if (!isHead(noun, titleHeads) && !isParent) return;
  const { phrase } = readSubject({ text, tokens, to: tokens.length }, comma + 2);
  if (phrase === null) return;
  const words = tokens.slice(phrase.from, phrase.to);
  // وهي أم لثلاثة أطفال: no name that starts so.
  const role = isParent
    ? describe(phraseText(text, words), 'person', { head: noun })
    : describeArabic(text, words, { gazetteer, nations, cast });
  if (role.kind === 'person' && role.name === null)
    registry.learn(entity, { ...role, role: role.role ?? role.phrase, gazetteerId: null });
}
