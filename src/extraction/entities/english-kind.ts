import { isWhereOf } from './english-placed-body.ts';
import { auxiliaryOf, prepositions } from '../english/grammar.ts';
import { isCapital, isComma } from '../english/words.ts';
import { isOperator } from '../lexicon/english-work-words.ts';
import { speaksFor } from './english-owner.ts';
import { type Actor } from './english-actor.ts';
import { isFireService } from './english-fire-service.ts';
import { type Evidence, isForeign, weighName } from './english-name-kind.ts';
import { weighBeside, weighStaff } from './english-kind-beside.ts';
import {
  bearsTitle,
  isFirmRole,
  titledAgents,
  weighAgent,
  weighNext,
  weighPronoun,
} from './english-kind-ahead.ts';
import { regions } from './english-body-before.ts';
import { endsWithBody, firms, isMembership } from './english-role-end.ts';
import { type NameMention } from './english-names.ts';
import { portfolios } from './english-titles.ts';
import { isWiderPlace } from './english-wider-place.ts';
import { isNation } from './english-noun.ts';
import { baseOf, isPossessor } from './english-token.ts';
import { Gazetteer } from './gazetteer.ts';
import { agents, isBodyNoun } from '../lexicon/english-bodies.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { type Token } from '../tokens.ts';
import { honorifics, roleField } from '../lexicon/english-roles.ts';
import { englishForms } from '../lexicon/english-verbs.ts';

/** Nouns that a place follows with 'of'. */
const ofPlaces =
  /^(?:town|city|village|suburb|hamlet|island|port|district|province|region|county|parish|outskirts|streets|residents|people|inhabitants|villagers|locals|north|south|east|west|centre|center|edge|parts|town-centre|capital)$/;

/** What kind of thing a name names, by the name and by all that the article says around it. */
export function kindOf(
  mentions: readonly NameMention[],
  {
    gazetteer,
    isOfRole,
    isShortened,
    isKin,
  }: {
    gazetteer: Gazetteer;
    isOfRole: boolean;
    isShortened: (word: string) => boolean;
    /** Whether a single name is somebody's sister, son, friend. */
    isKin: (word: string) => boolean;
  },
): Actor['kind'] {
  const [first] = mentions;
  if (first === undefined) return 'other';
  // The Portuguese felt; the Veltian chipmaker; a Canton Republican: words for those of a country or a party.
  if (isOfPeople(first, mentions)) return 'other';
  const evidence: Evidence = { person: 0, organization: 0, place: 0 };
  weighName(first, mentions, { gazetteer, evidence });
  for (const mention of mentions) weighContext(mention, evidence);
  if (mentions.some(({ setting }) => setting !== null)) evidence.person -= 5; // At Riverside High, .
  const isFire = first.words.length > 1 && first.words.at(-1) === 'fire';
  // The Marl Fire burned on; but Marl Fire said.
  if (isFire) evidence[mentions.some(isFireService) ? 'organization' : 'place'] += 6;
  if (isOfRole) evidence.organization += 3; // Somebody has a role in it.
  // A person goes on under the last of the names, a body under the first.
  const { words } = first;
  if (isShortened(words.at(-1) ?? '')) evidence.person += 2;
  else if (words[0] !== undefined && isKin(words[0])) evidence.person += 3;
  else if (words[0] !== undefined && isShortened(words[0]) && !isGivenName(words[0]))
    evidence.organization += 2;
  // Goldman's Nguyen Thi Lan: whose a name is, where that is no country.
  const isOwned = mentions.some(({ roles }) =>
    roles.some(({ head, body, isClause }) => {
      if (isClause || head !== '' || body?.kind !== 'named') return false;
      const owner = gazetteer.find(body.text);
      return owner?.kind !== 'organization' || owner.type !== 'government';
    }),
  );
  if (isOwned && words.length > 2 && isForeign(words)) evidence.person += 2;
  const { person, organization, place } = evidence;
  if (person > 0 && person >= organization && person > place) return 'person';
  if (organization > 0 && organization >= place) return 'organization';
  if (place > 0) return 'place';
  if (words.length === 1) return 'other';
  return words.length === 2 || isForeign(words) ? 'person' : 'organization';
}

/** Nguyen Thi Lan of the council, from the trust, speaking for the union: whose bodies are said has one. */
function isOfBody(tokens: readonly Token[], { name, to }: NameMention['run']): boolean {
  if (to - name < 2 || tokens.slice(name, to).some(({ form }) => isBodyNoun(form))) return false;
  const isApart = isComma(tokens[to]);
  const link = tokens[isApart ? to + 1 : to]?.form ?? '';
  if (isApart && (speaksFor.test(link) || tokens[to + 2]?.form === 'behalf')) return true;
  const from =
    (isApart ? to + 2 : to + 1) + (tokens[to + (isApart ? 2 : 1)]?.form === 'the' ? 1 : 0);
  if (!(isApart ? /^(?:from|of|at)$/ : /^of$/).test(link) || !isCapital(tokens[from])) return false;
  for (let i = from; i < from + 6 && tokens[i]?.kind === 'word'; i++)
    if (isCapital(tokens[i]) && isBodyNoun(tokens[i]?.form ?? '')) return true;
  return false;
}

function isOfPeople(
  { words, run, paragraph }: NameMention,
  mentions: readonly NameMention[],
): boolean {
  const last = words.at(-1) ?? '';
  if (/^(?:republican|democrat|tory|liberal|socialist|labourite|lib-?dem|conservative)$/.test(last))
    return true;
  if (words.length > 1 || !isNation(paragraph.tokens[run.name])) return false;
  return mentions.every(({ paragraph: { tokens }, run: { name, to } }) => {
    const isNoun = isPlainNoun(tokens[to]) && !isPossessor(tokens[to - 1]);
    return isNoun || tokens[name - 1]?.form === 'the';
  });
}

/** A lower-case word that may be a noun. */
function isPlainNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !isCapital(token) &&
    !englishForms.has(token.form) &&
    auxiliaryOf(token) === null &&
    !prepositions.has(token.form) &&
    !/^(?:and|or|who|which|that)$/.test(token.form)
  );
}

function weighContext(
  { paragraph, words, run, roles, nounBefore, nounAfter, acronym, isSubject, ahead }: NameMention,
  evidence: Evidence,
): void {
  const { tokens } = paragraph;
  if ((tokens[run.to - 1]?.end ?? 0) <= paragraph.bodyStart || isWiderPlace(tokens, run))
    evidence.place += 5;
  const titles = tokens.slice(run.from, run.name).map((word) => baseOf(word));
  const isTitled = titles.some((title) => honorifics.has(title) || roleField(title) !== null);
  const isThe = tokens[run.from - 1]?.form === 'the';
  if (isTitled)
    evidence.person +=
      isThe && !titles.some((title) => /^(?:rev|reverend|hon|late|most)$/.test(title)) ? -6 : 5;
  else if (isThe) {
    // The Selwick flood wall: what a name is the quality of may be anything.
    const isQuality = words.length === 1 && isPlainNoun(tokens[run.to]);
    if (isWhereOf(tokens, run)) evidence.place += 3;
    else evidence.organization += isQuality ? 0.5 : 3;
    evidence.person -= 5;
  }
  // The regulator, Ofgem: one word beside the noun of a body.
  const isBody = roles.some((role) =>
    role.isTitle
      ? (titledAgents.test(role.head) || firms.test(role.head) || bearsTitle(role, words)) &&
        !isGivenName(words[0] ?? '')
      : words.length === 1 &&
        !isOperator(role) &&
        (agents.test(role.head) ||
          (endsWithBody(role) && !role.isAfterName && !isGivenName(words[0] ?? ''))),
  );
  const isNamedRole = roles.some(
    (role) =>
      !role.isClause &&
      role.head !== '' &&
      roleField(role.head) !== null &&
      // Rival Holm Cartons: of a person as well as of a firm.
      !(agents.test(role.head) && !isGivenName(words[0] ?? '')) &&
      // A spokesperson for the landlord, Harlan Estates.
      !(endsWithBody(role) && words.length > 1 && isBodyNoun(words.at(-1) ?? '')),
  );
  if (isBody) evidence.organization += 4;
  else if (isNamedRole) evidence.person += 4;
  else if (roles.some((role) => isFirmRole(role, words)))
    weighAgent(roles, tokens, { to: run.to, evidence });
  else if (roles.some(({ head, isClause, field }) => !isClause && head !== '' && field !== 'kin'))
    evidence.person += 2;
  // Nguyen Thi Lan of Kestrel Airways: who is of a body.
  else if (roles.some(isMembership)) evidence.person += 2;
  // Type 1 diabetes, Route 41: a word with its number is nobody.
  const isNumbered = words.length === 1 && tokens[run.to]?.kind === 'number';
  if (isNumbered) evidence.person -= 5;
  if (acronym !== null) evidence.organization += 5;
  // Al Jisr's Hamid Nour: nobody has a whole person.
  const isOfMany = words.length > 1 && isPossessor(tokens[run.to - 1]);
  if (isOfMany && isGivenName(tokens[run.to]?.form ?? '') && isCapital(tokens[run.to + 1]))
    evidence.organization += 6;
  if (isOfBody(tokens, run)) evidence.person += 2.5;
  // Pike & Mercer; a group calling itself Blue Lantern.
  const isFirm = tokens.slice(run.name, run.to).some(({ form }) => form === '&');
  if (isFirm || /^(?:itself|called|named|dubbed)$/.test(tokens[run.from - 1]?.form ?? ''))
    evidence.organization += isFirm ? 6 : 3;
  // PulseTrace, QuickCart.
  const isCamel = tokens
    .slice(run.name, run.to)
    .some(({ text }) =>
      /^\p{Lu}(?!c\p{Lu}|ac\p{Lu}|e\p{Lu}|i\p{Lu}|[ao]\p{Lu})\p{Ll}+\p{Lu}\p{Ll}/u.test(text),
    );
  if (isCamel) evidence.organization += 6;
  // Environment Canterbury, Sport England: named for what it is about.
  const isAbout =
    words.length > 1 && portfolios.has(words[0] ?? '') && !isGivenName(words[0] ?? '');
  if (isAbout) evidence.organization += 2;
  // The town of Selwick, residents of Selwick, the MP for Selwick.
  const link = tokens[run.from - 1]?.form ?? '';
  const linked = tokens[run.from - 2]?.form ?? '';
  if (
    (link === 'of' && ofPlaces.test(linked)) ||
    (link === 'for' && /^(?:mps?|senators?|tds?|candidates?|deputy|member)$/.test(linked))
  )
    evidence.place += 4;
  // Shares in Brightwater.
  if (
    /^(?:in|of)$/.test(link) &&
    /^(?:shares?|stakes?|stock|investors?|shareholders?)$/.test(linked)
  )
    evidence.organization += 5;
  // At a forum in the capital, Ada Finch, head of the bank: the place is not hers.
  const isElsewhere = isNamedRole && /^(?:capital|city|town|village)$/.test(nounBefore ?? '');
  // According to Yusra Haddad: nobody goes there.
  const isSource = link === 'to' && linked === 'according';
  weighBeside(isElsewhere || isSource ? '' : (nounBefore ?? ''), nounAfter ?? '', evidence);
  weighStaff(tokens, run, evidence);
  weighPronoun(tokens, run.to, evidence);
  if (isSubject) weighNext(tokens, run, { ahead, evidence });
  const next = tokens[run.to]?.form ?? '';
  // A Trading Desk Intelligence analyst: whose analyst it is.
  const nextField = isPossessor(tokens[run.to - 1]) ? null : roleField(next);
  if (
    nextField !== null &&
    !/^(?:private|kin|clergy)$/.test(nextField) &&
    !regions.test(words[0] ?? '')
  )
    evidence.organization += 3;
  // Nimbly said, Nimbly has confirmed: a place does not speak.
  const verb = auxiliaryOf(tokens[run.to]) === 'have' ? (tokens[run.to + 1]?.form ?? '') : next;
  if (
    words.length === 1 &&
    englishForms.get(verb)?.some(({ shapes }) => shapes.has('past')) === true
  )
    evidence.organization += 1.5;
  if (!/['’]s?$/u.test(tokens[run.to - 1]?.text ?? '')) return;
  if (
    /^(?:chief|chair\w*|board|shares|ceo|headquarters|subsidiary|parent|managing|director|general)$/.test(
      next,
    )
  )
    evidence.organization += 3;
  if (
    /^(?:lawyers?|wife|husband|mother|father|son|daughter|sister|brother|family|death|body|career|widow|mum|dad)$/.test(
      next,
    )
  )
    evidence.person += 2;
}
