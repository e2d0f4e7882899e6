import { platformNames } from '../lexicon/arabic-media.ts';
import { studies, studyMakers } from '../lexicon/arabic-roles.ts';
import type { Span } from '../text.ts';
import { formOf, tokenAfter } from '../tokens.ts';
import { singular } from './agreement.ts';
import { makersOf } from './arabic-document-maker.ts';
import { isAccount } from './arabic-document-name.ts';
import type { Entity } from './entity.ts';
import { office } from './office.ts';
import type { Lookup } from './lookup.ts';
import { placeOf } from './place.ts';
import { resolveOffice } from './resolve-office.ts';

/** Somebody's words in a document: where it is named, and who says them. */
export interface Writing {
  mention: Span;
  speakers: readonly Entity[];
}

/**
 * The bodies that issued a document which no words beside its name tell: by a clause on it anywhere in the article
 * (تقرير أصدرته المبادرة), by who speaks in it (قالت الشركة في بيان), or the body that was named last.
 */
export function issuersOf(
  document: Entity,
  lookup: Lookup,
  {
    writings,
    before,
  }: { writings: readonly Writing[]; before: (span: Span) => Entity | undefined },
): Entity[] {
  const [mention] = document.mentions;
  const head = singular(document.head);
  // أقوال الشهود: of nobody else.
  if (mention === undefined || head === null || isAccount(head)) return [];
  return (
    byOwner(mention, lookup) ??
    makersOf(head, mention, { lookup, resolve: resolveOffice }) ??
    bySpeaker(head, mention, writings, lookup) ??
    byKind(head, mention, lookup) ??
    byNearness(mention, lookup, before)
  );
}

/** بيان لها, تقرير لهم: of whoever a pronoun right after it stands for. */
function byOwner(mention: Span, lookup: Lookup): Entity[] | null {
  const { tokens } = lookup.paragraphs[mention.paragraph] ?? { tokens: [] };
  const form = tokens[tokenAfter(tokens, mention.end)]?.form ?? '';
  if (!/^له(?:ا|م|ما)?$/.test(form)) return null;
  const isFeminine = form.startsWith('لهم') ? null : form === 'لها';
  const owners = resolveOffice(office('last', { isFeminine }), mention, lookup);
  return owners.length > 0 ? owners : null;
}

function bySpeaker(
  head: string,
  mention: Span,
  writings: readonly Writing[],
  { paragraphs }: Lookup,
): Entity[] | null {
  const starts = new RegExp(`^(?:و|ف|ب)?(?:ال)?${head}`);
  const earlier = writings.filter(
    ({ mention: { paragraph } }) =>
      paragraph <= mention.paragraph && mention.paragraph - paragraph < 8,
  );
  const said = earlier.findLast(({ mention: at }) => {
    const words = paragraphs[at.paragraph]?.text.slice(at.start, at.end) ?? '';
    const [first = ''] = words.split(/\s/u);
    return placeOf(at) <= placeOf(mention) && starts.test(folded(first));
  });
  if (said === undefined) return null;
  const bodies = said.speakers.flatMap((speaker) =>
    speaker.kind === 'organization' ? [speaker] : speaker.organizations,
  );
  return bodies.length > 0 ? [...new Set(bodies)] : null;
}

/** A study, of where such are made. */
function byKind(head: string, mention: Span, lookup: Lookup): Entity[] | null {
  if (!studies.has(head)) return null;
  const found = resolveOffice(office('institution', { nouns: studyMakers }), mention, lookup);
  return found.length > 0 ? found : null;
}

function folded(word: string): string {
  return word.replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه').replace(/ى/g, 'ي');
}

/** The body that spoke last, or that was named last in the paragraph. */
function byNearness(
  mention: Span,
  { registry }: Lookup,
  before: (span: Span) => Entity | undefined,
): Entity[] {
  const near = registry.latest(
    mention,
    ({ kind, isMedium, name }, { paragraph }) =>
      kind === 'organization' &&
      !isMedium &&
      !platformNames.has(formOf(name)) &&
      mention.paragraph - paragraph <= 1,
  );
  const found = near ?? before(mention);
  return found === undefined ? [] : [found];
}
