import { nameWord } from '../arabic/name-words.ts';
import { isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { honorifics, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Paragraph } from '../statement.ts';
import type { Span } from '../text.ts';
import { formOf, type Token, tokenAfter } from '../tokens.ts';
import type { Description } from './entity.ts';
import type { Lookup } from './lookup.ts';

/** How many paragraphs back, how many words of each, and how many words of the office itself are read. */
const paragraphsBack = 2;
const wordsBack = 150;
const longest = 6;

/** Nouns that mean another without what they are of: الرئيس is one of a state, whatever has a رئيس. */
const others = wordSet(
  'رئيس رئيسة نائب نائبة عضو عضوة مسؤول مسؤولة متحدث متحدثة ناطق ناطقة صاحب صاحبة خبير خبيرة أحد إحدى',
);

/**
 * استقبل وزير الصناعة وفدا, and then وقال الوزير: the office in full of somebody without a name. Undefined where no words
 * before tell it, or several offices of the noun are told.
 */
export function officeBefore(
  { kind, name, phrase, role, gender }: Description,
  span: Span,
  { paragraphs, describe }: Pick<Lookup, 'paragraphs' | 'describe'>,
): Description | undefined {
  const noun = /^ال(..+)$/.exec(formOf(phrase))?.[1] ?? '';
  const isAlone = kind === 'person' && name === null && !/\s/.test(phrase);
  if (!isAlone || !titleHeads.has(noun) || others.has(noun) || honorifics.has(formOf(phrase)))
    return undefined;
  for (let at = span.paragraph; at >= Math.max(0, span.paragraph - paragraphsBack); at--) {
    const paragraph = paragraphs[at];
    if (paragraph?.language !== 'ar') continue;
    const { tokens } = paragraph;
    const end = at === span.paragraph ? tokenAfter(tokens, span.start) : tokens.length;
    const found: Description[] = [];
    for (let i = Math.max(0, end - wordsBack); i < end; i++) {
      const words = officeAt(paragraph, i, noun);
      if (words !== null) found.push(describe(paragraph, words, []));
    }
    const [office] = found;
    if (office === undefined) continue;
    const isOne = found.every((each) => each.phrase === office.phrase && each.name === null);
    return isOne && office.kind === 'person'
      ? { ...office, role: office.role ?? role, gender }
      : undefined;
  }
  return undefined;
}

/** وزير الصناعة والتجارة, والي ولاية بجاية: the words of an office at a token that has its noun, after the letter of a preposition or not. */
function officeAt({ text, tokens }: Paragraph, i: number, noun: string): Token[] | null {
  const [token, first] = [tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || first?.kind !== 'word' || !token.form.endsWith(noun)) return null;
  const clitics = token.form.length - noun.length;
  if (clitics > 1 || (clitics === 1 && !/^[ولبكف]/.test(token.form))) return null;
  let end = i + 1;
  // والي ولاية بجاية: a construct goes on to the first word that is of none.
  while (end < i + longest && opens(tokens[end]) && tokens[end + 1]?.kind === 'word') end++;
  const last = tokens[end];
  if (last?.kind !== 'word' || !isOfOffice(text, last)) return null;
  end++;
  if (isDefinite(last.form)) while (end < i + longest && goesOn(text, tokens[end])) end++;
  // وزير الصناعة سامي عزيز: somebody with a name.
  const next = tokens[end];
  const isNamed = next?.kind === 'word' && /given|particle/.test(nameWord(next));
  if (isNamed || honorifics.has(next?.form ?? '')) return null;
  const head = {
    ...token,
    form: noun,
    text: token.text.slice(clitics),
    start: token.start + clitics,
  };
  return [head, ...tokens.slice(i + 1, end)];
}

/** The noun of a body or of another office, without the article: ولاية بجاية, نائب رئيس الجامعة. */
function opens(token: Token | undefined): boolean {
  const form = token?.form ?? '';
  return !isDefinite(form) && [organizationHeads, titleHeads].some((heads) => isHead(form, heads));
}

function isOfOffice(text: string, token: Token): boolean {
  if (isDefinite(token.form)) return !isHead(token.form, titleHeads);
  return nameWord(token) === 'unknown' && verbAt(text, token) === null && !/[اًه]$/.test(token.text);
}

/** العالي, والتجارة: an adjective of what an office is of, or more of it. */
function goesOn(text: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || verbAt(text, token) !== null) return false;
  const { form } = token;
  return form.startsWith('وال')
    ? ![organizationHeads, titleHeads].some((heads) => isHead(form, heads))
    : isDefinite(form) && isAdjective(form);
}
