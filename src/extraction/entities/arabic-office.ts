import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import {
  bodyOfLeader,
  departments,
  institutionsOf,
  kin,
  leaders,
  officials,
  qualities,
  spokespeople,
  tasks,
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
import { bodyEnd, isBodyNoun, type BodyContext } from './arabic-body.ts';
import { type Office, office } from './office.ts';
import { phraseText } from './phrase-text.ts';

const statesmen = wordSet('رئيس رئيسة ملك ملكة أمير سلطان عاهل ولي');
const states = wordSet('الجمهورية الدولة البلاد العهد بلاده بلادها');
const cabinets = wordSet('الوزراء الحكومة وزراء');
const analysts = wordSet(
  'محلل محللة محللون محللين خبير خبيرة اقتصادي اقتصادية استراتيجي استراتيجية متعامل متداول مدير مديرة مسؤول مسؤولة شريك شريكة كبير كبيرة باحث باحثة رئيس رئيسة مستشار مستشارة',
);
const joining = wordSet('في لدى من عن عند');

/** Reads the bodies that the words of a role or a document belong to: وزير الماء المغربي, مصدر بالمجلس, بيانات وزارة الري. */
export function officesOf(context: BodyContext): Office[] {
  return betweenCommas(context).flatMap((tokens) => officesOfPart({ ...context, tokens }));
}

/** The words that no comma parts. */
function betweenCommas({ text, tokens }: BodyContext): Token[][] {
  const parts: Token[][] = [];
  tokens.forEach((token, i) => {
    const gap = text.slice(tokens[i - 1]?.end ?? token.start, token.start);
    const last = parts.at(-1);
    if (last === undefined || /[،,؛]/.test(gap)) parts.push([token]);
    else last.push(token);
  });
  return parts;
}

function officesOfPart(context: BodyContext): Office[] {
  const { tokens } = context;
  const from = tokens.findIndex(({ form }) => !honorifics.has(form) || isHead(form, leaders));
  const rest =
    from > 0 && from < tokens.length ? { ...context, tokens: tokens.slice(from) } : context;
  return new RoleReader(rest).read();
}

/** Reads one role from its head noun on. */
class RoleReader {
  readonly #context: BodyContext;
  readonly #tokens: readonly Token[];
  readonly #head: string;
  readonly #isSpokesperson: boolean;

  constructor(context: BodyContext) {
    this.#context = context;
    this.#tokens = context.tokens;
    const form = this.#tokens[0]?.form ?? '';
    this.#head = titleHeads.has(form) ? form : withoutClitics(form);
    this.#isSpokesperson = spokespeople.test(this.#head);
  }

  read(): Office[] {
    const [first] = this.#tokens;
    if (first === undefined || first.kind !== 'word') return [];
    const spoken = this.#spokenFor();
    if (spoken !== null) return spoken;
    const possessed = this.#possessed(first.form);
    if (possessed !== null) return possessed;
    const ministry = this.#ministry();
    if (ministry !== null) return ministry;
    const bodies = this.#isOfState() ? [] : this.#bodies();
    if (bodies.length > 0) return bodies;
    return this.#unnamed(first);
  }

  /** باسم: whom somebody speaks for. */
  #spokenFor(): Office[] | null {
    const by = this.#tokens.findIndex(({ form }) => /^باسم(?:ها|ه|هم|هما)?$/.test(form));
    if (by === -1) return null;
    const form = this.#tokens[by]?.form ?? '';
    if (form !== 'باسم')
      return [office('last', { isSpokesperson: true, isFeminine: form.endsWith('ها') })];
    const bodies = this.#bodiesFrom(by + 1, { isOpen: true });
    return bodies.map((body) => ({ ...body, isSpokesperson: true }));
  }

  /** ممثلها, كاتبها العام: of the body named last; نظيره: the same office of another nation. */
  #possessed(form: string): Office[] | null {
    const bare = form.replace(/^[وف](?=...)/, '').replace(/(?:هما|ها|هم|ه)$/, '');
    if (bare === form || isDefinite(form) || isHead(form, titleHeads)) return null;
    const noun = bare.endsWith('ت') && !titleHeads.has(bare) ? `${bare.slice(0, -1)}ه` : bare;
    if (/^نظير/.test(noun)) return [office('counterpart', this.#nation())];
    if (!isHead(noun, titleHeads) || kin.has(noun)) return null;
    return [
      office('last', { isSpokesperson: this.#isSpokesperson, isFeminine: form.endsWith('ها') }),
    ];
  }

  #ministry(): Office[] | null {
    const at = this.#tokens.findIndex(({ form }) =>
      /^[وفلب]?(?:ال)?وزير(?:ه|ا|ي|تا|تي)?$/.test(form),
    );
    if (at === -1 || at > 3) return null;
    let to = at + 1;
    while (to < this.#tokens.length && this.#isPortfolio(to, at)) to++;
    const portfolio = this.#tokens.slice(at + 1, to).filter(({ form }) => !honorifics.has(form));
    const nation = this.#nation();
    if (/^(?:ال)?دوله$/.test(portfolio[0]?.form ?? '')) return [office('government', nation)];
    if (portfolio.length === 0)
      return [office('institution', { nouns: institutionsOf.get('وزير') ?? null, ...nation })];
    const name = portfolioName(phraseText(this.#context.text, portfolio));
    const several = this.#countriesFrom(to);
    if (several.length > 0)
      return several.map((country) => office('ministry', { name, nation: country }));
    return [office('ministry', { name, ...nation })];
  }

  #isPortfolio(i: number, minister: number): boolean {
    const token = this.#tokens[i];
    if (token?.kind !== 'word' || prepositions.has(token.form) || honorifics.has(token.form))
      return false;
    const { nations } = this.#context;
    if (i > minister + 1 && nations.ofAdjective(token) !== null) return false;
    if (!isDefinite(token.form) && nations.ofAdjective(token) !== null) return false;
    if (nations.named(this.#tokens, i) !== null && i > minister + 1) return false;
    // نائب الوزير المساعد, الوزير السابق.
    return !(
      isDefinite(this.#tokens[minister]?.form ?? '') ||
      /^(?:ال)?(?:سابق|اسبق|مكلف|جديد|حالي|راحل)(?:ه)?$/.test(token.form)
    );
  }

  /** أستراليا ونيوزيلندا: the countries of a construct. */
  #countriesFrom(from: number) {
    const found = [];
    for (let i = from; i < this.#tokens.length;) {
      const named = this.#context.nations.named(this.#tokens, i);
      if (named === null) break;
      found.push(named.nation);
      i += named.length;
    }
    return found;
  }

  /** رئيس الوزراء, الرئيس الروسي, ملك الأردن: the government itself. */
  #isOfState(): boolean {
    const forms = this.#tokens.map(({ form }) => form);
    const cabinet = forms.findIndex((form) => cabinets.has(form));
    const isCabinet =
      /^(?:رييس|رييسه|نايب|نايبه|الرييس)$/.test(this.#head) && cabinet !== -1 && cabinet <= 3;
    if (isCabinet) return true;
    if (!statesmen.has(this.#head)) return false;
    const [, second = ''] = forms;
    if (states.has(second)) return true;
    const isName = this.#context.nations.named(this.#tokens, 1) !== null;
    if (isName) return true;
    return (
      isDefinite(forms[0] ?? '') &&
      forms.slice(1).every((form, i) => isStatesman(form) || this.#isNation(i + 1))
    );
  }

  #isNation(i: number): boolean {
    const token = this.#tokens[i];
    return token !== undefined && this.#context.nations.ofAdjective(token) !== null;
  }

  #bodies(): Office[] {
    const isLeader = isHead(this.#head, leaders);
    return this.#bodiesFrom(1, { isOpen: isLeader && !isDefinite(this.#tokens[0]?.form ?? '') });
  }

  /** The bodies named from a word on. Open is a construct whose next noun is the body, whatever it is. */
  #bodiesFrom(start: number, { isOpen }: { isOpen: boolean }): Office[] {
    const { gazetteer, nations } = this.#context;
    const tokens = this.#tokens;
    const found: Office[] = [];
    let open = isOpen;
    for (let i = start; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      const { form } = token;
      const before = tokens[i - 1];
      const isAfter = before !== undefined && joining.has(before.form);
      if (token.quotation !== undefined) {
        found.push(this.#body(i, i + 1));
        open = false;
        continue;
      }
      if (token.kind !== 'word' || honorifics.has(form)) continue;
      if (joining.has(form)) {
        open = false;
        continue;
      }
      const match = gazetteer.match(tokens, i);
      const isKnown =
        match !== null &&
        match.record.kind === 'organization' &&
        !match.isMetonym &&
        (match.length > 1 || !isDefinite(form)) &&
        (i > start || open || isAfter || match.clitics > 0);
      const isNoun =
        isBodyNoun(token) && !this.#isSite(i) && !(i > start && isAdjective(form) && !open);
      if (isNoun || isKnown) {
        if (found.length > 0 && !/^و/.test(form) && !isAfter && !/^[بل]/.test(form)) continue;
        const end = Math.max(
          isNoun ? (bodyEnd(this.#context, i, tokens.length) ?? this.#untilPreposition(i)) : 0,
          isKnown ? i + match.length : 0,
        );
        // فرع المركز الوطني: of the whole, before its part.
        const next = tokens[i + 1];
        if (departments.has(bareNoun(form)) && isBodyNoun(next) && end > i + 2)
          found.push(this.#body(i + 1, end));
        found.push(this.#body(i, end));
        i = end - 1;
        open = false;
        continue;
      }
      if (found.length > 0) continue;
      const country = nations.named(tokens, i);
      if (country !== null) {
        if (open && isHead(this.#head, officials))
          return [
            office('government', { nation: country.nation, isSpokesperson: this.#isSpokesperson }),
          ];
        if (!open) continue;
      }
      const bare = withoutClitics(form);
      if (this.#isNation(i) || qualities.has(form)) continue;
      if (titleHeads.has(form) && !isDefinite(form)) {
        open = true;
        continue;
      }
      if (tasks.has(bare)) {
        open = false;
        continue;
      }
      const isFor = /^لل.../.test(form) || (form === 'ل' && i + 1 < tokens.length);
      const isUnknownPlace = isAfter && before.form === 'في' && !this.#isAnalyst();
      const isProper =
        open ||
        (isFor && isHead(this.#head, leaders)) ||
        (isAfter && before.form === 'لدي') ||
        (isAfter && before.form === 'في' && !isDefinite(form) && !isUnknownPlace);
      if (!isProper || (!open && isAdjective(form))) continue;
      const end = this.#untilPreposition(form === 'ل' ? i + 1 : i);
      found.push(this.#body(form === 'ل' ? i + 1 : i, end));
      i = end - 1;
      open = false;
    }
    return departmentLast(found);
  }

  /** بالموقع: a place of work rather than a page. */
  #isSite(i: number): boolean {
    const form = this.#tokens[i]?.form ?? '';
    return /^[وفبل]?ال(?:موقع|شبكه)$/.test(form) && this.#tokens[i + 1]?.quotation === undefined;
  }

  #isAnalyst(): boolean {
    return isHead(this.#head, analysts);
  }

  #untilPreposition(from: number): number {
    let to = from + 1;
    while (
      to < this.#tokens.length &&
      this.#tokens[to]?.kind === 'word' &&
      !prepositions.has(this.#tokens[to]?.form ?? '') &&
      !honorifics.has(this.#tokens[to]?.form ?? '')
    )
      to++;
    return to;
  }

  /** A body from one word up to another; محافظ الفيوم is of محافظة الفيوم. */
  #body(from: number, to: number): Office {
    const words = this.#tokens.slice(from, to);
    const quoted = words.find(({ quotation }) => quotation !== undefined);
    const { text } = this.#context;
    const name =
      quoted?.quotation === undefined
        ? phraseText(text, words)
        : text.slice(quoted.quotation.start, quoted.quotation.end).trim();
    const noun = from === 1 && !isBodyNoun(words[0]) ? bodyOfLeader.get(this.#head) : undefined;
    return office('body', {
      profession: this.#head,
      name: noun === undefined ? name : `${noun} ${name}`,
      isSpokesperson: this.#isSpokesperson,
    });
  }

  /** Where no body is named: by the nation, by the profession, or the body named last. */
  #unnamed(first: Token): Office[] {
    const nation = this.#nation();
    const isSpokesperson = this.#isSpokesperson;
    if (this.#isOfState()) return [office('government', { ...nation, isSpokesperson })];
    const isOfficial = this.#tokens.some(({ form }) => isHead(form, officials));
    // مصدر حكومي: of the government, whichever that is.
    if (this.#tokens.slice(1, 3).some(({ form }) => /^(?:ال)?حكومي(?:ه|ون|ين)?$/.test(form)))
      return [office('government', { ...nation, isSpokesperson })];
    if (nation.nation !== null && isOfficial)
      return [office('government', { ...nation, isSpokesperson })];
    const nouns = institutionsOf.get(this.#head);
    if (nouns !== undefined)
      return [office('institution', { nouns, profession: this.#head, ...nation })];
    const rest = this.#tokens.slice(1);
    const isBound =
      isHead(first.form, leaders) &&
      (isDefinite(first.form)
        ? rest.every(({ form }) => qualities.has(form) || isAdjective(form))
        : tasks.has(withoutClitics(rest.find(({ form }) => !qualities.has(form))?.form ?? '')));
    return isBound ? [office('last', { isSpokesperson })] : [];
  }

  #nation(): Pick<Office, 'nation' | 'adjective'> {
    for (let i = 0; i < this.#tokens.length; i++) {
      const token = this.#tokens[i];
      if (token === undefined) break;
      // وزير المالية is no Malian.
      const isPortfolio =
        isDefinite(token.form) && /^(?:وزير|وزيره|وزاره)$/.test(this.#tokens[i - 1]?.form ?? '');
      const nation = isPortfolio ? null : this.#context.nations.ofAdjective(token);
      if (nation !== null) return { nation, adjective: feminine(token.text) };
      const named = i > 0 ? this.#context.nations.named(this.#tokens, i) : null;
      if (named !== null) return { nation: named.nation, adjective: null };
    }
    return { nation: null, adjective: null };
  }
}

function isStatesman(form: string): boolean {
  return /^(?:السابق|السابقه|الاسبق|الحالي|المنتخب|الراحل|الجديد|الموقت|الانتقالي)$/.test(form);
}

/** The larger body of a department or a committee, named after it: قسم الأطفال في مستشفى الدلنج. */
function departmentLast(found: readonly Office[]): Office[] {
  const [first, second] = found;
  if (first?.name == null || second?.name == null || found.length > 2) return [...found];
  const noun = withoutClitics(first.name.split(' ')[0] ?? '');
  return departments.has(noun) ? [second, first] : [...found];
}

/** خارجية أستراليا: a portfolio has the article in the name of its ministry. */
function portfolioName(name: string): string {
  return /^ال/.test(name) ? name : name.includes(' ') ? name : `ال${name}`;
}

/** الأميركي and أميركيان give الأميركية. */
function feminine(adjective: string): string {
  const stem = adjective
    .replace(/[\u064b-\u0652]/g, '')
    .replace(/^[وف](?=ال)/, '')
    .replace(/(?:ية|يون|يين|يان|يات|يتان|ي)$/, '');
  return `${stem.startsWith('ال') ? '' : 'ال'}${stem}ية`;
}

function withoutClitics(form: string): string {
  const bare = bareNoun(form);
  if (bare !== form) return bare;
  return /^[وفبل]../.test(form) &&
    known.some((heads) => heads.has(form.slice(1))) &&
    !known.some((heads) => heads.has(form))
    ? form.slice(1)
    : form;
}

const known = [titleHeads, organizationHeads, mediaHeads, documentHeads, tasks, leaders];
