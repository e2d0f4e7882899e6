import { bareNoun, isHead } from '../arabic/words.ts';
import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { mediaHeads, organizationHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';

/** Whether the noun of a body or a medium is at a token, with whatever clitics it has. */
export function isBodyNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (token.isBody === true) return true;
  // صحفي is no plural of صحف.
  const { form } = token;
  // مذكرة داخلية: an adjective, where الداخلية is a ministry.
  if (/^(?:داخليه|خارجيه)$/.test(form)) return false;
  const nouns = [form, bareNoun(form), form.slice(1), bareNoun(form.slice(1))];
  const isExact = nouns.some((noun) => organizationHeads.has(noun) || mediaHeads.has(noun));
  if (!isExact && /ي(?:ه|ين|ون)?$/.test(form) && isIndefiniteAdjective(bareNoun(form)))
    return false;
  // مرافقون: people, where مرافق are facilities.
  if (!isExact && /..ون$/.test(form)) return false;
  return isHead(token.form, organizationHeads) || isHead(token.form, mediaHeads);
}

/** اتحاد بلديات قضاء الشقيف: a plural of bodies, and no adjective of the body before. */
export function areBodies(token: Token): boolean {
  return token.form.endsWith('ات') && isBodyNoun(token);
}
