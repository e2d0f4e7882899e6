import type { Statement } from '../statement.ts';
import type { Span } from '../text.ts';
import { issuersOf } from './arabic-issuer.ts';
import type { Entity } from './entity.ts';
import type { Lookup } from './lookup.ts';
import { placeOf } from './place.ts';

/** A statement with who speaks in it. */
interface Resolved {
  statement: Statement;
  speakers: readonly Entity[];
}

/** Gives documents that speak in Arabic the bodies that issued them, where their own words have not told. */
export function issueDocuments(resolved: readonly Resolved[], lookup: Lookup): void {
  const writings = resolved.flatMap(({ statement: { medium }, speakers }) =>
    medium?.relation === 'document' ? [{ mention: medium, speakers }] : [],
  );
  const bodies = resolved.flatMap(({ statement: { cue }, speakers: [speaker] }) => {
    const body = speaker?.kind === 'organization' ? speaker : speaker?.organizations[0];
    return cue === null || body === undefined ? [] : [{ place: placeOf(cue), body }];
  });
  const before = (span: Span) => bodies.findLast(({ place }) => place < placeOf(span))?.body;
  for (const document of new Set(resolved.flatMap(({ speakers }) => speakers))) {
    const language = lookup.paragraphs[document.mentions[0]?.paragraph ?? 0]?.language;
    if (document.kind !== 'document' || document.organizations.length > 0 || language !== 'ar')
      continue;
    document.organizations = issuersOf(document, lookup, { writings, before });
  }
}
