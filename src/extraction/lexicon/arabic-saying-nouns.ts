import { remember } from '../remember.ts';
import { formOf } from '../tokens.ts';

/** Nouns of saying with the verb that they are of and its class. */
const table = `
قول قال say | تأكيد أكد affirm | إشارة أشار note | إعلان أعلن announce | اعتراف اعترف admit | إقرار أقر admit | تحذير حذر warn | تذكير ذكر say
تشديد شدد stress | نفي نفى deny | دعوة دعا urge | مطالبة طالب demand | تلميح ألمح note | تصريح صرح say | توضيح أوضح explain | تنويه نوه note
تنبيه نبه warn | زعم زعم claim | ادعاء ادعى claim | تساؤل تساءل ask | تعهد تعهد promise | توقع توقع predict | إصرار أصر insist | تكرار كرر affirm
إيضاح أوضح explain | إفادة أفاد report | جزم جزم affirm | لفت لفت note | حث حث urge | مناشدة ناشد urge | إضافة أضاف add | كشف كشف reveal | تهديد هدد threaten | حديث تحدث talk
`;

const nouns = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .map(([noun = '', lemma = '', cueClass = '']) => [formOf(noun), { lemma, class: cueClass }]),
);

/** A noun of saying with what is written with it. */
export interface SayingNoun {
  lemma: string;
  class: string;
  /** How many letters of a preposition are before it: one in بالقول. */
  clitics: number;
  /** A pronoun says whose: قوله. */
  hasOwner: boolean;
  isDefinite: boolean;
}

/** The noun of saying that a word is: القول, بقوله, تأكيدها. Null for any other word. */
export const sayingNoun = remember((form): Readonly<SayingNoun> | null => {
  for (const prefix of ['', 'ب', 'ل', 'و', 'ف']) {
    if (!form.startsWith(prefix)) continue;
    const rest = form.slice(prefix.length);
    const bare = prefix === 'ل' ? rest.replace(/^ل(?=..)/, '') : rest.replace(/^ال(?=..)/, '');
    const isDefinite = bare !== rest;
    const known = nouns.get(bare);
    if (known !== undefined)
      return { ...known, clitics: /[بل]/.test(prefix) ? 1 : 0, hasOwner: false, isDefinite };
    const owned = /^(.{2,}?)(?:هما|ها|هم|هن|ه)$/.exec(bare)?.[1];
    const noun =
      owned === undefined ? undefined : (nouns.get(owned) ?? nouns.get(openEnding(owned)));
    if (noun !== undefined && !isDefinite)
      return { ...noun, clitics: /[بل]/.test(prefix) ? 1 : 0, hasOwner: true, isDefinite: false };
  }
  return null;
});

/** دعوته is of دعوة, whose last letter opens before the pronoun. */
function openEnding(noun: string): string {
  return noun.replace(/ت$/, 'ه');
}
