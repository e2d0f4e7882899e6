import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import {
  anonymousHeads,
  honorifics,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isMute } from './mute.ts';
import { isNamePart, nameWord, startsName } from './name-words.ts';
import { isThing } from './object-nouns.ts';
import type { TokenRange } from './subject.ts';
import { hasProclitic, isDefinite, isHead } from './words.ts';

/** A phrase that starts with a role, without what the verb before it is done to: وتفقد الوزير | المركز, وأشاد المدرب | بروح الفريق. */
export function withoutObjects(tokens: readonly Token[], phrase: TokenRange): TokenRange {
  return withoutSource(tokens, withoutComplement(tokens, withoutObject(tokens, phrase)));
}

/** سخر المغني | من النقاد, طلبت الوزيرة | من المانحين المال: somebody without of or from whom it is, but for where they belong: النائب من الكتلة. */
export function withoutSource(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const first = tokens[from];
  if (first === undefined || isHead(first.form, anonymousHeads) || ofSource.test(first.form))
    return { from, to };
  const second = tokens[from + 1]?.form ?? '';
  const isOfOne =
    isHead(first.form, titleHeads) && (isDefinite(second) || isHead(second, titleHeads));
  const isWhole = first.kind === 'quote' || isDefinite(first.form) || isOfOne;
  for (let i = from + 1; isWhole && i < to; i++) {
    const next = tokens[i + 1];
    if (tokens[i]?.form !== 'من' || next?.kind !== 'word') continue;
    const isPlace = next.isKnown === true || isHead(next.form, organizationHeads);
    if (!isDefinite(next.form) || isPlace) continue;
    for (let k = i + 2; k < to; k++) if (startsName(tokens, k)) return { from, to };
    return { from, to: i };
  }
  return { from, to };
}

/** الناجية من الزلزال, العائد من الغربة: those who are who they are by what they come out of. */
const ofSource =
  /^ال(?:ناجي?|عايد|نازح|متضرر|قادم|مقرب|متخرج|هارب|فار|متحدر|منحدر|مصاب|مستفيد|محروم|خارج)(?:ه|ون|ين|ات)?$/;

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
