import { verbForms } from '../lexicon/arabic-forms.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { bareThat } from '../lexicon/arabic-words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import type { Token } from '../tokens.ts';
import { prepositionAt } from './complementizers.ts';
import { isLikeness } from './name-inside.ts';
import { nameWord } from './name-words.ts';
import { isClauseVerb } from './noun-phrase.ts';
import { hasProclitic, isDefinite, isHead, type FoundVerb, verbAt } from './words.ts';

const longest = 4;
const enough = 3;
const likeness = 0.5;
const blamed = 2;
/** How many tokens a verb may stand before whom it accuses or urges. */
const furthest = 6;

/**
 * How much the verb around speaks for a quote-marked string's being somebody: who says what its complement says (حذرت «سديم» من), whom
 * it is said of (اتهم الوزير «سديم» بـ), or of whose verb a clause is (إن «سديم» ستشارك).
 */
export function subjectEvidence(
  text: string,
  tokens: readonly Token[],
  i: number,
  words: readonly Token[],
): number {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (words.length > longest || before?.kind !== 'word' || !mayName(words)) return 0;
  if (bareThat.has(before.form))
    return isLikelyName(words) && startsVerb(text, tokens, i + 1) ? enough : 0;
  const verb = verbAt(text, before);
  if (verb !== null && verb.tense !== 'participle' && !verb.hasObject) {
    // رفض «قوة مفرطة»: no name.
    if (isLikeness(words)) return -likeness;
    if (isAfterWords(tokens, i - 1)) return isEnd(next) ? enough : 0;
    return takes(verb, tokens, i + 1) || startsObject(verb, tokens, i + 1, words) ? enough : 0;
  }
  if (isBlamed(text, tokens, i, words)) return -blamed;
  return isTarget(text, tokens, { i, words }) ? enough : 0;
}

/** أدان الوزير «الصمت الدولي»: common words for what somebody condemns. */
function isBlamed(
  text: string,
  tokens: readonly Token[],
  i: number,
  [first]: readonly Token[],
): boolean {
  if (first === undefined || nameWord(first) !== 'common') return false;
  // أدانت «حزب الأمل».
  if (isHead(first.form, organizationHeads)) return false;
  for (let k = i - 1; k >= Math.max(0, i - furthest); k--) {
    if (tokens[k]?.kind !== 'word') return false;
    const form = tokens[k]?.form ?? '';
    // ونندد بـ«القوة المفرطة»: what we do.
    const ours = verbForms.get(form.replace(/^و?ن/, 'ي'))?.[0]?.verb;
    const verb = verbAt(text, tokens[k])?.verb ?? (/^و?ن/.test(form) ? ours : undefined);
    if (verb !== undefined) return /^(?:condemn|criticise)$/.test(verb.class);
  }
  return false;
}

/** ستشارك, يستعد. */
function startsVerb(text: string, tokens: readonly Token[], i: number): boolean {
  return isClauseVerb(text, tokens, i) || /^س[يتن].{3,}/.test(tokens[i]?.form ?? '');
}

/** No act, no adjective and nothing that only words said start with: «صمت», «ممنهجة». */
function mayName([first, ...more]: readonly Token[]): boolean {
  if (first?.kind !== 'word' || prepositionAt(first) !== null) return false;
  const isAct = !isDefinite(first.form) && isVerbalNoun(first.form, first.text);
  const isOfKind = more.length === 0 && isAdjective(first.form);
  return !isAct && !isOfKind && nameWord(first) !== 'stop';
}

/** A word that no lexicon has, or more than one. */
function isLikelyName(words: readonly Token[]): boolean {
  const [first] = words;
  return first !== undefined && (words.length > 1 || nameWord(first) !== 'common');
}

/** «السد امتلأ»، قالت | «سديم»: the words that were said stand before the verb. */
function isAfterWords(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.form === '،' && tokens[at - 2]?.kind === 'quote';
}

/** Nothing but when and in what follows: قالت «سديم» في بيان. */
function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || /^(?:في|خلال|عبر|لدي)$/.test(token.form);
}

/** حذرت «سديم» من, دعت «سديم» إلى, طالبت «سديم» بوقف: what a verb of saying takes before what is said. */
function takes({ verb }: Pick<FoundVerb, 'verb'>, tokens: readonly Token[], k: number): boolean {
  const next = tokens[k];
  const preposition = prepositionAt(next);
  if (preposition !== null) return verb.complements.has(preposition);
  const isWithB = verb.complements.has('ب') || verb.complements.has('target');
  return isWithB && next !== undefined && next.form !== 'ب' && hasProclitic(next, 'ب');
}

const asking = /^(?:urge|demand|request|warn|tell)$/;

/** نفت «سديم» وجود, أدانت «سديم» الهجوم, اتهمت «سديم» الحكومة: the object after who speaks, and no adjective or owner of the marked word. */
function startsObject(
  { verb }: FoundVerb,
  tokens: readonly Token[],
  k: number,
  words: readonly Token[],
): boolean {
  const next = tokens[k];
  // «النهضة» قرار الحكومة: no construct goes on from the article.
  const isWhole = isLikelyName(words) || isDefinite(words[0]?.form ?? '');
  if (next?.kind !== 'word' || !isWhole) return false;
  // طالبت «سديم» الحكومة بوقف: whom it is asked of.
  const isAsked =
    asking.test(verb.class) && [k + 1, k + 2].some((at) => takes({ verb }, tokens, at));
  const hasObject = verb.complements.has('noun') || verb.complements.has('target') || isAsked;
  if (!hasObject || prepositionAt(next) !== null || isAdjective(next.form)) return false;
  return (
    isDefinite(next.form) ||
    isVerbalNoun(next.form, next.text) ||
    isDefinite(tokens[k + 1]?.form ?? '')
  );
}

/** اتهم سامي عزيز «سديم» بعرقلة, دعا الوزير «سديم» إلى: whom something is said or asked of, right before that. */
function isTarget(
  text: string,
  tokens: readonly Token[],
  { i, words: [first] }: { i: number; words: readonly Token[] },
): boolean {
  for (let k = i - 2; k >= Math.max(0, i - furthest); k--) {
    if (tokens[k]?.kind !== 'word') return false;
    const verb = verbAt(text, tokens[k]);
    if (verb === null) continue;
    const { class: verbClass, complements } = verb.verb;
    if (verbClass === 'appraise' || !takes(verb, tokens, i + 1)) return false;
    // اتهم جهات «متنفذة»: what they are called may be said of them.
    const isName = first !== undefined && nameWord(first) !== 'common';
    return verbClass === 'urge' || (complements.has('target') && isName);
  }
  return false;
}
