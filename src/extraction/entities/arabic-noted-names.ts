import { genderOf } from '../lexicon/arabic-given-names.ts';
import { mediaHeads, organizationHeads } from '../lexicon/arabic-speakers.ts';
import { nameNouns, prepositions } from '../lexicon/arabic-words.ts';
import { isCompound, isNamePart, isNameRun, nameWord } from '../arabic/name-words.ts';
import { leaderStarts } from '../lexicon/arabic-company.ts';
import { secondName } from '../arabic/second-noun.ts';
import { isHead, verbAt } from '../arabic/words.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Token } from '../tokens.ts';
import type { Cast } from './arabic-cast.ts';
import { nameAt } from './arabic-name-run.ts';
import { honours } from './arabic-namesake.ts';
import { describe } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Nations } from './nations.ts';
import { phraseText } from './phrase-text.ts';
import type { Registry } from './registry.ts';

/** What the people and bodies of a paragraph are looked up in, and put into. */
export interface MentionLookup {
  gazetteer: Gazetteer;
  nations: Nations;
  cast: Cast;
  registry: Registry;
}

/** How sure a name is that nothing but its words tells. */
const sure = 5;

/** Notes the full names that stand anywhere, so that a surname or a given name alone is known: in a caption, in an aside. */
export function noteNames(paragraph: Paragraph, lookup: MentionLookup): void {
  const { text, tokens } = paragraph;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !/given/.test(nameWord(token))) continue;
    if (isOfBody(tokens[i - 1]) && !endsPlace(tokens, i, lookup)) continue;
    const run = withoutObject(paragraph, i, nameAt(tokens, i, lookup));
    // وقف ناجي شلهوب, with شلهوب alone elsewhere: a word that may be a given name is one.
    const next = tokens[i + 1];
    const isActor =
      lookup.cast.isSurname(tokens[(run?.to ?? i) - 1]?.form ?? '') &&
      verbAt(text, token) === null &&
      (next === undefined || nameWord(next) !== 'given');
    // آمنة دفع الله: what ends as a name does is one.
    const isEndSure = isCompound(tokens[(run?.to ?? 0) - 2], tokens[(run?.to ?? 0) - 1]);
    // بحضور عبد الحق حداد عن المديرية: where no more of the name can follow.
    const end = tokens[run?.to ?? 0];
    const isServant = token.form === 'عبد' && (end?.kind !== 'word' || prepositions.has(end.form));
    const isSure =
      run !== null &&
      run.to - i >= 2 &&
      (isActor || ((nameWord(token) === 'given' || isEndSure || isServant) && run.score >= sure)) &&
      isNameRun(tokens, i + 1, run.to);
    if (!isSure) continue;
    const name = phraseText(text, tokens.slice(i, run.to));
    const { registry } = lookup;
    const person =
      registry.byName(name) ??
      registry.add(describe(name, 'person', { name, gender: genderOf(token.form) }), null);
    if (!registry.noted.has(person))
      registry.noted.set(
        person,
        spanOf(paragraph, { start: token.start, end: tokens[run.to - 1]?.end ?? token.end }),
      );
    i = run.to - 1;
  }
}

/** اتهم كمال حداد | سامي رزق: whom somebody is said to have done something is no part of the name. */
function withoutObject<Run extends { to: number }>(
  { text, tokens }: Paragraph,
  i: number,
  run: Run | null,
): Run | null {
  const verb = verbAt(text, tokens[i - 1]);
  const takesSomebody = ['target', 'noun'] as const;
  if (run === null || !takesSomebody.some((each) => verb?.verb.complements.has(each))) return run;
  return { ...run, to: secondName(tokens, { from: i, to: run.to }, { isSure: false }) };
}

/** المبعوثة الأممية إلى ليبيا كارولين: a country ends before the name. */
function endsPlace(tokens: readonly Token[], i: number, { nations }: MentionLookup): boolean {
  return [1, 2].some((back) => nations.named(tokens, i - back)?.length === back);
}

/** شارع محمد علي, مستشفى فيصل: what is named after somebody. */
function isOfBody(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { form } = token;
  // وفد برئاسة حمزة رعيدي: who leads it.
  if (leaderStarts.has(form)) return false;
  return (
    isNamePart(token) ||
    [organizationHeads, mediaHeads, nameNouns].some((heads) => isHead(form, heads)) ||
    honours.has(form)
  );
}
