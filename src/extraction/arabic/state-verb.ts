import { stateForms } from '../lexicon/arabic-forms.ts';
import type { Token } from '../tokens.ts';
import { withoutConjunction } from './conjunction.ts';
import { opensThat, prepositionAt } from './complementizers.ts';
import { type FoundVerb, hasProclitic } from './words.ts';

/** ، مفيداً بأن: a participle that is mostly another word, after a comma and before what it opens. */
export function stateAt(text: string, tokens: readonly Token[], i: number): FoundVerb | null {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || !/^[،,]$/.test(before?.form ?? '') || next === undefined)
    return null;
  const { form, start, hasConjunction } = withoutConjunction(token, stateForms);
  const [verb] = stateForms.get(form) ?? [];
  // أملاً, where the participle is آملاً.
  if (verb === undefined || /^[وف]?أ/.test(token.text)) return null;
  const { complements } = verb.verb;
  const preposition = prepositionAt(next);
  const opens =
    (preposition !== null && complements.has(preposition)) ||
    (complements.has('ب') && hasProclitic(next, 'ب')) ||
    (complements.has('that') && [1, 2, 3].some((k) => opensThat(tokens, i + k)));
  const words = text.slice(start, token.end);
  return opens ? { ...verb, start, end: token.end, text: words, hasConjunction } : null;
}

/** أضاف «نعم», مبينا «نعم»: whether quoted words may follow; as a participle, how somebody speaks, every verb takes them. */
export function takesWords({ verb: { complements }, tense }: FoundVerb): boolean {
  return complements.has('words') || (tense === 'participle' && complements.has('that'));
}
