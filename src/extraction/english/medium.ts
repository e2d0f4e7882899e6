import { mediaNouns, mediaWords, occasions } from '../lexicon/english-words.ts';
import { type MediumPhrase, type Paragraph, spanOf } from '../statement.ts';
import type { Token } from '../tokens.ts';
import { isCapital } from './words.ts';

/** How the words of an English sentence reached the article, where it says so. */
export function readEnglishMedium(
  paragraph: Paragraph,
  { from, to }: { from: number; to: number },
): MediumPhrase | null {
  const { tokens } = paragraph;
  let document: MediumPhrase | null = null;
  for (let i = from; i < to; i++) {
    const form = tokens[i]?.form ?? '';
    const next = tokens[i + 1]?.form ?? '';
    if (form === 'asked' && next === 'by') {
      const range = nameAfter(tokens, i + 2, to);
      if (range !== null) return { ...spanOf(paragraph, range), relation: 'asked-by' };
    }
    if (
      form === 'told' ||
      ((form === 'interview' || form === 'conversation') && (next === 'with' || next === 'to'))
    ) {
      const at = form === 'told' ? i + 1 : i + 2;
      const range = nameAfter(tokens, at, to);
      if (range !== null && (isMediumName(tokens, at, range.end) || isOutlet(tokens, at)))
        return { ...spanOf(paragraph, range), relation: 'told-to' };
    }
    if (/^(?:obtained|seen|reviewed|reported|cited|quoted)$/.test(form) && next === 'by') {
      const range = nameAfter(tokens, i + 2, to);
      if (range !== null && !(tokens[i - 1]?.form === 'as' && form !== 'reported'))
        return {
          ...spanOf(paragraph, range),
          relation: /^(?:obtained|seen|reviewed)$/.test(form) ? 'obtained-by' : 'reported-by',
        };
    }
    if (
      /^(?:on|to)$/.test(form) &&
      /^(?:x|twitter|facebook|instagram|tiktok|telegram|linkedin|youtube|bluesky|mastodon|threads|weibo)$/.test(
        next,
      )
    ) {
      const token = tokens[i + 1];
      if (token !== undefined) return { ...spanOf(paragraph, token), relation: 'published-on' };
    }
    if (document === null && form === 'in' && /^(?:a|an|the|its|his|her|their)$/.test(next)) {
      const range = occasionAt(tokens, i + 1, to);
      if (range !== null) document = { ...spanOf(paragraph, range), relation: 'document' };
    }
  }
  return document;
}

function occasionAt(
  tokens: readonly Token[],
  from: number,
  to: number,
): { start: number; end: number } | null {
  for (let i = from + 1; i < Math.min(to, from + 5); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (!occasions.has(token.form)) continue;
    if (/^(?:interview|court|call|conference|briefing|session|debate)$/.test(token.form))
      return null;
    let end = token.end;
    if (
      tokens[i + 1]?.form === 'to' &&
      tokens[i + 2]?.kind === 'word' &&
      /^(?:clients|staff|investors|employees|parents|customers|members|shareholders|lawmakers|residents)$/.test(
        tokens[i + 2]?.form ?? '',
      )
    )
      end = tokens[i + 2]?.end ?? end;
    return { start: tokens[from]?.start ?? token.start, end };
  }
  return null;
}

function nameAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
): { start: number; end: number } | null {
  let i = from;
  while (i < Math.min(to, from + 5) && tokens[i]?.kind === 'word' && !isCapital(tokens[i])) i++;
  if (!isCapital(tokens[i])) return null;
  let end = i;
  while (end < to && isCapital(tokens[end])) end++;
  // South African broadcaster SABC: the name after the noun for what it is.
  if (mediaNouns.has(tokens[end]?.form ?? '') && isCapital(tokens[end + 1])) {
    end++;
    while (end < to && isCapital(tokens[end])) end++;
  }
  const first = tokens[from];
  const last = tokens[end - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

const hearers = new Set(
  'parliament|congress|mps|mp|lawmakers|lords|commons|council|court|senate|house|cabinet|downing|police|president|minister|prime|mr|mrs|ms|dr|judge|sir|lady|i|god|un|nato|eu|committee|whitehall|washington|moscow|beijing|brussels'.split(
    '|',
  ),
);

/** Told Signal: one capitalized word right after the verb, which goes on with what was told. */
function isOutlet(tokens: readonly Token[], at: number): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  return (
    isCapital(first) &&
    tokens[at - 1]?.form === 'told' &&
    !hearers.has(first?.form ?? '') &&
    !isCapital(next)
  );
}

/** A name with a word of media in it, or a noun for a medium before it. */
function isMediumName(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; tokens[i] !== undefined && (tokens[i]?.end ?? 0) <= end; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.mediumEnd !== undefined) return true;
    if (
      mediaWords.has(token.form) ||
      mediaNouns.has(token.form) ||
      /^\p{Lu}{2,5}$/u.test(token.text) ||
      /^(?:reuters|bloomberg|axios|politico|cnn|bbc|afp)$/.test(token.form)
    )
      return true;
  }
  return false;
}
