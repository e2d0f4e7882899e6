import { isCapital } from '../english/words.ts';
import type { Token } from '../tokens.ts';
import { bodyNouns, organizationWords } from '../lexicon/english-words.ts';
import { lastNamed } from './organization.ts';
import type { Gazetteer } from './gazetteer.ts';

/** The body that a role belongs to, and whether the role is to speak for it. */
interface Affiliation {
  organization: string | null;
  isSpokesperson: boolean;
}

const relations = /^(?:of|at|for|with|from|in|to|by)$/;

const leads = /^(?:chair|chairman|chairwoman|chairperson|director|manager|ceo|coach|captain)$/;

/** Reads from a role's words which body it belongs to: general secretary of the Federated Quay Workers, ministry spokesperson. */
export function englishAffiliation(
  text: string,
  words: readonly Token[],
  gazetteer: Gazetteer,
): Affiliation {
  const isSpokesperson = words.some(({ form }) => form.startsWith('spokes'));
  // The council's director, its chief executive: whose they are.
  const owner = words.findIndex(({ text: word }) => /['’]s$/.test(word));
  if (/^(?:its|their)$/.test(words[0]?.form ?? ''))
    return { organization: lastNamed, isSpokesperson };
  if (owner !== -1 && owner < words.length - 1 && words[owner]?.form !== 'minister’s') {
    const body = words.slice(0, owner + 1).filter(({ form }) => !/^(?:the|a|an)$/.test(form));
    const [head] = body;
    const last = body.at(-1)?.form.replace(/['’]s$/, '') ?? '';
    if (isCapital(head)) return { organization: textOf(text, body), isSpokesperson };
    if (body.length === 1 && (bodyNouns.has(last) || organizationWords.has(last)))
      return { organization: `the ${last}`, isSpokesperson };
  }
  const minister = words.findIndex(({ form }) => form === 'minister');
  if (minister > 0 && words[minister - 1]?.form !== 'prime') {
    const before = words
      .slice(0, minister)
      .filter(({ form }) => !/^(?:deputy|former|acting|the|a|state)$/.test(form));
    return {
      organization: before.length === 0 ? null : `${textOf(text, before)} Ministry`,
      isSpokesperson,
    };
  }
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || !relations.test(word.form)) continue;
    let from = i + 1;
    if (/^(?:the|a|an|its|his|her)$/.test(words[from]?.form ?? '')) from++;
    if (!isCapital(words[from]) && isCapital(words[from + 1])) from++;
    let to = from;
    while (
      to < words.length &&
      (isCapital(words[to]) ||
        (/^(?:of|for|and|the|&)$/.test(words[to]?.form ?? '') && isCapital(words[to + 1])))
    )
      to++;
    const body = words.slice(from, to);
    if (isCapital(body[0]) && body.length > 0)
      return { organization: textOf(text, body), isSpokesperson };
  }
  const nation = words
    .map((word) => gazetteer.byNisba(word.form))
    .find((record) => record !== undefined);
  if (
    nation !== undefined &&
    words.some(({ form }) => /^(?:president|premier|government|prime|officials?)$/.test(form))
  )
    return { organization: nation.name.en, isSpokesperson };
  const spokes = words.findIndex(({ form }) => form.startsWith('spokes'));
  const before = words
    .slice(0, Math.max(spokes, 0))
    .filter(({ form }) => !/^(?:a|an|the|chief|its|official|his|her)$/.test(form));
  if (before.length > 0) return { organization: textOf(text, before), isSpokesperson: true };
  const leader = words.findIndex(({ form }) =>
    /^(?:chief|director|ceo|president|chair|chairman|chairwoman|chairperson|manager|head|boss|coach|captain|analysts?|economists?|judge|justice|administrator|commissioner|sheriff|secretary|attorney|prosecutor|representatives?|officials?|executives?|officers?|lawyers?|sources?|employees?|workers?|professor|researchers?|scientists?|engineers?|strategists?|editor|founder|co-founder|partner|superintendent|inspector|constable|trustee|leader|ombudsman|inspectorate|treasurer|clerk|filing|statement|report|study|survey|poll|data|figures|documents?|records|memo|spokes\S*|consultant|adviser|ambassador|envoy|candidate|member|lawmaker|senator)$/.test(
      form,
    ),
  );
  let first = 0;
  while (
    first < leader &&
    /^(?:a|an|the|one|two|three|some|several|assistant|deputy|vice|senior|former|acting|lead|interim|its|his|her|their|local)$/.test(
      words[first]?.form ?? '',
    )
  )
    first++;
  const name = words.slice(first, Math.max(leader, 0));
  // The chairwoman, the director: of the body that was named last.
  const isBare = name.length === 0 && words.length <= 2 && leads.test(words[leader]?.form ?? '');
  if (isBare && leader === words.length - 1) return { organization: lastNamed, isSpokesperson };
  const isBody =
    isCapital(name[0]) ||
    (name.length === 1 &&
      (bodyNouns.has(name[0]?.form ?? '') || organizationWords.has(name[0]?.form ?? '')));
  if (name.length === 0 || !isBody) return { organization: null, isSpokesperson };
  const isOffice = words[leader]?.form === 'attorney' && name.length === 1;
  const body = textOf(text, isOffice ? words.slice(first, leader + 1) : name);
  return { organization: isCapital(name[0]) ? body : `the ${body}`, isSpokesperson };
}

function textOf(text: string, words: readonly Token[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : text.slice(first.start, last.end).replace(/['’]s?$/u, '');
}
