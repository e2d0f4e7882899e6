import { hasNoName } from '../arabic/quoted-names.ts';
import { nameWord } from '../arabic/name-words.ts';
import { bareNoun, isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { mediaHeads, organizationHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Paragraph } from '../statement.ts';
import { type Token, wordsOf } from '../tokens.ts';
import type { Entity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { key } from './name-key.ts';
import { phraseText } from './phrase-text.ts';

/** How many words the full name of a body has at most, and its short one. */
const [longest, longestShort] = [10, 3];
/** How many words a full name has at least, before a short one between quote marks. */
const wholeName = 3;

/**
 * Takes short names between quote marks right after the full ones of their bodies for such in brackets, which end the name:
 * مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية «أوتشا».
 */
export function markShortNames(text: string, tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    if (token.kind !== 'quote' || token.quotation === undefined) return;
    const words = wordsOf(text, token.quotation);
    const isCommon = words.some(({ form }) =>
      isCommonWord(isDefinite(form) ? bareNoun(form) : form),
    );
    // الهيئة العامة للإحصاء «إحصاء»: no object stands after what a body is for.
    // المستشفى الجامعي «محمد بوراس», البلدية «لا يزال ناقصا»: somebody's name, and what is said.
    const isOpen =
      words.length > 1 &&
      words.some((word) => verbAt(text, word) !== null || /given/.test(nameWord(word)));
    if (!isShort(words) || isOpen || (isCommon && tokens[i - 1]?.form.startsWith('لل') !== true))
      return;
    const from = fullNameBefore(tokens, i);
    if (from === null || !isWholeName(tokens.slice(from, i))) return;
    const { start, end } = token.quotation.outer;
    Object.assign(token, { kind: 'bracket', text: text.slice(start, end), form: '' });
    token.quotation = undefined;
  });
}

/** Short names of an article's bodies that stand in brackets after the full ones: (سدايا) after الهيئة السعودية للبيانات. */
export class ShortNames {
  readonly #whole = new Map<string, string>();
  readonly #short = new Map<string, string>();

  /** Reads the brackets of an article; names of media are none. */
  learn(paragraphs: readonly Paragraph[], gazetteer: Gazetteer): void {
    for (const { text, tokens, kind, language } of paragraphs) {
      if (kind === 'boilerplate' || language !== 'ar') continue;
      tokens.forEach((token, i) => {
        // متحف البحر (المنبر): a dateline, or a caption.
        const next = tokens[i + 1]?.form ?? '';
        if (token.kind !== 'bracket' || i < 3 || /^[-–—:/]*$/.test(next)) return;
        const range = { start: token.start + 1, end: token.end - 1 };
        const from = isShort(wordsOf(text, range)) ? fullNameBefore(tokens, i) : null;
        if (from === null) return;
        const short = text.slice(range.start, range.end).trim();
        const record = gazetteer.find(short);
        const isOutlet = record?.kind === 'organization' && record.type === 'media';
        if (isOutlet || this.#whole.has(key(short))) return;
        const whole = phraseText(text, tokens.slice(from, i));
        this.#whole.set(key(short), key(whole));
        this.#short.set(key(whole), short);
      });
    }
  }

  /** The folded full name of a folded short one; the name itself where it is none. */
  wholeOf(name: string): string {
    return this.#whole.get(name) ?? name;
  }

  /** Tells a body of a full name what it is called in short: سدايا. */
  tell(entity: Entity): void {
    const short = this.#short.get(key(entity.name));
    if (short !== undefined) entity.aliases.add(short);
  }
}

function isShort(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (first === undefined || words.length > longestShort) return false;
  if (!words.every(({ kind, text }) => kind === 'word' && !/\p{N}/u.test(text))) return false;
  return second !== undefined || (first.form.length > 2 && !isIndefiniteAdjective(first.form));
}

/** Where the nearest noun of a body stands before what is between brackets or marks, with no more than words between. */
function fullNameBefore(tokens: readonly Token[], end: number): number | null {
  for (let i = end - 1; i >= Math.max(0, end - longest); i--) {
    const { kind, form } = tokens[i] ?? { kind: 'mark', form: '' };
    if (kind !== 'word') return null;
    const isBody =
      isHead(form, organizationHeads) && !isHead(tokens[i - 1]?.form ?? '', organizationHeads);
    if (isBody && i < end - 1) return isMedium(tokens.slice(i, end)) ? null : i;
  }
  return null;
}

/** وكالة الأنباء السعودية «واس», هيئة الإذاعة: media are called by the short name, where وكالة الأمم المتحدة is none. */
function isMedium(words: readonly Token[]): boolean {
  const isNoun = isHead(words[0]?.form ?? '', mediaHeads) && words[1]?.form !== 'الامم';
  return (
    isNoun || words.some(({ form }) => /(?:انباء|اذاع|تلفز|ارسال|اعلام|صحاف|اخبار|البث$)/.test(form))
  );
}

/** What bodies sell under, whose name follows whatever is said of them: سلسلة محطات الوقود المصرية «واتان». */
const branded = wordSet('سلسلة متاجر مطاعم فنادق محطات علامة منصة');

/** الهيئة العامة للإحصاء, هيئة الرقابة ومكافحة الفساد: a name that needs no other, where شركة الطيران «سند» is called so. */
function isWholeName(words: readonly Token[]): boolean {
  const [head, ...rest] = words;
  if (head === undefined || words.length < wholeName) return false;
  if (hasNoName.test(head.form) || branded.has(bareNoun(head.form))) return false;
  const last = rest.at(-1)?.form ?? '';
  const isOfWhat = rest.some(({ form }, i) => i > 0 && /^(?:ل|وال|و..)/.test(form));
  if (!isOfWhat && !isDefinite(head.form) && words.length <= wholeName) return false;
  return (
    (isDefinite(last) || last.startsWith('لل')) &&
    rest.every(
      ({ form }, i) =>
        !/^[وبل]?ان(?:ه|ها|هم)?$/.test(form) &&
        (isDefinite(form) ||
          /^[لو]/.test(form) ||
          (form === 'في' && i > 1) ||
          isDefinite(rest[i + 1]?.form ?? '')),
    )
  );
}
