import { isMonth } from '../lexicon/english-months.ts';
import { commonVerbs } from '../lexicon/english-common-verbs.ts';
import type { VerbShape } from '../lexicon/english-inflection.ts';
import { englishForms } from '../lexicon/english-verbs.ts';
import { eponyms } from '../lexicon/english-name-words.ts';
import { days } from '../lexicon/english-words.ts';
import type { Token } from '../tokens.ts';
import { endsWithA, isCapital } from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that open a noun phrase: articles, demonstratives, possessives, quantities. */
export const determiners = set(
  'the a an this that these those his her its their my our your some any no each every another both all several many few most more much one two three four five six seven eight nine ten dozens hundreds thousands half',
);

/** Pronouns that can only be a subject. */
export const subjectPronouns = set('he she they we i it you who there');

/** Pronouns that can only be an object. */
export const objectPronouns = set('him them me us himself herself itself themselves myself');

const be = set('is are was were am be been being isnt arent wasnt werent');
const have = set('has have had having hasnt havent hadnt');
const modals = set(
  'will would shall should can could may might must cannot wont wouldnt shouldnt cant couldnt mustnt neednt ought',
);
const does = set('do does did doesnt dont didnt');

/** Prepositions of one word. */
export const prepositions = set(
  'about above across after against ahead along alongside amid amidst among around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past per regarding since through throughout till to toward towards under underneath unlike until up upon versus via with within without',
);

/** Words that open a clause beneath another. */
export const subordinators = set(
  'that if when while whereas because although though since until unless after before as once whether where why how what which who whose whom whenever wherever whoever whatever lest so than provided',
);

/** Words that join clauses and phrases. */
export const coordinators = set('and or but nor yet plus');

const adverbs = set(
  'also later then already previously reportedly earlier soon now today yesterday tomorrow here still only even once again not just first never ever always often sometimes since too perhaps maybe almost quite rather very further instead meanwhile however nevertheless nonetheless afterwards afterward thereafter twice well once indeed though therefore thus otherwise largely long all both simply merely seldom rarely elsewhere somewhat far apparently likewise moreover furthermore tonight aloud back',
);
const notAdverbs = set(
  'family early daily weekly monthly yearly july italy ally allies rally reply supply assembly anomaly likely only friendly lonely costly deadly elderly fly apply rely ugly holy silly sicily emily sally billy kelly molly polly lily jelly belly bully tally lovely lively unlikely orderly monopoly',
);

/** Whether a word is an adverb, which may stand anywhere about a verb. */
export function isAdverb(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (adverbs.has(token.form) ||
      (token.form.length > 4 &&
        token.form.endsWith('ly') &&
        !notAdverbs.has(token.form) &&
        /^\p{Ll}/u.test(token.text)))
  );
}

/** What helps a verb: a form of be, have or do, or a modal. */
export function auxiliaryOf(token: Token | undefined): 'be' | 'have' | 'do' | 'modal' | null {
  if (token?.kind !== 'word') return null;
  const { form } = token;
  // Theresa May said; a poll in May says.
  if (token.text === 'May') return null;
  // It's and its have one folded form.
  if (/^(?:its|hes|shes|theres|whos|wed|were|well|ill|id|shed|hell)$/.test(form) && form !== 'were')
    return contractionOf(token);
  if (be.has(form)) return 'be';
  if (have.has(form)) return 'have';
  if (does.has(form)) return 'do';
  if (modals.has(form)) return 'modal';
  return contractionOf(token);
}

/** The auxiliary that is written with its subject: he's, they've, I'd. */
export function contractionOf(token: Token | undefined): 'be' | 'have' | 'modal' | null {
  const end = /^(?:he|she|it|they|we|i|you|who|that|there|what)['’](s|re|m|ve|d|ll)$/iu.exec(
    token?.text ?? '',
  )?.[1];
  if (end === undefined) return null;
  if (end === 've') return 'have';
  return end === 'd' || end === 'll' ? 'modal' : 'be';
}

/** Whether a word is the writer or the reader: I, we've, you. */
export function isFirstPerson(token: Token | undefined): boolean {
  return /^(?:i|we|you)(?:$|['’])/i.test(token?.text ?? '');
}

/** Whether a word says no: not, never, didn't. */
export function isNegation(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^(?:not|never|nor|cannot|neither)$|n['’]t$/.test(token.text.toLowerCase())
  );
}

/** The shapes that a word has as a verb, of saying or not; null where it is none that is known. */
export function shapesOf(token: Token | undefined): ReadonlySet<VerbShape> | null {
  if (token?.kind !== 'word' || /['’]/.test(token.text)) return null;
  const known = commonVerbs.get(token.form);
  const said = englishForms
    .get(token.form)
    ?.find(({ particles }) => particles.length === 0)?.shapes;
  if (known !== undefined || said !== undefined)
    return new Set([...(known ?? []), ...(said ?? [])]);
  return /^\p{Ll}{3,}ed$/u.test(token.text) ? new Set(['past' as const]) : null;
}

/** Whether a word can end a noun phrase, so that a verb may follow it. */
export function isNounEnd(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind !== 'word')
    return token.kind === 'number' || token.kind === 'bracket' || token.kind === 'quote';
  if (subjectPronouns.has(token.form)) return true;
  return !(
    /^(?:the|a|an|this|his|her|its|their|my|our|your|every|no)$/.test(token.form) ||
    prepositions.has(token.form) ||
    (subordinators.has(token.form) && token.form !== 'that' && token.form !== 'which') ||
    coordinators.has(token.form) ||
    auxiliaryOf(token) !== null ||
    (/['’]s$/.test(token.text) && !eponyms.has(token.form))
  );
}

/** Whether a token is the finite verb of a clause, as well as words tell without their grammar. */
export function isFinite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  const auxiliary = auxiliaryOf(token);
  if (auxiliary !== null) return !/^(?:be|been|being|having)$/.test(token.form);
  if (isCapital(token) && i > 0 && isCapital(tokens[i - 1]) && isCapital(tokens[i + 1]))
    return false;
  // Department of Public Works inspectors.
  const isOfText = tokens.at(-1)?.form === '.' || token.form === 'works';
  if (isCapital(token) && isOfText && isCapital(tokens[i - 1])) return false;
  const shapes = shapesOf(token);
  // More farms mean more lice; but the mean age.
  const isMean = token.form === 'mean' && !/[^s]s$/.test(tokens[i - 1]?.form ?? '');
  if (shapes === null || isMean || /^(?:last|like|back|rest)$/.test(token.form)) return false;
  // People close to the talks.
  if (/^(?:close|open)$/.test(token.form) && tokens[i + 1]?.form === 'to') return false;
  let k = i - 1;
  while (isAdverb(tokens[k])) k--;
  const before = tokens[k];
  if (before === undefined || !isNounEnd(before)) {
    // They came, and went: the second of two verbs.
    return coordinators.has(before?.form ?? '') && (shapes.has('past') || shapes.has('third'));
  }
  if (shapes.has('past')) {
    // A note written by hand, residents displaced by the flood: no verb of the clause.
    if (shapesOf(before)?.has('past') === true && !isCapital(before)) return false;
    // Prices rose by 4%, unlike seen by.
    const isPastAlone = !shapes.has('participle') && !token.form.endsWith('ed');
    return tokens[i + 1]?.form !== 'by' || isPastAlone;
  }
  // In written comments to the paper.
  const isQuality =
    shapesOf(before)?.has('participle') === true && prepositions.has(tokens[k - 1]?.form ?? '');
  if (isQuality && !isCapital(before)) return false;
  if (shapes.has('third')) return mayFollowSubject(tokens, i, before);
  return (
    shapes.has('base') &&
    // In a social media post, a council report: one thing; but a couple say.
    !/^an?$/.test(tokens[k - 2]?.form ?? '') &&
    !(isCapital(before) && endsWithA(tokens, k + 1)) &&
    !(
      /^an?$/.test(tokens[k - 1]?.form ?? '') &&
      !/^(?:couple|pair|majority|minority)$/.test(before.form)
    ) &&
    (/^(?:they|we|i|you|people|police|who|data|media|\p{L}*(?:men|women|children|folk)|squad|team|club|board|government|staff|public|crew|family|cabinet|committee|council|company|union|majority|couple|pair|side|both|all|some|many|most|others)$/u.test(
      before.form,
    ) ||
      (/[^s]s$/.test(before.form) &&
        (!isCapital(before) || (k === 0 && mayFollowSubject(tokens, i, before))) &&
        !/['’]s?$/.test(before.text) &&
        !prepositions.has(tokens[k - 1]?.form ?? '')))
  );
}

/** Claims, reports, plans: a verb where what stands before is a singular subject, and not a part of a compound. */
function mayFollowSubject(tokens: readonly Token[], i: number, before: Token): boolean {
  if (/^(?:he|she|it|who|which|that|this|everyone|nobody|everybody|one)$/.test(before.form))
    return true;
  if (before.kind === 'bracket' || isComma(before)) return true;
  const next = tokens[i + 1];
  return (
    determiners.has(next?.form ?? '') ||
    subjectPronouns.has(next?.form ?? '') ||
    objectPronouns.has(next?.form ?? '') ||
    prepositions.has(next?.form ?? '') ||
    next?.kind === 'number' ||
    next?.kind === 'quote' ||
    isCapital(next) ||
    isAdverb(next)
  );
}

function isComma({ form }: Token): boolean {
  return form === ',';
}

/** A day, or a word for a span of time: on Monday, last week. */
export function isTime(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (days.has(token.form) ||
      isMonth(token.form) ||
      /^(?:week|month|year|night|morning|evening|afternoon|weekend|spring|summer|autumn|winter|fall|decade|quarter|noon|midnight|weeks|months|years|days|hours|minutes|day|hour|moment|date)$/.test(
        token.form,
      ))
  );
}

/** A day or a month, rather than a span of time. */
export function isDate(token: Token | undefined): boolean {
  return (
    isTime(token) &&
    !/^(?:morning|evening|afternoon|night|week|weekend|day|year|month|hour|minute|date|quarter|decade|moment|spring|summer|autumn|winter|fall|noon|midnight)s?$/.test(
      token?.form ?? '',
    )
  );
}

/** At least 31, up to 400, over £2m: a preposition that is part of how much. */
export function isQuantity(tokens: readonly Token[], from: number): boolean {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (/^(?:least|most)$/.test(next?.form ?? '')) return first?.form === 'at';
  return (
    /^(?:about|above|around|below|between|nearly|over|under|up|near)$/.test(first?.form ?? '') &&
    (next?.kind === 'number' ||
      /^(?:to|half|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundreds|thousands|dozens|one-third|two-thirds|\p{Sc})$/u.test(
        next?.form ?? '',
      ))
  );
}
