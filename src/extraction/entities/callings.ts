import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { callingsOf } from '../lexicon/arabic-callings.ts';
import { bare } from './bodies.ts';
import type { Entity } from './entity.ts';
import { isOfParliament } from './told-role.ts';

const unions =
  /^(?:ال)?(?:امينه?|كاتبه?|رييسه?|منسقه?|قيادي|قياديه|عضوه?|ناطقه?|متحدثه?|مسوول|مسووله) .*نقاب(?:ه|ات)(?:\s|$)|^نقيبه? /;

/** What somebody's roles tell, by their nouns and the adjectives of these, and not by what they are of. */
export function ownCallings({ roles }: Entity): Set<number> {
  return callingsOf(
    [...roles.keys()].flatMap((role) => {
      const [noun = '', second = ''] = role.split(' ');
      if (isOfParliament(role)) return ['نايب'];
      // الأمين العام للنقابة, نقيب المحامين.
      if (unions.test(role)) return ['نقابي'];
      // الكاتبة الجهوية: of a union, and no writer.
      if (/^(?:ال)?كاتبه?$/.test(noun) && second !== '') return [];
      const words = isAdjective(second) ? [noun, second] : [noun];
      return words.map(bare);
    }),
  );
}

/** الطبيب, of an engineer: of two callings that have nothing in common. */
export function isOfOtherCalling(entity: Entity, head: string | null): boolean {
  const callings = callingsOf([head ?? '']);
  const own = ownCallings(entity);
  return callings.size > 0 && own.size > 0 && ![...callings].some((each) => own.has(each));
}
