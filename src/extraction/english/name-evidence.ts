import { citingNouns, namingPeople, namingWords, titledNouns } from '../lexicon/english-names.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { isFinite } from './grammar.ts';
import { formAt } from './verb-group.ts';
import { isComma } from './words.ts';

const small = new Set(
  'a an the of and or in on at for to by with from de la le el und as is into over under vs via'.split(
    ' ',
  ),
);
const clauseWords =
  /^(?:i|we|you|he|she|it|they|there|this|that|these|those|i['’]m|it['’]s|don['’]t|can['’]t|not|never|no|yes|if|when|why|how|what|who|because|but|will|would|should|must|could|has|have|had|is|are|was|were|be|been|do|does|did)$/i;

/**
 * How much speaks for a quote-marked string's being a name, a title or a term rather than words that somebody said, by
 * the construction around it and by what stands inside; below 0 for speech.
 */
export function englishNameEvidence(text: string, tokens: readonly Token[], i: number): number {
  const quotation = tokens[i]?.quotation;
  if (quotation === undefined) return 0;
  const words = wordsOf(text, quotation);
  if (words.length === 0) return 5;
  const written = text.slice(quotation.start, quotation.end);
  const isTitle = isTitled(words);
  const around = Math.max(
    beforeEvidence(tokens, i, { words, isTitle }),
    afterEvidence(tokens, i, isTitle),
  );
  return around + insideEvidence(written, words, isTitle) + speechEvidence(text, tokens, i);
}

function insideEvidence(written: string, words: readonly Token[], isTitle: boolean): number {
  const count = words.length;
  let evidence = isTitle ? (count === 1 ? 0.5 : 1.5) : count <= 3 ? 0 : count <= 5 ? -1 : -2;
  if (count > 8) evidence -= 3;
  if (/[.?!;]["”’]?\s*$/u.test(written) && !isTitle) evidence -= 1;
  if (/[,;:]\s\S/.test(written) || /[.?!]\s/.test(written)) evidence -= 1.5;
  const clauses = words.filter(({ text }) => clauseWords.test(text)).length;
  if (clauses > 0) evidence -= isTitle ? 0.5 * clauses : 1.5;
  return evidence;
}

/** All of it in capitals but for the small words: The Sea Around Us. */
function isTitled(words: readonly Token[]): boolean {
  return (
    /^\p{Lu}|^\p{N}/u.test(words[0]?.text ?? '') &&
    words.every(({ text, form }) => /^[\p{Lu}\p{N}]/u.test(text) || small.has(form))
  );
}

function beforeEvidence(
  tokens: readonly Token[],
  i: number,
  { words, isTitle }: { words: readonly Token[]; isTitle: boolean },
): number {
  const isArticle = /^(?:the|a|an|its|his|her|their)$/.test(tokens[i - 1]?.form ?? '');
  const at = isComma(tokens[i - 1]) || isArticle ? i - 2 : i - 1;
  const hasComma = isComma(tokens[i - 1]);
  if (isOfNaming(tokens, i)) return 4;
  const one = tokens[at];
  const two = tokens[at - 1];
  if (one?.kind !== 'word') return 0;
  const count = words.length;
  if (!hasComma) {
    if (namingWords.has(one.form)) return 5;
    if (/^(?:called|labelled|labeled)$/.test(one.form) && isNamingCalled(two))
      return two?.kind === 'mark' && !isTitle ? 0 : 5;
    if (one.form === 'as') return asEvidence(tokens, at, words);
    const called = calledEvidence(tokens, i, { words, isTitle });
    if (called !== 0) return called;
    if (count <= 8 && citingNouns.has(one.form)) return 3.5;
  } else if (citingNouns.has(one.form)) return count <= 8 ? 4 : 1;
  // The book “Tides and Ledgers: How Harbours Got Rich in the Long Boom”: a long title is no less one.
  const isLongTitle = isTitle && !hasComma && count > 6 && titledNouns.has(one.form);
  if (isLongTitle) return 7;
  if (count > 10) return 0;
  if (titledNouns.has(one.form)) return isTitle ? 4 : hasComma ? 0 : 2;
  // A copy of “The Sea Around Us”; on "Newsnight".
  if (!hasComma && isTitle && one.form === 'of' && two !== undefined)
    return /^(?:copy|copies|edition|production|performance|screening|rendition|cover|version|remake|adaptation|episode|premiere|reading|author|writer|director|creator|star|singer|host|presenter|publication|publisher|release|paperback|hardback|recording)$/.test(
      two.form,
    )
      ? 4
      : 1;
  if (isArticle) return isTitle ? 2 : 0.5;
  if (
    !hasComma &&
    isTitle &&
    /^(?:in|on|to|for|from|by|at|with|a|an|her|his|their|its|and|or|like|including|than)$/.test(
      one.form,
    )
  )
    return 1;
  return 0;
}

/** Its nickname among workers, "the Oven"; the title is “Knots and Splices”: a noun that cites, not far before. */
function isOfNaming(tokens: readonly Token[], i: number): boolean {
  const isApart =
    isComma(tokens[i - 1]) ||
    /^(?:is|was|reads|read|remains|became|being)$/.test(tokens[i - 1]?.form ?? '');
  if (!isApart) return false;
  for (let k = i - 2; k >= Math.max(0, i - 6); k--) {
    if (tokens[k]?.kind !== 'word') return false;
    if (
      /^(?:nickname|nicknames|title|name|slogan|motto|moniker|alias|codename|hashtag)$/.test(
        tokens[k]?.form ?? '',
      )
    )
      return true;
  }
  return false;
}

/** Known, among sailors, as … */
const knowing =
  /^(?:known|nicknamed|billed|marketed|branded|styled|sold|listed|tagged|advertised|registered|trading|remembered)$/;

/** Is called, a ship called: named so, where "he called it" is an opinion. */
function isNamingCalled(before: Token | undefined): boolean {
  return (
    before === undefined ||
    before.kind !== 'word' ||
    /^(?:is|are|was|were|be|been|being|a|an|the|of|so|also|now|once|formerly|then|commonly|often|sometimes|tentatively|provisionally|locally|simply|originally|variously|informally|officially|what|popularly|affectionately|jokingly|and|or)$/.test(
      before.form,
    ) ||
    titledNouns.has(before.form)
  );
}

/** Known as …; refer to the practice as “housekeeping”, where 'as “a disgrace”' is an opinion. */
function asEvidence(tokens: readonly Token[], at: number, words: readonly Token[]): number {
  const isAmong = (verbs: RegExp) =>
    [1, 2, 3, 4, 5].some((back) => verbs.test(tokens[at - back]?.form ?? ''));
  if (isAmong(knowing)) return 6;
  const isBare = words.length <= 2 && !/^(?:an?|the)$/.test(words[0]?.form ?? '');
  return isBare && isAmong(/^refer(?:s|red|ring)?$/) ? 5 : 0;
}

/** Friends have called her “Captain”; whom colleagues call "the Tug": a nickname, where its words are no judgement. */
function calledEvidence(
  tokens: readonly Token[],
  i: number,
  { words, isTitle }: { words: readonly Token[]; isTitle: boolean },
): number {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const token = tokens[k];
    if (token?.kind !== 'word') return 0;
    if (
      !/^(?:call|calls|called|calling|nickname|nicknamed|dub|dubbed|christened|baptised|baptized|named|name|titled)$/.test(
        token.form,
      )
    )
      continue;
    if (!/^(?:call|calls|called|calling)$/.test(token.form)) return 4;
    // In a tunnel he calls “the throat”.
    const isHabit = /^calls?$/.test(token.form) && tokens[i - 1] === token;
    if (isHabit && words.length === 2 && words[0]?.form === 'the') return 5;
    const isUsual =
      /^(?:to|would|have|has|always|still)$/.test(tokens[k - 1]?.form ?? '') &&
      token.form !== 'called';
    for (let n = k - 1; n >= Math.max(0, k - 4); n--)
      if (namingPeople.has(tokens[n]?.form ?? ''))
        return isTitle || token.form === 'call' ? 3.5 : 1.5;
    if (/^(?:call|calls)$/.test(token.form) && isTitle) return 2.5;
    const isThe = tokens[i - 1]?.form === 'the';
    if (isThe && (isUsual || token.form !== 'called' || isNamingCalled(tokens[k - 1]))) return 4;
    return isUsual ? 2 : isTitle && tokens[i - 1] === token ? 1.5 : 0;
  }
  return 0;
}

function afterEvidence(tokens: readonly Token[], i: number, isTitle: boolean): number {
  const [one, two] = [tokens[i + 1], tokens[i + 2]];
  if (isComma(one) && two?.form === 'as') {
    for (let k = i + 3; k < i + 10; k++)
      if (/^(?:known|called|nicknamed|dubbed)$/.test(tokens[k]?.form ?? '')) return 5;
  }
  // The “Bull Field” fundraiser: it qualifies a noun as a name does.
  if (
    isTitle &&
    one?.kind === 'word' &&
    /^(?:the|a|an|its|their|his|her|this|that|new)$|['’]s?$|s$/.test(tokens[i - 1]?.text ?? '') &&
    (titledNouns.has(one.form) || titledNouns.has(two?.form ?? ''))
  )
    return 3.5;
  return 0;
}

/** “I never missed a run,” he said; he said "…": marks that a verb of saying opens or closes. */
function speechEvidence(text: string, tokens: readonly Token[], i: number): number {
  const quotation = tokens[i]?.quotation;
  if (quotation === undefined) return 0;
  const before = tokens[i - 1];
  // A new worry: “The Evening Hour” has lost viewers: what the sentence after the colon is about.
  if (before?.form === ':')
    return isTitled(wordsOf(text, quotation)) && isFinite(tokens, i + 1) ? 1.5 : -3;
  const ends = text.slice(quotation.start, quotation.end);
  if (/[,?!]\s*$/.test(ends)) {
    for (let k = i + 1; k < i + 6; k++) {
      const token = tokens[k];
      if (token?.kind !== 'word') break;
      if (formAt(tokens, k) !== null) return -3;
    }
  }
  const verbAt = isComma(before) ? i - 2 : i - 1;
  const form = tokens[verbAt]?.kind === 'word' ? formAt(tokens, verbAt) : null;
  return form !== null &&
    form.verb.complements.has('words') &&
    !/^(?:called|named|titled|dubbed)$/.test(tokens[verbAt]?.form ?? '')
    ? -3
    : 0;
}
