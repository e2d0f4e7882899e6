import { isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import {
  anonymousHeads,
  documentHeads,
  honorifics,
  mediaHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import type { Paragraph, SpeakerPhrase } from '../statement.ts';
import type { Span } from '../text.ts';
import { formOf, type Token, wordsOf } from '../tokens.ts';
import { hasHead, tokensIn } from './agreement.ts';
import { isDocumentNoun } from './arabic-document-name.ts';
import type { Entity } from './entity.ts';
import type { Lookup } from './lookup.ts';

const longestQuotedName = 5;
/** A page or an account, with whose it is. */
const ownPage = /^(?:حساب|صفحت|قنات|مدونت|منصت|موقع)(?:ها|ه)$/;
const onPage = /^(?:على|عبر|في)$/;
/** Words with which speech starts and no name does. */
const finiteStart = /^(?:لا|لن|لم|هل|ليس|ليست|نحن|انا|هذا|هذه|قد|سوف|سن...|انه[يا])$/;

/**
 * Of what gender whoever spoke before is, where a phrase points to no more than them: تغريدة على حسابها, or words that
 * somebody said, of whichever gender. Undefined where it names somebody.
 */
export function pointsBack(
  { paragraphs }: Lookup,
  span: Span,
): SpeakerPhrase['agreement'] | undefined {
  const paragraph = paragraphs[span.paragraph];
  if (paragraph === undefined || paragraph.language !== 'ar') return undefined;
  const tokens = tokensIn(paragraph, span);
  if (namesNobody(paragraph, tokens)) return null;
  const page = isDocumentNoun(tokens[0]?.form ?? '')
    ? tokens.find(({ form }, i) => ownPage.test(form) && onPage.test(tokens[i - 1]?.form ?? ''))
    : undefined;
  return page === undefined ? undefined : page.form.endsWith('ها') ? 'f' : 'm';
}

/** Whether a phrase is no more than a remark in brackets or words that somebody said. */
function namesNobody(paragraph: Paragraph, [first, second]: readonly Token[]): boolean {
  if (second !== undefined || first === undefined) return false;
  if (first.quotation === undefined || first.isName === true) return false;
  const words = wordsOf(paragraph.text, first.quotation);
  const isClause =
    verbAt(paragraph.text, words[0])?.tense === 'imperfect' ||
    finiteStart.test(words[0]?.form ?? '');
  return words.length > longestQuotedName || (isClause && words.length > 2);
}

/**
 * Somebody whom a phrase names by surname alone, in marks or not, after و or a title: «الدهشان», والعصيمي, الوزير السالمي.
 * Null where nobody of that name is known.
 */
export function knownPerson(
  span: Span,
  { paragraphs, registry, gazetteer }: Lookup,
): Entity | null {
  const paragraph = paragraphs[span.paragraph];
  if (paragraph === undefined) return null;
  const words = paragraph.text
    .slice(span.start, span.end)
    .replaceAll(/[«»"“”]/g, '')
    .trim();
  const isOne = !/\s/.test(words);
  const find = (name: string): Entity | null => {
    const person = registry.bySurname(name);
    return person?.kind === 'person' && /\s/.test(person.name) ? person : null;
  };
  const isBody = isOne && gazetteer.find(words)?.kind === 'organization';
  let found: Entity | null = null;
  if (isOne && (isBody || paragraph.language === 'ar')) {
    found = registry.byName(words)?.kind === 'organization' && !isBody ? null : find(words);
    if (found === null && /^[وف]ال/.test(words)) found = find(words.slice(1));
  } else if (paragraph.language === 'ar') found = titled(span, paragraphs, find);
  if (found !== null) registry.mention(found, span);
  return found;
}

function titled(
  span: Span,
  paragraphs: Lookup['paragraphs'],
  find: (name: string) => Entity | null,
): Entity | null {
  const paragraph = paragraphs[span.paragraph];
  const tokens = paragraph === undefined ? [] : tokensIn(paragraph, span);
  const [first, second, third] = tokens;
  if (first?.kind !== 'word' || second?.kind !== 'word' || third !== undefined) return null;
  const isTitle =
    isDefinite(first.form) && (isHead(first.form, titleHeads) || honorifics.has(first.form));
  return isTitle ? find(second.text) : null;
}

/** فوتسيس كلام المعارضة: the first words of a phrase, where they alone are a name that is known. */
export function shortestName(span: Span, { paragraphs, registry }: Lookup): Entity | null {
  const paragraph = paragraphs[span.paragraph];
  if (paragraph === undefined) return null;
  const tokens = tokensIn(paragraph, span);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (
    first?.kind !== 'word' ||
    last === undefined ||
    tokens.length < 2 ||
    // الرئيس التنفيذي للشركة بدر الحصيني: a role goes on.
    isHead(first.form, titleHeads) ||
    registry.byName(paragraph.text.slice(first.start, last.end)) !== undefined
  )
    return null;
  for (let n = Math.min(tokens.length - 1, 3); n >= 1; n--) {
    const end = tokens[n - 1]?.end ?? first.end;
    const name = paragraph.text.slice(first.start, end);
    const known = registry.byName(name) ?? (n === 1 ? registry.bySurname(name) : undefined);
    if (known?.kind !== 'person') continue;
    // كمال زين رئيس الهيئة: the role after it says more of them.
    if (isHead(tokens[n]?.form ?? '', titleHeads)) return null;
    registry.mention(known, { ...span, end });
    return known;
  }
  return null;
}

/** البرنامج, الصندوق: a definite noun that no lexicon has for people, of a body that the article names in full. */
export function knownBody(
  words: string,
  span: Span,
  { paragraphs, registry }: Lookup,
): Entity | null {
  if (paragraphs[span.paragraph]?.language !== 'ar' || /\s/.test(words)) return null;
  const form = formOf(words);
  const heads = [titleHeads, anonymousHeads, documentHeads, mediaHeads];
  if (!isDefinite(form) || heads.some((lexicon) => isHead(form, lexicon))) return null;
  if (registry.byName(words) !== undefined || form === 'الوزاره') return null;
  const noun = form.replace(/^[وف]?ال/, '');
  const found = registry.latest(
    span,
    (entity) =>
      entity.kind === 'organization' &&
      hasHead(entity, noun) &&
      formOf(entity.name.split(' ')[0] ?? '').replace(/^ال/, '') === noun,
  );
  const called = found ?? calledByQuality(form, registry);
  if (called !== undefined) registry.mention(called, span);
  return called ?? null;
}

/** القابضة, المركزي: the one body whose name ends with an adjective. Undefined where none does or several do. */
function calledByQuality(form: string, registry: Lookup['registry']): Entity | undefined {
  if (!isAdjective(form)) return undefined;
  const bodies = registry.entities.filter(
    ({ kind, name, mentions }) =>
      kind === 'organization' &&
      mentions.length > 0 &&
      formOf(name.split(' ').at(-1) ?? '') === form,
  );
  return bodies.length === 1 ? bodies[0] : undefined;
}
