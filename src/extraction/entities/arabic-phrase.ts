import {
  anonymousHeads,
  camps,
  givenNames,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { isAgency } from '../arabic/medium-phrase.ts';
import { groupEnd, startsGroup } from '../arabic/groups.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import { ownMedia, pages, platformNames } from '../lexicon/arabic-media.ts';
import { ranks } from '../lexicon/arabic-roles.ts';
import { nameNouns, prepositions } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import type { BodyContext } from './arabic-body.ts';
import { wholeEnd } from './arabic-part-of-body.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { isField } from './called-ministry.ts';
import { describeInitials } from './arabic-initials.ts';
import { knownWhole } from './arabic-known-whole.ts';
import {
  documentName,
  isAccount,
  isDocumentNoun,
  isDocumentPhrase,
  withoutPlace,
} from './arabic-document-name.ts';
import { officesOf } from './arabic-office.ts';
import { nameWord } from '../arabic/name-words.ts';
import { headOf } from './arabic-name.ts';
import {
  describeMedium,
  describeOutlet,
  outletName,
  textInBrackets,
} from './arabic-medium-name.ts';
import { describePerson, isTitle } from './arabic-person.ts';
import { office } from './office.ts';
import { ownDocumentOf, pointsToSpeaker } from './arabic-pointing.ts';
import {
  endsWithName,
  isHeldByWoman,
  isWholeName,
  titleWithName,
  withoutSelf,
} from './arabic-phrase-name.ts';
import { phraseText } from './phrase-text.ts';
import { describeByQuality } from './arabic-described.ts';
import { describe, type Description } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Cast } from './arabic-cast.ts';
import type { Nations } from './nations.ts';

/** What Arabic phrases are looked up in. */
export interface PhraseLookup {
  gazetteer: Gazetteer;
  nations: Nations;
  cast: Cast;
}

/** Says what an Arabic noun phrase names; a second phrase beside it may be its role or its name. */
export function describeArabic(
  text: string,
  tokens: readonly Token[],
  { gazetteer, nations, cast, apposition = [] }: PhraseLookup & { apposition?: readonly Token[] },
): Description {
  const [only] = tokens;
  const initials = describeInitials(text, tokens);
  if (initials !== null) return initials;
  if (only?.kind === 'bracket' && tokens.length === 1)
    return describeOutlet(textInBrackets(only.text));
  const words = withoutSelf(withoutBrackets(tokens));
  const first = words[0];
  const phrase = phraseText(text, words);
  if (first === undefined) return describe(phrase, 'unknown');
  if (first.quotation !== undefined) {
    // "عمران الخليج" الإماراتية: where it is from.
    const isNamed = words.slice(1).every(({ form }) => isDefinite(form) && isAdjective(form));
    const name = isNamed ? phraseText(text, [first]) : phrase;
    return describe(phrase, 'organization', { name });
  }
  if (startsGroup(words, 0) && words.length > (first.kind === 'number' ? 0 : 1)) {
    const group = words.slice(0, groupEnd(words, 0, words.length));
    // أكثر من | مصدر نيابي.
    const people = group.slice(/^(?:اكثر|ازيد|اقل)$/.test(first.form) ? 2 : 1);
    return describe(phrase, 'anonymous', {
      name: phraseText(text, group),
      offices: officesOf({ text, tokens: people, gazetteer, nations, cast }),
    });
  }
  const known = knownWhole(words, gazetteer);
  if (known !== null) return known;
  if (
    first.mediumEnd !== undefined &&
    first.mediumEnd === words.at(-1)?.end &&
    !isHead(first.form, mediaHeads)
  )
    return describeOutlet(outletName(text, first, first.mediumEnd));
  if (words.length === 1 && /^ب../.test(first.form) && platformNames.has(first.form.slice(1)))
    return describeOutlet(first.text.slice(1));
  if (ownMedia.has(first.form) && words.length === 1)
    return describeOutlet(first.text.replace(/^ل(?=...)/u, ''));
  if (pages.has(first.form)) return describeOutlet(phrase);
  if (/^(?:ال)?(?:موتمر|ندوه)$/.test(first.form) && first.isBody !== true)
    return describe(phrase, 'unknown', { name: phrase });
  // دولة الرئيس سامي عزيز: how a head of government is addressed.
  if (first.form === 'دوله' && words[1]?.form === 'الرييس')
    return describeArabic(text, words.slice(1), { gazetteer, nations, cast, apposition });
  const context = { text, tokens: words, gazetteer, nations, cast };
  const head = headOf(first.form);
  // المديرية ذاتها, الجمعية المذكورة.
  const isAgain = words.length === 2 && same.test(words[1]?.form ?? '');
  const isPointing = isDefinite(first.form) && (words.length === 1 || isAgain);
  const described = describeByQuality(text, words);
  if (described !== null) return described;
  if (isHead(first.form, mediaHeads) && !isTitled(words) && !isAgency(words, 0))
    return describeMedium(text, withNameInBrackets(tokens), { phrase, head, isPointing });
  // أحدث نشرة وبائية لوزارة الصحة, ذات البيان: the noun after it.
  const [before, noun] = [first.form, words[1]?.form ?? ''];
  const isNewest = /^(?:احدث|اخر|اول)$/.test(before) && isDocumentNoun(noun);
  if (isNewest || (/^(?:ذات|نفس)$/.test(before) && isDefinite(noun)))
    return describeArabic(text, words.slice(1), { gazetteer, nations, cast });
  const ownDocument = ownDocumentOf(first);
  if (ownDocument !== null)
    return describe(phrase, 'document', {
      head: ownDocument,
      name: phrase,
      offices: [office('last', { isFeminine: first.form.endsWith('ها') })],
    });
  if (isDocumentPhrase(words) && !(isAccount(first.form) && endsWithName(words, context)))
    return describe(phrase, 'document', {
      head,
      name: isPointing ? null : documentName(text, words),
      offices: officesOf({ ...context, tokens: withoutPlace(words) }),
    });
  if (isNamedThing(words))
    return describeBody({ ...context, tokens: words }, { phrase, head, isPointing });
  const isNamedBeside = isWholeName(apposition, context);
  if (
    isHead(first.form, anonymousHeads) &&
    (!isDefinite(first.form) || phrase === 'المصادر') &&
    (isFamily.test(first.form) || !(titleWithName(words, context) || isNamedBeside))
  )
    return describe(phrase, 'anonymous', { head, name: phrase, offices: officesOf(context) });
  if (!isNamedBeside && pointsToSpeaker(words))
    return describe(phrase, 'person', { head: 'speaker' });
  if (isDefinite(first.form) && isHead(first.form, camps) && !endsWithName(words, context)) {
    const end = words.findIndex(({ form }, i) => i > 0 && prepositions.has(form) && form !== 'في');
    const name = phraseText(text, end === -1 ? words : words.slice(0, end));
    return describe(phrase, 'organization', { head, name });
  }
  if (isBodyOverTitle(words))
    return describeBody({ ...context, tokens: words }, { phrase, head, isPointing });
  if (
    (isTitle(first.form) && first.isBody !== true) ||
    honorifics.has(first.form) ||
    isHeldByWoman(words, context, apposition)
  )
    return describePerson(context, { apposition: withoutBrackets(apposition), phrase, head });
  // دفاع المتهم، المحامي سامي عزيز.
  if (/^(?:ال)?دفاع$/.test(first.form) && titleWithName(apposition, context))
    return describeArabic(text, apposition, { gazetteer, nations, cast });
  if ((first.isBody === true || isHead(first.form, organizationHeads)) && !isTitled(words))
    return describeBody(
      { ...context, tokens: tokens.filter(({ kind }) => kind !== 'mark') },
      { phrase, head, isPointing },
    );
  // الشاهد كامل رينو: somebody with a name.
  if (isHead(first.form, anonymousHeads) && !endsWithName(words, context) && !isNamedBeside)
    return describe(phrase, 'anonymous', { head, name: phrase, offices: officesOf(context) });
  const body = gazetteer.match(words, 0);
  if (body?.record.kind === 'organization' && body.length < words.length)
    return knownWhole(words.slice(0, body.length), gazetteer) ?? describe(phrase, 'unknown');
  // مجموعة تطلق على نفسها NightLedger.
  const [group, ...more] = apposition;
  if (group !== undefined && more.length === 0 && !isDefinite(group.form) && isBodyNoun(group))
    return describe(phrase, 'organization', { head: headOf(group.form), name: phrase });
  const nation = nations.named(words, 0);
  if (nation !== null && nation.length === words.length) {
    const name = nation.nation.country ?? phrase;
    return describe(phrase, 'organization', { name });
  }
  if (isField(words) && !cast.isSurname(first.form))
    return describe(phrase, 'organization', { name: phrase });
  return describePerson(context, { apposition: withoutBrackets(apposition), phrase, head });
}

/** The one that was named before: نفسها, المذكورة. */
const same = /^(?:(?:ذات|نفس|عين)(?:ه|ها)|ال(?:مذكور|سالف|انف)ه?)$/;

/** برنامج «مسار», أكاديمية «مسار»: a noun with its name in marks, and of nobody, where مصادر «المنبر» are. */
function isNamedThing([noun, name, ...more]: readonly Token[]): boolean {
  if (noun === undefined || name?.isName !== true || more.length > 0) return false;
  const isSomebodys = [titleHeads, anonymousHeads].some((heads) => isHead(noun.form, heads));
  const isBody = isHead(noun.form, organizationHeads) && !ranks.has(noun.form);
  return isBody || (isHead(noun.form, nameNouns) && !isSomebodys);
}

/** الشيخ محمد, الفريق أحمد: a rank that is spelled as a body is. */
function isTitled(words: readonly Token[]): boolean {
  return (
    isDefinite(words[0]?.form ?? '') && words.length > 2 && givenNames.has(words[1]?.form ?? '')
  );
}

/** فريق الأمل, أكاديمية الفنون: a construct of a noun of bodies, though a rank or a profession is spelled so: الفريق أحمد, فريق أول. */
function isBodyOverTitle([first, second, third]: readonly Token[]): boolean {
  if (first === undefined || second?.kind !== 'word') return false;
  const isBoth = titleHeads.has(first.form) && organizationHeads.has(first.form);
  // أكاديمية فيردا: an indefinite noun before a word of no person.
  if (isBoth && !isDefinite(first.form) && nameWord(second) === 'unknown') return true;
  // الأكاديمية الجهوية للتربية.
  const isFor = /^لل../.test(third?.form ?? '') && isAdjective(second.form);
  if (isFor && [titleHeads, organizationHeads].every((heads) => isHead(first.form, heads)))
    return true;
  return isBoth && isDefinite(second.form) && !/^ال(?:اول|ثاني|ثالث)$/.test(second.form);
}

/** وزارة الصحة المصرية: the name of a body ends where its construct does; a quote-marked name is the name. */
function describeBody(
  context: BodyContext,
  { phrase, head, isPointing }: { phrase: string; head: string; isPointing: boolean },
): Description {
  const { text, tokens } = context;
  const words = tokens.slice(0, wholeEnd(context, 0) ?? tokens.length);
  const quoted = words.find(({ quotation }) => quotation !== undefined)?.quotation;
  const latin = words.findIndex((word, i) => i > 0 && /^\p{Lu}/u.test(word.text));
  const name =
    quoted !== undefined
      ? text.slice(quoted.start, quoted.end).trim()
      : phraseText(text, latin > 0 ? words.slice(latin) : words);
  // المحكمة في أسباب حكمها: a noun alone, where something else follows it.
  const isNoun = words.length === 1 && isDefinite(words[0]?.form ?? '');
  return describe(phrase, 'organization', { head, name: isPointing || isNoun ? null : name });
}

/** عائلة سامي عزيز: no name of a person, though one is in it. */
const isFamily = /^(?:عايله|عايلات|اسره|اسر|اهالي)$/;

function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }) => kind !== 'bracket' && kind !== 'mark');
}

/** صحيفة (القبس): brackets right after the noun for quote marks. */
function withNameInBrackets(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }, i) => kind !== 'mark' && (kind !== 'bracket' || i === 1));
}
