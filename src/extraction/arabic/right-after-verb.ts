import { isAction } from '../lexicon/arabic-actions.ts';
import { verbForms } from '../lexicon/arabic-forms.ts';
import { givenNames } from '../lexicon/arabic-given-names.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { auxiliaries, prepositions } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import type { FoundVerb } from './words.ts';

/** No name before a verb has more words. */
const longest = 5;

/** نظمت أسر التلاميذ وقفة: a noun, as no verb in the perfect stands right after another. */
export function isRightAfterVerb(
  { tense, hasConjunction }: FoundVerb,
  tokens: readonly Token[],
  i: number,
): boolean {
  if (tense !== 'perfect' || hasConjunction) return false;
  const { form } = tokens[i - 1] ?? { form: '' };
  return (isAction(form) && !auxiliaries.has(form)) || isAfterActor(tokens, i);
}

/** وجدد كمال زين | تمسك النقابة بمطالبها, رفض الحزب: a verbal noun that is spelled as a verb, after another one and its subject's name. */
function isAfterActor(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (!/^ت[^اوي]..$/.test(form) && !isVerbalNoun(form)) return false;
  for (let k = i - 1; k > Math.max(0, i - longest); k--) {
    const token = tokens[k];
    if (token?.kind !== 'word' || prepositions.has(token.form)) return false;
    const verb = (tokens[k - 1]?.form ?? '').replace(/^[وف](?=...)/, '');
    const isSaid = verbForms
      .get(verb)
      ?.some(({ tense, hasObject }) => tense === 'perfect' && !hasObject);
    if (isSaid === true) return k < i - 1 && givenNames.has(token.form);
  }
  return false;
}
