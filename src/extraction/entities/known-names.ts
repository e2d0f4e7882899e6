import { addressedOutlets } from './arabic-outlet.ts';
import {
  documentHeads,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { mayBeAction } from '../lexicon/arabic-actions.ts';
import { markAccusativeSubjects } from '../arabic/accusative-subjects.ts';
import { markBracketedNames } from '../arabic/bracketed-names.ts';
import { isNameRun, startsName } from '../arabic/name-words.ts';
import { isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { remember } from '../remember.ts';
import type { Paragraph } from '../statement.ts';
import type { Token } from '../tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isAgency } from '../arabic/medium-phrase.ts';
import { isCapital } from '../english/words.ts';
import { isBodyByAdjective } from './arabic-body-by-adjective.ts';
import { markShortNames } from './arabic-short-for.ts';
import { key } from './name-key.ts';

const longestOutlet = 4;

/**
 * Marks on the tokens where a name starts that the gazetteer knows, where one of a medium does, and which quote-marked
 * strings are names: of the gazetteer, of the article's own outlet, or of a medium that the article names with its noun.
 */
export function markKnownNames(paragraphs: readonly Paragraph[], gazetteer: Gazetteer): void {
  for (const { text, tokens, language } of paragraphs)
    if (language === 'ar') {
      markBracketedNames(text, tokens);
      markShortNames(text, tokens);
      markAccusativeSubjects(tokens);
    }
  const outlets = outletsOf(paragraphs);
  for (const name of addressedOutlets(paragraphs, gazetteer)) outlets.add(name);
  const starts = new Set([...outlets].map((name) => name.split(' ')[0] ?? ''));
  for (const { text, tokens, language } of paragraphs) {
    tokens.forEach((token, i) => {
      if (token.quotation !== undefined) {
        const name = text.slice(
          token.quotation.start,
          Math.min(token.quotation.end, token.quotation.start + 80),
        );
        if (outlets.has(key(name))) token.mediumEnd = token.end;
        token.isName ||=
          token.mediumEnd !== undefined || gazetteer.find(name)?.kind === 'organization';
        return;
      }
      if (token.kind !== 'word') return;
      token.isBody = isBodyByAdjective(tokens, i);
      const found = gazetteer.match(tokens, i);
      const match =
        found !== null &&
        !isVerb(text, tokens, { i, length: found.length }) &&
        (language === 'ar' || isWritten(tokens.slice(i, i + found.length)))
          ? found
          : null;
      token.isKnown = match !== null;
      token.isKnownPerson = match?.record.kind === 'person';
      // Save the Children; but the UN children's agency is called so, and has its name after that.
      const isNamed = match !== null && isCapital(tokens[i + match.length - 1]);
      if (match?.record.kind === 'organization' && match.length > 1 && !match.isMetonym && isNamed)
        token.nameLength = match.length;
      // برشلونة, واشنطن: the letter is of the name.
      token.isWholeName =
        match !== null && match.clitics === 0 && (match.length > 1 || isLong(token.form));
      if (
        match?.record.kind === 'organization' &&
        match.record.type === 'media' &&
        !isAgency(tokens, i) &&
        !match.isMetonym &&
        !isConstruct(tokens, i, match)
      ) {
        const end = tokens[i + match.length - 1]?.end ?? token.end;
        token.mediumClitics = match.clitics;
        if (match.length === 1 && isDefinite(token.form)) token.likelyMediumEnd = end;
        else token.mediumEnd = end;
      }
      const readings = readingsOf(token.form).filter(({ form }) => starts.has(form));
      const own = readings.length === 0 ? null : ownOutlet(outlets, tokens, { i, readings });
      if (own === null) return;
      token.mediumEnd = own.end;
      token.mediumClitics = own.clitics;
    });
  }
}

function isLong(form: string): boolean {
  return /^[وبل]..../.test(form) && !isCommonWord(form.slice(1));
}

/** وأفاد, and فتح at the start of a sentence before whoever did it: a verb that the name of a body is spelled as. */
function isVerb(
  text: string,
  tokens: readonly Token[],
  { i, length }: { i: number; length: number },
): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (length > 1 || token === undefined) return false;
  const isFirst = before === undefined || before.form === '.';
  // فتح أولاف بيرغمان باب الدكان.
  const isBeforeSomebody =
    isHead(next?.form ?? '', titleHeads) ||
    startsName(tokens, i + 1) ||
    isNameRun(tokens, i + 1, i + 3);
  if (isFirst && mayBeAction(token.form) && isBeforeSomebody) return true;
  return token.form.startsWith('و') && verbAt(text, token) !== null;
}

/** لشرق المتوسط, ميزان القوى: a common noun with what it is of, where «شرق» is a newspaper. */
function isConstruct(
  tokens: readonly Token[],
  i: number,
  { length, clitics }: { length: number; clitics: number },
): boolean {
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  return (
    length === 1 &&
    !isDefinite(form) &&
    isCommonWord(form.slice(clitics)) &&
    next.startsWith('ال') &&
    !isAdjective(next)
  );
}

/** The Economist, iNews, but not The economist. */
function isWritten(words: Paragraph['tokens']): boolean {
  return words.some(({ text, form }) => form !== 'the' && /[\p{Lu}\p{Lo}\p{N}]/u.test(text));
}

/** The names by which the article calls its own outlet, and media that it names with a noun: صحيفة «الميزان». */
function outletsOf(paragraphs: readonly Paragraph[]): Set<string> {
  const outlets = new Set<string>();
  const add = (name: string | undefined) => {
    const form = name === undefined ? '' : key(name);
    if (form.length > 2 && form.split(' ').length <= 5) outlets.add(form);
  };
  for (const { text, tokens, kind, bodyStart } of paragraphs) {
    if (bodyStart > 0) add(/[(«"“]([^)»"”]+)[)»"”]/u.exec(text.slice(0, bodyStart))?.[1]);
    if (kind === 'boilerplate')
      add(/[©ⓒ]\s*(?:وكالة |صحيفة |موقع )?([^\p{N}.©|]{3,40})/u.exec(text)?.[1]);
    if (kind === 'byline' || kind === 'caption')
      add(/^([^-–—|/:(]{3,30}?)\s*[-–—|]/u.exec(text)?.[1]);
    tokens.forEach(({ quotation }, i) => {
      const before = tokens[i - 1];
      if (
        quotation !== undefined &&
        before?.kind === 'word' &&
        isHead(before.form, mediaHeads) &&
        quotation.end - quotation.start < 40
      ) {
        add(text.slice(quotation.start, quotation.end));
      }
    });
  }
  return outlets;
}

interface Reading {
  form: string;
  clitics: number;
}

/** What a word is with and without the letters before it that may be clitics. */
const readingsOf = remember((form): readonly Reading[] => {
  const readings = [{ form, clitics: 0 }];
  if (!/^[وفبل]../.test(form)) return readings;
  if (!isKnownNoun(form)) readings.push({ form: form.slice(1), clitics: 1 });
  if (/^[وف]?لل../.test(form)) readings.push({ form: form.replace(/^[وف]?لل/, 'ال'), clitics: 1 });
  return readings;
});

/** Where a name of an outlet ends that starts at a token, and how many letters before it are clitics. */
function ownOutlet(
  outlets: ReadonlySet<string>,
  tokens: Paragraph['tokens'],
  { i, readings }: { i: number; readings: readonly Reading[] },
): { end: number; clitics: number } | null {
  const first = tokens[i];
  if (first === undefined) return null;
  let found: { end: number; clitics: number } | null = null;
  let rest = '';
  for (let n = 1; n <= longestOutlet; n++) {
    // البيان is a statement, but للبيان may be the paper.
    const isCommon = n === 1 && isHead(first.form, documentHeads);
    const reading = readings.find(
      ({ form, clitics }) => outlets.has(`${form}${rest}`) && !(isCommon && clitics === 0),
    );
    if (reading !== undefined)
      found = { end: tokens[i + n - 1]?.end ?? first.end, clitics: reading.clitics };
    const next = tokens[i + n];
    if (next?.kind !== 'word' && next?.kind !== 'number') break;
    rest += ` ${next.form}`;
  }
  return found;
}

/** لجنة: a noun that starts with a letter that a clitic is. */
function isKnownNoun(form: string): boolean {
  return [organizationHeads, titleHeads, mediaHeads].some((heads) => heads.has(form));
}
