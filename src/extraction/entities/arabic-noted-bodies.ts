import { isClauseVerb } from '../arabic/noun-phrase.ts';
import type { TokenRange } from '../arabic/subject.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { clubs, departments } from '../lexicon/arabic-roles.ts';
import { givenNames, organizationHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Token } from '../tokens.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import type { MentionLookup } from './arabic-noted-names.ts';
import { describeArabic } from './arabic-phrase.ts';
import { describe } from './entity.ts';
import { phraseText } from './phrase-text.ts';
import type { Registry } from './registry.ts';

/** What stands before the name of a club where a match or its people are told of. */
const games = wordSet(
  'فوز خسارة هزيمة تعادل انتصار تفوق تغلب سقوط إقصاء تأهل صعود هبوط ضيفه ضيفهم مضيفه مضيفهم غريمه جاره منافسه خصمه مدرب لاعب حارس مهاجم مدافع هداف قائد جماهير أنصار ملعب لقاء مباراة ديربي نظيره',
);
/** What clubs do: فاز الشباب على الرائد. */
const played = /^[وف]?(?:فاز|خسر|تعادل|تغلب|انتصر|تفوق|هزم|سحق|اكتسح|تاهل)$/;
const furthestGame = 3;
const territorial = /^ل(?:محافظه|ولايه|بلديه|عماله|جماعه|امانه|جامعه)$/;

/**
 * Registers a club that no noun for a club opens: فوز اتحاد الواحات, ضيفه شباب المرسى. Gives where its name ends; null where none
 * starts.
 */
export function noteClub(paragraph: Paragraph, i: number, registry: Registry): number | null {
  const { text, tokens } = paragraph;
  const end = clubEnd(text, tokens, i);
  const words = tokens.slice(i, end ?? i);
  const [first, last] = [words[0], words.at(-1)];
  if (end === null || first === undefined || last === undefined) return null;
  const name = phraseText(text, words).replace(/^[لب](?=..)/u, '');
  const head = first.form.replace(/^[لب](?=...)/, '');
  registry.add(
    describe(name, 'organization', { name, head }),
    spanOf(paragraph, { start: first.start, end: last.end }),
  );
  return end;
}

function clubEnd(text: string, tokens: readonly Token[], i: number): number | null {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || next?.kind !== 'word' || before?.kind !== 'word') return null;
  const form = token.form.replace(/^[لب](?=...)/, '');
  if (isClubInGame(tokens, i)) return i + 1;
  if (isDefinite(form) || !clubs.has(form) || !isHead(before.form, games)) return null;
  if (prepositions.has(next.form) || isClauseVerb(text, tokens, i + 1)) return null;
  return givenNames.has(next.form) && !isDefinite(next.form) ? null : i + 2;
}

/** فاز الشباب على الرائد: whether a name with the article is that of a club, by what it did and to whom. */
function isClubInGame(tokens: readonly Token[], i: number): boolean {
  const [before, form, next] = [i - 1, i, i + 1].map((at) => tokens[at]?.form ?? '');
  const isOther = /^(?:على|امام|مع|ضيفه|مضيفه|نظيره|غريمه|جاره)$/.test(before ?? '');
  const verb = isOther
    ? tokens.slice(Math.max(0, i - furthestGame), i - 1).find((token) => played.test(token.form))
    : tokens[i - 1];
  const isName = isDefinite(form ?? '') && clubs.has(bareNoun(form ?? ''));
  return isName && !isAdjective(next ?? '') && played.test(verb?.form ?? '');
}

/** Registers the territory or the body whose organ a body is, of which others are too: المجلس التنفيذي لمحافظة قنا, مقر نقابة النقل, مجلس جامعة دنقلا. */
export function noteTerritory(
  paragraph: Paragraph,
  { from, to }: TokenRange,
  { registry, ...lookup }: MentionLookup,
): void {
  const { text, tokens } = paragraph;
  const noun = bareNoun(tokens[from - 1]?.form ?? '');
  const isPart = departments.has(noun) || /^(?:مقر|مجلس)$/.test(noun);
  for (let i = from; i + 1 < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    // نقابة العاملين في شركة النفط: where those are whom a body is of.
    const isWithin = isPart || tokens[i - 1]?.form === 'في';
    const isWhole = isWithin && isBodyNoun(token) && !departments.has(bareNoun(token.form));
    if (!territorial.test(token.form) && !isWhole) continue;
    const clitics = /^(?:ل(?!ل)|ب)/.test(token.form) && !organizationHeads.has(token.form) ? 1 : 0;
    const first: Token = {
      ...token,
      start: token.start + clitics,
      text: token.text.slice(clitics),
      form: token.form.slice(clitics),
    };
    const description = describeArabic(text, [first, ...tokens.slice(i + 1, to)], lookup);
    const span = spanOf(paragraph, { start: first.start, end: tokens[to - 1]?.end ?? token.end });
    if (description.kind === 'organization' && description.name !== null)
      registry.add(description, span);
    return;
  }
}
