import { isFinite } from '../english/grammar.ts';
import { formAt } from '../english/verb-group.ts';
import { isCapital, isComma } from '../english/words.ts';
import { headIndex, isRoleNoun, phraseEnd } from './english-noun.ts';
import { ledStart } from './english-led.ts';
import { memberOf, type Role, readRole } from './english-role.ts';
import { withNameAfter } from './english-role-end.ts';
import { platforms } from '../lexicon/english-bodies.ts';
import { isPossessor } from './english-token.ts';
import { determiners, functionWords } from '../lexicon/english-function-words.ts';
import { partiesByMember, partyOf } from '../lexicon/english-parties.ts';
import { englishForms } from '../lexicon/english-verbs.ts';
import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { partyOfSeat } from './english-bracket.ts';
import { spokenForIn, speaksFor } from './english-owner.ts';
import { isOrigin } from './english-held-roles.ts';
import { isOver } from './english-past-post.ts';
import { postOf } from './english-posts.ts';
import { belonging, leading, relativeRole } from './english-relative.ts';
import { ownBody } from './english-whose.ts';
import { workOf } from './english-told-work.ts';

/** Titles that go on with a place. */
const peers =
  /^(?:lord|lady|baron|baroness|viscount|viscountess|earl|countess|marquess|marchioness)$/;

/** What stands after a name between commas, or hangs on it: , 61, a farmer from Hull; of the Harbour Trust; , who runs the mill. */
export function rolesAfter(paragraph: Paragraph, at: number, limit: number, title: string): Role[] {
  const { text, tokens } = paragraph;
  const roles: Role[] = [];
  let i = at;
  if (tokens[i]?.kind === 'bracket') i++;
  const hanging = tokens[i]?.form ?? '';
  // Lord Badr of Selwick: a part of the title.
  const isPeer = hanging === 'of' && peers.test(tokens[i - 2]?.form ?? '');
  if (isPeer) {
    i++;
    while (i < limit && (isCapital(tokens[i]) || tokens[i]?.form === 'the')) i++;
  } else if (/^(?:of|from|at|with)$/.test(hanging)) {
    let end = phraseEnd(tokens, i, Math.min(limit, i + 9));
    // Tasha Greer of the weather service | told.
    for (let k = i + 2; k < end; k++) if (isFinite(tokens, k) && !isRoleNoun(tokens[k])) end = k;
    const role = belonging(text, tokens.slice(i, end));
    // Rep. Ana Ruiz of New Mexico, the top Democrat on the Ways Committee.
    const isSeat = /^(?:rep|sen|representative|senator|congress(?:wo)?man)$/.test(title);
    if (!isSeat) return role === null ? [] : [role];
    i = end;
  }
  let isAged = false;
  for (let segments = 0; segments < 3 && isComma(tokens[i]) && i + 1 < limit; segments++) {
    const from = i + 1;
    const first = tokens[from];
    if (first === undefined) break;
    if (first.kind === 'number' && /^\d{1,3}$/.test(first.text)) {
      isAged = true;
      i = from + 1;
      continue;
    }
    const end = segmentEnd(tokens, from, limit);
    const seat = partyOfSeat(first);
    if (seat !== null) {
      roles.push(seat);
      i = end;
      continue;
    }
    if (first.form === 'prosecuting') {
      roles.push(memberOf({ kind: 'definite', text: 'the prosecution', head: 'prosecution' }));
      break;
    }
    // Appearing for the Centre, speaking on behalf of the bishops.
    if (speaksFor.test(first.form) || tokens[from + 1]?.form === 'behalf') {
      const spokenFor = spokenForIn(text, tokens.slice(from, end));
      if (spokenFor !== null) roles.push(spokenFor);
      break;
    }
    const words = tokens.slice(from, end);
    // Appointed to head the inquiry.
    const task = /^(?:appointed|named|chosen|elected|hired|picked|asked|brought)$/.test(first.form)
      ? words.findIndex(({ form }, k) => form === 'to' && leading.has(words[k + 1]?.form ?? ''))
      : -1;
    const led = task === -1 ? null : relativeRole(text, words.slice(task + 1));
    if (led !== null) {
      roles.push(led);
      break;
    }
    // Cross-examined by Ada Finch, the witness | said.
    const isOther = first.form === 'the' && formAt(tokens, end) !== null;
    if (isOther && ledStart(paragraph, from) !== null) break;
    // Former striker Ada Finch, now an analyst for the Lakes Network.
    const since = nowEnd(tokens, from);
    const role =
      since > from
        ? nowOf(text, tokens.slice(since, end))
        : first.form === 'who'
          ? (stationedAfter(text, words.slice(1)) ?? roleOfClause(text, words.slice(1)))
          : isInCharge(words)
            ? relativeRole(text, words)
            : first.form === 'whose'
              ? ownBody(paragraph, from, limit)
              : stationed.test(first.form)
                ? stationedAt(text, words)
                : /^(?:of|from|at|with|for)$/.test(first.form)
                  ? belonging(text, words)
                  : apposition(text, words);
    if (role === null) break;
    // Ada Finch, 58, of Larnby: where she lives.
    if (isAged && isOrigin(role)) {
      i = end;
      continue;
    }
    const whole = withNameAfter(role, paragraph, { comma: end, limit });
    roles.push(isOver(words) ? { ...whole, isFormer: true } : whole);
    // A former teacher who is now head of the Trust.
    const who = words.findIndex(({ form }, k) => k > 0 && form === 'who');
    const now = who === -1 ? null : postOf(text, words.slice(who + 1));
    if (now !== null) roles.push(now);
    i = end;
  }
  return roles;
}

/** Now | an analyst, at present | with the theatre: where what says when ends. */
function nowEnd(tokens: readonly Token[], from: number): number {
  const [first, second] = [tokens[from]?.form ?? '', tokens[from + 1]?.form ?? ''];
  if (/^(?:now|currently|presently)$/.test(first)) return from + 1;
  // Previously of Marl Bank and now | with Holm Bank.
  const later = /^(?:previously|formerly|once)$/.test(first) ? tokens.slice(from, from + 12) : [];
  const now = later.findIndex(({ form }, i) => form === 'now' && later[i - 1]?.form === 'and');
  if (now !== -1) return from + now + 1;
  return first === 'at' && second === 'present' ? from + 2 : from;
}

function nowOf(text: string, words: readonly Token[]): Role | null {
  return /^(?:of|at|with|for)$/.test(words[0]?.form ?? '')
    ? belonging(text, words)
    : apposition(text, words);
}

const pages = /^(?:page|account|group|channel|profile|feed|blog|forum|community|series|show)s?$/;

/** Who runs the mill; who sang for years and is on the board of the union: by the first of its verbs that says a post. */
export function roleOfClause(text: string, words: readonly Token[]): Role | null {
  // Who runs a Facebook page.
  const isPage = words.some(
    ({ form }, i) => platforms.has(words[i - 1]?.form ?? '') && pages.test(form),
  );
  if (isPage) return null;
  const whole = postOf(text, words) ?? relativeRole(text, words);
  if (whole !== null) return whole;
  const and = words.findIndex(({ form }) => form === 'and');
  const rest = and <= 0 ? [] : words.slice(and + 1);
  return postOf(text, rest) ?? relativeRole(text, rest) ?? workOf(text, words);
}

const stationed =
  /^(?:on|based|stationed|commentating|summarising|working|serving|volunteering|employed|posted|assigned|deployed|attached|affiliated|embedded|seconded|contracted)$/;

/** Responsible for exports at Holm Foods, in charge of its mill. */
function isInCharge([first, second]: readonly Token[]): boolean {
  return first?.form === 'responsible' || (first?.form === 'in' && second?.form === 'charge');
}

/** Who | is based at the Marl Observatory, was posted to it: where a clause says that somebody works. */
function stationedAfter(text: string, [verb, ...words]: readonly Token[]): Role | null {
  const isPassive = /^(?:is|was|are|were)$/.test(verb?.form ?? '') && words[0]?.form !== 'on';
  return isPassive && stationed.test(words[0]?.form ?? '') ? stationedAt(text, words) : null;
}

/** On duty at the Marl Observatory, based with the Third Brigade: where somebody works. */
function stationedAt(text: string, words: readonly Token[]): Role | null {
  // Working as a pundit for Radio Marl.
  if (words[1]?.form === 'as') return readRole(text, words.slice(2));
  const at = words.findIndex(
    ({ form }, i) => i > 0 && i < 4 && /^(?:at|with|for|by|to)$/.test(form),
  );
  return at === -1 ? null : belonging(text, words.slice(at));
}

/** Where a phrase between commas ends; the comma of 'head of strategy, research and data' ends none. */
function segmentEnd(tokens: readonly Token[], from: number, limit: number): number {
  const end = phraseEnd(tokens, from, limit);
  for (let i = from + 1; i < end; i++) {
    const form = formAt(tokens, i);
    if (
      form !== null &&
      /(?:ed|aid|old|ays|ells|ites|rote|ing)$/.test(tokens[i]?.form ?? '') &&
      form.verb.class === 'say'
    )
      return i;
  }
  return end;
}

/** Project engineer, claims manager: a role after a noun that is a verb elsewhere; but said staff. */
function isNamedFor([first, noun]: readonly Token[]): boolean {
  return (
    isRoleNoun(noun) &&
    !/(?:s|staff)$/.test(noun?.form ?? '') &&
    !/(?:ed|said|told)$/.test(first?.form ?? '')
  );
}

function apposition(text: string, words: readonly Token[]): Role | null {
  const [first] = words;
  if (first === undefined) return null;
  // An Ohio Republican who sits on the Judiciary Committee; the top Democrat on it.
  const party = words.findIndex(({ form }) => /^(?:democrat|republican|member)$/.test(form));
  const next = words[party + 1]?.form ?? '';
  if (party > 0 && party < 4 && next === 'who') {
    const clause = relativeRole(text, words.slice(party + 2));
    // A Lake Charles Democrat who works as a pipefitter.
    if (clause !== null && clause.body !== null) return clause;
  }
  if (party > 0 && party < 4 && next === 'on') return belonging(text, words.slice(party + 1));
  // A Liberal Democrat, a Republican from Ohio.
  // A Democrat and a former nurse: of the party, whatever else.
  const own = /^(?:and|who)$/.test(next) && party > 0 ? words.slice(0, party + 1) : words;
  const member = own[headIndex(own)];
  const isMember = partiesByMember.has(member?.form ?? '') && isCapital(member);
  const ofParty = isMember ? partyOf(own.map((word) => word.text)) : undefined;
  if (ofParty !== undefined && /^(?:an?|the)$/.test(first.form))
    return memberOf({ kind: 'named', text: ofParty, head: 'party' });
  // Ivo Lund, | project engineer.
  const isPlain = isRoleNoun(first) || isCapital(first) || isNamedFor(words);
  if (!isPlain && englishForms.has(first.form)) return null;
  const opens =
    determiners.has(first.form) || isPossessor(first) || isRoleNoun(words[headIndex(words)]);
  if (!opens || (functionWords.has(first.form) && !determiners.has(first.form))) return null;
  return readRole(text, words);
}
