import { subordinators } from '../lexicon/arabic-words.ts';
import { opensThat } from './complementizers.ts';
import { isQuotedName } from './quoted-names.ts';
import type { Clause } from './subject.ts';
import { finiteVerbAt, homographs, isDefinite } from './words.ts';

/** Another verb of saying of its own clause: what follows is its. */
export function endsFrame({ text, tokens }: Clause, i: number): boolean {
  const verb = finiteVerbAt(text, tokens, i);
  if (verb === null || homographs.has(tokens[i]?.form ?? '')) return false;
  // بحسب ما أوردته صحيفة: a phrase for the source, after which the words still come.
  if (/^(?:ما|لما|حسبما|كما)$/.test(tokens[i - 1]?.form ?? '')) return false;
  // في رد نقلته صحيفة: who passed on what is said, in a clause of its noun.
  const noun = tokens[i - 1];
  if (verb.hasObject && noun?.kind === 'word' && !isDefinite(noun.form)) return false;
  // خلال إطلاق ناقلة «نجمة البحر»: a noun with its name.
  if (verb.tense === 'participle' && isQuotedName(text, tokens, i + 1)) return false;
  const opens = tokens[i - 1]?.kind === 'mark' && opensThat(tokens, i + 1);
  if (verb.tense === 'participle')
    return (
      opens ||
      (!verb.verb.isStrict &&
        (tokens[i - 1]?.kind === 'mark' || /[اه]$/u.test(tokens[i]?.form ?? '')))
    );
  return (
    !verb.verb.isStrict &&
    (verb.hasConjunction ||
      noun?.kind === 'mark' ||
      verb.tense === 'perfect' ||
      subordinators.has(noun?.form ?? ''))
  );
}
