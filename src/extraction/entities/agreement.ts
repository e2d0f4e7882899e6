import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { isHead } from '../arabic/words.ts';
import { type Paragraph, type SpeakerPhrase } from '../statement.ts';
import type { Range, Span } from '../text.ts';
import { formOf, type Token, tokenAfter } from '../tokens.ts';
import { type Entity } from './entity.ts';
import { key } from './name-key.ts';

/** Whether a head noun is one of the words of an entity's names. */
export function hasHead(entity: Entity, head: string | null): boolean {
  if (head === null) return false;
  if (entity.head === head) return true;
  return (
    entity.words.has(head) ||
    (head === 'وزاره' && /^ministry|-ministry/.test(entity.gazetteerId ?? ''))
  );
}

/** The singular of a document's head noun, by which it may be named again. */
export function singular(head: string | null): string | null {
  const plurals: Record<string, string> = {
    تقارير: 'تقرير',
    وثايق: 'وثيقه',
    بيانات: 'بيان',
    دراسات: 'دراسه',
  };
  return head === null ? null : (plurals[head] ?? head);
}

/** Whether speakers fit what a verb or a pronoun says of them. */
export function agrees(
  speakers: readonly Entity[],
  agreement: SpeakerPhrase['agreement'],
): boolean {
  const [first] = speakers;
  if (agreement === null || first === undefined) return true;
  if (agreement === 'body') return first.kind === 'organization';
  if (agreement === 'plural')
    return speakers.length > 1 || first.kind === 'anonymous' || first.kind === 'organization';
  if (first.kind === 'person') return first.gender === null || first.gender === agreement;
  if (first.kind === 'document') return documentAgrees(first, agreement);
  if (first.kind === 'organization') return bodyAgrees(first, agreement);
  if (first.kind !== 'anonymous') return true;
  // Critics are no 'he'; an official may be, or a 'she'.
  if (/^[a-z]/i.test(first.name)) return /^(?:an?|one|the) /i.test(first.name);
  return agreement === (/(?:ه|ات)$/.test(key(first.name).split(' ')[0] ?? '') ? 'f' : 'm');
}

/** A body of whose noun the ending tells is no other's verb: النقابة is no 'he', المجلس no 'she'. */
function bodyAgrees({ name }: Entity, agreement: 'm' | 'f'): boolean {
  const noun = key(name).split(' ')[0] ?? '';
  if (!isHead(noun, organizationHeads)) return true;
  if (agreement === 'm') return !/(?:ه|ات)$/.test(noun);
  return !/^(?:ال)?(?:مجلس|حزب|اتحاد|مركز|معهد|نادي|جيش|بنك|صندوق|برنامج|مرصد|تحالف|تيار|تجمع|فريق|مكتب|ديوان|جهاز|برلمان|قطاع|مصرف|حراك|تنظيم)$/.test(
    noun,
  );
}

/** A report is no woman's verb, and a study no man's; several of them are a woman's too: تقارير. */
function documentAgrees({ head, name }: Entity, agreement: 'm' | 'f'): boolean {
  const noun = head ?? key(name).split(' ')[0] ?? '';
  if (!/^[\u0600-\u06ff]/.test(noun)) return true;
  const isFeminine =
    /(?:ه|ات|ت)$/.test(noun) || /^(?:ال)?(?:.{1,2}ا.ي?.|رسايل|صور|كتب)$/.test(noun);
  const isMasculine = !/(?:ه|ات|ت)$/.test(noun);
  return agreement === 'f' ? isFeminine : isMasculine;
}

/** The words of (واع) or ((شينخوا)) without their brackets. */
function isInner(token: Token, { start, end }: Range): boolean {
  const before = start - token.start;
  return (before === 1 || before === 2) && token.end - end === before;
}

/** The tokens of a span. */
export function tokensIn({ text, tokens }: Paragraph, { start, end }: Span): Token[] {
  const within: Token[] = [];
  for (let i = tokenAfter(tokens, start); i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.start >= end) break;
    // A name between quote marks is one token with them.
    const isQuoted =
      (token.quotation?.start === start && token.quotation.end === end) ||
      (token.kind === 'bracket' && isInner(token, { start, end }));
    // والنقابة, بسؤال, لـDW: the span starts after the letters before the noun.
    const before = text.slice(token.start, start);
    if (token.kind === 'word' && token.start < start && /^[وفبل]+\u0640*$/u.test(before)) {
      const rest = token.text.slice(before.length);
      within.push({ ...token, start, text: rest, form: formOf(rest) });
      continue;
    }
    if ((token.start >= start && token.end <= end) || isQuoted) within.push(token);
  }
  return within;
}
