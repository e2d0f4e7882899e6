import { isClauseVerb } from '../arabic/noun-phrase.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { clubNames, clubs } from '../lexicon/arabic-clubs.ts';
import { givenNames } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Token } from '../tokens.ts';
import { describe } from './entity.ts';
import { phraseText } from './phrase-text.ts';
import type { Registry } from './registry.ts';

/** What stands before the name of a club where a match or its people are told of. */
const games = wordSet(
  `فوز خسارة هزيمة تعادل انتصار تفوق تغلب سقوط إقصاء تأهل صعود هبوط ضيفه ضيفهم ضيفته مضيفه مضيفهم غريمه جاره منافسه خصمه مطارده ملاحقه وصيفه شقيقه مدرب لاعب حارس مهاجم مدافع هداف قائد جماهير أنصار ملعب لقاء مباراة ديربي نظيره مرمى شباك`,
);
/** Nouns of what is played, and of how it ends. */
const matches = wordSet(
  'فوز خسارة هزيمة تعادل انتصار تفوق تغلب سقوط إقصاء لقاء لقاءات مباراة مباريات مواجهة مواجهات ديربي كلاسيكو قمة نهائي نزال موقعة',
);
/** What clubs do: فاز الشباب على الرائد. */
const played =
  /^[وفي]?(?:فاز|خسر|تعادل|تغلب|انتصر|تفوق|هزم|سحق|اكتسح|تاهل|[يس]?واجه|استضاف|[يس]?ستضيف|[يس]?ستقبل|استقبل|اقصي|اطاح|سقط|فرض|حسم|ثار|انقاد|عاد|[يس]?لتقي|التقي|[يس]?لعب)$/;
/** What stands between the two that play. */
const sides = wordSet('على أمام مع ضد بين بحساب');
const furthestMatch = 9;

/**
 * Registers a club that no noun for a club opens: فوز اتحاد الواحات, ضيفه شباب المرسى, فاز الرمثا على شباب العقبة. Gives where its
 * name ends; null where none starts.
 */
export function noteClub(paragraph: Paragraph, i: number, registry: Registry): number | null {
  const { text, tokens } = paragraph;
  const end = clubEnd(text, tokens, i);
  const words = tokens.slice(i, end ?? i);
  const [first, last] = [words[0], words.at(-1)];
  if (end === null || first === undefined || last === undefined) return null;
  const name = phraseText(text, words).replace(/^[لبو](?=..)/u, (letter) =>
    nounOf(first.form) === first.form ? letter : '',
  );
  const club = registry.add(
    describe(name, 'organization', { name, head: nounOf(first.form) }),
    spanOf(paragraph, { start: first.start, end: last.end }),
  );
  registry.clubs.add(club);
  return end;
}

function clubEnd(text: string, tokens: readonly Token[], i: number): number | null {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || before?.kind !== 'word') return null;
  const form = nounOf(token.form);
  const isInMatch = isOnSide(tokens, i);
  if (isDefinite(form)) {
    if (!isInMatch || !clubNames.has(bareNoun(form))) return null;
    // الوداد الرياضي, النجم الساحلي.
    const isOfTwo = next?.kind === 'word' && /^ال.{2,}ي$/.test(next.form);
    return isOfTwo ? i + 2 : i + 1;
  }
  if (!clubs.has(form) || !(isInMatch || isHead(before.form, games))) return null;
  if (next?.kind !== 'word' || prepositions.has(next.form) || isClauseVerb(text, tokens, i + 1))
    return null;
  return givenNames.has(next.form) && !isDefinite(next.form) ? null : i + 2;
}

/** The noun that a club is called by, without the letter before it: لمولودية, وأولمبيك. */
function nounOf(form: string): string {
  if (clubs.has(form)) return form;
  const bare = form.replace(/^[لبو](?=...)/, '');
  return clubs.has(bare) || clubNames.has(bareNoun(bare)) ? bare : form;
}

/** فاز الشباب على الرائد, بين الوداد والرجاء: whether a word stands where one of the two that play does. */
function isOnSide(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (before === undefined || token === undefined) return false;
  if (played.test(before.form) || matches.has(before.form)) return true;
  const isOther =
    sides.has(before.form) ||
    /^(?:ضيف|مضيف|نظير|غريم|جار)ه$/.test(before.form) ||
    token.form.startsWith('و');
  if (!isOther) return false;
  for (let k = i - 1; k >= Math.max(0, i - furthestMatch); k--) {
    const { form = '', kind } = tokens[k] ?? {};
    if (kind === 'mark' && form === '.') return false;
    if (played.test(form) || isHead(form, matches)) return true;
  }
  return false;
}
