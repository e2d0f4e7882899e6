import { nameWord } from '../arabic/name-words.ts';
import { isDefinite } from '../arabic/words.ts';
import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { issuersOfKind } from '../lexicon/arabic-document-kinds.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { authored, bodiesOfSources, institutionsOf } from '../lexicon/arabic-roles.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { addressed } from './arabic-body-words.ts';
import { OwnedReader } from './arabic-owned-role.ts';
import { bodiesOfNoun } from './arabic-shared-noun.ts';
import { withoutClitics } from './arabic-state-role.ts';
import { type Office, office } from './office.ts';
import { phraseText } from './phrase-text.ts';

/** Who or what has no more than an adjective for a body. */
const sources = wordSet('مصدر مصادر مصدران مسؤول مسؤولة مسؤولون مسؤولين أوساط دوائر جهات بيان بلاغ');

const deputies = wordSet(
  'نائب نائبة وكيل وكيلة مساعد مساعدة معاون معاونة سكرتير سكرتيرة مستشار مستشارة',
);

/** What somebody declares in, and what figures are told in, whose owner may stand right after it. */
const declarations = wordSet('بيان بلاغ إعلان تصريح تعميم إشعار بيانات بلاغات');
const reports = wordSet(
  'بيانات أرقام إحصاءات إحصائيات معطيات تقديرات توقعات استطلاع مسح مؤشر تقرير',
);
const authors = /^(?:ال)?(?:معد|مولف|كاتب|مشرف|محرر|ناشر|قايد|مدير|باحث)(?:ه|ي|و|ون|ين|ان|ات)?$/;
const isCourt = /^(?:حكم|قضاء|جنايات|جنح|استئناف)$/;

/** للصحافة, للرأي العام, للتوضيح: to whom and for what somebody declares. */
function isAudience(form: string): boolean {
  const noun = form.slice(2);
  return (
    addressed.test(form) ||
    /^(?:راي|عموم|شعب|جماهير|امه|عالم|.*ين)$/.test(noun) ||
    isVerbalNoun(noun)
  );
}

/** Reads of what kinds of bodies somebody or something is, where the words name none. */
export class KindReader extends OwnedReader {
  /** لائحة الاتهام, حيثيات حكم محكمة الجنايات: of those who issue such a document, where it names none. */
  protected ofKind(): Office[] | null {
    const kind = issuersOfKind(this.tokens);
    if (kind === null) return null;
    // حيثيات سجن رئيس «النور»: what it is about, and no court.
    const noun = withoutClitics(this.tokens[kind.size]?.form ?? '');
    const isOther = kind.isOfAny && !isBodyNoun(this.tokens[kind.size]) && !isCourt.test(noun);
    const named = isOther ? [] : this.bodiesFrom(kind.size, { isOpen: false });
    return named.length > 0 ? named : [office('institution', { nouns: kind.nouns })];
  }

  /** مصدر في وزارتي الصحة والمالية: the bodies that one noun is of. */
  protected ofSeveral(): Office[] | null {
    for (let i = 1; i < this.tokens.length; i++) {
      const shared = bodiesOfNoun(this.tokens, i, this.tokens.length);
      if (shared === null) continue;
      return shared.parts.map((part) =>
        office('body', {
          name: phraseText(this.context.text, part),
          isSpokesperson: this.isSpokesperson,
        }),
      );
    }
    return null;
  }

  /** بيان للوساطة, بيانات رفينيتيف: whose a document is by ل or by the name that follows, whatever noun that has or none. */
  protected ofWriting(): Office[] {
    const [document, owner] = this.tokens;
    const form = owner?.form ?? '';
    if (owner?.kind !== 'word' || isDefinite(document?.form ?? '')) return [];
    const isSent = declarations.has(this.head) && /^لل../.test(form) && !isAudience(form);
    const isData = reports.has(this.head) && this.isProper(owner);
    if (!isSent && !isData) return [];
    const end = isSent ? 2 : this.untilPreposition(1);
    return [this.body(1, end)];
  }

  /** معد التقرير, المشرفة على الدراسة, كبيرة مؤلفي الورقة: the document that somebody made. */
  protected authored(): string | null {
    if (!this.tokens.slice(0, 2).some(({ form }) => authors.test(form))) return null;
    const at = this.tokens.find(
      ({ form }, i) =>
        i > 0 &&
        i < 4 &&
        isDefinite(form.replace(/^لل/, 'ال')) &&
        authored.has(withoutClitics(form)),
    );
    return at === undefined ? null : withoutClitics(at.form);
  }

  /** رفينيتيف, إل.إس.إي.جي: no word of the language, and nobody whom the article names. */
  protected isProper(token: Token): boolean {
    const { cast, nations } = this.context;
    if (/^.{1,3}(?:\..{1,3}){2,}$/u.test(token.text)) return true;
    return (
      nameWord(token) === 'unknown' &&
      !isDefinite(token.form) &&
      !isCommonWord(token.form) &&
      !isAdjective(token.form) &&
      !isIndefiniteAdjective(token.form) &&
      !isVerbalNoun(token.form) &&
      !cast.isSurname(token.form) &&
      nations.named([token], 0) === null
    );
  }

  /** مصادر نيابية, بيان رئاسي: the kinds of bodies that an adjective tells of. */
  protected ofSource(): ReadonlySet<string> | null {
    const form = this.tokens[1]?.form ?? '';
    const adjective = form.replace(/^ال/, '').replace(/(?:ه|ون|ين|ان)$/, '');
    return sources.has(this.head) ? (bodiesOfSources.get(adjective) ?? null) : null;
  }

  /** نائبة المحافظ, مساعد المدرب: the kinds of bodies that whoever somebody acts for is in. */
  protected deputised(): ReadonlySet<string> | null {
    const form = this.tokens[1]?.form ?? '';
    // وكيل اللاعب: no club's.
    const isAgent =
      /^وكيله?$/.test(this.head) && institutionsOf.get(withoutClitics(form))?.has('فريق');
    return deputies.has(this.head) && isDefinite(form) && isAgent !== true
      ? (institutionsOf.get(withoutClitics(form)) ?? null)
      : null;
  }

  /** نائب المستشار, نائب قائد العمليات: who acts for another, and is in no parliament. */
  protected isDeputyOfTitle(): boolean {
    return /^نايبه?$/.test(this.head) && titleHeads.has(withoutClitics(this.tokens[1]?.form ?? ''));
  }
}
