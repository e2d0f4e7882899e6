import { isQuality, isTradingHouse } from './english-kind-beside.ts';
import { agents, isBodyNoun } from '../lexicon/english-bodies.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { compoundEnd, mediumNameEnd } from './english-compound-name.ts';
import { isFinite, prepositions } from '../english/grammar.ts';
import { formAt } from '../english/verb-group.ts';
import { isCapital, isComma } from '../english/words.ts';
import { rolesOf } from './english-beside.ts';
import { regions } from './english-body-before.ts';
import { isEpithet } from './english-epithet.ts';
import { actsAfter, isKindOf } from './english-name-ahead.ts';
import { isOnlookers } from './english-name-bearer.ts';
import { headIndex, isRoleNoun, phraseEnd, textOf } from './english-noun.ts';
import { initialsOf } from './english-actor.ts';
import { type Role } from './english-role.ts';
import { type Run, readRun } from './english-run.ts';
import { bodyOfClause } from './english-clause-body.ts';
import { type Setting, settingOf } from './english-setting.ts';
import { fold, isAcronym, isPossessor } from './english-token.ts';
import { isWiderPlace } from './english-wider-place.ts';
import { determiners, phraseBreaks } from '../lexicon/english-function-words.ts';
import { afterName } from '../lexicon/english-roles.ts';
import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { placeIn } from './place.ts';

/** A name where the article has it, with what its sentence says of its holder. */
export interface NameMention {
  paragraph: Paragraph;
  run: Run;
  /** The folded words of the name. */
  words: readonly string[];
  text: string;
  /** Its place in the article, a number that grows. */
  place: number;
  /** The number of its sentence in the article. */
  sentence: number;
  /** The name opens its sentence, or is the first of it. */
  isSubject: boolean;
  /** It stands right before a verb of saying. */
  isSpeaker: boolean;
  /** It stands after its sentence's verb, so that the sentence is about no body of its name: paid for by Tessel. */
  isObject: boolean;
  /** It is only that of those who look at another: analysts at Holm Bank. */
  isAside: boolean;
  /** Only the start of a sentence or a headline may give it its capital. */
  isDoubtful: boolean;
  /** The sentence that it opens: At Holm Bank, . */
  setting: Setting | null;
  /** Every word of its line has a capital. */
  isShouted: boolean;
  roles: Role[];
  /** Words right before and after that say what kind of thing bears the name; null where none does. */
  nounBefore: string | null;
  nounAfter: string | null;
  acronym: string | null;
  /** What follows the paragraph. */
  ahead: readonly Token[];
}

/** Every name of a paragraph. */
export function findNames(
  paragraph: Paragraph,
  firstSentence: number,
  ahead: readonly Token[] = [],
): NameMention[] {
  const { tokens, sentences, text } = paragraph;
  const found: NameMention[] = [];
  const isShouted = isTitleCase(paragraph);
  sentences.forEach(({ from, to }, k) => {
    let isFirst = true;
    const leadEnd = leadingPhrase(tokens, { from, to });
    let isSubject = true;
    let isPastVerb = false;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      // LARNBY — Palm growers: no name.
      const isAfterDateline =
        token !== undefined &&
        token.start >= paragraph.bodyStart &&
        (tokens[i - 1]?.end ?? Infinity) <= paragraph.bodyStart;
      if (token?.kind === 'quote') isFirst = true;
      if (token?.kind === 'quote') isPastVerb = false;
      if (token?.kind !== 'word') continue;
      isPastVerb ||= !isCapital(token) && isFinite(tokens, i) && !isSaying(tokens, i);
      const run = readRun(tokens, i, { isFirst, to });
      const starts = isFirst;
      isFirst = false;
      if (run === null) continue;
      i = run.to - 1;
      if (run.name >= run.to || afterName.has(tokens[run.name]?.text ?? '')) continue;
      // Amnesty Watch Africa researcher: what part of the world somebody is for.
      const isFor = regions.test(tokens[run.to - 1]?.form ?? '') && isRoleNoun(tokens[run.to]);
      if (isFor && run.to > run.name + 1) run.to--;
      if (isEpithet(tokens, run) || (starts && isKindOf(tokens, run))) continue;
      run.to = mediumNameEnd(tokens, { ...run, to: compoundEnd(tokens, run, to) }, to);
      i = run.to - 1;
      const name = tokens.slice(run.name, run.to);
      if (isShouted && !name.some((word) => /\p{Ll}/u.test(word.text))) continue;
      // Reacting, the head of the union said: no name.
      const isLead =
        starts &&
        name.length === 1 &&
        /\p{L}{3}ing$/u.test(name[0]?.form ?? '') &&
        isComma(tokens[run.to]);
      if (isLead && !isGivenName(name[0]?.form ?? '')) continue;
      // DAYTON, Ohio — The mayor: no role of Ohio's.
      const isPlace = (name.at(-1)?.end ?? 0) <= paragraph.bodyStart || isWiderPlace(tokens, run);
      const setting = settingOf({ tokens, index: paragraph.index }, run, { from, to });
      const roles = isPlace || setting !== null ? [] : rolesOf(paragraph, run, { from, to });
      // Calder Vale manager Ines Ward: the sentence is about her.
      const isInLead = i < leadEnd;
      const owner = found.at(-1);
      if (owner?.isSubject === true && isTitleOf(tokens, owner, { run, roles })) {
        owner.isSubject = false;
        isSubject = true;
      }
      found.push({
        paragraph,
        run,
        words: wordsOf(name),
        text: textOf(text, name),
        place: placeIn(paragraph.index, token.start),
        sentence: firstSentence + k,
        isSubject:
          isSubject &&
          !isInLead &&
          !isPlace &&
          !isQuality(tokens, run.to) &&
          !(isAfterDateline && name.length === 1 && !actsAfter(tokens, run.to)),
        isSpeaker: isSaying(tokens, run.to),
        isObject: isPastVerb && !isFinite(tokens, run.to),
        isAside: isOnlookers(tokens, run),
        isShouted,
        setting,
        isDoubtful:
          isShouted ||
          (starts &&
            run.name === run.from &&
            name.length === 1 &&
            !actsAfter(tokens, run.to) &&
            // BlueHarbor, Marl-Corvex, NTA.
            !/\p{Ll}-?\p{Lu}/u.test(name[0]?.text ?? '') &&
            !(isAcronym(name[0]) && (name[0]?.text.length ?? 0) > 2)),
        roles,
        ahead,
        nounBefore: nounBefore(tokens, run),
        nounAfter: setting === null ? nounAfter(tokens, run.to, to) : null,
        // PORTO ELIN (AFP): whose dateline it is.
        acronym: token.start < paragraph.bodyStart ? null : acronymAfter(tokens, run),
      });
      isSubject &&= isInLead || isPlace || isPossessor(tokens[run.to - 1]);
    }
  });
  return found;
}

function isSaying(tokens: readonly Token[], i: number): boolean {
  return formAt(tokens, i)?.verb.class === 'say';
}

/** Where the phrase ends with which a sentence leads in: In a letter seen by the Herald, | Ina Brandt said. */
function leadingPhrase(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): number {
  const lead = tokens[from]?.form ?? '';
  // Inside Paylattice, the mood is grim: what the sentence is about.
  if (!prepositions.has(lead) || /^(?:inside|within|at|for|like)$/.test(lead)) return from;
  for (let i = from + 1; i < to; i++) if (isComma(tokens[i])) return i;
  return from;
}

/** Whether one name is part of the title right before another. */
function isTitleOf(
  tokens: readonly Token[],
  owner: NameMention,
  { run, roles }: Pick<NameMention, 'run' | 'roles'>,
): boolean {
  const row = tokens.slice(owner.run.to, run.from);
  // The UN humanitarian office, | OCHA, .
  const isBeside = isComma(row.at(-1)) && isComma(tokens[run.to]);
  const between = isBeside ? row.slice(0, -1) : row;
  // Consumer organisation | EUCON.
  const isKind = isBodyNoun(between.at(-1)?.form ?? '') && !isCapital(between.at(-1));
  return (
    (roles[0]?.isTitle === true || isKind) &&
    owner.run.to > owner.run.from &&
    tokens[owner.run.from] !== undefined &&
    owner.run.to <= run.from &&
    between.length < 6 &&
    between.every(({ kind, form }) => kind === 'word' && !phraseBreaks.has(form))
  );
}

/** The words of a name without the full stops of its abbreviations. */
export function wordsOf(name: readonly Token[]): string[] {
  return name
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map((word) => (isPossessor(word) ? word.text.replace(/(?<=s)['’]$|['’]s$/u, '') : word.text))
    .map((word) => fold(word));
}

/** A line whose words all have capitals, as headlines in some houses do. */
function isTitleCase({ kind, tokens }: Paragraph): boolean {
  if (kind === 'body' || kind === 'caption') return false;
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return long.length > 3 && long.filter(isCapital).length / long.length > 0.7;
}

function nounBefore(tokens: readonly Token[], { from, name }: Run): string | null {
  if (name > from) return null;
  let i = from - 1;
  if (isComma(tokens[i])) i--;
  const body = i < from - 1 ? bodyOfClause(tokens, i) : null;
  if (body !== null) return body;
  const word = tokens[i];
  // One of the two market leaders, Corvane: no noun of what is named.
  if (i < from - 1 && /[^s]s$/.test(word?.form ?? '')) return null;
  // Retailer Holm Homes: the capital of its sentence.
  if (isTradingHouse(tokens, i)) return 'auctionhouse';
  const isPlain = !isCapital(word) || agents.test(word?.form ?? '');
  return word?.kind === 'word' && isPlain && !isPossessor(word) ? word.form : null;
}

function nounAfter(tokens: readonly Token[], to: number, limit: number): string | null {
  const next = tokens[to];
  if (to >= limit || next === undefined) return null;
  if (isComma(next)) {
    const words = tokens.slice(to + 1, phraseEnd(tokens, to + 1, limit));
    if (/^(?:who|which|whose)$/.test(words[0]?.form ?? '')) return words[0]?.form ?? null;
    if (words[0]?.kind === 'number' && /^\d{2}$/.test(words[0].text) && words.length === 1)
      return 'who';
    if (!determiners.has(words[0]?.form ?? '')) return null;
    return words[headIndex(words)]?.form ?? null;
  }
  return next.kind === 'word' && !isCapital(next) && !isBodyNoun(next.form) ? next.form : null;
}

/** Marl Trades Union (MTU); but Tom Hale (SNP) is of a party. */
function acronymAfter(tokens: readonly Token[], { name, to }: Run): string | null {
  const bracket = tokens[to];
  if (bracket?.kind !== 'bracket') return null;
  const found = /^\((?:the )?["“‘]?(\p{Lu}[\p{L}\p{N}.&-]{1,9})["”’]?\)$/u.exec(bracket.text)?.[1];
  if (found === undefined) return null;
  const isOfParty =
    isGivenName(tokens[name]?.form ?? '') &&
    !initialsOf(wordsOf(tokens.slice(name, to))).includes(found.toLowerCase());
  return isOfParty ? null : found;
}
