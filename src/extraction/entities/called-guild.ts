import { isHead } from '../arabic/words.ts';
import { anonymousHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { blocs } from '../lexicon/arabic-roles.ts';
import { type OfficeLookup, wordsOf } from './bodies.ts';
import type { Entity } from './entity.ts';

/** عميد المحامين, where an article names الهيئة الوطنية للمحامين; نقيب الممثلين: of the only syndicate of the article, however it is named. */
export function guildOf([noun = '', people = '']: readonly string[], { registry }: OfficeLookup) {
  if (!/^(?:نقابه|عماده)$/.test(noun)) return undefined;
  const ofPeople = people.replace(/^ال/, 'لل');
  const whole = ['هييه', 'نقابه']
    .flatMap((each) => registry.bodiesOf(each))
    .find((entity) => wordsOf(entity.name).includes(ofPeople));
  const own = noun === 'نقابه' ? registry.bodiesOf(noun) : [];
  // نقيب المحامين, where نقابة الأطباء is of other people.
  const theirs = wordsOf(own[0]?.name ?? '')[1] ?? '';
  const isOfOthers = [titleHeads, anonymousHeads].some((heads) => isHead(theirs, heads));
  return whole ?? (own.length === 1 && !isOfOthers ? own[0] : undefined);
}

/** المبعوثة الأممية: the mission of the United Nations, where the article names one. */
export function missionOf(
  name: string,
  profession: string | null,
  { registry }: OfficeLookup,
): Entity | undefined {
  if (!/^(?:مبعوث|موفد)ه?$/.test(profession ?? '')) return undefined;
  return registry
    .bodiesOf('بعثه')
    .find((entity) =>
      wordsOf(entity.name).some((word) => blocs.get(word.replace(/^ال/, '')) === name),
    );
}
