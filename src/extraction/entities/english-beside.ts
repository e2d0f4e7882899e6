import { formAt } from '../english/verb-group.ts';
import { isCapital, isComma } from '../english/words.ts';
import { isRoleNoun, phraseEnd } from './english-noun.ts';
import { memberOf, type Role, readRole } from './english-role.ts';
import { type Run, readRun } from './english-run.ts';
import { baseOf, isPossessor } from './english-token.ts';
import { bodyField } from '../lexicon/english-bodies.ts';
import { determiners, phraseBreaks } from '../lexicon/english-function-words.ts';
import { afterName } from '../lexicon/english-roles.ts';
import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { ownerAside, ownerBefore, spokenForBefore } from './english-owner.ts';
import { titlesBefore } from './english-titles-before.ts';
import { seatIn, workplaceOf } from './english-opening-place.ts';
import { rolesAfter } from './english-after-name.ts';
import { sideBefore } from './english-side-before.ts';
import { postOf } from './english-posts.ts';
import { workOf } from './english-told-work.ts';
import { bodyInBrackets } from './english-bracket.ts';
import { bodyLedBy } from './english-led-body.ts';
import { hungEnd, isSetting } from './english-hung.ts';

/** The roles that stand beside a name: before it, before its comma, after it. */
export function rolesOf(
  paragraph: Paragraph,
  run: Run,
  sentence: { from: number; to: number },
): Role[] {
  const { text, tokens } = paragraph;
  const roles: Role[] = [];
  const titles = titlesBefore(tokens, run, sentence.from);
  const isFirst = titles[0] !== undefined && titles[0] === tokens[sentence.from];
  const own = readRole(text, titles, { isFirst });
  const seat = own === null ? null : seatAfter(tokens, run.to, { role: own, limit: sentence.to });
  const title =
    own === null || seat === null
      ? own
      : { ...(readRole(text, [...titles, ...seat.words], { isFirst }) ?? own), text: own.text };
  if (title !== null)
    roles.push({
      ...title,
      isTitle: true,
      body: title.body ?? workplaceOf(paragraph, title, sentence),
      place: title.place ?? seatIn(paragraph, title, sentence),
    });
  const side =
    title?.body == null && title?.lead == null
      ? sideBefore(text, tokens, { name: run.from, limit: sentence.from })
      : null;
  if (side !== null) roles.push(side);
  // At the provincial hospital, Dr Ada Finch.
  const isDoctor = title === null && /^(?:dr|prof)$/.test(tokens[run.name - 1]?.form ?? '');
  const work = isDoctor
    ? workplaceOf(paragraph, { field: 'staff', head: 'doctor' }, sentence)
    : null;
  if (work !== null) roles.push(memberOf(work));
  // The Rev Ada Finch, whom a text calls the vicar, Fr Omar Badr; but the Rt Rev Ada Finch, a bishop.
  const rank = tokens[run.name - 1]?.form === '.' ? run.name - 2 : run.name - 1;
  const isVicar =
    title === null &&
    /^(?:rev|reverend|fr|imam|br)$/.test(tokens[rank]?.form ?? '') &&
    !/^(?:rt|right|most|very)$/.test(tokens[rank - 1]?.form ?? '');
  const clergy = isVicar ? readRole(text, tokens.slice(rank, rank + 1)) : null;
  if (clergy !== null) roles.push(clergy);
  const [first, last] = [tokens[run.name], tokens[run.to - 1]];
  if (first === undefined || last === undefined || isPossessor(last)) return roles;
  const owner = title === null ? ownerBefore(paragraph, run, sentence.from) : null;
  let end = run.to;
  while (
    afterName.has(tokens[end]?.text ?? '') ||
    (end > run.to && isComma(tokens[end]) && afterName.has(tokens[end + 1]?.text ?? ''))
  )
    end++;
  // Its president, Captain Raul Mendieta: a rank says not of what.
  const isRank = title?.body === null && title.words.size === 1 && !title.isFormer;
  // Its chairperson, former police officer Leena Souza.
  const isPast = title?.isFormer === true;
  // The EU's trade commissioner, Poland's Marek Lund.
  const isOwned = owner !== null && isPossessor(tokens[run.from - 1]);
  const start =
    titles[0] === undefined
      ? run.from - (isOwned ? 1 : 0)
      : tokens.lastIndexOf(titles[0], run.from);
  const spokenFor = spokenForBefore(paragraph, run, sentence.from);
  const led = bodyLedBy(paragraph, start, sentence.from);
  roles.push(...[spokenFor, led].filter((role) => role !== null));
  const before =
    title === null || isRank || isPast
      ? roleBeforeComma(
          paragraph,
          { ...run, from: isPast || isOwned ? start : run.from, to: end },
          sentence,
        )
      : null;
  // His counterpart, the Greens' Ada Finch: of the party, where the role says of nobody.
  const isOfParty =
    before?.body === null &&
    (/^(?:spokes|legislator|councillor)$/.test(before.field) ||
      /^(?:counterpart|oppositenumber|leader|candidate|nominee|deputy|rival|whip|challenger|incumbent)$/.test(
        before.head,
      ));
  if (owner !== null && (!isOwned || before === null || isOfParty)) roles.push(owner);
  if (before !== null)
    roles.push({
      ...before,
      text: isPast ? `${before.text}, ${title.text}` : before.text,
      place: before.place ?? seatIn(paragraph, before, sentence),
    });
  const party = bodyInBrackets(tokens, { ...run, to: end });
  if (party !== null) roles.push(party);
  for (const role of rolesAfter(paragraph, seat?.end ?? end, sentence.to, title?.head ?? ''))
    roles.push({ ...role, isAfterName: true });
  const clause = isAbout(tokens, run, sentence.from)
    ? tokens.slice(end, phraseEnd(tokens, end, sentence.to))
    : [];
  const post = postOf(text, clause) ?? (roles.length === 0 ? workOf(text, clause) : null);
  if (post !== null) roles.push(post);
  return roles;
}

const ofStates = /^(?:minister|ruler|prosecution)$/;
const furthestSeat = 4;

/** Foreign Minister Ada Finch | of neighboring Talos: the state or the see that an office is of, after its holder's name. */
function seatAfter(
  tokens: readonly Token[],
  of: number,
  { role: { field, head, place, body }, limit }: { role: Role; limit: number },
): { words: Token[]; end: number } | null {
  const isOffice =
    field === 'clergy'
      ? head.endsWith('bishop')
      : ofStates.test(field) || body?.kind === 'portfolio';
  const link = tokens[of];
  if (!isOffice || place !== null || link?.form !== 'of') return null;
  let from = of + 1;
  while (from < of + furthestSeat && tokens[from]?.kind === 'word' && !isCapital(tokens[from]))
    from++;
  const run = from < limit ? readRun(tokens, from, { isFirst: false, to: limit }) : null;
  if (run === null || run.name >= run.to || bodyField(baseOf(tokens[run.to - 1])) !== null)
    return null;
  // Prosecutor Ada Finch of the Lyon prosecutor's office.
  if (tokens[run.to]?.kind === 'word' && isPossessor(tokens[run.to])) return null;
  return { words: [link, ...tokens.slice(run.name, run.to)], end: run.to };
}

/** Whether a clause starts with a name. */
function isAbout(tokens: readonly Token[], { from }: Run, start: number): boolean {
  const before = tokens[from - 1];
  return (
    from === start ||
    before?.kind === 'quote' ||
    before?.kind === 'number' ||
    isComma(before) ||
    /^(?:and|but|that|when|while|because|as|where|though|although|since)$/.test(before?.form ?? '')
  );
}

/** The union's general secretary, Rosalind Achterberg, : a role between a name and what stands before it. */
function roleBeforeComma(
  paragraph: Paragraph,
  { from, to }: Run,
  sentence: { from: number; to: number },
): Role | null {
  const { text, tokens } = paragraph;
  if (!isComma(tokens[from - 1])) return null;
  const end = hungEnd(tokens, to, sentence.to);
  const next = tokens[end];
  const isClosed =
    next === undefined ||
    end >= sentence.to ||
    isComma(next) ||
    next.kind === 'bracket' ||
    /^[.;:?!]$/.test(next.form) ||
    next.kind === 'quote';
  if (!isClosed) return null;
  let start = from - 1;
  while (start > sentence.from && from - start < 16) {
    const word = tokens[start - 1];
    if (
      word === undefined ||
      isComma(word) ||
      word.kind === 'quote' ||
      (word.kind === 'mark' && word.form !== '&' && word.form !== '.')
    )
      break;
    // The Ministry of Mines and Energy's secretary.
    const isInName =
      word.form === 'and' && isCapital(tokens[start]) && isCapital(tokens[start - 2]);
    if (isInName) {
      start--;
      continue;
    }
    if (
      /^(?:that|who|which|and|but|when|while|where|because|said|says|told|saying)$/.test(
        word.form,
      ) ||
      (formAt(tokens, start - 1) !== null &&
        !isRoleNoun(word) &&
        // Leader of the ruling party.
        !determiners.has(tokens[start - 2]?.form ?? ''))
    )
      break;
    start--;
  }
  // But acting head of the Harbour Trust, Ada Finch: a clause may start with its subject's role, without an article.
  const opensClause =
    start === sentence.from ||
    tokens[start - 1]?.kind === 'quote' ||
    /^(?:,|that|and|but|when|while|where|because)$/.test(tokens[start - 1]?.form ?? '');
  for (let i = start; i < from - 1; i++) {
    const word = tokens[i];
    // Led by | counsel for the Harbour Board, Ada Finch, the witness said.
    const isAgent = tokens[i - 1]?.form === 'by' && i > start;
    const opens =
      word !== undefined &&
      (determiners.has(word.form) || i === start || isPossessor(word) || isAgent);
    // The union, whose leader, Ada Finch, said.
    if (!opens || (phraseBreaks.has(word.form) && word.form !== 'whose')) continue;
    const phrase = tokens.slice(i, from - 1);
    if (isSetting(phrase)) continue;
    const role = readRole(text, phrase, { isFirst: i === sentence.from });
    const owner = word.form === 'whose' ? ownerAside(paragraph, i) : null;
    if (role?.body?.kind === 'last' && owner !== null) return { ...role, body: owner };
    if (
      role !== null &&
      (determiners.has(word.form) ||
        isPossessor(word) ||
        isAgent ||
        (i === start && opensClause) ||
        isCapital(word))
    )
      return role;
  }
  return null;
}
