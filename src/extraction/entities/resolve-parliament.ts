import { describe, type Entity } from './entity.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf } from '../tokens.ts';
import type { Span } from '../text.ts';
import {
  agree,
  nationOfName,
  nationOfWord,
  nearest,
  type OfficeLookup,
  wordsOf,
} from './bodies.ts';
import type { Office } from './office.ts';

const houses =
  /^(?:ال)?(?:برلمان|كونغرس|كونجرس|كنيست|دوما|بوندستاغ)|^مجلس (?:ال)?(?:نواب|شيوخ|شعب|شوري|امه|اعيان|عموم|لوردات|دوما|مستشارين)(?! الدوله)|^المجلس (?:الشعبي|الوطني|التشريعي|النيابي|التاسيسي)|^الجمعيه (?:الوطنيه|التشريعيه)/;

const parties = wordSet('حزب حركة تيار كتلة تحالف ائتلاف جبهة تجمع قائمة تكتل اتحاد لقاء مجموعة');

/** تحت قبة البرلمان: what the article calls it, where none of its names are. */
const parliament = /(?<!\p{L})[بلو]?البرلمان(?!\p{L}|\sال)|(?<!\p{L})للبرلمان(?!\p{L}|\sال)/u;

/** The parliament that somebody sits in: that of the article, or of its nation, by the name that the nation gives it. */
export function parliamentOf(
  { nation, profession, name: elected }: Office,
  span: Span,
  lookup: OfficeLookup,
): Entity[] {
  const { registry, gazetteer, nations } = lookup;
  const ends = elected === null ? null : ` ${wordsOf(elected).join(' ')}`;
  // النائب عن الرافدين, where the article has تحالف الرافدين.
  const party =
    ends === null
      ? undefined
      : nearest(
          span,
          lookup,
          ({ name: whole, head }) =>
            parties.has(head ?? '') && wordsOf(whole).join(' ').endsWith(ends),
        );
  if (party !== undefined) return [party];
  const fits = (entity: Entity) =>
    houses.test(wordsOf(entity.name).join(' ')) &&
    agree(nationOfName(entity.name, nations), nation);
  const named = nearest(span, lookup, fits);
  if (named !== undefined) return [named];
  const country = (nation ?? nations.main)?.record?.country;
  const record = profession === 'سيناتور' ? undefined : gazetteer.parliamentOf(country);
  const words = record?.name.ar.split(' ') ?? [];
  // Its people call it by no more than مجلس النواب; others say whose it is.
  const bare =
    nation === null ? words.filter((word) => nationOfWord(formOf(word), nations) === null) : words;
  const unknown = profession === 'سيناتور' ? 'مجلس الشيوخ' : 'مجلس النواب';
  const usual = bare.length > 1 ? bare.join(' ') : (bare[0] ?? unknown);
  const isCalledSo = nation === null && lookup.paragraphs.some(({ text }) => parliament.test(text));
  const name = isCalledSo ? 'البرلمان' : usual;
  return [registry.add(describe(name, 'organization', { name, head: 'مجلس' }), null)];
}
