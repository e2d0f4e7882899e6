import { isCapital } from '../english/words.ts';
import { bodyField, isBodyNoun } from '../lexicon/english-bodies.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { roleField, roleQualities } from '../lexicon/english-roles.ts';
import { isInTeam, isPlayerQuality } from '../lexicon/english-sport.ts';
import { type Token } from '../tokens.ts';
import { isRoleNoun } from './english-noun.ts';
import { bodyAt } from './english-body-at.ts';
import { type BodyWords } from './english-role-body.ts';
import { isTopic } from './english-titles.ts';
import { baseOf } from './english-token.ts';

/** Blues striker, Leeds coach: a team, though only its sentence may give it its capital; but football coach. */
export function isSideBefore(word: Token | undefined, role: string): boolean {
  const form = word?.form ?? '';
  return (
    isInTeam(role) &&
    !/^(?:players?|captain|riders?)$/.test(role) &&
    !isPlayerQuality(form) &&
    !roleQualities.has(form) &&
    !isTopic(form) &&
    !isRoleNoun(word)
  );
}

/** Ironmen | center fielder, Rovers | opening batter: where a side ends before its player's place. */
export function sideEnd(
  words: readonly Token[],
  { from, to, role }: { from: number; to: number; role: string },
): number {
  if (!isInTeam(role)) return to;
  let end = to;
  while (
    end > from &&
    // Left-arm spinner: with the capital of its sentence.
    (!isCapital(words[end - 1]) || /-\p{Ll}/u.test(words[end - 1]?.text ?? '')) &&
    isPlayerQuality(words[end - 1]?.form ?? '')
  )
    end--;
  return end;
}

/** His coach at the Racers Club, Cioni's director at SD Worx: where somebody's works, rather than whose they are. */
export function workplaceAfter(
  text: string,
  words: readonly Token[],
  head: number,
): BodyWords | null {
  const from = words[head + 1]?.form === 'at' ? head + 2 : -1;
  if (from === -1 || !/^(?:head|staff|scholar|private)$/.test(roleField(baseOf(words[head])) ?? ''))
    return null;
  const determiner = words[from]?.form ?? '';
  const start = determiners.has(determiner) ? from + 1 : from;
  const found = bodyAt(text, words, start, determiner);
  const isBody = found?.kind === 'named' && (isBodyNoun(found.head) || / /.test(found.text));
  return isBody && bodyField(found.head) !== 'place' ? found : null;
}

export const visitors = /^(?:visitors|hosts|guests|winners|losers)$/;

/** The visitors' team manager: of one of two clubs. */
export function ofVisitors(owner: Token | undefined): BodyWords {
  const side = baseOf(owner);
  return { kind: 'owner', text: side, head: side };
}
