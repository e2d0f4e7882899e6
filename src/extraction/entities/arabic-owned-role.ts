import { isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { kindsOf } from '../lexicon/arabic-body-kinds.ts';
import {
  firmTasks,
  institutionsOf,
  kin,
  leaders,
  qualities,
  tasks,
} from '../lexicon/arabic-roles.ts';
import { anonymousHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { BodyReader } from './arabic-body-role.ts';
import { withoutClitics } from './arabic-state-role.ts';
import { type Office, office } from './office.ts';
import { phraseText } from './phrase-text.ts';

/** Roles that a task may follow where the body is named elsewhere: مدير المشروع. */
const heads = wordSet(
  'رئيس رئيسة مدير مديرة مسؤول مسؤولة منسق منسقة أمين أمينة مشرف مشرفة قائد قائدة',
);
/** Who need be of no body, where no more is told than what they do. */
const alone = wordSet('خبير خبيرة محلل محللة كاتب كاتبة ممثل ممثلة صاحب صاحبة');

/** المندوبة الدائمة السفيرة: another title of the same person. */
export function isTitle(form: string): boolean {
  return isDefinite(form) && titleHeads.has(withoutClitics(form));
}

const fields: ReadonlySet<string> = new Set([
  ...firmTasks,
  ...wordSet(
    'شؤون مالية تقنية تكنولوجيا استراتيجية استثمار استثمارات امتثال اتصال اتصالات بيانات ابتكار استدامة مشاريع مشروعات تطوير خدمات موارد هندسة تخطيط رقمنة تحول',
  ),
]);

const owned = [titleHeads, anonymousHeads, organizationHeads];

const seconds = /^(?:نايب|مساعد|معاون|سلف|خلف|خليفه)ه?$/;
const press = /^(?:بال|عن ال)(?:اعلام|اتصال|تواصل|علاقات|صحافه)(?: |$)/;
const charged = /^(?:ال)?(?:مكلف|مسوول|مسيول)ه?$/;

/** Reads roles that a pronoun tells the body of: ممثلها, نائب رئيسها, المحلل لديها. */
export class OwnedReader extends BodyReader {
  /** مديرة القسم فيها: of the body named last. */
  protected withinLast(): Office[] | null {
    const pronoun = this.tokens.find(({ form }) => /^(?:في|لدي|ب|داخل)(?:ها|ه)$/.test(form));
    return pronoun === undefined
      ? null
      : [office('last', { isFeminine: pronoun.form.endsWith('ها') })];
  }

  /** نائب رئيسها, كبيرة دبلوماسييه, مندوب تعاونياتهم: of the body whose those are. */
  protected ofOwned(): Office[] | null {
    const [first, second] = this.tokens;
    const [, stem = '', pronoun] = /^(.{3,}?)(ها|هم|ه)$/.exec(second?.form ?? '') ?? [];
    if (isDefinite(first?.form ?? '') || /ة[\u064b-\u0652]*$/u.test(second?.text ?? ''))
      return null;
    const nouns = [stem, stem.replace(/ت$/, 'ه'), stem.replace(/يي$/, 'ي')];
    // نائب رئيسه, with ه for ة where a body follows.
    const isOfNoun = titleHeads.has(second?.form ?? '') && isBodyNoun(this.tokens[2]);
    const isOwned =
      !isOfNoun &&
      !organizationHeads.has(second?.form ?? '') &&
      nouns.some((noun) => tasks.has(noun) || owned.some((heads) => isHead(noun, heads)));
    const kinds = kindsOf(`${this.head} ${stem}`);
    const { isSpokesperson } = this;
    return isOwned
      ? [office('last', { isSpokesperson, isFeminine: pronoun === 'ها', nouns: kinds })]
      : null;
  }

  /** ممثلها, كاتبها العام: of the body named last; نظيره: the same office of another nation. */
  protected possessed({ form, text }: Token): Office[] | null {
    // رئيسه and رئيسة are one when folded.
    const isWritten = /ه[\u064b-\u0652]*$/u.test(text) && !this.hasOwner();
    // وكيله: the letter is of the noun.
    const stem = form.replace(/(?:هما|ها|هم|ه)$/, '');
    const isOfNoun = titleHeads.has(stem) || titleHeads.has(stem.replace(/ت$/, 'ه'));
    const whole = isOfNoun ? form : form.replace(/^[وف](?=...)/, '');
    const bare = whole.replace(/(?:هما|ها|هم|ه)$/, '');
    // نقيبهم: of whatever body.
    const isFeminine = /هما?$/.test(form) ? null : form.endsWith('ها');
    const isWoman = titleHeads.has(whole) && !(isWritten && titleHeads.has(bare));
    if (bare === whole || organizationHeads.has(whole) || isDefinite(form) || isWoman) return null;
    // وكيله البرتغالي: an agent of somebody, where وكيلها القانوني is a firm's.
    const isOfFirm = isFeminine === true && this.tokens[1]?.form === 'القانوني';
    if (bare === 'وكيل' && this.tokens.length > 1 && !isOfFirm) return [];
    // أعضائها, لاعبيه: those of a body, however the letter before the pronoun is spelled.
    const spellings = [bare, bare.replace(/[يو]$/, 'ء'), bare.replace(/ات$/, 'ه')];
    if (!titleHeads.has(bare) && !text.endsWith('ة') && spellings.some((each) => leaders.has(each)))
      return [office('last', { isFeminine })];
    const noun = bare.endsWith('ت') && !titleHeads.has(bare) ? `${bare.slice(0, -1)}ه` : bare;
    // نظيره في الشبيبة: of the body that is named.
    const named = noun.startsWith('نظير') ? this.bodiesFrom(1, { isOpen: false }) : [];
    if (named.length > 0) return named;
    if (noun.startsWith('نظير')) return [office('counterpart', this.nation())];
    // زميله في الحزب, شريكها: of whatever body those before are of.
    if (!isHead(noun, titleHeads) || (kin.has(noun) && !/^زميله?$/.test(noun))) return null;
    if (kin.has(noun) && this.tokens.some((token, i) => i > 0 && isBodyNoun(token))) return null;
    // وأضاف نائبه: of the body of the man whose deputy he is.
    if (isFeminine === false && seconds.test(noun)) return [office('last')];
    return [
      office('last', { isSpokesperson: this.isSpokesperson, isFeminine, nouns: this.kinds(noun) }),
    ];
  }

  /** المدير العام, الأمين العام, كبير الاقتصاديين, مدير المشروع: a role within some body, which is named elsewhere. */
  protected isBound(first: Token): boolean {
    const [, second, ...others] = this.tokens;
    const rest = second === undefined ? [] : [second, ...others];
    // الأمين may be a given name too.
    const isOffice =
      first.form === 'الامين' && /^ال(?:عام|مساعد|وطني|محلي)$/.test(second?.form ?? '');
    const isOfTrade = others.length === 0 && /^ال...+(?:ين|اء)$/.test(second?.form ?? '');
    if (/^كبيره?$/.test(this.head) && isOfTrade) return true;
    // الكاتب العام, where الكاتب writes.
    // المكلف بالإعلام, المسؤولة عن الاتصال: who speaks for the body.
    if (press.test(rest.map(({ form }) => form).join(' ')) && charged.test(first.form)) return true;
    const isAlone = alone.has(this.head) && !/^ال(?:عام|محلي|وطني|جهوي)/.test(second?.form ?? '');
    if (!isHead(first.form, leaders) || isAlone) return false;
    if (isDefinite(first.form) || isOffice) {
      const field = this.#fieldAfter();
      return rest
        .slice(0, field ?? rest.length)
        .every(({ form }) => qualities.has(form) || isAdjective(form) || isTitle(form));
    }
    const of = rest.find(({ form }) => !qualities.has(form))?.form ?? '';
    // منسقة المسيرة: of whoever comes.
    const isProtest = /^ال(?:وقف|مسير|مظاهر|تظاهر|احتجاج|اعتصام|اضراب)/.test(of);
    return heads.has(this.head) && !isProtest && tasks.has(withoutClitics(of));
  }

  /** الرئيسة التنفيذية | للشؤون المالية, المدير العام | لشؤون العمليات: where the field of a chief starts, counted from after their noun; null where none does. */
  #fieldAfter(): number | null {
    const at = this.tokens.findIndex(({ form }) => /^لل?(?=...)/.test(form));
    const isField = fields.has((this.tokens[at]?.form ?? '').replace(/^لل?/, ''));
    return at > 1 && isField ? at - 1 : null;
  }

  /** النائب عن الرافدين: for whom a member of a house was elected. */
  protected elected(): string | null {
    const at = this.tokens.findIndex(({ form }) => form === 'عن');
    if (at === -1 || !/^نايبه?$/.test(this.head)) return null;
    const words = this.tokens.slice(at + 1, this.untilPreposition(at + 1));
    return words.length === 0 ? null : phraseText(this.context.text, words);
  }

  /** رئيسه الوزراء, with ه for ة: what follows has the role. */
  protected hasOwner(): boolean {
    const next = this.tokens[1];
    return (
      isBodyNoun(next) || /^(?:الوزراء|الجمهوريه|الدوله|التحرير|الاركان)$/.test(next?.form ?? '')
    );
  }

  /** The kinds of bodies that have such an office. */
  protected kinds(head = this.head): ReadonlySet<string> | null {
    const words = this.tokens.slice(1).map(({ form }) => withoutClitics(form));
    return institutionsOf.get(head) ?? kindsOf([head, ...words].join(' '));
  }
}
