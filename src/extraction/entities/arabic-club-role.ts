import { bareNoun, isDefinite } from '../arabic/words.ts';
import { clubs } from '../lexicon/arabic-clubs.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { institutionsOf, relational } from '../lexicon/arabic-roles.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import { StateReader } from './arabic-state-role.ts';

/** Reads the clubs in the words of a role: whom somebody plays for, coaches or leads. */
export class ClubReader extends StateReader {
  /** نجم الساحل, شباب القلعة: the name of a club after who plays for it. */
  protected isClub(i: number): boolean {
    const form = this.tokens[i]?.form ?? '';
    const isPlayer = institutionsOf.get(this.head)?.has('فريق') === true;
    if (isPlayer && clubs.has(bareNoun(form))) return true;
    // مدرب الرائد: a club that is called as a rank or a person is.
    return (
      /^(?:مدرب|لاعب|مهاجم|مدافع|هداف)ه?$/.test(this.head) &&
      isDefinite(form) &&
      titleHeads.has(bareNoun(form)) &&
      !/^(?:ال)?(?:حارس|مساعد|لاعب)/.test(form)
    );
  }

  /** مدير الكرة بالأهلي, رئيس قسم السلة بالوداد: the name of a club with the article, after ب. */
  protected isWithinClub(i: number): boolean {
    const form = this.tokens[i]?.form ?? '';
    return form.startsWith('بال') && clubs.has(bareNoun(form.slice(1))) && i > 1;
  }

  /** مدرب نابولي, رئيس خيتافي: a name that ends as an adjective does, after who leads or plays for a club. */
  protected isForeignClub(i: number): boolean {
    const form = this.tokens[i]?.form ?? '';
    const isOfClub = institutionsOf.get(this.head)?.has('فريق') === true || this.head === 'رييس';
    return (
      isOfClub &&
      form.endsWith('ي') &&
      !isCommonWord(form) &&
      !relational.has(form) &&
      !this.isNation(i)
    );
  }

  /** لاعب وسط الرجاء, حارس مرمى الوداد: where somebody plays for the club that follows. */
  protected isPosition(i: number): boolean {
    const isPlayer = institutionsOf.get(this.head)?.has('فريق') === true;
    const form = this.tokens[i]?.form ?? '';
    return (
      isPlayer &&
      /^(?:وسط|مرمي|خط|دفاع|هجوم|جناح|قلب|ظهير|ميدان|ايسر|ايمن|حراس|محور|رواق)$/.test(form)
    );
  }
}
