import { kindsOf } from '../lexicon/arabic-body-kinds.ts';
import { acting } from '../arabic/role-words.ts';
import { isNamePart } from '../arabic/name-words.ts';
import { bareNoun, isDefinite } from '../arabic/words.ts';
import {
  arms,
  departments,
  institutionsOf,
  leaders,
  spokespeople,
  tasks,
  ranks,
} from '../lexicon/arabic-roles.ts';
import {
  documentHeads,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isNickname } from './arabic-attached.ts';
import { isStatesman } from './arabic-role-parts.ts';
import type { BodyContext } from './arabic-body.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import {
  delegatedField,
  feminineNisba,
  isOfHolder,
  isPortfolioNoun,
  portfolioName,
} from './arabic-portfolio.ts';
import { ministryOfTerritory } from './arabic-territory.ts';
import { type Office, office } from './office.ts';
import { phraseText } from './phrase-text.ts';

const statesmen = wordSet('رئيس رئيسة ملك ملكة أمير سلطان عاهل ولي');
const states = wordSet('الجمهورية الدولة البلاد العهد بلاده بلادها');
const cabinets = wordSet('الوزراء الحكومة وزراء');

/** Reads the roles of those who act for a state: its ministers and its heads. */
export class StateReader {
  protected readonly context: BodyContext;
  protected readonly tokens: readonly Token[];
  protected readonly head: string;
  protected readonly isSpokesperson: boolean;

  constructor(context: BodyContext) {
    this.context = context;
    this.tokens = context.tokens;
    const form = this.tokens[0]?.form ?? '';
    this.head = titleHeads.has(form) ? form : withoutClitics(form);
    this.isSpokesperson = spokespeople.test(this.head);
  }

  protected ministry(): Office[] | null {
    // كاتب الدولة المكلف بالشغل, as a minister of a lower rank is called.
    const isSecretary = /^كاتبه?$/.test(this.head) && this.tokens[1]?.form === 'الدوله';
    const at = isSecretary
      ? 1
      : this.tokens.findIndex(({ form }) => /^[وفلب]?(?:ال)?وزير(?:ه|ا|ي|تا|تي)?$/.test(form));
    // نائب رئيس مجلس الوزراء للشؤون الاقتصادية ووزير المالية: another office of the same person.
    const isOther = this.tokens[at]?.form.startsWith('ووزير') === true;
    if (at === -1 || (at > 3 && !isOther)) return null;
    const ofTerritory = ministryOfTerritory(this.context.text, this.tokens, at);
    if (ofTerritory !== null) return [ofTerritory];
    let to = at + 1;
    while (to < this.tokens.length && this.isPortfolio(to, at)) to++;
    const portfolio = this.tokens.slice(at + 1, to).filter(({ form }) => !honorifics.has(form));
    const nation = this.nation();
    // وزير الدولة لشؤون الإعلام has no ministry.
    if (/^(?:ال)?دوله$/.test(portfolio[0]?.form ?? '')) return [office('government', nation)];
    const field = isSecretary || portfolio.length === 0 ? delegatedField(this.tokens, at + 1) : [];
    if (field.length > 0 && (isSecretary || isPortfolioNoun(field[0]))) {
      const name = portfolioName(phraseText(this.context.text, field), field);
      return [office('ministry', { name, ...nation })];
    }
    if (isSecretary) return [office('government', nation)];
    // الوزير الأول, as a prime minister is called.
    if (/^(?:ال)?اول[ىي]?$/.test(this.tokens[at + 1]?.form ?? ''))
      return [office('government', nation)];
    if (portfolio.length === 0)
      return [office('institution', { nouns: institutionsOf.get('وزير') ?? null, ...nation })];
    const name = portfolioName(phraseText(this.context.text, portfolio), portfolio);
    const several = this.countriesFrom(to);
    if (several.length > 0)
      return several.map((country) => office('ministry', { name, nation: country }));
    const inCountry =
      this.tokens[to]?.form === 'في' ? this.context.nations.named(this.tokens, to + 1) : null;
    if (inCountry !== null) {
      const country = this.tokens.slice(to, to + 1 + inCountry.length);
      return [
        office('ministry', {
          name: `${name} ${phraseText(this.context.text, country)}`,
          nation: inCountry.nation,
        }),
      ];
    }
    return [office('ministry', { name, ...nation })];
  }

  protected isPortfolio(i: number, minister: number): boolean {
    const token = this.tokens[i];
    if (token?.kind !== 'word' || prepositions.has(token.form) || honorifics.has(token.form))
      return false;
    const { nations } = this.context;
    if (i > minister + 1 && nations.ofAdjective(token) !== null) return false;
    if (!isDefinite(token.form) && nations.ofAdjective(token) !== null) return false;
    // وزير الفلاحة is of the field, though الفلاحة is a peasant too; وزير الصحة ورئيس اللجنة has another role.
    const noun = /^(?:وال|ال|و)(.+)/.exec(token.form)?.[1] ?? '';
    if (titleHeads.has(noun) && !isPortfolioNoun({ ...token, form: noun })) return false;
    if (nations.named(this.tokens, i) !== null && i > minister + 1) return false;
    // مساعد وزير المالية للسياسات الكلية: what is somebody's, and not the ministry's.
    if (i > minister + 1 && /^(?:لل..|لشوون$)/.test(token.form)) return false;
    // نائب الوزير المساعد, الوزير السابق.
    return !(isDefinite(this.tokens[minister]?.form ?? '') || isOfHolder(token.form));
  }

  /** أستراليا ونيوزيلندا: the countries of a construct. */
  protected countriesFrom(from: number) {
    const found = [];
    for (let i = from; i < this.tokens.length;) {
      const named = this.context.nations.named(this.tokens, i);
      if (named === null) break;
      found.push(named.nation);
      i += named.length;
    }
    return found;
  }

  /** رئيس الوزراء, الرئيس الروسي, ملك الأردن: the government itself. */
  protected isOfState(): boolean {
    const forms = this.tokens.map(({ form }) => form);
    const cabinet = forms.findIndex((form) => cabinets.has(form));
    const isCabinet =
      /^(?:رييس|رييسه|نايب|نايبه|الرييس)$/.test(this.head) &&
      cabinet > 0 &&
      // رئيس نقابة موظفي الحكومة heads no government.
      forms.slice(1, cabinet).every((form) => /^(?:رييس|مجلس|اول|ثان|سابق|السابق)$/.test(form));
    if (isCabinet) return true;
    if (!statesmen.has(this.head)) return false;
    const [, second = ''] = forms;
    if (states.has(second)) return true;
    const at = /^(?:جمهوريه|دوله|مملكه|سلطنه|حكومه)$/.test(second) ? 2 : 1;
    const isName = this.context.nations.named(this.tokens, at) !== null;
    if (isName) return true;
    return (
      isDefinite(forms[0] ?? '') &&
      forms.slice(1).every((form, i) => isStatesman(form) || this.isNation(i + 1))
    );
  }

  /** وكيل الجمهورية, الوكيل العام للملك, النائب العام, نائب وكيل النيابة: who prosecutes for a state. */
  protected isProsecutor(): boolean {
    const words = this.tokens.slice(0, 5).map(({ form }) => form);
    return /(?:^| )(?:ال)?وكيله?(?: ال?عام)? (?:لل|ال)(?:جمهوريه|ملك|نيابه)(?: |$)|^النايبه? العام(?: |$)/.test(
      words.join(' '),
    );
  }

  protected isNation(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && this.context.nations.ofAdjective(token) !== null;
  }

  /** اللواء رامز: a rank before a name, that is spelled as a body is. */
  protected isRank(i: number): boolean {
    const [token, next] = [this.tokens[i], this.tokens[i + 1]];
    if (token === undefined || !isDefinite(token.form) || !ranks.has(bareNoun(token.form)))
      return false;
    // محافظ قنا اللواء: the words of a role, without the name after them.
    if (next === undefined) return i > 1;
    return (
      next.kind === 'word' && (arms.has(next.form) || (!isDefinite(next.form) && isNamePart(next)))
    );
  }

  protected startsBody(i: number): boolean {
    // الإدارة المركزية: an adjective, though an agency is called so.
    const kind = this.context.gazetteer.match(this.tokens, i)?.record.kind;
    const isKnown = kind === 'organization' && !/^ال.+يه$/.test(this.tokens[i]?.form ?? '');
    return isBodyNoun(this.tokens[i]) || isKnown;
  }

  /** The body that was named last, of those that have an office of these words. */
  protected ofLast(words: string): Office {
    return office('last', { isSpokesperson: this.isSpokesperson, nouns: kindsOf(words) });
  }

  /** أمين الصندوق, أمين سرها: of the body that was named last. */
  protected ofKept(form: string): Office {
    const isFeminine = form.endsWith('ها') ? true : form.endsWith('ه') ? false : null;
    return office('last', { isSpokesperson: this.isSpokesperson, isFeminine });
  }

  protected untilPreposition(from: number): number {
    let to = from + 1;
    while (
      to < this.tokens.length &&
      this.tokens[to]?.kind === 'word' &&
      !prepositions.has(this.tokens[to]?.form ?? '') &&
      !acting.has(this.tokens[to]?.form ?? '') &&
      !honorifics.has(this.tokens[to]?.form ?? '') &&
      !isNickname(this.tokens[to]?.form ?? '') &&
      !/^ال(?:منتهيه?|منتهي)$/.test(this.tokens[to]?.form ?? '') &&
      !this.isRank(to)
    )
      to++;
    return to;
  }

  protected nation(): Pick<Office, 'nation' | 'adjective'> {
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i];
      if (token === undefined) break;
      // وزير المالية is no Malian.
      const isPortfolio =
        isDefinite(token.form) && /^(?:وزير|وزيره|وزاره)$/.test(this.tokens[i - 1]?.form ?? '');
      const nation = isPortfolio ? null : this.context.nations.ofAdjective(token);
      if (nation !== null) return { nation, adjective: feminineNisba(token.text) };
      const isTowards = /^(?:الي|لدي|في|عن|مع|على)$/.test(this.tokens[i - 1]?.form ?? '');
      const named = i > 0 && !isTowards ? this.context.nations.named(this.tokens, i) : null;
      if (named !== null) return { nation: named.nation, adjective: null };
    }
    return { nation: null, adjective: null };
  }
}

/** A noun without the article and the clitics before it. */
export function withoutClitics(form: string): string {
  const bare = bareNoun(form);
  if (bare !== form) return bare;
  return /^[وفبل]../.test(form) &&
    known.some((heads) => heads.has(form.slice(1))) &&
    !known.some((heads) => heads.has(form))
    ? form.slice(1)
    : form;
}

const known = [titleHeads, organizationHeads, mediaHeads, documentHeads, tasks, leaders];

/** The larger body of a department or a committee, named after it: قسم الأطفال في مستشفى الدلنج. */
export function departmentLast(found: readonly Office[]): Office[] {
  const [first, second] = found;
  if (first?.name == null || second?.name == null || found.length > 2) return [...found];
  const noun = withoutClitics(first.name.split(' ')[0] ?? '');
  return departments.has(noun) ? [second, first] : [...found];
}
