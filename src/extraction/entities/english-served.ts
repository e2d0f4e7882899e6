import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';
import { type NameMention } from './english-names.ts';
import { isRoleNoun } from './english-noun.ts';
import { type Run } from './english-run.ts';
import { isPossessor } from './english-token.ts';

/** Those whom a coach has. */
const charges = wordSet('side team men women players squad boys girls lads xi outfit line-up');
/** For how long somebody is at a club. */
const terms = wordSet('season year spell stint campaign term summer game match week month reign');
/** What somebody does to what a side has that is good for it: doubled Larnby's | lead. */
const adds = wordSet(
  'doubled extended restored increased stretched trebled tripled sealed completed secured clinched opened scored grabbed got hit added made struck netted celebrated wrapped rounded claimed produced provided crossed touched kicked',
);
const gains = wordSet(
  'lead advantage win victory scoring account tally first second third fourth fifth sixth seventh opener opening equaliser equalizer winner only goal goals try tries points late early comeback success triumph hundred innings',
);

/** Lund, in his first season at Larnby; his Larnby players; five changes to the Larnby side; whose penalty won it for Larnby: what ties somebody to a club named next. */
export function servesNext(tokens: readonly Token[], name: number, { from, to }: Run): boolean {
  const at = tokens[from - 1]?.form === 'the' ? from - 2 : from - 1;
  const [link = '', before = ''] = [tokens[at]?.form, tokens[at - 1]?.form];
  if (isPossessor(tokens[to - 1])) {
    const verb = /^(?:up|off|for)$/.test(link) ? before : link;
    return adds.has(verb) && gains.has(tokens[to]?.form ?? '');
  }
  if (/^(?:his|her)$/.test(link)) return charges.has(tokens[to]?.form ?? '');
  if (link === 'to') return before === 'changes';
  if (link === 'of') return before === 'charge';
  if (/^(?:at|with|in)$/.test(link)) return terms.has(before) && ownsBefore(tokens, name, at);
  return link === 'for' && (before === 'back' || tokens[name + 1]?.form === 'whose');
}

/** In | his | first season at Larnby. */
function ownsBefore(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ form }) => /^(?:his|her|their)$/.test(form));
}

/** Lund replaced Tom Reed as | Larnby | manager: the second name after somebody's. */
export function replacedAt(
  { run, paragraph: { tokens } }: NameMention,
  club: NameMention | undefined,
): NameMention | undefined {
  if (club === undefined || !isRoleAfter(tokens, club.run.to)) return undefined;
  const at = club.run.from - (tokens[club.run.from - 1]?.form === 'the' ? 2 : 1);
  const verb = tokens.slice(run.to, run.to + 3).map(({ form }) => form);
  const isNew = verb.some((form) =>
    /^(?:replaced|replaces|succeeded|succeeds|replace)$/.test(form),
  );
  return isNew && tokens[at]?.form === 'as' ? club : undefined;
}

/** Larnby | head coach. */
function isRoleAfter(tokens: readonly Token[], to: number): boolean {
  return [to, to + 1].some((i) => isRoleNoun(tokens[i]));
}

/** How many words are looked on over between a club and somebody, and after them. */
const furthest = 10;
/** How what a club does with somebody starts, before the name, and what it ends with where that tells. */
const deals: readonly (readonly [before: RegExp, after: RegExp | null])[] = [
  [/ part(?:ed|ing)? (?:company|ways) with $/, null],
  [
    / (?:handed|gave|given|awarded|offered) $/,
    /^ (?:an?|his|her|the|another) (?:[\w-]+ ){0,3}(?:contract|deal|extension|debut|captaincy|start|armband|job)\b/,
  ],
  [/ (?:put|placed|left|have) $/, /^ in (?:[\w-]+ )?charge\b/],
  [
    / (?:were|are|was|is|be|been) (?:still |again |also )?(?:without|missing) (?:the )?(?:injured |suspended |banned |influential )?$/,
    null,
  ],
  [
    / (?:had|saw|have|lost) $/,
    /^ (?:sent off|dismissed|sin-binned|booked|shown|carried off|stretchered|to (?:an? )?(?:[\w-]+ ){0,2}(?:injury|strain|card|suspension))\b/,
  ],
  [/ (?:brought|sent|threw) on $/, null],
  [/ (?:introduced|recalled|rested|substituted|welcomed back|left out) $/, null],
  // Larnby were indebted to a hundred from Lund.
  [/ (?:indebted|grateful|thankful) to /, null],
  [/ (?:reduced|down) to (?:\w+(?:-\w+)?) (?:men|players|women) (?:when|after|as) $/, null],
];

/** Larnby have parted company with | Lund; Larnby were without Lund; Larnby's fifth defeat under Lund: the club named right before somebody, whose they are. */
export function clubBefore(
  { run, paragraph: { tokens } }: NameMention,
  club: NameMention | undefined,
): NameMention | undefined {
  if (club === undefined) return undefined;
  const between = tokens.slice(club.run.to, run.from);
  if (between.length > furthest || between.some(({ form }) => /^[;:]$/.test(form)))
    return undefined;
  if (between.at(-1)?.form === 'under') return club;
  if (!club.isSubject || isPossessor(tokens[club.run.to - 1])) return undefined;
  const before = ` ${between.map(({ form }) => form).join(' ')} `;
  const after = ` ${tokens
    .slice(run.to, run.to + furthest)
    .map(({ form }) => form)
    .join(' ')}`;
  const isDealt = deals.some(
    ([start, end]) => start.test(before) && (end === null || end.test(after)),
  );
  return isDealt ? club : undefined;
}
