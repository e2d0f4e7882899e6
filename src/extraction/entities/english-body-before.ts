import { federalPart } from '../lexicon/english-federal-parts.ts';
import { startsSum } from '../english/sums.ts';
import { isCapital } from '../english/words.ts';
import { isOfNation, startsOwnBody } from './english-long-nations.ts';
import { capitalized, isRoleNoun, textOf } from './english-noun.ts';
import { type BodyWords } from './english-role-body.ts';
import { isCompoundQuality } from './english-run.ts';
import { partyOfCandidate } from './english-party-posts.ts';
import { workEnd } from './english-work-before.ts';
import { sideEnd } from './english-player-body.ts';
import { headOfField, offices, ownDepartment, ranks } from './english-portfolio.ts';
import { startsName } from './english-role-end.ts';
import { isDiscipline, isTopic, portfolios } from './english-titles.ts';
import { baseOf, isAcronym, isPartyName } from './english-token.ts';
import { bodyField, dealtWith, isBodyNoun, isOwnBody, rebels } from '../lexicon/english-bodies.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { bodyQualities, sidesOfHouse, squads } from '../lexicon/english-name-words.ts';
import { afterName, roleField, roleQualities } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';

/** Forms of address and how many, which no body has: Mr Justice Quist, nearly 200 writers. */
const forms =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|hon|rev|madam|nearly|almost|about|around|over|roughly|more|fewer|less|than|at|least)$/;

const ofStates = /^(?:ministry|government|military|police|parliament|court)$/;

/** Parts of the world that somebody may be for. */
export const regions =
  /^(?:africa|asia|europe|americas|caribbean|pacific|sahel|balkans|caucasus|mideast)$/;

/** What is within a body, before a role there: shop steward, station officer, fire chief. */
export const withinBodies =
  /^(?:fire|line|shop|station|watch|crew|group|battalion|division|platoon|section|majority|minority|project|programme|program|executive|cabinet)$/;

/** Nordfjord representative, union president, Superior Court Judge, County Administrator. */
export function bodyBefore(
  text: string,
  before: readonly Token[],
  noun: Token | undefined,
): BodyWords | null {
  const isLead = ({ form: each, kind }: Token, i: number) =>
    kind === 'number' || determiners.has(each) || forms.test(each) || startsSum(before, i);
  const first = before.findIndex((word, i) => !isLead(word, i));
  let from = first === -1 ? before.length : first;
  // Darfur-based volunteers, a New York-based lawyer: where they are.
  let quality = from;
  while (quality < from + 2 && isCapital(before[quality]) && !isCompoundQuality(before[quality]))
    quality++;
  if (isCompoundQuality(before[quality])) from = quality + 1;
  let to = before.length;
  const form = baseOf(noun);
  const chief = before.findLastIndex((word) => word.form === 'chief'); // Vantrex Chief Operating Officer.
  if (form === 'officer' && chief >= Math.max(from, to - 4)) to = chief;
  if (roleField(form) === 'minister' || /^secretar(?:y|ies)$/.test(form)) {
    // Jharlan Chief Minister Omar Said: of what he rules, and of no ministry.
    const isHead = /^(?:chief|first|prime)$/.test(before.at(-1)?.form ?? '');
    const part = isHead ? null : federalPart(before.slice(from, to).map(baseOf));
    const portfolio = before
      .slice(from + (part?.length ?? 0), to)
      .filter((word, i, all) => !ranks.test(word.form) && !isOfNation(all, i));
    const isWhole = portfolio.every((word) => word.kind === 'word' || word.form === '&');
    if (portfolio.length === 0 || !isWhole) return null;
    // A Conservative minister, in whatever ministry.
    if (portfolio.every((word) => isPartyName(word) && !portfolios.has(word.form)))
      return { kind: 'named', text: textOf(text, portfolio), head: 'party' };
    const own = ownDepartment(text, before.slice(from, to));
    if (own !== null) return own;
    if (isHead && portfolio.every((word) => isCapital(word)))
      return { kind: 'named', text: textOf(text, portfolio), head: baseOf(portfolio.at(-1)) };
    const isOfState =
      roleField(form) === 'minister' ||
      portfolio.every((word) => offices.has(word.form)) ||
      portfolio.every(
        (word) =>
          word.form === 'and' ||
          word.form === '&' ||
          (isCapital(word) && portfolios.has(word.form)),
      );
    if (isOfState)
      return {
        kind: 'portfolio',
        text: capitalized(textOf(text, portfolio)),
        head:
          form.startsWith('secretary') && !before.some((word) => word.form === 'cabinet')
            ? 'secretary'
            : 'ministry',
      };
  }
  const ministry = headOfField(text, before.slice(from, to), form);
  if (ministry !== null) return ministry;
  // Academy coach, under-21 captain: of the club that has them.
  if (/^(?:headcoach|coach|captain|manager|director)$/.test(form))
    while (to > from && squads.test(before[to - 1]?.form ?? '')) to--;
  to = sideEnd(before, { from, to, role: form });
  // Amnesty Watch Africa researcher: what part of the world somebody is for.
  while (to > from + 2 && regions.test(before[to - 1]?.form ?? '') && isCapital(before[to - 2]))
    to--;
  // TWU state secretary: where, within the union.
  if (
    to > from + 1 &&
    isAcronym(before[to - 2]) &&
    /^(?:state|county|city|district)$/.test(before[to - 1]?.text ?? '') &&
    /^(?:secretary|president|chair|chairman|chairwoman|organi[sz]er|convenor|leader|spokes\p{L}+)$/u.test(
      form,
    )
  )
    to--;
  // Senate Majority Leader, House Republican whip: of the house.
  while (
    to > from + 1 &&
    isCapital(before[to - 2]) &&
    sidesOfHouse.test(before[to - 1]?.form ?? '')
  )
    to--;
  // PhD student; executive director, executive producer: a rank, and no body.
  while (to > from && afterName.has(before[to - 1]?.text ?? '')) to--;
  to = workEnd(before, { from, to, role: form });
  while (to > from && before[to - 1]?.text === 'executive') to--;
  while (to > from && /^(?:crown|vice|managing|chief|private)$/.test(before[to - 1]?.form ?? ''))
    to--;
  while (
    to > from &&
    !isCapital(before[to - 1]) &&
    (roleQualities.has(before[to - 1]?.form ?? '') || isRoleNoun(before[to - 1])) &&
    !isBodyNoun(before[to - 1]?.form ?? '')
  )
    to--;
  while (
    to > from &&
    before[to - 2]?.form !== 'of' &&
    isCapital(before[to - 1]) &&
    (roleQualities.has(before[to - 1]?.form ?? '') ||
      (isRoleNoun(before[to - 1]) && !isBodyNoun(before[to - 1]?.form ?? '')))
  )
    to--;
  while (
    from < to &&
    !isWholeName(before, from, to) &&
    !startsName(before, from) &&
    !startsOwnBody(before, from, to) &&
    ((roleQualities.has(before[from]?.form ?? '') && !isBodyNoun(before[from]?.form ?? '')) ||
      isOfNation(before, from))
  )
    from++;
  // A rebel commander; but a rebel lawmaker.
  const isOfRebels = /^(?:spokes|head|military)$/.test(roleField(form) ?? '');
  const fighters = `${before[to - 1]?.form ?? ''}s`;
  if (to - from === 1 && isOfRebels && rebels.test(fighters))
    return { kind: 'definite', text: `the ${fighters}`, head: fighters };
  // Housing campaigners said; but Labour councillors.
  const topic = to - from === 1 ? before[from] : undefined;
  const isOpening = isCapital(topic) && !isCapital(noun) && !isAcronym(topic);
  const isParty = isPartyName(topic) || /^labou?r$/.test(topic?.form ?? '');
  if (isOpening && !isParty && isTopic(topic?.form ?? '') && !isOwnBody(topic?.form ?? ''))
    return null;
  return generic(text, before.slice(from, to), {
    isSpokes: roleField(form) === 'spokes',
    isProsecutor: roleField(form) === 'prosecution',
    isOfState: /^officials?$/.test(form),
  });
}

/** National Weather Bureau director, African Grain Council president: a quality with which a body's name starts. */
function isWholeName(words: readonly Token[], from: number, to: number): boolean {
  const name = words.slice(from, to);
  // Technical University of Brevik.
  const of = name.findIndex(({ form }) => form === 'of' || form === 'for');
  const last = of > 0 ? name[of - 1] : name.at(-1);
  return (
    name.length > 2 &&
    isCapital(last) &&
    isBodyNoun(baseOf(last)) &&
    (bodyQualities.test(name[0]?.form ?? '') ||
      (!ofStates.test(bodyField(baseOf(last)) ?? '') && !ranks.test(name[0]?.form ?? ''))) &&
    name.every((word) => isCapital(word) || /^(?:of|and|the|for|&)$/.test(word.form))
  );
}

function generic(
  text: string,
  words: readonly Token[],
  { isSpokes = false, isOfState = false, isProsecutor = false } = {},
): BodyWords | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const form = baseOf(last);
  const capital = words.findIndex((word) => isCapital(word));
  const isPlain =
    words.length === 1 && bodyField(form) !== null && !isAcronym(last) && !isPartyName(last);
  if ((withinBodies.test(form) || form === 'federal') && words.length === 1) return null;
  if (
    /^(?:presidential|provincial|governmental|departmental|municipal|parliamentary|ministerial|congressional|corporate|diocesan|regimental|divisional|shadow)$/.test(
      form,
    )
  )
    return partyOfCandidate(words);
  // A state prosecutor: of the prosecution.
  if (isProsecutor && words.length === 1 && /^(?:state|public|crown|federal)$/.test(form))
    return null;
  // A defence spokesperson: of the ministry, where a lawyer would be for the defence.
  if (/^defen[cs]e$/.test(form) && words.length === 1 && isSpokes)
    return { kind: 'portfolio', text: capitalized(last.text), head: 'ministry' };
  if (
    /^(?:defen[cs]e|criminal|trial|civil|family|personal|police-station)$/.test(form) &&
    words.length === 1
  )
    return null;
  if (capital !== -1 && !isPlain) {
    const named = words.slice(capital);
    const end = named.findIndex(
      (word) =>
        !isCapital(word) && !isBodyNoun(baseOf(word)) && !/^(?:of|and|the|for|&)$/.test(word.form),
    );
    const name = named.slice(0, end === -1 ? named.length : end);
    // The Lib Dem Treasury spokesperson, the leader of a council's Labour group: of the party.
    const party = name.findLastIndex((word, i) => isPartyName(word) && i < 2);
    if (
      party !== -1 &&
      party < name.length - 1 &&
      name.slice(party + 1).every((word) => portfolios.has(word.form))
    )
      name.splice(party + 1);
    if (
      name.length > 1 &&
      isPartyName(name[0]) &&
      /^(?:group|party)$/.test(name.at(-1)?.text ?? '')
    )
      name.splice(1);
    const noun = baseOf(name.at(-1));
    // Sociology chair Ada Finch, a Class V student.
    const isForm = name.length < 3 && /^(?:class|grade|form)$/.test(name[0]?.form ?? '');
    if (name.length === 0 || isForm || isDiscipline(textOf(text, name))) return null;
    // Zemlyan officials: of the government there.
    const isOfPeople =
      isOfState && name.length === 1 && /(?:[iy]?an|ish|ese|i)$/.test(noun) && !isAcronym(name[0]);
    if (isOfPeople)
      return { kind: 'named', text: `${textOf(text, name)} government`, head: 'government' };
    return { kind: 'named', text: textOf(text, name), head: noun };
  }
  // Campaigns officer, schools manager: what somebody deals with, of which there are many.
  if (words.length === 1 && dealtWith.has(form)) return null;
  return isOwnBody(form)
    ? {
        kind: 'definite',
        text: `the ${textOf(text, words.slice(-2).every((word) => isBodyNoun(baseOf(word)) || word === last) ? words.slice(-2) : [last]).toLowerCase()}`,
        head: form,
      }
    : null;
}
