import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { honorifics, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isMute } from './mute.ts';
import { isNamePart, nameWord, startsName } from './name-words.ts';
import { isThing } from './object-nouns.ts';
import type { TokenRange } from './subject.ts';
import { hasProclitic, isDefinite, isHead } from './words.ts';

/** A phrase that starts with a role, without what the verb before it is done to: وتفقد الوزير | المركز, وأشاد المدرب | بروح الفريق. */
export function withoutObjects(tokens: readonly Token[], phrase: TokenRange): TokenRange {
  return withoutComplement(tokens, withoutObject(tokens, phrase));
}

/** وتفقد الوزير | المركز, والتقى الوزير الجديد | السفير الفرنسي: to what or whom a role does something. */
function withoutObject(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const first = tokens[from]?.form ?? '';
  if (!isDefinite(first) || !isHead(first, titleHeads)) return { from, to };
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || !isDefinite(token.form)) break;
    if (isAdjective(token.form)) continue;
    const isOther =
      token.form.endsWith('ه') && !first.endsWith('ه') && nameWord(token) === 'common';
    const next = tokens[i + 1];
    const isNamed = isNamePart(next) && !isAdjective(next?.form ?? '');
    const isWhom = isHead(token.form, titleHeads) && !honorifics.has(token.form) && !isNamed;
    const isBody = isHead(token.form, organizationHeads);
    if (isOther || isWhom || isBody || isThing(token) || isMute(token)) return { from, to: i };
    if (isNamePart(token)) break;
  }
  return { from, to };
}

/** وأشاد المدرب | بروح الفريق: a role with the article without what its verb takes, unless a body or a name follows: الطبيبة بالمركز. */
function withoutComplement(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  if (!isHead(tokens[from]?.form ?? '', titleHeads)) return { from, to };
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || !isDefinite(tokens[i - 1]?.form ?? '')) break;
    if (!hasProclitic(token, 'ب')) continue;
    const isOfBody = isHead(token.form.slice(1), organizationHeads);
    for (let k = i + 1; k < to; k++) if (startsName(tokens, k)) return { from, to };
    return isOfBody ? { from, to } : { from, to: i };
  }
  return { from, to };
}
