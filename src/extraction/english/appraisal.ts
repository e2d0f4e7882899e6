import type { Token } from '../tokens.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  isFinite,
  isTime,
  objectPronouns,
  prepositions,
} from './grammar.ts';
import type { EnglishSaid } from './complement.ts';
import type { FoundForm } from './verb-group.ts';
import { isQuotedTerm } from './words.ts';

const furthest = 16;

/** What somebody or something is called: described the road as "a trap", called it achievable. */
export function findAppraisal(
  tokens: readonly Token[],
  form: FoundForm,
  to: number,
): EnglishSaid | null {
  const from = form.last + 1;
  const isCall = form.verb.complements.has('bare');
  if (isReduced(tokens, form)) return null;
  // In what the union calls the worst year since the war.
  if (isCall && tokens[from]?.kind === 'word' && isWhatCalled(tokens, form)) {
    let end = from;
    while (end < to && tokens[end]?.kind !== 'mark') end++;
    return { ...said(from), to: end };
  }
  for (let i = from; i < Math.min(to, from + furthest); i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    // Rejects £1.9bn approach as.
    if (token.kind === 'mark' && (isCall || !/^[\p{Sc}%&]$/u.test(token.form))) return null;
    if (token.kind === 'quote') {
      if (isQuotedTerm(tokens, i)) {
        // The so-called "tax": a name within the target.
        if (tokens[i + 1]?.kind !== 'mark') continue;
        return null;
      }
      return quoted(tokens, { from, at: i, to });
    }
    if (token.form === 'as' && i > from - 1) {
      const next = tokens[i + 1];
      if (next?.kind === 'quote') return quoted(tokens, { from, at: i + 1, to });
      // As a "crazy system" during a stop: no further than the marks.
      if (
        /^(?:a|an|the)$/.test(next?.form ?? '') &&
        tokens[i + 2]?.kind === 'quote' &&
        (tokens[i + 3]?.kind !== 'word' || prepositions.has(tokens[i + 3]?.form ?? ''))
      )
        return { ...said(i === from ? i + 1 : from), to: i + 3 };
      if (
        next?.kind === 'word' &&
        (determiners.has(next.form) ||
          /^(?:being|having|too|not|one|something)$/.test(next.form) ||
          /(?:ful|ous|ive|able|ible|al|ic|less|ing|ed|ent|ant)$/.test(next.form))
      )
        return said(i === from ? i + 1 : from);
      if (!isCall && next?.kind === 'word' && i > from) return said(from);
      return null;
    }
    if (isFinite(tokens, i) && i > from) return null;
    // Termed the claims baseless: an adjective at the end.
    if (isCall || takesAdjective(form)) {
      const next = tokens[i + 1];
      const isEnd = i + 1 >= to || next?.kind === 'mark';
      if (i > from && isEnd && isJudgement(token)) return said(from);
    }
    if (isCall && i > from && isName(tokens, i, from)) return said(from);
    // Called the plan on Monday "a sham"; but called the mayor on Monday "to talk".
    const isCalledSo = tokens[i + 1]?.kind === 'quote' && !/^.to /.test(tokens[i + 1]?.text ?? '');
    if (isTime(token) && isCall && !isCalledSo) return null;
  }
  return null;
}

/** Whether 'what' stands for the thing that is called so. */
function isWhatCalled(tokens: readonly Token[], { from }: FoundForm): boolean {
  for (let i = from - 1; i > Math.max(0, from - 8); i--) {
    if (tokens[i]?.kind !== 'word' || isFinite(tokens, i)) return false;
    if (tokens[i]?.form === 'what') return true;
  }
  return false;
}

/** Whether what somebody thinks of a thing may stand after it as no more than an adjective. */
function takesAdjective({ verb: { lemma } }: FoundForm): boolean {
  return /^(?:term|label|brand|dub|consider|deem|judge|declare|pronounce)$/.test(lemma);
}

function isJudgement(token: Token): boolean {
  return (
    token.kind === 'word' &&
    /^\p{Ll}/u.test(token.text) &&
    (/(?:less|ful|ous|ive|able|ible|[^aeiou]al|ic|ent|ant|ary|ory)$/.test(token.form) ||
      /^(?:false|true|wrong|right|fair|unfair|untrue|absurd|fake|illegal|unlawful|bogus|inadequate|safe|unsafe|sound|weak|void|premature|divisive|obscene|insane|immature|corrupt|inhumane|unwise)$/.test(
        token.form,
      ))
  );
}

/** Three schools rated "good", a player dubbed "the wall": called so by anybody, as no object stands after the verb. */
export function isRated(tokens: readonly Token[], form: FoundForm): boolean {
  return (
    /^(?:rate|dub|brand|label)$/.test(form.verb.lemma) &&
    tokens[form.last + 1]?.kind === 'quote' &&
    form.shapes.has('past') &&
    form.from === form.at &&
    !tokens
      .slice(Math.max(0, form.from - 8), form.from)
      .some(({ form: word }) => /^(?:which|whom|that|what)$/.test(word))
  );
}

/** The virus, often called the "vomiting bug": called so by anybody. */
function isReduced(tokens: readonly Token[], form: FoundForm): boolean {
  const first = tokens[form.last + 1];
  return (
    form.shapes.has('past') &&
    tokens[form.from - 1]?.form === ',' &&
    (first?.kind === 'quote' || /^(?:the|a|an|as)$/.test(first?.form ?? '')) &&
    !tokens
      .slice(Math.max(0, form.from - 12), form.from)
      .some(({ form: word }) => /^(?:which|whom|that)$/.test(word)) &&
    (first?.kind !== 'word' || first.form === 'as' || tokens[form.last + 2]?.kind === 'quote')
  );
}

/** It achievable, the vote a sham: a second noun or an adjective after whom or what is called so. */
function isName(tokens: readonly Token[], i: number, from: number): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (token?.kind !== 'word' || before?.kind !== 'word') return false;
  if (/^(?:a|an)$/.test(token.form))
    return !prepositions.has(before.form) && !/^(?:for|to|and)$/.test(before.form);
  const isPronoun =
    i === from + 1 && (objectPronouns.has(before.form) || /^(?:it|this|that)$/.test(before.form));
  return (
    isPronoun &&
    !prepositions.has(token.form) &&
    !isAdverb(token) &&
    !isTime(token) &&
    !/^(?:and|or|but|that|when|who|which|names?)$/.test(token.form)
  );
}

/** The words between the marks, with what they are about where it is named: the offer "premature". */
function quoted(
  tokens: readonly Token[],
  { from, at, to }: { from: number; at: number; to: number },
): EnglishSaid {
  const first = tokens[from];
  // Described a "funny, kind" girl who sang: the whole noun phrase.
  const next = tokens[at + 1];
  if (
    at === from + 1 &&
    /^an?$/.test(first?.form ?? '') &&
    next?.kind === 'word' &&
    !prepositions.has(next.form) &&
    !coordinators.has(next.form) &&
    !isAdverb(next)
  )
    return said(from);
  const isBare =
    at === from ||
    first?.form === 'as' ||
    (at <= from + 2 &&
      (objectPronouns.has(first?.form ?? '') || /^(?:it|her|this|that)$/.test(first?.form ?? '')));
  let end = at + 1;
  // "Slow" and "patient".
  while (
    end + 1 < to &&
    /^(?:and|or)$/.test(tokens[end]?.form ?? '') &&
    tokens[end + 1]?.kind === 'quote'
  )
    end += 2;
  return isBare && end === at + 1
    ? { from: at, to: end, isQuote: true, hasThat: false, isPhrase: true }
    : { from: isBare ? at : from, to: end, isQuote: false, hasThat: false, isPhrase: true };
}

function said(from: number): EnglishSaid {
  return { from, to: null, isQuote: false, hasThat: false, isPhrase: true };
}
