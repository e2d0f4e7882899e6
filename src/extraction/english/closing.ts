import type { Token } from '../tokens.ts';
import { relativeEnd } from './clause-start.ts';
import { auxiliaryOf, coordinators, isFinite, isTime, prepositions } from './grammar.ts';
import {
  isCount,
  isStage,
  hasFinite,
  isOtherVerb,
  isPresent,
  isReply,
  isReserve,
  isSecondVerb,
  summary,
} from './writer-clauses.ts';
import {
  goesOnInQuotes,
  hasAside,
  hasVerbOfSaying,
  isBefore,
  isNewInHeadline,
  isOtherSpeaker,
  isOwnVerb,
  type Says,
  tellsWith,
} from './own-verb.ts';
import { isWho } from './noun-like.ts';
import { startsRole } from './noun-phrase.ts';
import { findSaid } from './said.ts';
import { formAt, type FoundForm } from './verb-group.ts';
import { isComma, startsRelative } from './words.ts';

interface Limits {
  from: number;
  to: number;
  form: FoundForm | null;
  isQuote: boolean;
  isPhrase?: boolean;
  isHeadline?: boolean;
}

/** Where what was said ends: at a participle of saying, at 'according to', at another speaker's clause, where the writer goes on, or with the sentence. */
export function closing(
  tokens: readonly Token[],
  { from, to, form, isQuote, isPhrase = false, isHeadline = false }: Limits,
): number {
  const says = (at: number) => {
    const other = formAt(tokens, at);
    if (other === null || other.isInfinitive) return null;
    const said = findSaid(tokens, other, to);
    const isAs =
      tokens[at - 2]?.form === 'as' ||
      tokens[at - 3]?.form === 'as' ||
      tokens[at - 4]?.form === 'as';
    return said === null && !other.isNegated && !isAs ? null : { other, said };
  };
  let hasVerb = isPhrase || isQuote || isFinite(tokens, from);
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token === undefined) break;
    hasVerb ||= isFinite(tokens, i);
    // Her mother, who was ill, | spent: what hangs on the subject of what was said.
    if (!hasVerb && /^(?:which|who|whose|whom)$/.test(token.form)) {
      i = relativeEnd(tokens, i, to);
      continue;
    }
    if (
      isHeadline &&
      (token.form === ';' || (token.form === ':' && tokens[i + 1]?.kind === 'quote'))
    )
      return i;
    // Accused it of "vandalism" after it proposed: what led to the words.
    const isSetting =
      before?.kind === 'quote' ||
      isHeadline ||
      (isPhrase &&
        /^(?:after|when)$/.test(token.form) &&
        !isComma(before) &&
        hasFinite(tokens, i + 1, Math.min(to, i + 9)));
    if (isPhrase && isStage(tokens, i)) return i;
    if (
      isSetting &&
      !(before?.kind === 'quote' && goesOnInQuotes(tokens, i, { to, says })) &&
      /^(?:after|as|when|while|amid|following|ahead)$/.test(token.form) &&
      !/^(?:early|late|soon|long|much|many|well|far)$/.test(tokens[i + 1]?.form ?? '') &&
      (isPhrase ||
        (before?.kind === 'quote' && i > from + 1) ||
        hasFinite(tokens, i + 1, Math.min(to, i + 9)))
    )
      return i;
    if (isHeadline && isComma(before) && isNewInHeadline(tokens, i, { to, says })) return i - 1;
    if (!isComma(before) && isOtherSpeaker(tokens, i, { form, says, isHeadline })) return i;
    // Underlined the need for it and commended her: no verb of what was said, but another of who said it.
    if (
      isPhrase &&
      form !== null &&
      ((token.form === 'and' && isSecondVerb(tokens, i + 1, form)) ||
        (coordinators.has(token.form) && auxiliaryOf(tokens[i + 1]) !== null))
    )
      return i;
    const isApart = isComma(before) || before?.kind === 'quote' || before?.form === ';';
    const end = isComma(before) || before?.form === ';' ? i - 1 : i;
    if (token.form === 'according' && tokens[i + 1]?.form === 'to') return end;
    if (isComma(before) && isReply(tokens, i)) return end;
    if (
      /^(?:before|after|while|by)$/.test(token.form) &&
      formAt(tokens, i + 1)?.isParticiple === true &&
      says(i + 1) !== null
    )
      return end;
    if (isComma(before) && token.form === 'with' && tellsWith(tokens, i, { to, says })) return end;
    if (/^[;:]$/.test(token.form) && hasVerbOfSaying(tokens, i + 1, { to, says })) return i;
    if (
      isPhrase &&
      isApart &&
      /^(?:but|and|while|though|although|as|even)$/.test(token.form) &&
      hasFinite(tokens, i + 1, Math.min(to, i + 9))
    )
      return end;
    // , deepening a stand-off; , while 24% named landlords: what the writer makes of it.
    if (
      isComma(before) &&
      isPhrase &&
      /^\p{Ll}{3,}ing$/u.test(token.text) &&
      !/^(?:including|excluding|according|during|concerning|regarding|starting|beginning|depending)$/.test(
        token.form,
      ) &&
      formAt(tokens, i) === null
    )
      return end;
    if (
      isComma(before) &&
      /^(?:while|and|but|compared)$/.test(token.form) &&
      isCount(tokens, i + 1)
    )
      return end;
    if (isApart) {
      const own = says(i);
      if (own?.other.isParticiple === true) return end;
      if (
        own !== null &&
        own.other.from === i &&
        !own.other.isPassive &&
        own.other.isPast === form?.isPast
      )
        return end;
      if (
        /^(?:as|or)$/.test(token.form) &&
        /^(?:it|he|she|they)$/.test(tokens[i + 1]?.form ?? '') &&
        /^(?:puts?|called|calls|described|describes)$/.test(tokens[i + 2]?.form ?? '')
      )
        return end;
      if (endsApart(tokens, i, { from, to, form, isQuote, isPhrase, says })) return end;
      continue;
    }
    // And, he added, "…": another verb of the speaker's.
    if (/^(?:and|but)$/.test(token.form) && isComma(tokens[i + 1]) && hasAside(tokens, i + 2, to))
      return i;
    if (
      (token.form === 'and' || token.form === 'but') &&
      (isOwnVerb(tokens, i, { form, says, from }) ||
        (form?.isPast !== false && isReserve(tokens, i + 1)))
    )
      return i;
  }
  return to;
}

/** After a comma: and X said, but did not say when, which she called, a claim that. */
function endsApart(
  tokens: readonly Token[],
  i: number,
  { from, to, form, isQuote, isPhrase, says }: Limits & { says: Says },
): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return false;
  const isWhich = /^(?:which|who|whose|whom)$/.test(token.form);
  if (isWhich && isPhrase) return true;
  // , as the emirate signed an accord: what happened beside it.
  if (
    token.form === 'as' &&
    form?.isPast === true &&
    hasFinite(tokens, i + 2, Math.min(to, i + 8)) &&
    !tokens.slice(i, to).some((other) => other.form === ',')
  )
    return true;
  if (
    /^(?:and|but|while|although|though|whereas|as|yet|even|when|where|after)$/.test(token.form) ||
    isWhich
  ) {
    for (let k = i + 1; k < Math.min(to, i + 14); k++) {
      // While Nora Vale, who runs a café, said: past what hangs on the subject.
      if (isComma(tokens[k]) && startsRelative(tokens[k + 1]))
        while (k + 1 < to && !isComma(tokens[k + 1])) k++;
      if (isOtherVerb(tokens, k) && !startsRole(tokens, k)) break;
      if (tokens[k - 1]?.kind === 'quote') break;
      const found = says(k);
      if (found === null || found.other.isParticiple || found.other.isPassive) continue;
      const { said, other } = found;
      // And would not comment, and he had asked her: what is said of what was done.
      if (token.form === 'and' && (other.hasModal || isBefore(other, form))) break;
      if (said === null) return true;
      if (token.form === 'as' && !other.isInfinitive) return true;
      const isShared = other.from === i + 1;
      const isOther =
        !isShared &&
        (isWho(tokens, { from: i + 1, to: other.from }) ||
          /^(?:he|she|they|it|the|a|an|one|two|some|others?|many)$/.test(next?.form ?? ''));
      if (isShared || isWhich || said.isQuote || said.hasThat || isQuote || isOther) return true;
    }
    if (coordinators.has(token.form) && isOwnVerb(tokens, i, { form, says, from })) return true;
    if (/^(?:though|although|but)$/.test(token.form) && isReserve(tokens, i + 1)) return true;
    return isWhich && form?.isPast === true && isPresent(tokens, i + 1);
  }
  // Two days after, a week before: when it was said.
  if (
    isPhrase &&
    isTime(next) &&
    /^(?:after|before|later|earlier)$/.test(tokens[i + 2]?.form ?? '')
  )
    return true;
  if (/^(?:a|an|the)$/.test(token.form))
    for (let k = i + 1; k < Math.min(to, i + 5); k++) {
      if (tokens[k]?.kind !== 'word' || prepositions.has(tokens[k]?.form ?? '')) return false;
      if (
        /^(?:day|days|hours?|weeks?|months?|minutes?)$/.test(tokens[k]?.form ?? '') &&
        /^(?:after|before|later|earlier)$/.test(tokens[k + 1]?.form ?? '')
      )
        return true;
      if (
        summary.test(tokens[k]?.form ?? '') &&
        /^(?:that|which|of|he|she|they|it|in|for|from|on|to|the|not|[a-z]+)$/.test(
          tokens[k + 1]?.form ?? '',
        )
      )
        return true;
    }
  if (
    /^(?:something|one)$/.test(token.form) &&
    /^(?:the|he|she|they|it|that|many|critics|\p{L}+s)$/u.test(next?.form ?? '')
  )
    return true;
  if (token.form === 'without' && next?.form.endsWith('ing') === true) return true;
  return (
    /^(?:days|hours|weeks|months|minutes)$/.test(token.form) &&
    /^(?:after|before)$/.test(next?.form ?? '')
  );
}
