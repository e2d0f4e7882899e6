import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { hasPreposition } from '../lexicon/arabic-common-words.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import {
  anonymousHeads,
  documentHeads,
  givenNames,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { compoundEnds } from '../lexicon/arabic-name-parts.ts';
import { demonstratives, prepositions } from '../lexicon/arabic-words.ts';
import { type Token } from '../tokens.ts';
import { startsAfterWhole } from './after-whole.ts';
import { opensThat } from './complementizers.ts';
import { actsInYa, startsDefiniteObject } from './definite-object.ts';
import { endsBody, endsName, isOfAccusative } from './name-end.ts';
import { isNumeral, quantifiers } from './groups.ts';
import { isSourceQuality } from './source-quality.ts';
import { type Clause, type TokenRange } from './subject.ts';
import { isCompound, isNamePart, nameWord } from './name-words.ts';
import { opensName } from './whole-name.ts';
import { isInConstruct, isMan } from './role-words.ts';
import {
  endsInFeminine,
  hasOwner,
  isOwnedObject,
  isAccusative,
  isAgreeing,
  isOfSeveralBodies,
  isThing,
} from './object-nouns.ts';
import { isSideOfDistrict, opensConstruct } from './open-construct.ts';
import { hasProclitic, isDefinite, isHead } from './words.ts';
import { isNamed, isNameLike, isSpeech, startsBody } from './subject-words.ts';

/** A subject without the object that stands right after it: شو ليانغ الجدل, وزارة الري تأجيل. */
export function cutAtObject(
  { tokens }: Pick<Clause, 'text' | 'tokens'>,
  range: TokenRange,
): TokenRange {
  const subject = new SubjectPhrase(tokens, range);
  for (let i = range.from + 1; i < range.to; i++)
    if (subject.endsBefore(i)) return { from: range.from, to: i };
  return range;
}

/** A verb's subject, up to a token that may be of it or of what is said. */
class SubjectPhrase {
  readonly #tokens: readonly Token[];
  readonly #from: number;
  readonly #to: number;
  readonly #first: string;
  readonly #isBody: boolean;
  readonly #isRole: boolean;

  constructor(tokens: readonly Token[], { from, to }: TokenRange) {
    const first = tokens[from]?.form ?? '';
    this.#tokens = tokens;
    this.#from = from;
    this.#to = to;
    this.#first = first;
    this.#isBody = isHead(first, organizationHeads) || tokens[from]?.isBody === true;
    this.#isRole = isInConstruct(first) || isHead(first, titleHeads) || honorifics.has(first);
  }

  /** Whether the object starts at a token, where none has started before. */
  endsBefore(i: number): boolean {
    const tokens = this.#tokens;
    const [one, token] = [tokens[i - 1], tokens[i]];
    // أعلنت «سديم» تعليق رحلاتها, رفضت متحدثة باسم «سديم» الكشف.
    const act = token?.kind === 'word' && !isAdjective(token.form) ? token.form : '';
    if (one?.kind === 'quote' && isVerbalNoun(act.replace(/^ال(?=...)/, ''))) return true;
    if (token?.kind !== 'word' || one?.kind !== 'word' || this.#isTiedTo(one, token, i))
      return false;
    // رئيس الهيئة الطبية كلمة, الشركة المنتجة بيان: what somebody says something in.
    const isAfterWhole = isDefinite(one.form) || isNamePart(one);
    if (isAfterWhole && isSpeech(token)) return true;
    // المصدر هذا التباطؤ: a demonstrative before its noun.
    if (demonstratives.has(token.form)) return true;
    if (endsName(tokens, this.#from, i) || startsAfterWhole(tokens, this.#from, i)) return true;
    if (i > this.#from + 1 && isOfSeveralBodies(tokens, i)) return true;
    if (isSideOfDistrict(tokens, i)) return false;
    if (isDefinite(token.form))
      return !opensConstruct(one) && this.#endsBeforeDefinite(one, token, i);
    return this.#endsBeforeIndefinite(one, token, i);
  }

  /** Whether a word goes with the one before it, whatever the two are. */
  #isTiedTo(one: Token, token: Token, i: number): boolean {
    const { form } = token;
    if (prepositions.has(one.form) || one.form === 'باسم' || opensName(this.#tokens, i - 1))
      return true;
    // سامي صلاح | الدين: the second half of a name.
    if (isCompound(one, token)) return true;
    if (hasProclitic(token, 'ل') || hasProclitic(token, 'ب')) return true;
    // المرصد السوري لحقوق الإنسان: a common word after the preposition.
    if (form.startsWith('ل') && hasPreposition(form)) return true;
    if (!form.startsWith('و')) return false;
    // فرنسا وألمانيا, الحكومة والنقابات: who joins the first.
    const isJoined = this.#isBody && i === this.#from + 1 && isHead(form, organizationHeads);
    if (token.isKnown === true || isJoined) return true;
    // عمران الخالدي وسامي الكون: a second name.
    return givenNames.has(form.slice(1)) && isNamePart(one) && isNamePart(this.#tokens[i + 1]);
  }

  #endsBeforeDefinite(one: Token, token: Token, i: number): boolean {
    const isSecond = i === this.#from + 1;
    const isOpen = !isDefinite(one.form);
    const isOfRole = this.#isBody || this.#isRole;
    // أدانت تونس الهجوم: no noun but an adjective is a part of a place's name.
    const isAfterPlace = isSecond && one.isKnown === true && isOpen && !isOfRole;
    if (isAfterPlace && !/^ال..*(?:ي|يه)$/.test(token.form)) return true;
    const isOfPlace = this.#isBody && i === this.#from + 2 && one.isKnown === true && isOpen;
    if (isOfPlace && !isAdjective(token.form) && !this.#isRole) return true;
    // تراوي الإفصاح: a verbal noun is no part of a name.
    const isBareName = isSecond && !isOfRole && isOpen;
    if (isBareName && isVerbalNoun(token.form.replace(/^ال/, ''))) return true;
    // المجلس الهجوم: no adjective of the body.
    const isAfterOne = isSecond && !isOpen && isOfRole;
    const isAgreed = one.form.endsWith('ه') && token.form.endsWith('ه');
    const isNoun = !isAdjective(token.form) || actsInYa.test(token.form);
    if (isAfterOne && !isAgreed && isNoun && isVerbalNoun(token.form.slice(2))) return true;
    if (isAfterOne && this.#isRole && isThing(token)) return true;
    return !isSecond && isNamed(this.#tokens, this.#from) && startsDefiniteObject(this.#tokens, i);
  }

  #endsBeforeIndefinite(one: Token, token: Token, i: number): boolean {
    const tokens = this.#tokens;
    // مدير المستشفى وزارة الصحة: another body.
    const isOther = !this.#isBody && isDefinite(one.form);
    if (isOther && startsBody(tokens, { i, to: this.#to })) return true;
    // ثلاثين طبيبا: what is counted.
    if (isAccusative(token)) return !isNumeral(one) && !isOfAccusative(tokens, this.#from, i);
    if (isSourceQuality(tokens, i, this.#from)) return false;
    if (isOfName(token) || prepositions.has(token.form)) return false;
    const isAct = isVerbalNoun(token.form, token.text);
    // وجود, وقف: the letter is of the noun.
    if (token.form.startsWith('و') && !isAct) return false;
    return (
      this.#isAfterBareName(one, token, i) ||
      this.#isOwnObject(one, token, i) ||
      this.#isNoQuality(token, i) ||
      this.#isAfterBody(one, token, i) ||
      this.#isAfterSurname(one, token, i) ||
      (isAct && this.#isWhole(one, i))
    );
  }

  /** فرنسا إجراءات: what no name of a place or a person goes on with. */
  #isAfterBareName(one: Token, token: Token, i: number): boolean {
    const isBare =
      i === this.#from + 1 &&
      !this.#isBody &&
      !this.#isRole &&
      !isNumeral(one) &&
      !quantifiers.has(one.form) &&
      !isDefinite(one.form) &&
      [documentHeads, anonymousHeads, mediaHeads].every((heads) => !isHead(this.#first, heads));
    if (!isBare || givenNames.has(token.form)) return false;
    // محمود حياصات أن: between a given name and what is said stands a surname.
    const isSurname =
      i + 1 === this.#to && nameWord(one) === 'given' && opensThat(this.#tokens, this.#to);
    return !isSurname && (token.form.endsWith('ات') || endsInFeminine(token));
  }

  /** ديالو هدفيه, حداد زملاءه: nobody's surname, though only one word of a name is before it. */
  #isOwnObject(one: Token, token: Token, i: number): boolean {
    const isLate = isDefinite(one.form) || i > this.#from + 1 || isOwnedObject(token);
    const isOfHead =
      !isDefinite(one.form) &&
      (isHead(one.form, organizationHeads) || isHead(one.form, titleHeads));
    return hasOwner(token) && isLate && !isOfHead && !isAgreeing(one);
  }

  /** المدرب الخاسر مجريات اللقاء: no noun of a woman or of things is a name or quality of a man with the article. */
  #isNoQuality(token: Token, i: number): boolean {
    const isOfThings = endsInFeminine(token) || (token.form.endsWith('ات') && i > this.#from + 1);
    return (
      isOfThings &&
      i <= this.#from + 2 &&
      isMan(this.#first) &&
      [this.#from, i - 1].every((k) => isDefinite(this.#tokens[k]?.form ?? ''))
    );
  }

  /** الولايات المتحدة ضربات: no name stands after a body with the article. */
  #isAfterBody(one: Token, token: Token, i: number): boolean {
    const two = i - 2 >= this.#from ? this.#tokens[i - 2] : undefined;
    return (
      this.#isBody &&
      !this.#isRole &&
      token.isKnown !== true &&
      isDefinite(one.form) &&
      !isHead(one.form, titleHeads) &&
      !honorifics.has(one.form) &&
      !(two !== undefined && isHead(two.form, titleHeads))
    );
  }

  /** النائب سامر القاسم أداء الحكومة: a surname with the article ends a name. */
  #isAfterSurname(one: Token, token: Token, i: number): boolean {
    const two = this.#tokens[i - 2];
    return (
      this.#isRole &&
      i > this.#from + 2 &&
      token.isKnown !== true &&
      !isNamePart(token) &&
      isDefinite(one.form) &&
      two !== undefined &&
      !prepositions.has(two.form) &&
      isNameLike(two) &&
      !isHead(one.form, titleHeads) &&
      !compoundEnds.has(one.form)
    );
  }

  #isWhole(one: Token, i: number): boolean {
    // الأمين العام للجامعة سامي عزيز وجود خلل: after a role and a name of two words.
    const isMiddle = i > this.#from + 2 && i + 1 < this.#to;
    const isAfterBearer =
      this.#isRole && isMiddle && isNamePart(one) && isNamePart(this.#tokens[i - 2]);
    return isDefinite(one.form) || isAfterBearer || endsBody(this.#tokens, this.#from, i);
  }
}

/** Whether a word is of a name or of a role. */
function isOfName(token: Token): boolean {
  return (
    /^(?:given|maybe given|particle|generation)$/.test(nameWord(token)) ||
    /^\p{Lu}/u.test(token.text) ||
    isHead(token.form, titleHeads) ||
    honorifics.has(token.form)
  );
}
