import { isOfNamedChief } from '../arabic/told-to.ts';
import { isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { mediaTails, questions, talks } from '../lexicon/arabic-media.ts';
import { givenNames, speakerNouns } from '../lexicon/arabic-speakers.ts';
import { portfolios, tasks } from '../lexicon/arabic-roles.ts';
import {
  adjunctStarts,
  bareThat,
  nameNouns,
  prepositions,
  timeWords,
} from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Paragraph } from '../statement.ts';
import type { Token } from '../tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import { key } from './name-key.ts';

const longestName = 4;
const furthestVerb = 16;
const longestQuoted = 24;
const edges = /[-–—|/\\:،,+(){}<>©"«»“”•*]|\s(?:خاص|وكالات|نشر|تاريخ)\s?/u;
const callers = wordSet(
  'صحيفة جريدة وكالة قناة مجلة موقع شبكة إذاعة محطة بوابة منصة تلفزيون راديو مراسل مراسلة فريق خاص بواسطة كتب كتبت المصدر تابعوا تابع أخبار حقوق جميع محفوظة لموقع لصحيفة لجريدة لوكالة لقناة لشبكة لبوابة وكالات',
);
const endings = wordSet('الفضائية الإخبارية الإلكترونية للأنباء نيوز عربي نت الإخباري الإلكتروني');

/**
 * The names by which an Arabic article says whom somebody told something, where the lines around it or a second mention
 * say that they are a medium's: قال للمرفأ, with المرفأ نت in its byline. Each as key() has it.
 */
export function addressedOutlets(
  paragraphs: readonly Paragraph[],
  gazetteer: Gazetteer,
): Set<string> {
  const around = furnitureNames(paragraphs);
  const counts = new Map<string, number>();
  const outlets = new Set<string>();
  const marked = new Set<string>();
  const surnames = surnamesOf(paragraphs);
  for (const { kind, language, text, tokens } of paragraphs) {
    if (kind !== 'body' || language !== 'ar') continue;
    tokens.forEach((token, i) => {
      const name = toldName(text, tokens, i);
      if (name !== null) marked.add(name);
      if (token.kind !== 'word' || !isAddressed(text, tokens, i)) return;
      for (const name of namesAt(tokens, i)) if (around.has(name)) outlets.add(name);
      // ليبيا: the letter is of the name.
      const isWhole = gazetteer.match(tokens, i)?.clitics === 0;
      if (isWhole || surnames.has(token.form) || !mayBeOutlet(tokens, i)) return;
      for (const name of strictNamesAt(tokens, i)) counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  // The longest name that is told something more than once.
  const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  for (const name of repeated)
    if (!repeated.some((other) => other.startsWith(`${name} `)) && outlets.size === 0)
      outlets.add(name);
  return new Set([...outlets, ...marked]);
}

/** إيميليو لوركا: words after a given name, or at the start of a line, whose first letter is no preposition. */
function surnamesOf(paragraphs: readonly Paragraph[]): Set<string> {
  const surnames = new Set<string>();
  for (const { language, tokens } of paragraphs)
    if (language === 'ar')
      tokens.forEach(({ form }, i) => {
        if (
          form.startsWith('ل') &&
          /^ل[^ل]./.test(form) &&
          (i === 0 || givenNames.has(tokens[i - 1]?.form ?? ''))
        )
          surnames.add(form);
      });
  return surnames;
}

/** The parts of bylines, credits and other lines around the text that may be a medium's name, with and without its noun. */
function furnitureNames(paragraphs: readonly Paragraph[]): Set<string> {
  const names = new Set<string>();
  for (const { kind, text } of paragraphs) {
    if (kind !== 'byline' && kind !== 'boilerplate' && kind !== 'caption') continue;
    if (text.length > 160) continue;
    for (const part of text.split(edges)) {
      let words = key(part.replace(/(?<=\s)[\p{N}.]{4,}\s*$/u, ''))
        .split(' ')
        .filter((word) => word !== '');
      while (words.length > 1 && callers.has(words[0] ?? '')) words = words.slice(1);
      const at = words.findLastIndex((word) => callers.has(word));
      if (at > 0 && kind !== 'caption') add(names, words.slice(at + 1));
      add(names, words);
      let name = words;
      while (name.length > 1 && isEnding(name.at(-1) ?? '')) {
        name = name.slice(0, -1);
        add(names, name);
      }
      const on = words.indexOf('على');
      if (on > 0) add(names, words.slice(0, on));
    }
  }
  return names;
}

function isEnding(word: string): boolean {
  return endings.has(word) || mediaTails.has(word) || /^\p{N}{1,3}$/u.test(word);
}

function add(names: Set<string>, words: readonly string[]): void {
  if (words.length > 0 && words.length <= longestName) names.add(words.join(' '));
}

/** قال لـ«الأيام» إن: a quote-marked name between the verb and what is said. */
function toldName(text: string, tokens: readonly Token[], i: number): string | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.quotation === undefined || !isShort(token)) return null;
  const isBefore = next?.form === ':' || bareThat.has(next?.form ?? '');
  // وفي حديث إلى «الأيام»، أوضح.
  const isTalkTo = tokens[i - 1]?.form === 'الي' && isTalk(tokens, i - 2);
  if (tokens[i - 1]?.form !== 'ل' && !isTalkTo) return null;
  return (isTalkTo && (isBefore || next?.form === '،')) ||
    (isBefore && !isOfNamedChief(tokens, i - 1) && isAddressed(text, tokens, i - 1))
    ? key(text.slice(token.quotation.start, token.quotation.end))
    : null;
}

/** Whether a token with ل says to whom something was said, or who asked. */
function isAddressed(text: string, tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  const before = tokens[i - 1]?.form ?? '';
  // أبلغ شنقيط ميديا بأن.
  if (verbAt(text, tokens[i - 1])?.verb.class === 'tell') return true;
  const isTo = form.startsWith('ل') && form.length !== 2;
  const isFrom = (before === 'من' || before === 'مع' || before === 'الي') && isTalk(tokens, i - 2);
  // لؤلؤان: no word starts with what would be left.
  if ((!isTo && !isFrom) || /^ل[ؤئىة]/u.test(tokens[i]?.text ?? '')) return false;
  if (isTalk(tokens, i - 1)) return true;
  for (let k = i - 1; k >= Math.max(0, i - furthestVerb); k--) {
    const token = tokens[k];
    if (token === undefined || token.form === '.') break;
    if (token.quotation !== undefined && !isShort(token)) break;
    const verb = verbAt(text, token);
    if (verb !== null)
      return verb.verb.complements.has('that') || verb.verb.complements.has('words');
  }
  return isFrom;
}

/** شركة «أوربت»: a quote-marked string that is rather a name than words. */
function isShort({ start, end }: Token): boolean {
  return end - start <= longestQuoted;
}

function isTalk(tokens: readonly Token[], i: number): boolean {
  const [one, two] = [tokens[i]?.form ?? '', tokens[i - 1]?.form ?? ''];
  return [one, two].some((form) => isHead(form, talks) || isHead(form, questions));
}

/** The names that may start at a token, without its ل: as many words as a name may have. */
function namesAt(tokens: readonly Token[], i: number): string[] {
  let name = nameWord(tokens[i]);
  const names = name === '' ? [] : [name];
  for (let k = i + 1; k < Math.min(tokens.length, i + longestName); k++) {
    const next = tokens[k];
    if (next?.kind !== 'word' && next?.kind !== 'number') break;
    name = name === '' ? next.form : `${name} ${next.form}`;
    names.push(name);
  }
  return names;
}

/** The same, of words that a proper name may have. */
function strictNamesAt(tokens: readonly Token[], i: number): string[] {
  const first = nameWord(tokens[i]);
  return namesAt(tokens, i).filter((name) => {
    const [, ...rest] = first === '' ? ['', ...name.split(' ')] : name.split(' ');
    return rest.every(
      (word) =>
        !adjunctStarts.has(word) &&
        !timeWords.has(word) &&
        (isDefinite(first) ? isAdjective(word) : !isDefinite(word)),
    );
  });
}

function nameWord(token: Token | undefined): string {
  const form = token?.form ?? '';
  if (form === 'ل' || /^(?:من|مع|الي)$/.test(form)) return '';
  return form.startsWith('لل') ? `ا${form.slice(1)}` : form.replace(/^ل(?=..)/, '');
}

const ordinary: ReadonlySet<string> = new Set(
  [speakerNouns, timeWords, portfolios, tasks, nameNouns].flatMap((words) => [...words]),
);

/** Whether no lexicon says that the word is a common noun. */
function mayBeOutlet(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  const word = nameWord(tokens[i]) || (tokens[i + 1]?.form ?? '');
  if (isHead(word, ordinary) || isHead(form, ordinary)) return false;
  // المرشح لمنصب نائب الرئيس.
  if (/^ل(?:منصب|عضويه|كرسي)$/.test(form)) return false;
  return (
    !/^ال...+(?:ين|ون|ات)$/.test(word) &&
    !prepositions.has(word) &&
    !/(?:ه|ها|هم|نا|ك)$/.test(word.replace(/^ال.*/, ''))
  );
}
