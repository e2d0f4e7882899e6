import { bareNoun, isHead } from '../arabic/words.ts';
import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { mediaHeads, organizationHeads } from '../lexicon/arabic-speakers.ts';
import { remember } from '../remember.ts';
import type { Token } from '../tokens.ts';

/** Whether the noun of a body or a medium is at a token, with whatever clitics it has. */
export function isBodyNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.isBody === true || isNounOfBody(token.form));
}

// صحفي is no plural of صحف.
const isNounOfBody = remember((form) => {
  // مذكرة داخلية: an adjective, where الداخلية is a ministry.
  if (/^(?:داخليه|خارجيه)$/.test(form)) return false;
  const nouns = [form, bareNoun(form), form.slice(1), bareNoun(form.slice(1))];
  const isExact = nouns.some((noun) => organizationHeads.has(noun) || mediaHeads.has(noun));
  if (!isExact && /ي(?:ه|ين|ون)?$/.test(form) && isIndefiniteAdjective(bareNoun(form)))
    return false;
  // مرافقون: people, where مرافق are facilities.
  if (!isExact && /..ون$/.test(form)) return false;
  return isHead(form, organizationHeads) || isHead(form, mediaHeads);
});

/** اتحاد بلديات قضاء الشقيف: a plural of bodies, and no adjective of the body before. */
export function areBodies(token: Token): boolean {
  return token.form.endsWith('ات') && isBodyNoun(token);
}

/** للجنة: of اللجنة or of a لجنة, whichever its next word tells. */
export function isOfIndefinite(form: string, next: string | undefined): boolean {
  const noun = /^[وف]?ل(ل..+)$/.exec(form)?.[1];
  return (
    noun !== undefined &&
    organizationHeads.has(noun) &&
    !/^ال.*(?:ي|يه|عامه|عليا|مشتركه)$/.test(next ?? 'ال')
  );
}
