import { isCapital } from '../english/words.ts';
import { parts } from './english-body-part.ts';
import { opensPatron } from './english-joined-name.ts';
import { textOf } from './english-noun.ts';
import { bodyAt } from './english-body-at.ts';
import { homes, memberOf, type Role, readRole } from './english-role.ts';
import { bodyField, isOwnBody } from '../lexicon/english-bodies.ts';
import { baseOf } from './english-token.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';

const furthestVerb = 3;
/** Verbs whose object is the body that somebody works for: runs the mill. */
const ofObject = wordSet(
  'runs run ran owns own owned bought acquired leads lead led heads head headed chairs chair chaired directs direct directed manages manage managed founded cofounded set edits edit coaches coached oversees oversaw advises advised started opened operates practises practices launched established joined commands commanded left organises organise organizes organize organised organized supervises supervise supervised administers produces captains captained skippers skippered curates curated cofounds',
);
/** Verbs after which a preposition names the body: teaches at Corby University. */
const ofPlace = wordSet(
  'took moved works work worked teaches taught serves serve served sits studies studied covers cover covered lectures speaks acts presides tracks researches represents represent represented coordinates coordinate coordinated volunteers volunteer volunteered consults campaigns campaigned lobbies handles plays played trains trained treats sat belongs reports inspected audited designed drove drives driven flew flies flown cleaned cleans cooked cooks translated translates tested tests monitors monitored negotiated negotiates mapped maps surveyed surveys fished piloted pilots guarded guards photographed photographs investigates investigated follows analyses analyzes analysed analyzed writes wrote blogs drafted interned competes rides rode races raced scouts scouted crewed belong appeared appears speak spoke sings sang dances danced performs performed stands stood looks',
);

const leadingNow =
  /^(?:leading|heading|chairing|running|directing|managing|coordinating|overseeing|working|teaching|studying|representing|standing|running|appearing|acting|speaking|playing|campaigning)$/;

/** Verbs of those who head a body. */
export const leading = wordSet(
  'bought acquired lead leads led head heads headed chair chairs chaired command commands commanded coaches coached direct directs directed edits manage manages managed founded cofounded joined run runs ran oversees oversaw',
);

/** What a body has somebody lead. */
const undertakings = wordSet(
  'appraisal review project programme program study research survey excavation dig expedition trial rollout operation rescue search restoration negotiations talks assessment campaign section ward desk',
);

function isWork(form = ''): boolean {
  return ofObject.has(form) || ofPlace.has(form);
}

/** Runs the Corner Press café, covers mining at Brandt & Rowe, works for the council: the words after who. */
export function relativeRole(text: string, words: readonly Token[]): Role | null {
  const [auxiliary, second, third] = words;
  // Who used to run the mill.
  if (auxiliary?.form === 'used' && second?.form === 'to') return null;
  // Who has been in charge of collections at the Revenue Agency.
  const charge = words.findIndex(({ form }) => /^(?:charge|responsible)$/.test(form));
  const isNow = /^(?:is|has|responsible|in)$/.test(auxiliary?.form ?? '');
  if (isNow && charge !== -1 && charge < 5 && /^(?:of|for)$/.test(words[charge + 1]?.form ?? ''))
    return chargeOf(text, words.slice(charge + 1));
  // Who is leading the inquiry for the Board.
  const verbNow = second?.form === 'been' ? third : second;
  if (/^(?:is|was|has)$/.test(auxiliary?.form ?? '') && leadingNow.test(verbNow?.form ?? '')) {
    const preposition = words.findIndex(({ form }, i) => i > 1 && /^(?:for|at)$/.test(form));
    const body = preposition === -1 ? null : belonging(text, words.slice(preposition));
    return body ?? belonging(text, words.slice(second?.form === 'been' ? 2 : 1));
  }
  // Who oversaw plants for the department and now teaches at Corby University.
  const now = words.findIndex(({ form }, i) => form === 'now' && words[i - 1]?.form === 'and');
  if (now !== -1) return relativeRole(text, words.slice(now + 1));
  const verb = words.findIndex(({ form }, i) => i <= furthestVerb && isWork(form));
  const word = words[verb];
  const role = word === undefined ? null : roleOfVerb(text, word, words.slice(verb + 1));
  // Who bought the club: its owner.
  if (role?.head === '' && /^(?:bought|acquired|owns?)$/.test(word?.form ?? ''))
    return { ...role, head: 'owner', field: 'head', words: new Set(['owner']) };
  if (word !== undefined) return role;
  // Who keeps bees at Selwick and sits on the federation's council.
  const and = words.findIndex(({ form }, i) => form === 'and' && isWork(words[i + 1]?.form));
  return and === -1 ? null : relativeRole(text, words.slice(and + 1));
}

/** Of collections at the Revenue Agency, of the mill: where somebody is in charge. */
function chargeOf(text: string, words: readonly Token[]): Role | null {
  const at = words.findIndex(({ form }) => form === 'at');
  const place = at === -1 ? null : belonging(text, words.slice(at));
  return named(place) ?? named(belonging(text, words)) ?? place;
}

/** What a verb with the words after it says that somebody is. */
function roleOfVerb(text: string, word: Token, after: readonly Token[]): Role | null {
  // Who represents Thrumdale on the county council.
  const on = after.findIndex(({ form }) => form === 'on');
  const board = on === -1 ? null : belonging(text, after.slice(on));
  if (/^(?:represents?|represented|sits|sat|serves?|served)$/.test(word.form) && board !== null)
    return board;
  // Who represents the Fishers' Co-operative.
  const client = word.form.startsWith('represent') ? belonging(text, [word, ...after]) : null;
  // Cllr Ada Finch, who represents the village: of no body that it is.
  if (client?.body?.kind === 'definite' && homes.test(client.body.head)) return null;
  if (isOwnBody(client?.body?.head ?? '')) return client;
  // Who represents the Elk River First Nation.
  if (client?.body?.kind === 'named' && /^nations?$/.test(client.body.head)) return client;
  // Who cooks there, who runs it, who looks after its collections.
  const its = links.has(after[0]?.form ?? '') ? 1 : 0;
  const isLast =
    after[0]?.form === 'there' || (isWithin(word) && /^its?$/.test(after[its]?.form ?? ''));
  if (isLast) return memberOf({ kind: 'last', text: '', head: '' });
  // Who owns the hotel, who manages the hall.
  const venue = /^(?:the|this)$/.test(after[0]?.form ?? '') ? after[1] : undefined;
  if (ofObject.has(word.form) && venues.has(venue?.form ?? '') && after[2]?.kind !== 'word')
    return memberOf({
      kind: 'definite',
      text: textOf(text, after.slice(0, 2)),
      head: baseOf(venue),
    });
  // Who joined from Tusker: where somebody was.
  if (word.form === 'joined' && after[0]?.form === 'from') return null;
  const isObject = ofObject.has(word.form);
  // Who runs 300 head of Angus: a count of things.
  if (isObject && after[0]?.kind === 'number') return null;
  // Who took over the Playhouse in 2021.
  if (/^(?:took|takes)$/.test(word.form) && after[0]?.form === 'over')
    return named(belonging(text, after));
  // Who manages a technology fund at Lindgard.
  if (/^an?$/.test(after[0]?.form ?? '')) {
    const at = after.findIndex(({ form }) => /^(?:at|for|with)$/.test(form));
    const own = at === -1 ? null : named(belonging(text, after.slice(at)));
    if (own !== null) return own;
  }
  const found = isObject ? belonging(text, [word, ...after]) : null;
  const kind = found?.body?.kind ?? '';
  if (kind === 'named') return found;
  // Who runs the exoplanet group at Corby University.
  const at = after.findIndex(({ form }) => form === 'at');
  const place = found === null || at === -1 ? null : named(belonging(text, after.slice(at)));
  if (isOwnBody(place?.body?.head ?? '')) return place;
  // Who leads the hardware team at security firm Vantrex.
  const isPart = kind === 'definite' && parts.test(found?.body?.head ?? '');
  if (isPart && place !== null && bodyField(place.body?.head ?? '') !== 'place') return place;
  // Who manages the site: of whoever has it.
  if (
    leading.has(word.form) &&
    kind === 'definite' &&
    /^(?:site|place)$/.test(found?.body?.head ?? '')
  )
    return memberOf({ kind: 'last', text: '', head: '' });
  if (leading.has(word.form) && /^(?:definite|study|last)$/.test(kind)) return found;
  // Who chaired the appraisal: of the body that was spoken of.
  const what = after.at(-1)?.form ?? '';
  const isUndertaking =
    /^(?:the|its)$/.test(after[0]?.form ?? '') &&
    undertakings.has(what) &&
    after.every((token) => !isCapital(token));
  if (leading.has(word.form) && isUndertaking && found === null && after.length < 5)
    return memberOf({ kind: 'last', text: '', head: what });
  // Who represents them.
  if (word.form.startsWith('represent') && /^(?:them|both)$/.test(after[0]?.form ?? ''))
    return memberOf({ kind: 'last', text: '', head: '' });
  // Who lectures in law at Corby University: the first that names a body.
  for (const [at, { form }] of after.entries()) {
    const isTo = form === 'to' && word.form.startsWith('belong');
    if (!isTo && !/^(?:at|for|with|of|as|on|in)$/.test(form)) continue;
    const role = belonging(text, after.slice(at));
    // Who oversees stations for the agency.
    const isOfBody =
      /^(?:for|at)$/.test(form) &&
      role?.body?.kind === 'definite' &&
      isOwnBody(role.body.head) &&
      !homes.test(role.body.head);
    if (role?.body?.kind === 'named' || (role !== null && (isOfBody || isEmployed(word))))
      return role;
  }
  return null;
}

/** Prepositions that may stand between a verb and 'its'. */
const links = wordSet('for on in after at with of to');

/** Where people are served or shown something, and who runs it is of no other body. */
const venues = wordSet(
  'hall hotel pub inn cafe café restaurant bar shop store farm estate theatre theater cinema gallery castle zoo museum market mill brewery vineyard arena bakery bookshop salon garage clinic nursery hostel lodge',
);

/** Leads, owns, speaks for, sits on: a verb of whoever is of the body, unlike one of whoever studies it. */
function isWithin({ form }: Token): boolean {
  return (
    leading.has(form) ||
    ofObject.has(form) ||
    /^(?:work|sit|serve|speak|coordinate|look|belong|play|volunteer|act|campaign|teache)s$/.test(
      form,
    )
  );
}

function isEmployed({ form }: Token): boolean {
  return /^(?:works?|worked|teaches)$/.test(form);
}

function named(role: Role | null): Role | null {
  return role?.body?.kind === 'named' ? role : null;
}

/** A role that says no more than where somebody belongs. */
export function belonging(text: string, words: readonly Token[]): Role | null {
  const role = readRole(text, words.slice(1));
  if (role !== null && role.body !== null && words[0]?.form === 'as') return role;
  const body = bodyOfPhrase(text, words);
  return body === null ? null : memberOf(body, textOf(text, words));
}

function bodyOfPhrase(text: string, words: readonly Token[]): Role['body'] {
  const determiner = words[1]?.form ?? '';
  const start = determiners.has(determiner) && !opensPatron(words, 1) ? 2 : 1;
  return bodyAt(text, words, start, determiner);
}
