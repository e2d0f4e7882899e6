import {
  givenNames,
  honorifics,
  anonymousHeads,
  documentHeads,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import type { Token } from '../tokens.ts';
import { affiliationOf } from './arabic-affiliation.ts';
import { headOf, isPossessedTitle, nameStart, roleAfterName } from './arabic-name.ts';
import { phraseText } from './phrase-text.ts';
import { describe, type Description } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Says what an Arabic noun phrase names; a second phrase beside it may be its role or its name. */
export function describeArabic(
  text: string,
  tokens: readonly Token[],
  { gazetteer, apposition = [] }: { gazetteer: Gazetteer; apposition?: readonly Token[] },
): Description {
  const words = withoutBrackets(tokens);
  const first = words[0];
  const phrase = phraseText(text, words);
  if (first === undefined) return describe(phrase, 'unknown');
  if (first.quotation !== undefined) return describe(phrase, 'organization', { name: phrase });

  const known = knownWhole(words, gazetteer);
  if (known !== null) return known;
  const head = headOf(first.form);
  const isPointing = words.length === 1 && isDefinite(first.form);
  if (isHead(first.form, mediaHeads))
    return describeMedium(text, words, { phrase, head, isPointing });
  if (isHead(first.form, documentHeads))
    return describe(phrase, 'document', {
      head,
      name: isPointing ? null : phrase,
      organization: affiliationOf(text, words, gazetteer).organization,
    });
  if (
    isHead(first.form, anonymousHeads) &&
    !isDefinite(first.form) &&
    !titleWithName(words, gazetteer)
  ) {
    return describe(phrase, 'anonymous', {
      head,
      name: phrase,
      organization: affiliationOf(text, words, gazetteer).organization,
    });
  }
  if (/^(?:معاليه|معاليها|سعادته|سعادتها|سموه|سموها|فخامته|جلالته|سيادته)$/.test(first.form))
    return describe(phrase, 'person', { head: 'speaker' });
  if (
    /^(?:المصدر|المصدران|المصدرين|المصادر|المتحدث|المسوول|المسوولون|المسوولين)$/.test(first.form) &&
    words.length <= 2 &&
    !(
      words.length === 2 &&
      !isDefinite(words[1]?.form ?? '') &&
      !/^(?:ذات|نفس|عين)(?:ه|ها|هم|هما)$/.test(words[1]?.form ?? '')
    )
  )
    return describe(phrase, 'person', { head: 'speaker' });
  if (isTitle(first.form) || honorifics.has(first.form))
    return describePerson(text, words, { gazetteer, apposition, phrase, head });
  if (
    isHead(first.form, organizationHeads) &&
    !(isDefinite(first.form) && words.length > 2 && givenNames.has(words[1]?.form ?? ''))
  ) {
    return describe(phrase, 'organization', { head, name: isPointing ? null : phrase });
  }
  if (isHead(first.form, anonymousHeads))
    return describe(phrase, 'anonymous', { head, name: phrase });
  const body = gazetteer.match(words, 0);
  if (body?.record.kind === 'organization' && body.length < words.length)
    return knownWhole(words.slice(0, body.length), gazetteer) ?? describe(phrase, 'unknown');
  return describePerson(text, words, { gazetteer, apposition, phrase, head });
}

function describePerson(
  text: string,
  words: readonly Token[],
  {
    gazetteer,
    apposition,
    phrase,
    head,
  }: { gazetteer: Gazetteer; apposition: readonly Token[]; phrase: string; head: string },
): Description {
  const beside = withoutBrackets(apposition);
  const isNation = words.length > 1 && gazetteer.byNisba(words[0]?.form ?? '') !== undefined;
  // الناظر كمال فهمي: a definite noun that no lexicon has, before a given name.
  const isUnknownRole =
    isDefinite(words[0]?.form ?? '') &&
    words.length > 2 &&
    words.slice(1, -1).some(({ form }) => givenNames.has(form));
  const hasTitle =
    isNation ||
    isUnknownRole ||
    isTitle(words[0]?.form ?? '') ||
    honorifics.has(words[0]?.form ?? '');
  // أستاذ الطب في جامعة عين شمس، مجدي سالم: the name is what follows, however the role ends.
  const isNameBeside =
    hasTitle &&
    beside.length >= 2 &&
    beside.length <= 5 &&
    (givenNames.has(beside[0]?.form ?? '') ||
      (beside.length <= 3 &&
        words.some(({ form }) => prepositions.has(form)) &&
        !isDefinite(beside[0]?.form ?? '') &&
        ![titleHeads, organizationHeads, anonymousHeads, documentHeads].some((heads) =>
          isHead(beside[0]?.form ?? '', heads),
        )));
  let start = isNameBeside ? words.length : hasTitle ? nameStart(words, gazetteer) : 0;
  let nameWords: readonly Token[] = words.slice(start);
  let roleWords = words.slice(0, start);
  if (
    nameWords.length === 0 &&
    beside.length > 0 &&
    !isTitle(beside[0]?.form ?? '') &&
    beside.length <= 5
  )
    nameWords = beside;
  else if (nameWords.length === 0 && beside.length > 0) {
    start = nameStart(beside, gazetteer);
    nameWords = beside.slice(start);
  } else if (beside.length > 0)
    roleWords = [...roleWords.filter(({ form }) => !honorifics.has(form)), ...beside];
  const after = roleAfterName(nameWords);
  if (after !== -1) {
    roleWords = [
      ...roleWords.filter(({ form }) => !honorifics.has(form)),
      ...nameWords.slice(after),
    ];
    nameWords = nameWords.slice(0, after);
  }
  nameWords = untilPreposition(nameWords);
  const name = nameWords.length === 0 ? null : phraseText(text, nameWords);
  const role =
    roleWords.length === 0
      ? null
      : phraseText(
          text,
          roleWords.filter(({ form }, i) => i > 0 || !honorifics.has(form)),
        );
  const known = name === null ? undefined : gazetteer.find(name);
  return describe(phrase, 'person', {
    name,
    role: role === '' ? null : role,
    head: hasTitle && !isNation ? head : null,
    gender:
      words[0]?.form.endsWith('ه') === true && hasTitle
        ? 'f'
        : hasTitle
          ? 'm'
          : known?.kind === 'person'
            ? known.gender
            : null,
    gazetteerId: known?.kind === 'person' ? known.id : null,
    ...affiliationOf(text, roleWords, gazetteer),
  });
}

function describeMedium(
  text: string,
  words: readonly Token[],
  { phrase, head, isPointing }: { phrase: string; head: string; isPointing: boolean },
): Description {
  const quoted = words.find(({ quotation }) => quotation !== undefined);
  const name =
    quoted?.quotation === undefined
      ? nameAfterHead(text, words)
      : text.slice(quoted.quotation.start, quoted.quotation.end).trim();
  return describe(phrase, 'organization', { head, isMedium: true, name: isPointing ? null : name });
}

/** وكالة فرانس برس: the name without the head, unless adjectives are all that follows. */
function nameAfterHead(text: string, words: readonly Token[]): string {
  if (words.slice(2).some(({ form }) => form.startsWith('لل'))) return phraseText(text, words);
  const rest = words
    .slice(1)
    .filter(
      (word, i, all) =>
        i === 0 || !isDefinite(word.form) || all[0] === undefined || isDefinite(all[0].form),
    );
  const first = rest[0];
  return first === undefined || isDefinite(first.form)
    ? phraseText(text, words)
    : phraseText(text, rest);
}

/** A name of the gazetteer, with no more than adjectives after it. */
function knownWhole(words: readonly Token[], gazetteer: Gazetteer): Description | null {
  const match = gazetteer.match(words, 0);
  if (match === null) return null;
  // البيان is a statement far more often than the newspaper of that name.
  if (
    match.length === 1 &&
    [documentHeads, mediaHeads, titleHeads, organizationHeads, anonymousHeads].some((heads) =>
      isHead(words[0]?.form ?? '', heads),
    )
  )
    return null;
  const rest = words.slice(match.length);
  if (!rest.every(({ form }) => isDefinite(form) && gazetteer.byNisba(form) !== undefined))
    return null;
  const { record } = match;
  const surface = words
    .slice(0, match.length)
    .map(({ text }, i) => (i === 0 ? text.slice(match.clitics) : text))
    .join(' ');
  const name =
    match.clitics > 0 && words[0]?.form.startsWith('لل', match.clitics - 1) === true
      ? `ا${surface}`
      : surface;
  return describe(name, record.kind, {
    name,
    gazetteerId: record.id,
    isMedium: record.kind === 'organization' && record.type === 'media',
    gender: record.kind === 'person' ? record.gender : null,
  });
}

function titleWithName(words: readonly Token[], gazetteer: Gazetteer): boolean {
  const start = nameStart(words, gazetteer);
  return (
    start < words.length &&
    words.length - start >= 2 &&
    !words.slice(0, start).some(({ form }) => prepositions.has(form))
  );
}

function isTitle(form: string): boolean {
  return isHead(form, titleHeads) || isPossessedTitle(form);
}

function untilPreposition(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(
    ({ form, kind }, i) =>
      i > 0 && (kind !== 'word' || prepositions.has(form) || (i > 1 && /^بال.../.test(form))),
  );
  return end === -1 ? words : words.slice(0, end);
}

function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }) => kind !== 'bracket' && kind !== 'mark');
}
