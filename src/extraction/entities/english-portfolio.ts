import { wordSet } from '../lexicon/word-set.ts';
import { isCapital } from '../english/words.ts';
import { type Token } from '../tokens.ts';
import { capitalized, isNation, textOf } from './english-noun.ts';
import { type BodyWords } from './english-role-body.ts';
import { portfolios } from './english-titles.ts';
import { baseOf, isAcronym, isHeadOfName } from './english-token.ts';

/** Words that say which of several has an office: deputy, acting. */
export const ranks =
  /^(?:former|acting|deputy|assistant|vice|interim|junior|senior|then|new|newly|appointed|outgoing|incoming|first|prime|state|cabinet|shadow|chief|ch|det|late|ex|longtime|veteran|embattled|general|private|press|permanent|principal|national|crown|queen|king|baby)$/;

/** What secretaries of state are for: the health secretary, and no party's membership secretary. */
export const offices = wordSet(
  'education health home foreign defence defense transport transportation business culture environment energy justice housing treasury agriculture commerce labor interior state trade levelling-up work pensions and northern ireland wales scotland climate net zero science technology homeland security veterans social welfare finance agrarian tourism immigration budget',
);

/** Minister for Climate and Energy, Commissioner for Basic Education. */
export function portfolioAfter(
  text: string,
  words: readonly Token[],
  head: number,
): BodyWords | null {
  // Chancellor of the Exchequer: of the Treasury.
  if (words.slice(head, head + 4).some(({ form }) => form === 'exchequer'))
    return { kind: 'named', text: 'Treasury', head: 'treasury' };
  if (!/^(?:minister|secretary|commissioner)$/.test(baseOf(words[head]))) return null;
  if (!/^(?:of|for)$/.test(words[head + 1]?.form ?? '')) return null;
  // The UN high commissioner for refugees, the EU commissioner for trade.
  const isHigh = words[head - 1]?.form === 'high';
  const union = words.slice(0, head).find((word) => isAcronym(word));
  if (/^commissioners?$/.test(baseOf(words[head])) && (isHigh || union !== undefined))
    return union === undefined
      ? null
      : { kind: 'named', text: textOf(text, [union]), head: baseOf(union) };
  // Deputy Commissioner of Police.
  if (words[head + 2]?.form === 'police')
    return { kind: 'definite', text: 'the police', head: 'police' };
  // Minister of State for Education.
  const isOfState = words[head + 2]?.form === 'state' && words[head + 3]?.form === 'for';
  const from = head + (isOfState ? 4 : 2);
  let to = from;
  while (
    to < words.length &&
    (portfolios.has(words[to]?.form ?? '') || /^(?:and|the|&)$/.test(words[to]?.form ?? ''))
  )
    to++;
  const portfolio = words.slice(words[from]?.form === 'the' ? from + 1 : from, to);
  // Publicity secretary of the opposition Hope Party: a body, and what it is.
  let end = to;
  while (isCapital(words[end])) end++;
  const isBody = words.slice(to, end).some((word) => isHeadOfName(word));
  return portfolio.length === 0 || portfolio[0]?.form === 'state' || isBody
    ? null
    : {
        kind: 'portfolio',
        text: capitalized(textOf(text, portfolio)),
        head: 'minister of',
      };
}

/** The Treasury, the Home Office: departments by their own names, and no ministry of a portfolio. */
export function ownDepartment(text: string, words: readonly Token[]): BodyWords | null {
  const last = words.at(-1)?.form ?? '';
  if (last === 'exchequer' || last === 'treasury')
    return { kind: 'named', text: 'Treasury', head: 'treasury' };
  const own = words.slice(words.findIndex(isCapital)).filter((word) => !isNation(word));
  return last === 'office' && own.length === 2 && own.every(isCapital)
    ? { kind: 'named', text: textOf(text, own), head: 'office' }
    : null;
}

const ministries =
  /^(?:health|education|defen[cs]e|justice|interior|foreign|welfare|agriculture|labor|immigration|agrarian|pensions|veterans)$/;

/** Social welfare chief, Health boss: whoever heads a ministry, unlike a firm's finance chief. */
export function headOfField(text: string, words: readonly Token[], form: string): BodyWords | null {
  const field = words.filter((word) => !ranks.test(word.form));
  const isHead =
    /^(?:chief|boss|czar|tsar)$/.test(form) &&
    field.length > 0 &&
    field.every((word) => offices.has(word.form)) &&
    ministries.test(field.at(-1)?.form ?? '');
  if (isHead)
    return { kind: 'portfolio', text: capitalized(textOf(text, field)), head: 'ministry' };
  // State Health Commissioner, county health officer: of a department within a state.
  const level = words.findIndex((word) => levels.test(word.form));
  const own = words.slice(level + 1);
  const isLocal =
    level !== -1 &&
    own.length > 0 &&
    own.every((word) => localFields.test(word.form)) &&
    /^(?:commissioner|officer|director|superintendent|secretary|epidemiologist)$/.test(form);
  return isLocal
    ? { kind: 'portfolio', text: capitalized(textOf(text, own)), head: 'department' }
    : null;
}

const levels = /^(?:state|county|provincial)$/;
/** What departments of states and counties are for. */
const localFields =
  /^(?:public|health|education|agriculture|insurance|labou?r|corrections?|transportation|revenue|forestry|wildlife|conservation|environment|environmental|natural|resources|and|tax|elections?|banking|mental)$/;
