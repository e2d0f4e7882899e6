import { isClauseVerb } from '../arabic/noun-phrase.ts';
import { bareNoun, isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { clubNames, clubs } from '../lexicon/arabic-clubs.ts';
import { givenNames } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { remember } from '../remember.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Token } from '../tokens.ts';
import { describe } from './entity.ts';
import { type Gazetteer, isClub } from './gazetteer.ts';
import { phraseText } from './phrase-text.ts';
import type { Registry } from './registry.ts';

/** What stands before the name of a club where a match or its people are told of. */
const games = wordSet(
  `فوز خسارة هزيمة تعادل انتصار تفوق تغلب سقوط إقصاء تأهل صعود هبوط ضيفه ضيفهم ضيفته مضيفه مضيفهم غريمه جاره منافسه خصمه مطارده ملاحقه وصيفه شقيقه مدرب لاعب حارس مهاجم مدافع هداف قائد جماهير أنصار ملعب لقاء مباراة ديربي نظيره مرمى شباك
  ثنائية ثلاثية رباعية خماسية هدفا هدفي أهداف كتيبة معسكر صفوف`,
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
const opponents = /^(?:ضيف|مضيف|نظير|غريم|جار)ه$/;
const furthestMatch = 9;

/**
 * Registers a club that no noun for a club opens: فوز اتحاد الواحات, ضيفه شباب المرسى, فاز الرمثا على شباب العقبة, and one that the
 * gazetteer has. Gives where its name ends; null where none starts.
 */
export function noteClub(
  paragraph: Paragraph,
  i: number,
  lookup: { registry: Registry; gazetteer: Gazetteer },
): number | null {
  const { registry, gazetteer } = lookup;
  const { text, tokens } = paragraph;
  const known = knownClub(text, tokens, { i, gazetteer });
  if (known !== null) {
    const { name, id, length } = known;
    const span = { start: tokens[i]?.start ?? 0, end: tokens[i + length - 1]?.end ?? 0 };
    const entity = registry.add(
      describe(name, 'organization', { name, gazetteerId: id ?? bearerOf(name, lookup) }),
      spanOf(paragraph, span),
    );
    registry.clubs.add(entity);
    // المدفعجية, before أرسنال: it goes by its own name.
    if (!gazetteer.isNickname(name) && gazetteer.isNickname(entity.name)) entity.name = name;
    return i + length;
  }
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

/** مدرب الهلال, after الهلال السعودي: the club of the article that is called so. */
function bearerOf(
  name: string,
  { registry, gazetteer }: { registry: Registry; gazetteer: Gazetteer },
): string | null {
  const clubs = gazetteer.clubsCalled(name);
  return clubs.find(({ id }) => registry.byGazetteer(id) !== undefined)?.id ?? null;
}

/** يوفنتوس; and روما, where it plays: خسر يوفنتوس أمام روما. */
function knownClub(
  text: string,
  tokens: readonly Token[],
  { i, gazetteer }: { i: number; gazetteer: Gazetteer },
): { name: string; id: string | null; length: number } | null {
  const token = tokens[i];
  if (token?.kind !== 'word' || verbAt(text, token) !== null) return null;
  const nameOf = (clitics: number, length: number) => {
    const words = tokens.slice(i, i + length).map((word) => word.text);
    const isOfArticle = clitics > 0 && token.form.startsWith('لل', clitics - 1);
    const first = token.text.slice(clitics);
    return [isOfArticle ? `ا${first}` : first, ...words.slice(1)].join(' ');
  };
  const match = gazetteer.match(tokens, i);
  if (match !== null && isClub(match.record))
    return { name: nameOf(match.clitics, match.length), id: match.record.id, length: match.length };
  if (!isOnSide(tokens, i) && !isHead(tokens[i - 1]?.form ?? '', games)) return null;
  for (const clitics of [0, 1, 2]) {
    if (clitics > 0 && !/^[وفبل]/.test(token.form.slice(clitics - 1))) return null;
    const rest = token.form.slice(clitics);
    const form = token.form.startsWith('لل', clitics - 1) ? `ا${rest}` : rest;
    const length = gazetteer.clubLength(tokens, i, form);
    const name = nameOf(clitics, length);
    // فوز الزعيم: the club that has the nickname is looked for where it is needed.
    if (length > 0) return gazetteer.isNickname(name) ? null : { name, id: null, length };
  }
  return null;
}

function clubEnd(text: string, tokens: readonly Token[], i: number): number | null {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || before?.kind !== 'word') return null;
  const form = nounOf(token.form);
  if (isDefinite(form)) {
    if (!clubNames.has(bareNoun(form)) || !isOnSide(tokens, i)) return null;
    // الوداد الرياضي, النجم الساحلي.
    const isOfTwo = next?.kind === 'word' && /^ال.{2,}ي$/.test(next.form);
    return isOfTwo ? i + 2 : i + 1;
  }
  if (!clubs.has(form) || !(isOnSide(tokens, i) || isHead(before.form, games))) return null;
  if (next?.kind !== 'word' || prepositions.has(next.form) || isClauseVerb(text, tokens, i + 1))
    return null;
  return givenNames.has(next.form) && !isDefinite(next.form) ? null : i + 2;
}

/** The noun that a club is called by, without the letter before it: لمولودية, وأولمبيك. */
const nounOf = remember((form) => {
  if (clubs.has(form)) return form;
  const bare = form.replace(/^[لبو](?=...)/, '');
  return clubs.has(bare) || clubNames.has(bareNoun(bare)) ? bare : form;
});

/** فاز الشباب على الرائد, بين الوداد والرجاء: whether a word stands where one of the two that play does. */
function isOnSide(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (before === undefined || token === undefined) return false;
  if (isPlayed(before.form) || matches.has(before.form)) return true;
  if (!token.form.startsWith('و') && !isBetween(before.form)) return false;
  for (let k = i - 1; k >= Math.max(0, i - furthestMatch); k--) {
    const { form = '', kind } = tokens[k] ?? {};
    if (kind === 'mark' && form === '.') return false;
    if (isPlayed(form) || isHead(form, matches)) return true;
  }
  return false;
}

const isPlayed = remember((form) => played.test(form));
const isBetween = remember((form) => sides.has(form) || opponents.test(form));
