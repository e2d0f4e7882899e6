import { isCapital } from '../english/words.ts';
import { type Token } from '../tokens.ts';
import { belonging, relativeRole } from './english-relative.ts';
import { type Role, readRole } from './english-role.ts';

const adverbs = /^(?:also|now|currently|still|formerly|previously|once|then|later|recently|since)$/;
const appointed =
  /^(?:named|appointed|elected|reelected|made|promoted|hired|confirmed|installed|picked|chosen|re-elected|engaged|employed)$/;
const becomes = /^(?:became|becomes|become|remains|remained)$/;
/** Verbs that a post follows with 'as', and those that end one. */
const serves =
  /^(?:serves?|served|serving|works?|worked|working|acts?|acted|returned|took|takes|stands?|stood|sits?|sat|stays|stayed)$/;
const leaves = /^(?:resigned|resigns|retired|retires|quit|quits|stepped|steps|stood|stands)$/;
const led =
  /^(?:leads?|led|heads?|headed|chairs?|chaired|runs?|ran|directs?|directed|manages?|managed|coaches|coached|founded|cofounded|commands?|commanded|oversees|oversaw|represents?|represented|owns?|owned|edits?|teaches|works|worked)$/;

/**
 * What a clause says that somebody is, from its verb on: is chief economist at Holm Bank, has been its head since May,
 * was named president of the club, joined the council as its clerk, leads the union.
 */
export function postOf(text: string, words: readonly Token[]): Role | null {
  let i = 0;
  let isFormer = false;
  const skip = () => {
    while (adverbs.test(words[i]?.form ?? '')) {
      isFormer ||= /^(?:formerly|previously|once)$/.test(words[i]?.form ?? '');
      i++;
    }
  };
  const rest = () => words.slice(i);
  skip();
  const first = words[i]?.form ?? '';
  if (first === 'joined' || first === 'joins') return joinedBody(text, words.slice(i));
  if (leaves.test(first)) {
    const as = words.findIndex(({ form }) => form === 'as');
    if (as !== -1 && as < i + 4) return asPost(text, words.slice(as + 1), true);
  }
  if (serves.test(first)) {
    const as = words.findIndex(({ form }) => form === 'as');
    if (as !== -1 && as < i + 4) return asPost(text, words.slice(as + 1), isFormer);
  }
  if (led.test(first)) return relativeRole(text, [words[0] ?? words[i], ...rest()].filter(isToken));
  if (becomes.test(first)) {
    i++;
    return asPost(text, rest(), isFormer);
  }
  const hasBeen = /^(?:has|have|had)$/.test(first);
  if (hasBeen) {
    isFormer ||= first === 'had';
    i++;
    skip();
    if (words[i]?.form !== 'been') return null;
  } else if (!/^(?:is|are|was|were)$/.test(first)) return null;
  i++;
  skip();
  const isOver =
    /^(?:was|were)$/.test(first) &&
    words.some(({ form }) => /^(?:until|till|before|then)$/.test(form));
  if (appointed.test(words[i]?.form ?? '')) {
    i++;
    if (/^(?:as|to)$/.test(words[i]?.form ?? '')) i++;
  }
  return asPost(text, rest(), isFormer || isOver);
}

function asPost(text: string, words: readonly Token[], isFormer: boolean): Role | null {
  const role = readRole(text, words);
  if (role === null) return null;
  return { ...role, isFormer: role.isFormer || isFormer, isClause: true };
}

/** Joined the council as its clerk: what somebody is there, or that they are. */
function joinedBody(text: string, words: readonly Token[]): Role | null {
  const as = words.findIndex(({ form }) => form === 'as');
  const body = belonging(text, words.slice(0, as === -1 ? words.length : as));
  if (body === null || !words.some(isCapital)) return null;
  return { ...body, isClause: true };
}

function isToken(token: Token | undefined): token is Token {
  return token !== undefined;
}
