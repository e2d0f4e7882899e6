import { acting } from '../arabic/role-words.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import {
  bodyOfLeader,
  experts,
  knowers,
  leaders,
  officials,
  organsOf,
} from '../lexicon/arabic-roles.ts';
import { documentHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isOpenPlural } from './arabic-attached.ts';
import { livesIn } from './arabic-dwellers.ts';
import { territories } from './arabic-body-place.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { bodyOfPlace, isFaculty, nextRole } from './arabic-keeper.ts';
import { isDocumentNoun, isOfDocument } from './arabic-document-name.ts';
import { isEnvoy, isOfEnvoy } from './arabic-envoy.ts';
import { clubEnd } from './arabic-club-end.ts';
import { ClubReader } from './arabic-club-role.ts';
import { isPortfolioNoun } from './arabic-portfolio.ts';
import { type Office, office } from './office.ts';
import { isSport, quarters } from './arabic-role-names.ts';
import { phraseText } from './phrase-text.ts';

const constituencies = wordSet('دائرة دوائر محافظات ولايات مقعد شعب جنوب شمال شرق غرب صعيد');
const matters = /^(?:شوون|قضايا|مجال|سياسات|اقتصاد|اسواق)$/;
const commands = wordSet('عمليات منطقة جبهة');
const profession = /^ال(?:.{3,}ين|اطباء|صيادله|بياطره|خبراء|قضاه)$/;
const commanders = /^(?:قايد|قايده|امر)$/;
const inner = wordSet('مكتب لجنة هيئة أمانة قيادة كتلة مجلس جهاز طاقم');
const organs = wordSet('مجلس هيئة جمعية');

/** Reads the parts of a body in the words of a role: its organs, the house of a committee, what belongs to another body. */
export class PartReader extends ClubReader {
  /** لجنة النقل بمجلس النواب, لجنة النقل في البرلمان: the house that a committee is of. */
  protected houseIn(from: number, to: number): Office[] {
    const at = this.tokens.findIndex(
      ({ form }, i) =>
        i > from &&
        i < to &&
        (/^ب(?:ال)?(?:مجلس|برلمان|كنيست|كونغرس)$/.test(form) ||
          (this.tokens[i - 1]?.form === 'في' && /^(?:ال)?(?:مجلس|برلمان)$/.test(form))),
    );
    if (at === -1) return [];
    const words = phraseText(this.context.text, this.tokens.slice(at, to));
    const name = words.replace(/^ب(?=مجلس|برلمان|ال)/u, '');
    return [office('body', { name, isSpokesperson: this.isSpokesperson })];
  }

  /** مجلس إدارة, هيئة رئاسة: the organ of a body, which is named after it or was before. */
  protected organEnd(i: number): number | null {
    const [noun, of] = [this.tokens[i]?.form ?? '', this.tokens[i + 1]?.form ?? ''];
    const own = of.replace(/ت(?:ه|ها|هم)$/, 'ه');
    const isOrgan = organsOf.has(bareNoun(of)) || organsOf.has(own);
    return isHead(noun, organs) && !isDefinite(noun) && isOrgan ? i + 2 : null;
  }

  /** معهد الأورام التابع لجامعة النهرين: where the name of a body ends that belongs to another. */
  protected ownEnd(from: number, to: number): number {
    const at = this.tokens.findIndex(
      ({ form }, i) => i > from && i < to && /^(?:ال)?(?:تابع|منضوي|مملوك|منبثق)ه?$/.test(form),
    );
    if (at !== -1) return at;
    // المكتب التنفيذي للنقابة: an organ of a body that is named after it.
    const [noun, kind] = [this.tokens[from]?.form ?? '', this.tokens[from + 1]?.form ?? ''];
    const whole = this.tokens[from + 2];
    const isOrgan =
      isHead(noun, inner) &&
      /^(?:ال)?(?:تنفيذي|سياسي|مركزي|مديري|اداري|عام|برلماني|نيابي|قانوني|طبي|اعلامي|تاسيسي|تحريري|فني)ه?$/.test(
        kind,
      );
    return isOrgan && from + 2 < to && whole?.form.startsWith('ل') === true && isBodyNoun(whole)
      ? from + 2
      : to;
  }

  /** بالموقع: a place of work rather than a page. */
  protected isSite(i: number): boolean {
    const form = this.tokens[i]?.form ?? '';
    // الشبكة السورية: one with an adjective is a body.
    const next = this.tokens[i + 1];
    const isNamed =
      next?.quotation !== undefined || (form.endsWith('شبكه') && isAdjective(next?.form ?? ''));
    return /^[وفبل]?ال(?:موقع|شبكه)$/.test(form) && !isNamed;
  }

  /** ممثلة الاتحاد الأوروبي الخاصة, رئيس جمهورية بالاندا المنتخب, تقرير الطب الشرعي المبدئي: an adjective of who or what has the role. */
  protected isOfRole(i: number): boolean {
    const form = this.tokens[i]?.form ?? '';
    if (/^ال(?:سابق|اسبق|راحل|منتخب|مكلف|منتهيه|حالي|مقال|مستقيل|معزول|موقوف|معين)$/.test(form))
      return true;
    if (/(?:ه|ات)$/.test(this.head) !== form.endsWith('ه')) return false;
    return (
      (isEnvoy(this.head) && isOfEnvoy(form)) ||
      (isHead(this.head, documentHeads) && isOfDocument(form))
    );
  }

  /** النائب عن محافظة البصرة: where a member of a house was elected, which is no body of theirs. */
  protected isConstituency(i: number): boolean {
    const isMember = /^(?:نايب|سيناتور|عضو|برلماني|مرشح|نواب|مستشار)(?:ه|ان|ين|تان|تين)?$/.test(
      this.head,
    );
    const noun = bareNoun(this.tokens[i]?.form ?? '');
    return isMember && (territories.has(noun) || constituencies.has(noun));
  }

  /** القرية, مسجد القرية, محامي الدفاع, مصدر أمني بمحافظة قنا: a place or a side, where nothing more is named. */
  protected isNoBody(i: number): boolean {
    const [form, next] = [this.tokens[i]?.form ?? '', this.tokens[i + 1]];
    // مصدر بالوكالة الوطنية: an agency, where محافظ قنا بالوكالة acts for another.
    const isAgency = form === 'بالوكاله' && next !== undefined && isAdjective(next.form);
    if ((acting.has(form) && !isAgency) || isSport(form, next?.form)) return true;
    if (quarters.test(form) && this.tokens[i]?.isBody !== true)
      return next === undefined || !isAdjective(next.form);
    if (/^ب?(?:مسجد|جامع|مصلى)$/.test(form))
      return next === undefined || prepositions.has(next.form) || quarters.test(next.form);
    // السفير الياباني لدى المملكة: where somebody is sent.
    if (
      this.tokens[i - 1]?.form === 'لدي' &&
      /^ال(?:مملكه|سلطنه|دوله|بلاد|جمهوريه|اماره)$/.test(form)
    )
      return true;
    if (form === 'الدفاع') return /^(?:ال)?محام/.test(this.head) && next?.form !== 'المدني';
    // مصدر أمني بمحافظة قنا, صيادون في مديرية الخوخة: where they are who act for no part of the country.
    const isSource = /^(?:ال)?(?:مصدر|مصادر|مصدران)$/.test(this.tokens[0]?.form ?? '');
    const isActing = [leaders, officials].some((heads) => isHead(this.head, heads));
    const isOther = !isActing || isHead(this.head, experts);
    const isDistrict = form === 'مديريه' && next?.kind === 'word' && !isPortfolioNoun(next);
    const isPart = isDistrict || /^ب?(?:محافظه|ولايه|اماره|مقاطعه)$/.test(form);
    // أحد سكان بلدية الواحة, مزارع من جماعة تنغير.
    return livesIn(this.head, form) || (isPart && (isSource ? i > 1 : isOther));
  }

  /** الباحثة في أمن المعلومات بجامعة دنقلا: what somebody knows, before where they do. */
  #isFieldOfBody(i: number): boolean {
    if (!isHead(this.head, experts) || isBodyNoun(this.tokens[i])) return false;
    const at = this.tokens.findIndex(
      (token, k) => k > i && (/^ب../.test(token.form) || prepositions.has(token.form)),
    );
    return at !== -1 && /^ب../.test(this.tokens[at]?.form ?? '') && isBodyNoun(this.tokens[at]);
  }

  /** Where a field ends that somebody knows; null where none starts. */
  protected fieldEnd(i: number, { isAfter }: { isAfter: boolean }): number | null {
    if (isAfter && this.#isFieldOfBody(i)) return i + 1;
    return this.#isFieldOfKnower(i) ? this.untilPreposition(i) : null;
  }

  /** محلل البنوك في شركة النور, خبير في شؤون الأحزاب لدى المعهد: bodies that somebody knows, before the one where they do. */
  #isFieldOfKnower(i: number): boolean {
    const [before, token] = [this.tokens[i - 1]?.form ?? '', this.tokens[i]];
    const isKnower = isHead(before, knowers) || isHead(this.head, knowers);
    const isOf = isHead(before, knowers) || i === 1 || matters.test(before);
    if (!isOf || !isKnower || !isDefinite(token?.form ?? '')) return false;
    const to = this.tokens.findIndex(({ form }, k) => k > i && /^(?:في|لدي)$/.test(form));
    const at = this.tokens[to + 1];
    return to !== -1 && (isBodyNoun(at) || at?.kind === 'quote' || /^\p{Lu}/u.test(at?.text ?? ''));
  }

  /** نقيب محامي بيروت: a plural of those whose guild it is. */
  protected isOfGuild(i: number): boolean {
    const form = this.tokens[i]?.form ?? '';
    return /^نقيبه?$/.test(this.head) && !isDefinite(form) && isOpenPlural(form);
  }

  /** قائد العمليات المشتركة, قائد عمليات بغداد: a command, where قائد عمليات الإنقاذ leads a task. */
  protected isCommand(i: number): boolean {
    const [form, next] = [this.tokens[i]?.form ?? '', this.tokens[i + 1]];
    const chief = this.tokens[i - 1]?.form ?? '';
    if (!commands.has(bareNoun(form)) || !commanders.test(chief)) return false;
    return isDefinite(form) || (next?.kind === 'word' && !isCommonWord(next.form));
  }

  /** بيانات الأمن العام: the document of whose name follows. */
  protected isDocument(): boolean {
    return isDocumentNoun(this.head) && !isDefinite(this.tokens[0]?.form ?? '');
  }

  /** والي بجاية, عمدة وجدة: of a place, whose first letter is its own. */
  protected governs(): boolean {
    return /^(?:والي?|محافظ|عمده|عامل)$/.test(this.tokens[0]?.form ?? '');
  }

  /** A body from one word up to another; محافظ الفيوم is of محافظة الفيوم. */
  protected body(from: number, to: number): Office {
    let end = clubEnd(this.context, { from, to }, this.head);
    while (end > from + 1 && this.isOfRole(end - 1)) end--;
    const next = nextRole(this.tokens, from);
    if (next !== null && next < end) end = next;
    const words = this.tokens.slice(from, end);
    const quoted = words.find(({ quotation }) => quotation !== undefined);
    const { text } = this.context;
    const isPlace = from === 1 && this.governs() && !isBodyNoun(words[0]);
    const whole = isPlace
      ? text.slice(words[0]?.start, words.at(-1)?.end)
      : phraseText(text, words);
    if (isFaculty(this.tokens, from)) return office('body', { name: whole.replace(/^ب/u, '') });
    const isConstruct = from === 1 && !isDefinite(this.tokens[0]?.form ?? '');
    const match = this.context.gazetteer.match(this.tokens, from);
    // المتحدث باسم لوفتهانزا, مديرة لوكهيد مارتن: a letter of the name.
    const isOwnLetter = match?.clitics === 0 || this.tokens[from - 1]?.form === 'باسم';
    const hasL =
      !isConstruct &&
      !isOwnLetter &&
      /^ل[^ل]../.test(words[0]?.form ?? '') &&
      !isBodyNoun(words[0]) &&
      whole.startsWith('ل');
    // بمانشستر سيتي, تقرير لبرنامج الأغذية العالمي.
    const isKnown = match?.clitics === 1;
    const hasClitic =
      !isPlace &&
      /^[بل]/u.test(whole) &&
      !isBodyNoun(words[0]) &&
      (isKnown || this.isWithinClub(from));
    const name =
      quoted?.quotation === undefined
        ? hasL
          ? whole.replace(/^ل\u0640*/u, '')
          : hasClitic
            ? whole.slice(1)
            : whole
        : text.slice(quoted.quotation.start, quoted.quotation.end).trim();
    const isStaff =
      /^(?:رييس|رييسه)$/.test(this.head) && /^(?:ال)?اركان$/.test(words[0]?.form ?? '');
    // نائب محافظ نينوى: of the body of whom somebody acts for.
    const chief = from === 1 ? this.head : (this.tokens[from - 1]?.form ?? '');
    // أمين محافظة جدة, أمير الطائف: of أمانة محافظة جدة, إمارة الطائف.
    const ofPlace = bodyOfPlace(chief, words[0]?.form ?? '');
    const isOther = from <= 2 && !isBodyNoun(words[0]);
    const leader = ofPlace ?? (isOther ? bodyOfLeader.get(chief) : undefined);
    const ofPeople = /^عميده?$/.test(chief) && profession.test(words[0]?.form ?? '');
    // رئيس أركان الجيش: of رئاسة أركان الجيش; عميد المهندسين: no dean, but who leads a profession.
    const noun = isStaff ? 'رئاسة' : ofPeople ? 'عمادة' : leader;
    return office('body', {
      profession: this.head,
      // عمدة مدينة بوغوتا: of بلدية بوغوتا.
      name:
        noun === undefined
          ? name
          : `${noun} ${noun === 'بلدية' ? name.replace(/^(?:مدينة|بلدة|قرية) /u, '') : name}`,
      isSpokesperson: this.isSpokesperson,
    });
  }
}
