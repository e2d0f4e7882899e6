import { mayAgree } from './issuer-before.ts';
import { isMute } from './mute.ts';
import { isNominal, type LeftSubject } from './nominal-head.ts';
import { isNamePart } from './name-words.ts';
import { cutAtClause } from './noun-phrase.ts';
import { type Clause, readSubject } from './subject.ts';
import { verbAfterWhat } from './taken-up.ts';
import { type FoundVerb } from './words.ts';

const furthest = 24;

/**
 * وهو ما نفته الوزارة، مؤكدة أن; الأمر الذي رفضه المجلس، معتبرا أن: who says something of the words before, and goes on by a participle. Null
 * where nobody does whom the participle may be of.
 */
export function commentBefore(
  clause: Clause,
  from: number,
  { at, verb: { agreement } }: { at: number; verb: FoundVerb },
): LeftSubject | null {
  const { text, tokens } = clause;
  for (let i = at - 3; i > Math.max(from, at - furthest); i--) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    // A sentence or a quote with its own speaker between the two.
    if (token?.kind === 'quote' || /^[:؛.]$/.test(token?.form ?? '')) return null;
    if (!opens(token?.form ?? '', next?.form ?? '')) continue;
    const verb = verbAfterWhat(text, tokens[i + 2]);
    if (verb === null || verb.tense === 'participle' || !verb.hasObject) return null;
    const { phrase, apposition } = readSubject({ ...clause, to: at }, i + 3);
    const first = phrase === null ? undefined : tokens[phrase.from];
    if (phrase === null || first === undefined || isMute(first)) return null;
    const isSomebody = isNominal(first) || isNamePart(first);
    if (!isSomebody || verb.agreement !== agreement || !mayAgree(first, agreement)) return null;
    const cut = cutAtClause(clause, phrase);
    return { phrase: cut, apposition: cut.to === phrase.to ? apposition : null };
  }
  return null;
}

/** وهو ما, الأمر الذي: the words before, as what somebody does something with. */
function opens(form: string, next: string): boolean {
  return (
    (/^و?(?:هو|هي|هذا|ذلك)$/.test(form) && next === 'ما') || (form === 'الامر' && next === 'الذي')
  );
}
