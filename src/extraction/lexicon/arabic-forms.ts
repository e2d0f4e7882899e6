import { formOf } from '../tokens.ts';
import { type ArabicVerb, arabicVerbs } from './arabic-verbs.ts';

/** Who a verb form or a pronoun says is speaking: a man, a woman, several, or a body ('it'). */
export type Agreement = 'm' | 'f' | 'plural' | 'body';

/** One inflected form of a verb of saying. */
export interface VerbForm {
  verb: ArabicVerb;
  tense: 'perfect' | 'imperfect' | 'participle';
  agreement: Agreement;
  /** It ends with an object pronoun: تتهمها. */
  hasObject: boolean;
}

const objects = ['ه', 'ها', 'هم', 'هما', 'هن'];
/** Verbs that say who is told, who may be the writer too: أبلغنا المركز, أخبرتني. Of others, قلنا and the like are we. */
const telling = new Set(['أبلغ', 'أخبر', 'أعلم', 'أنبأ', 'صارح', 'أجاب']);
const writers = ['نا', 'ني'];

function inflect(verb: ArabicVerb): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [];
  const add = (word: string, tense: VerbForm['tense'], agreement: Agreement, hasObject = false) =>
    forms.push([formOf(word), { verb, tense, agreement, hasObject }]);
  const withObjects = (stem: string, tense: VerbForm['tense'], agreement: Agreement) => {
    for (const object of telling.has(verb.lemma) ? [...objects, ...writers] : objects)
      add(stem + object, tense, agreement, true);
  };

  const { lemma, imperfect, participle } = verb;
  const isWeak = /[ىا]$/.test(lemma);
  const stem = isWeak ? lemma.slice(0, -1) : lemma;
  add(lemma, 'perfect', 'm');
  add(`${stem}ت`, 'perfect', 'f');
  add(`${stem}وا`, 'perfect', 'plural');
  add(isWeak ? `${stem}يا` : `${stem}ا`, 'perfect', 'plural');
  add(`${stem}تا`, 'perfect', 'plural');
  withObjects(isWeak ? `${stem}ا` : lemma, 'perfect', 'm');
  withObjects(`${stem}ت`, 'perfect', 'f');
  // دعوه would be the noun دعوة.
  for (const several of isWeak ? [] : ['و', 'ا'])
    withObjects(`${stem}${several}`, 'perfect', 'plural');
  withObjects(`${stem}تا`, 'perfect', 'plural');
  if (imperfect !== null) {
    const rest = imperfect.slice(1);
    const weakRest = /[ىيو]$/.test(rest) ? rest.slice(0, -1) : rest;
    add(imperfect, 'imperfect', 'm');
    add(`ت${rest}`, 'imperfect', 'f');
    add(`ي${weakRest}ون`, 'imperfect', 'plural');
    add(`ي${rest}ان`, 'imperfect', 'plural');
    add(`ت${rest}ان`, 'imperfect', 'plural');
    // لم يخف أن: without its last letter.
    if (lemma === 'أخفى') {
      add(`ي${weakRest}`, 'imperfect', 'm');
      add(`ت${weakRest}`, 'imperfect', 'f');
    }
    withObjects(imperfect, 'imperfect', 'm');
    withObjects(`ت${rest}`, 'imperfect', 'f');
    withObjects(`ي${weakRest}ون`, 'imperfect', 'plural');
  }
  if (participle !== null) {
    const bare = participle.slice(0, -1);
    add(participle, 'participle', 'm');
    add(`${bare}ة`, 'participle', 'f');
    add(`${bare}ين`, 'participle', 'plural');
    add(`${bare}ات`, 'participle', 'plural');
  }
  return forms;
}

// Forms that are other words far more often than they are these verbs.
const others = new Set(
  `
بينا بينه بينها بينهم عبرا كتبا دونه دونها سلما علما عده عدا عدت تعد
يعد يعدون حمله حملها نقلا كذبا ظنا زادا ردا سجله سجلا املا قولا طلبا
جددا ذكراه ذكراها ذكراهم حملات مدينه مدينين مدينا مدينات قدره قدرها تقديرا مقرات كاتبه كاتبات نشرها نشره نشرا
مطالبات مقترحات شرحا شرحه وعدا مواصلات مفيده مفيدا رايا رايه رايها رايهم
متابعات مظهرا ملاحظات مقدرات وصفا تحمل ختما قصه قصا سردا حسما لوحه لوحات
نسبه نسبها نسبا رفضا رفضه رفضها طلبه طلبها طلبهم ذكره ذكرها ذكرا ذكرات قدرا
املها امله املهم اسفا رده ردها ردهم حثا نصحا كشفا كشفه كشفها
علمها علمه علمهم كتبه كتبها كتبهم نقله نقلها نقلهم حكما مشيرات شبها شبهه سالا
مذكره مذكرات مذكرين راويه حاكيا رادا مدونات مدونه مدعين ملتزما مخاطبات طالبه طالبات محييا داعيات متهمات متهم مسجلين
مسجله ممازحا دانا دانه دانها دانهم
متحدثا متحدثه متحدثين قاطعا قطعا قطعه قطعها قطعهم يقطع تقطع قاطعين مرجعين متهمين متهمان ثمنه ثمنها ثمنا اقرا نصه نصها نصا نصهم دله دلها دافعه دافعين مشجعين مشجعه مشجعات معارضين معارضه معارضا معارضات معلما معلمين معلمات معلمه مقاطعات مقاطعه
اسره اسرها اسرته اسرتها اسرهم اسرتهم اسرا بشرا بشره عارضه قاطعا مبلغا مبلغه تنبيه تنبيها تصوره تصورها تصورهم تصورا توافق توافقا توافقه توافقها
تخوفه تخوفها تخوفهم تخوفا تمسكه تمسكها تمسكهم تمسكا موثقا موثقه موثقين شبه شبهه شبها يفترض مفترضا مفترضه يحتمل تحتمل محتملا محتمله محتملين محتملات
مقرا مقره مقرها مقرهم حلفا حالفا نادي مناديه حضه عكسه عكسها تحفظه تحفظها طعنا طعنه طعونا دفعه دفعها دفعا رصده رصدها شجعا قاطعه مقاطعين
  `
    .trim()
    .split(/\s+/),
);

/** The verb forms by their folded spelling. A spelling may be a form of several verbs. */
export const verbForms = index((word) => !others.has(word));

/** Participles that are mostly other words, and tell how somebody speaks only where they open their words: ، مفيداً بأن. */
export const stateForms = index((word, { tense }) => others.has(word) && tense === 'participle');

/** Forms that are verbs where their second letter is written double, and other words where it is not: شبّه, حمّله. */
export const doubledForms = index(
  (word, { verb }) =>
    others.has(word) &&
    (verb.lemma === 'عد' || (formOf(verb.lemma).length === 3 && isDoubled(verb))),
);

/** A verb of the second form has م before its participle. */
function isDoubled({ participle }: ArabicVerb): boolean {
  return participle?.startsWith('م') === true;
}

function index(
  isKept: (word: string, form: VerbForm) => boolean,
): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const [word, form] of arabicVerbs.flatMap(inflect)) {
    if (!isKept(word, form)) continue;
    const known = forms.get(word);
    if (known === undefined) forms.set(word, [form]);
    else if (!known.some(({ verb }) => verb === form.verb)) known.push(form);
  }
  return forms;
}
