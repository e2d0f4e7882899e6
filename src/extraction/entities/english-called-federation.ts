import { bodyField, type BodyField } from '../lexicon/english-bodies.ts';
import { isSport } from '../lexicon/english-sport.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Actor, type Naming } from './english-actor.ts';
import { away } from './english-body-fit.ts';

/** Of which world: the international federation, the European body. */
const wide = wordSet('international world global continental european asian african');
/** What bodies are called that others have joined or that rule over them. */
const ruling = wordSet(
  'governing ruling sanctioning umbrella professional representative membership industry trade housing accreditation accrediting standards awarding certification heritage funding welfare racing sports sporting national',
);
const heads = /^(?:body|federation|confederation|association|union|board|organi[sz]ation)$/;
const named = wordSet(
  'federation confederation association union board council committee commission authority world international guild institute alliance',
);
/** Bodies that rule over nobody who has joined them. */
const others: ReadonlySet<BodyField | null> = new Set([
  'club',
  'council',
  'media',
  'government',
  'ministry',
  'court',
  'police',
  'military',
  'party',
  'parliament',
  'school',
  'university',
  'hospital',
  'place',
]);
const least = 0.6;

/** The governing body, the sport's international federation, the housing body: one that the text has named, by what such bodies are called. */
export function calledFederation(
  words: readonly string[],
  { head, place, around }: { head: string; place: number; around: readonly Naming[] },
): Actor | undefined {
  const [kind = ''] = words.slice(-2);
  const isRuling = ruling.has(kind) || wide.has(kind) || (isSport(kind) && head !== 'union');
  if (words.length > 4 || words.at(-1) !== head || !heads.test(head) || !isRuling) return undefined;
  // The national union, the trade association: mostly one of its own.
  if (/^(?:national|trade|industry)$/.test(kind) && /^(?:union|board)$/.test(head))
    return undefined;
  const isWide = words.some((word) => wide.has(word));
  let best: { actor: Actor; score: number } | undefined;
  for (const naming of around) {
    if (naming.place >= place) break;
    const fit = fitOf(naming.actor, { head, task: kind, isWide, isNational: kind === 'national' });
    const score = fit - away(place, naming.place) + (naming.isSubject ? 0.5 : 0);
    if (fit > 0 && score > least && score >= (best?.score ?? 0))
      best = { actor: naming.actor, score };
  }
  return best?.actor;
}

/** The housing association, of Marl Homes. */
function areOfTask(word: string, task: string): boolean {
  return task === 'housing' && /^(?:homes|housing|living|lettings)$/.test(word);
}

/** What a phrase says of a body. */
interface Asked {
  head: string;
  task: string;
  isWide: boolean;
  isNational: boolean;
}

function fitOf(
  { kind, field, words, entity: { isMedium, name } }: Actor,
  { head, task, isWide, isNational }: Asked,
): number {
  if (/^(?:person|place)$/.test(kind) || isMedium || others.has(field)) return 0;
  const isLetters = /^\p{Lu}[\p{Lu}&]{2,5}$/u.test(name);
  const isOfSport = words.some((word) => isSport(word));
  const isNamed = words.some((word) => named.has(word));
  // A cup, a league, a stadium: none that rules.
  if (
    words.some((word) =>
      /^(?:cup|games|open|championships?|prix|trophy|tour|league|series|masters|olympics)$/.test(
        word,
      ),
    )
  )
    return 0;
  const isFirm = /^(?:body|board)$/.test(head)
    ? false
    : bodyField(words.at(-1) ?? '') === 'company';
  if (isFirm && !words.some((word) => areOfTask(word, task))) return 0;
  const isOfWorld = words.some((word) => /^(?:world|international|global|european)$/.test(word));
  const own = isOfSport ? 3 : isNamed ? 2.5 : isLetters ? 2 : kind === 'organization' ? 1.2 : 0.9;
  return own + (isWide ? (isOfWorld ? 1 : isLetters ? 0 : -1) : isNational && isOfWorld ? -1 : 0);
}
