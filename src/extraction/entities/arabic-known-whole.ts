import {
  anonymousHeads,
  documentHeads,
  mediaHeads,
  organizationHeads,
  platformNouns,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import { platformNames } from '../lexicon/arabic-media.ts';
import type { Token } from '../tokens.ts';
import { describe, type Description } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A name of the gazetteer, with no more than adjectives after it. */
export function knownWhole(words: readonly Token[], gazetteer: Gazetteer): Description | null {
  const match = gazetteer.match(words, 0);
  if (match === null) return null;
  // البيان is a statement far more often than the newspaper of that name.
  if (
    match.length === 1 &&
    [documentHeads, mediaHeads, titleHeads, organizationHeads, anonymousHeads].some((heads) =>
      isHead(words[0]?.form ?? '', heads),
    )
  )
    return null;
  const rest = words.slice(match.length);
  if (!rest.every(({ form }) => isDefinite(form) && gazetteer.byNisba(form) !== undefined))
    return null;
  const { record } = match;
  // منصة إكس: the noun is no part of the name.
  const isPlatform = match.length > 1 && platformNames.has(words[1]?.form ?? '');
  if (isPlatform && isHead(words[0]?.form ?? '', platformNouns))
    return knownWhole(words.slice(1), gazetteer);
  const surface = words
    .slice(0, match.length)
    .map(({ text }, i) => (i === 0 ? text.slice(match.clitics).replace(/^\u0640+/u, '') : text))
    .join(' ');
  const name =
    match.clitics > 0 && words[0]?.form.startsWith('لل', match.clitics - 1) === true
      ? `ا${surface}`
      : surface;
  return describe(name, record.kind, {
    name,
    gazetteerId: record.id,
    isMedium: record.kind === 'organization' && record.type === 'media',
    gender: record.kind === 'person' ? record.gender : null,
  });
}
