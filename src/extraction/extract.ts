import type { Attribution, ExtractedArticle, QuoteType } from './attribution.ts';
import { withoutNested } from './colon-speech.ts';
import { confidenceOf, signsOf } from './confidence.ts';
import { articleDate } from './dates/article-date.ts';
import { spokenOn } from './dates/spoken-on.ts';
import { EnglishSpeakers } from './entities/english-speakers.ts';
import { inheritMedia, type Medium } from './inherit-media.ts';
import { joinQuotes } from './join-quotes.ts';
import { mentionMarked } from './entities/arabic-marked-again.ts';
import { findArabicMentions } from './entities/arabic-mentions.ts';
import { arabicPronoun } from './entities/arabic-pronoun.ts';
import { describeArabic } from './entities/arabic-phrase.ts';
import { affiliate } from './entities/affiliate.ts';
import { dropArticle } from './entities/bare-name.ts';
import { asIssued } from './entities/arabic-issued.ts';
import { issueDocuments } from './entities/arabic-documents.ts';
import { namedByClause } from './entities/arabic-documents-named.ts';
import type { Lookup } from './entities/lookup.ts';
import type { Entity } from './entities/entity.ts';
import type { Gazetteer } from './entities/gazetteer.ts';
import { Cast } from './entities/arabic-cast.ts';
import { Nations } from './entities/nations.ts';
import { namedLater } from './entities/later-names.ts';
import { markLedKinds } from './entities/arabic-led-kinds.ts';
import { markKnownNames } from './entities/known-names.ts';
import { joinDepartments } from './english/departments.ts';
import { markEponyms } from './english/eponyms.ts';
import { markQuotedNames } from './quoted-names.ts';
import { isPlaceLabel } from './entities/place-label.ts';
import { Registry } from './entities/registry.ts';
import { SpeakerResolver } from './entities/resolve.ts';
import { readParagraphs } from './paragraphs.ts';
import { findStatements } from './statements.ts';
import type { BlockKind, MediumPhrase, Paragraph, SpeakerPhrase, Statement } from './statement.ts';
import { refuseLongText, type Span, splitParagraphs } from './text.ts';

const nobody: SpeakerPhrase = { phrase: null, apposition: null, agreement: null, isTurn: false };

/**
 * Reads the plain text of an article, as it was copied from a page: what each line is, and who says what in it.
 *
 * @throws TextTooLongError for more than 1 MB.
 */
export function extract(text: string, { gazetteer }: { gazetteer: Gazetteer }): ExtractedArticle {
  refuseLongText(text);
  return extractLines(splitParagraphs(text), { gazetteer });
}

/** As extract does, from lines that may have their kinds already. */
export function extractLines(
  lines: readonly string[],
  { gazetteer, kinds }: { gazetteer: Gazetteer; kinds?: readonly BlockKind[] },
): ExtractedArticle {
  const paragraphs = readParagraphs(lines, kinds === undefined ? {} : { kinds });
  markKnownNames(paragraphs, gazetteer);
  markLedKinds(paragraphs);
  markQuotedNames(paragraphs);
  for (const { tokens, language } of paragraphs)
    if (language !== 'ar') {
      markEponyms(tokens);
      joinDepartments(tokens);
    }
  const registry = new Registry();
  registry.shorts.learn(paragraphs, gazetteer);
  const nations = new Nations(paragraphs, gazetteer);
  const cast = new Cast(paragraphs);
  cast.mark(paragraphs);
  const inArabic = paragraphs.filter(
    ({ kind, language }) => kind !== 'boilerplate' && language === 'ar',
  );
  for (const paragraph of inArabic)
    findArabicMentions(paragraph, { gazetteer, nations, cast, registry });
  for (const paragraph of inArabic) mentionMarked(paragraph, registry);
  const lookup: Lookup = {
    paragraphs,
    gazetteer,
    registry,
    nations,
    cast,
    describe: (paragraph, tokens, apposition) =>
      namedByClause(
        asIssued(
          describeArabic(paragraph.text, tokens, { gazetteer, nations, cast, apposition }),
          paragraph,
          { tokens, gazetteer, nations, cast },
        ),
        paragraph,
        { tokens, registry },
      ),
    pronoun: arabicPronoun,
  };
  const arabic = new SpeakerResolver(lookup);
  const english = new EnglishSpeakers(paragraphs, { gazetteer, registry });
  const resolverOf = (span: Span | undefined) =>
    paragraphs[span?.paragraph ?? -1]?.language === 'en' ? english : arabic;
  const statements = joinQuotes(paragraphs, findStatements(paragraphs));
  // Everybody first: what a later paragraph says of a speaker's office holds for the earlier ones.
  const resolved = statements.map((statement) => ({
    ...withSpeakers(statement, resolverOf(statement.content[0])),
    citing:
      statement.citing === null ? null : resolverOf(statement.citing).entityOf(statement.citing),
    medium: mediumOf(statement.medium, resolverOf),
  }));
  inheritMedia(resolved, paragraphs);
  const later = namedLater(
    resolved.flatMap(({ speakers }) => speakers),
    { paragraphs, registry },
  );
  for (const each of resolved)
    each.speakers = each.speakers.map((speaker) => later.get(speaker) ?? speaker);
  for (const [pointer, person] of later) registry.merge(pointer, person);
  // A quote lifted into the headline is of the first person who speaks in the text.
  const first = resolved.find(({ speakers }) => speakers[0]?.kind === 'person')?.speakers ?? [];
  for (const each of resolved)
    if (each.speakers.length === 0 && each.statement.cue === null) each.speakers = first;
  for (const speaker of new Set(resolved.flatMap(({ speakers }) => speakers))) {
    affiliate(speaker, lookup);
    english.affiliate(speaker);
  }
  issueDocuments(resolved, lookup);
  const published = articleDate(paragraphs);
  const attributions = withoutNested(
    resolved.filter((each) => isSpoken(each) && !isPlaceLabel(each.statement, lookup)),
  ).map((each) => toAttribution(each, { paragraphs, published }));
  for (const { organizations } of attributions) organizations.forEach(dropArticle);
  return { paragraphs, attributions, entities: registry.entities };
}

/** Quote-marked words after a colon are somebody's, though what stands before it names nobody. */
function withSpeakers(
  statement: Statement,
  resolver: EnglishSpeakers | SpeakerResolver,
): Pick<Resolved, 'statement' | 'speakers'> {
  const speakers = resolver.resolve(statement);
  const [first] = statement.quotes;
  const isNobodys =
    statement.cue?.class === 'colon' && first !== undefined && !speakers.some(isSpeaker);
  if (!isNobodys) return { statement, speakers };
  if (resolver instanceof SpeakerResolver && speakers.length > 0) resolver.takeBack();
  // رابط الخبر: نادي المرفأ يرفض «100» مليون: a name or a figure between marks within what follows the colon.
  const isWithin =
    statement.content[0] !== undefined && first.start > statement.content[0].start + 1;
  if (isWithin) return { statement, speakers };
  const loose = { ...statement, cue: null, speaker: nobody, content: [...statement.quotes] };
  return { statement: loose, speakers: resolver.resolve(loose) };
}

interface Resolved {
  statement: Statement;
  speakers: Entity[];
  citing: Entity | null;
  medium: Medium | null;
}

function mediumOf(
  mention: MediumPhrase | null,
  resolverOf: (span: Span) => EnglishSpeakers | SpeakerResolver,
): Medium | null {
  const entity = mention === null ? null : resolverOf(mention).mediumOf(mention);
  return mention === null || entity === null ? null : { entity, mention };
}

/** Words before a colon are only speech where they name somebody. */
function isSpoken({ statement, speakers }: Resolved): boolean {
  return statement.cue?.class !== 'colon' || speakers.some(isSpeaker);
}

function isSpeaker({ kind, gazetteerId, role, name, head, mentions }: Entity): boolean {
  return (
    kind === 'organization' ||
    gazetteerId !== null ||
    role !== null ||
    head !== null ||
    kind === 'anonymous' ||
    (kind === 'person' && name.includes(' ') && mentions.length > 1)
  );
}

function toAttribution(
  { statement, speakers, citing, medium: way }: Resolved,
  article: { paragraphs: readonly Paragraph[]; published: string | null },
): Attribution {
  const kind = article.paragraphs[statement.content[0]?.paragraph ?? -1]?.kind ?? 'body';
  const found = signsOf({ statement, speakers, kind });
  const medium =
    way !== null
      ? { entity: way.entity, relation: way.mention.relation, mention: way.mention }
      : citing?.kind === 'document' && statement.citing !== null
        ? { entity: citing, relation: 'document', mention: statement.citing }
        : null;
  const [first] = speakers;
  const organizations = [
    ...new Set(
      speakers.flatMap((speaker) =>
        speaker.kind === 'organization' ? [speaker] : speaker.organizations,
      ),
    ),
  ];
  return {
    type: typeOf(statement),
    content: statement.content,
    quotes: statement.quotes,
    cue: statement.cue,
    speakers,
    role: first?.role ?? null,
    organizations,
    onBehalfOf: first?.isSpokesperson === true ? (first.organizations[0] ?? null) : null,
    medium,
    citing,
    spokenOn: spokenOn(statement, article),
    confidence: confidenceOf(found),
    signs: found,
  };
}

function typeOf({ content, quotes, isUnmarked }: Statement): QuoteType {
  if (isUnmarked && quotes.length === 0) return 'direct';
  if (quotes.length === 0) return 'indirect';
  const same = (a: Span, b: Span | undefined) =>
    a.paragraph === b?.paragraph && a.start === b.start && a.end === b.end;
  return content.length === quotes.length && content.every((span, i) => same(span, quotes[i]))
    ? 'direct'
    : 'mixed';
}
