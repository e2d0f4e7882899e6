import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { opensThat } from './complementizers.ts';
import { isCompound, isNamePart, isWithinName, nameWord } from './name-words.ts';

const calling = wordSet('يدعى تدعى يسمى تسمى اسمه اسمها المدعو المدعوة');
const presenting = /^[وف]?(?:عرف|قدم)ت?$/;
const longest = 8;
const furthest = 5;
/** Before where somebody is: متحدث باسم المعتصمين أمام الوزارة. */
const places = wordSet('أمام قرب داخل خارج وسط بجانب قبالة خلف');

/**
 * The name by which somebody is called right after what they are: شاب يدعى | كمال زين, إحدى السيدات، واسمها | سلمى, شاهد عرف نفسه باسم |
 * كمال, جماعة تطلق على نفسها | «جيش النهر». Null where no name follows.
 */
export function calledName(
  tokens: readonly Token[],
  end: number,
): { from: number; to: number } | null {
  const at = callingAt(tokens, end);
  const form = (k: number) => tokens[k]?.form ?? '';
  const isCalled = calling.has(form(at).replace(/^و(?=...)/, ''));
  const isPresented =
    presenting.test(form(at)) && /^نفسه?ا?$/.test(form(at + 1)) && form(at + 2) === 'باسم';
  const from = isCalled ? at + 1 : isPresented ? at + 3 : selfCalled(tokens, at);
  if (from === null) return null;
  const first = tokens[from];
  if (first?.kind === 'quote' || (first?.kind === 'bracket' && isInitials(first)))
    return { from, to: from + 1 };
  let to = from;
  while (
    to < from + longest &&
    (isNamePart(tokens[to]) ||
      isWithinName(tokens, to) ||
      (to > from && isWithinName(tokens, to - 1)) ||
      /^\p{L}\.?$/u.test(tokens[to]?.text ?? '') ||
      (to > from && isCompound(tokens[to - 1], tokens[to])) ||
      isLastOfName(tokens, from, to))
  )
    to++;
  return to > from ? { from, to } : null;
}

/** محمود | النوافلة: a word with the article after a given name and before a mark, whatever it means elsewhere. */
function isLastOfName(tokens: readonly Token[], from: number, i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (i !== from + 1 || before === undefined || token?.kind !== 'word') return false;
  const isClosed = next === undefined || next.kind === 'mark' || opensThat(tokens, i + 1);
  return isClosed && token.form.startsWith('ال') && nameWord(before) === 'given';
}

/** Where a phrase goes on to what somebody is called: | يدعى, ، | واسمها, ، وهو هندي | يدعى, أمام الوزارة | يدعى. */
function callingAt(tokens: readonly Token[], end: number): number {
  const form = (k: number) => tokens[k]?.form ?? '';
  const isAside = form(end) === '،';
  const at = isAside ? end + 1 : end;
  const isOpen = isAside ? /^وه[وي]$/.test(form(at)) : places.has(form(at));
  for (let k = at + 1; isOpen && k <= at + furthest && tokens[k]?.kind === 'word'; k++)
    if (/^[يت](?:دع|سم)ي$/.test(form(k))) return k;
  return at;
}

/** Where the name starts by which a group calls itself: تطلق على نفسها | «جيش النهر», تسمي نفسها | NightLedger. */
function selfCalled(tokens: readonly Token[], at: number): number | null {
  const form = (k: number) => tokens[k]?.form ?? '';
  if (!/^[يت](?:طلق|سمي?)(?:ون|ن)?$/.test(form(at))) return null;
  const self = form(at + 1) === 'على' ? at + 2 : at + 1;
  if (!/^(?:نفسه|نفسها|انفسهم)$/.test(form(self))) return null;
  return /^(?:ب?اسم|لقب)$/.test(form(self + 1)) ? self + 2 : self + 1;
}

/** (ش. م), «ع.ك.»: letters for the words of a name, between brackets or marks. */
export function isInitials({ text }: Token): boolean {
  return /^[(«"“]\s*\p{L}\s?[.،\s]\s?(?:(?:\p{L}\s?[.\s]?\s?){1,3}|\p{L}{3,12}\s*)[)»"”]$/u.test(
    text,
  );
}
