import { type GazetteerRecord } from '../gazetteer/record.ts';
import { type BodyField, bodyField } from '../lexicon/english-bodies.ts';
import { knownField } from '../lexicon/english-known-bodies.ts';
import { isSport } from '../lexicon/english-sport.ts';
import { isClub } from './gazetteer.ts';
import { wordSet } from '../lexicon/word-set.ts';

const types: Partial<Record<string, BodyField>> = {
  company: 'company',
  court: 'court',
  government: 'government',
  legislature: 'parliament',
  media: 'media',
  military: 'military',
  ministry: 'ministry',
  ngo: 'association',
  office: 'government',
  party: 'party',
  sports: 'club',
  university: 'university',
  'central-bank': 'agency',
  international: 'agency',
  platform: 'company',
};

/** What a record says a body is: by the noun that it is called by where that says more than its type, as of a union. */
function fieldOfRecord(record: GazetteerRecord | undefined): BodyField | undefined {
  if (record?.kind !== 'organization') return undefined;
  const called = bodyField(record.headNouns?.en?.[0] ?? '');
  const isSpecific = /^(?:union|hospital|museum|police)$/.test(called ?? '');
  return isSpecific && called !== null ? called : types[record.type];
}

/** What the names of schools end with that have no noun: Crane Road Primary. */
export const schoolEndings = wordSet(
  'primary elementary middle secondary high grammar prep comprehensive',
);
/** Offices that end with 'general' and are no hospital. */
const generals = wordSet(
  'attorney solicitor prosecutor surgeon auditor inspector secretary director accountant procurator registrar',
);

const workers =
  /(?:workers|miners|trackmen|seamen|seafarers|teamsters|employees|nurses|teachers|drivers|dockers|machinists|firefighters|farmworkers|porters|cleaners)['’]?$/;

/** What papers are called at the end of their names, and other bodies at the start of theirs: Beacon Learning, Sun Foods. */
const opensNames = wordSet(
  'beacon star sun globe echo mirror express courier dispatch pioneer patriot comet mercury argus voice monitor insider register record sentinel vanguard today clarion bugle review advertiser',
);

/** World Rowing, British Cycling, Swim England: who runs a sport. */
export function isSportsBody(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isWide =
    /^(?:world|european|asian|african|international|global|usa|us|gb|british|england|scottish|welsh|irish|english|canadian|australian|swiss|royal)$/;
  const isOf =
    (isSport(last) && isWide.test(first)) ||
    /^(?:swim|ski|row|cycle|snowsport|triathlon|parkrun)$/.test(first);
  return isOf && words.length > 1 && words.length < 4;
}

/** The kind of body that a name's own noun says: Mineworkers Union of Zambia is a union. */
export function fieldOfName(
  words: readonly string[],
  record: GazetteerRecord | undefined,
): BodyField | null {
  const known = fieldOfRecord(record);
  const isState = words.some((word) =>
    /^(?:house|kremlin|palace|presidency|downing|cabinet|elysee)$/.test(word),
  );
  if (words.some((word) => /^(?:sheriff|sheriffs|police|constabulary)$/.test(word)))
    return 'police';
  if (record?.kind === 'organization' && record.type === 'office' && !isState) return 'agency';
  // FIFA, the NFL: who runs a sport, and has no players.
  if (known === 'club' && record !== undefined && !isClub(record)) return 'association';
  if (known !== undefined) return known;
  // Unison, the NDP: by no word of theirs.
  const own = knownField(words[0] === 'the' ? words.slice(1) : words);
  if (own !== null) return own;
  if (isSportsBody(words)) return 'association';
  if (/^(?:air|marine) (?:corps|force)$/.test(words.slice(-2).join(' '))) return 'military';
  const isInstitution = /^(?:court|school|university|hospital|museum|club)$/.test(
    bodyField(words.at(-1) ?? '') ?? '',
  );
  if (words.includes('municipal') && !isInstitution) return 'council';
  // The Port of Corley, which ships call at and which has a chief executive.
  if (words[0] === 'port' && words[1] === 'of' && bodyField(words.at(-1) ?? '') === null)
    return 'company';
  // Anglian Ports.
  if (words.length > 1 && /^(?:ports|docks|airports)$/.test(words.at(-1) ?? '')) return 'company';
  // The Mineworkers' Front, the Nurses' League.
  const isOfWorkers =
    /^(?:front|league|congress|forum|guild|brotherhood|alliance|movement)$/.test(
      words.at(-1) ?? '',
    ) && words.some((word) => workers.test(word));
  if (isOfWorkers) return 'union';
  // Local 418.
  const local = words.indexOf('local');
  if (local !== -1 && /^\d/.test(words[local + 1] ?? '')) return 'union';
  // Human Rights Monitor: who watches over something, and no paper.
  const isWatch =
    /^(?:monitor|observer|voice|advocates?|watch)$/.test(words.at(-1) ?? '') &&
    words.some((word) =>
      /^(?:rights|justice|cancer|womens|patients?|tenants|parents|carers|youth|survivors|animals?|refugee|migration|migrants|election|elections|electoral|conflict|peace|freedom|poverty|hunger|environmental|forest|corruption|transparency|prison|torture|land)$/.test(
        word,
      ),
    );
  if (isWatch) return 'association';
  // Congress of Free Trade Unions.
  if (words.length > 2 && words.at(-1) === 'unions') return 'union';
  if (words.slice(-2).join(' ') === 'opera house') return 'museum';
  // The Marl Courier-Post.
  const halves = words.at(-1)?.split('-') ?? [];
  if (halves.length === 2 && halves.every((half) => bodyField(half) === 'media')) return 'media';
  if (words.length > 1 && schoolEndings.has(words.at(-1) ?? '')) return 'school';
  // The Abbey Players.
  if (words.length > 1 && words.at(-1) === 'players') return 'museum';
  // Corley Transit, Tyne Metro.
  if (words.length > 1 && /^(?:transit|metro)$/.test(words.at(-1) ?? '')) return 'agency';
  // Friends of the Lakes.
  if (words.length > 2 && words[0] === 'friends' && words[1] === 'of') return 'association';
  // Arsenal Women.
  if (words.length > 1 && /^(?:women|ladies)$/.test(words.at(-1) ?? '')) return 'club';
  // Mercy General, Port Ellis Medical Center.
  const isHospital =
    words.length > 1 &&
    /^(?:general|memorial|medical cent(?:er|re))$/.test(
      words.at(-2) === 'medical' ? words.slice(-2).join(' ') : (words.at(-1) ?? ''),
    );
  if (isHospital && !generals.has(words.at(-2) ?? '')) return 'hospital';
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const core = of > 0 ? words.slice(0, of) : words;
  const fields = core
    .map((word, i) => (i < core.length - 1 && opensNames.has(word) ? null : bodyField(word)))
    .toReversed();
  // Gulf Petrochem: where a body is, and no place.
  const within = core.length > 1 ? fields.slice(0, -1) : fields;
  return (
    fields.find((field) => field !== null && field !== 'place') ??
    within.find((field) => field !== null) ??
    null
  );
}
