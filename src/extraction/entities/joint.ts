import { isNamePart } from '../arabic/name-words.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { nameParticles } from '../lexicon/arabic-name-parts.ts';
import { ambiguousGivenNames } from '../lexicon/arabic-given-names.ts';
import { portfolios } from '../lexicon/arabic-roles.ts';
import { givenNames, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Paragraph } from '../statement.ts';
import type { Language, Span } from '../text.ts';
import { formOf, type Token } from '../tokens.ts';
import { tokensIn } from './agreement.ts';
import { bodiesOfNoun } from './arabic-shared-noun.ts';
import type { Description, Entity } from './entity.ts';
import type { Lookup } from './lookup.ts';

type Find = (description: Description, span: Span, language: Language) => Entity;

/** Two or more speakers joined by و or 'and'; null where the phrase names one. */
export function jointSpeakers(span: Span, lookup: Lookup, find: Find): Entity[] | null {
  const paragraph = lookup.paragraphs[span.paragraph];
  if (paragraph === undefined) return null;
  const all = tokensIn(paragraph, span);
  const tokens = /^[وف]?كل$/.test(all[0]?.form ?? '') && all[1]?.form === 'من' ? all.slice(2) : all;
  const shared = paragraph.language === 'ar' ? bodiesOfNoun(tokens, 0, tokens.length) : null;
  const parts = shared?.end === tokens.length ? shared.parts : partsOf(paragraph, tokens, lookup);
  if (parts === null) return null;
  const descriptions = parts.map((part) => lookup.describe(paragraph, part, []));
  // الهيئة والنادي: bodies that were named before, in Arabic.
  const isPointing = paragraph.language === 'ar';
  const isJoint = descriptions.every(({ name, kind, gazetteerId }) =>
    kind === 'organization'
      ? name !== null || isPointing
      : name !== null && (gazetteerId !== null || (kind === 'person' && name.includes(' '))),
  );
  if (!isJoint) return null;
  return descriptions.map((description, k) => {
    const [first, last] = [parts[k]?.[0], parts[k]?.at(-1)];
    const start = first?.start ?? span.start;
    return find(
      description,
      { paragraph: span.paragraph, start, end: last?.end ?? span.end },
      paragraph.language,
    );
  });
}

function partsOf(
  { language, text }: Paragraph,
  tokens: readonly Token[],
  { gazetteer }: Lookup,
): Token[][] | null {
  const joins = tokens.flatMap((token, i) => {
    if (i === 0 || token.kind !== 'word') return [];
    if (token.form === 'و' && tokens[i + 1]?.quotation !== undefined) return [i];
    if (language === 'en')
      return token.form === 'and' && /^\p{Lu}|^the$/u.test(tokens[i + 1]?.text ?? '') ? [i] : [];
    // وكيلة: the letter is of the role.
    const mayJoin = token.form.startsWith('و') && !titleHeads.has(token.form);
    const match = mayJoin ? gazetteer.match(tokens, i) : null;
    return (match !== null && match.clitics > 0) || joinsName(tokens, i) ? [i] : [];
  });
  if (joins.length === 0) return null;
  return [0, ...joins].map((start, k) =>
    tokens
      .slice(k > 0 && /^(?:and|و)$/.test(tokens[start]?.form ?? '') ? start + 1 : start, joins[k])
      .map((token, i) => (k > 0 && i === 0 && language === 'ar' ? withoutAnd(token, text) : token)),
  );
}

/** عالما الأوبئة لارس بوم وجينيفر كو, لجنة الأمن ولجنة الحقوق: another name or another body. */
function joinsName(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (!/^و../.test(form) || givenNames.has(form) || nameParticles.has(form)) return false;
  // آل خليفة ولي العهد: the letter is of the role.
  if (titleHeads.has(form)) return false;
  const rest = form.slice(1);
  const [before, two] = [tokens[i - 1], tokens[i - 2]];
  const isName = (token: Token | undefined) =>
    token?.kind === 'word' && !token.form.startsWith('ال') && token.form.length > 1;
  if (rest.startsWith('نظير') && i > 1) return tokens.length > i + 2;
  const isGiven = givenNames.has(rest) || (ambiguousGivenNames.has(rest) && isNamePart(before));
  if (isGiven && i >= 2) return tokens.length > i + 1;
  // الحكومة والنقابات, where قوات الجيش والشرطة is one.
  if (i === 1 && rest.startsWith('ال') && isDefinite(before?.form ?? ''))
    return [before?.form ?? '', rest].every((noun) => isHead(noun, organizationHeads));
  // الجامعة الوطنية للتعليم والنقابة المستقلة للأساتذة, where كلية الطب والصيدلة is one.
  const next = tokens[i + 1]?.form ?? '';
  const isWhole = /^(?:ال|لل)/.test(next) && !/(?:ات|ون|ين)$/.test(rest);
  // لجنة الشؤون الخارجية والدفاع الوطني: another field of one.
  const isField = portfolios.has(bareNoun(rest));
  if (rest.startsWith('ال') && isWhole && i >= 2 && isHead(rest, organizationHeads) && !isField)
    return isHead(tokens[0]?.form ?? '', organizationHeads);
  // رئيس البلدية رامي حداد ووزير العدل كريم زين: another role after a name.
  if (isHead(rest, titleHeads) && i >= 2) return isNamePart(before) && isNamePart(two);
  if (organizationHeads.has(rest) && !rest.startsWith('ال'))
    return isHead(tokens[0]?.form ?? '', organizationHeads) && tokens.length > i + 1;
  // سامي عزيز مدير معهد ويستبروك: the first letter of a body's name, and of one speaker.
  const first = tokens[0]?.form ?? '';
  const several = /(?:ان|ين|ون|ا|ي|و)$/.test(first) && !givenNames.has(first);
  return (
    several &&
    [before, two].every((token) => isName(token) || isNamePart(token)) &&
    isName(tokens[i + 1]) &&
    !rest.startsWith('ال')
  );
}

function withoutAnd(token: Token, text: string): Token {
  if (!token.form.startsWith('و')) return token;
  const start = token.start + 1;
  const rest = text.slice(start, token.end);
  return { ...token, start, text: rest, form: formOf(rest) };
}
