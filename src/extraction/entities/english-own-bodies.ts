import { isCapital, isComma } from '../english/words.ts';
import { type Paragraph } from '../statement.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Actor, hold } from './english-actor.ts';
import { type Cast } from './english-cast.ts';
import { textOf } from './english-noun.ts';
import { memberOf } from './english-role.ts';
import { readRun } from './english-run.ts';
import { isPossessor } from './english-token.ts';
import { placeIn } from './place.ts';

const lookedBack = 60;
/** What somebody is of, or works for. */
const owned = wordSet(
  'employer club party firm company union team newspaper paper charity group organisation organization federation agency publisher label studio school university college church unit regiment brigade consultancy practice startup business restaurant think-tank thinktank campaign foundation ministry band orchestra',
);

/** Gives people the bodies that are said to be theirs: Lund's employer, Corvex; her party, the Marl Front. */
export function findOwnBodies(paragraphs: readonly Paragraph[], cast: Cast): void {
  for (const { tokens, index, kind, text } of paragraphs)
    tokens.forEach((token, i) => {
      const isTheirs = /^(?:his|her)$/.test(token.form);
      if (kind !== 'body' || !(isTheirs || (isPossessor(token) && isCapital(token)))) return;
      if (!owned.has(tokens[i + 1]?.form ?? '') || !isComma(tokens[i + 2])) return;
      const at = tokens[i + 3]?.form === 'the' ? i + 4 : i + 3;
      const run = readRun(tokens, at, { isFirst: false });
      if (run === null || run.name >= run.to || isPossessor(tokens[run.to - 1])) return;
      const place = placeIn(index, token.start);
      const owner = ownerAt(cast, { place, end: token.end, index, isTheirs });
      const body = textOf(text, tokens.slice(run.name, run.to));
      const head = tokens[i + 1]?.form ?? '';
      if (owner !== undefined) hold(owner, memberOf({ kind: 'named', text: body, head }), place);
    });
}

/** Whose they are: of the person named there, or of the one named last. */
function ownerAt(
  cast: Cast,
  { place, end, index, isTheirs }: { place: number; end: number; index: number; isTheirs: boolean },
): Actor | undefined {
  const to = cast.before(place + 1);
  const before = cast.namings.slice(Math.max(0, to - lookedBack), to);
  const { actor } = before.findLast((naming) => !isTheirs || naming.actor.kind === 'person') ?? {};
  if (isTheirs) return actor;
  const isHere = actor?.entity.mentions.some(
    ({ paragraph, end: at }) => paragraph === index && at === end,
  );
  return isHere === true && actor?.kind !== 'organization' ? actor : undefined;
}
