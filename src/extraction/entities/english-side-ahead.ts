import { isCapital } from '../english/words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';

/** Who puts a side ahead. */
const gives = wordSet(
  'put puts fired fires sent gave gives handed handing earned earning kept helped helping inspired guided guiding steered steering shot headed nudged lifted took brought brings pulled drew edged hauled dragged led rescued saved propelled sending giving putting firing lift lifting lifts lead leading leads guide guides steer steers fire help helps carry carried carrying carries power powered powering powers propel propelling push pushed pushing pushes inspire inspires inspiring earn earns hand hands secured secure securing sealed seal sealing clinched',
);
const stages =
  /^(?:lead|win|victory|point|points|draw|final|finals|semifinals?|quarterfinals?|last|next|playoffs?|knockout|championship|cup|title|advantage|early|late|perfect|first|second|halftime)$/;

/** Fired | Larnby | in front: whether somebody puts a side ahead that stands between two tokens. */
export function givesAhead(tokens: readonly Token[], from: number, to: number): boolean {
  const the = tokens[from - 1]?.form === 'the' ? from - 1 : from;
  return gives.has(tokens[the - 1]?.form ?? '') && isGiven(tokens, to);
}

/** Fired Larnby | in front, gave Larnby | the lead. */
function isGiven(tokens: readonly Token[], to: number): boolean {
  const [first, second, third] = [0, 1, 2].map((k) => tokens[to + k]?.form ?? '');
  return (
    /^(?:ahead|level|through|up|victory|clear|home|top|promotion)$/.test(first ?? '') ||
    (first === 'in' && second === 'front') ||
    (first === 'back' && second === 'into') ||
    // Lifted Larnby past Selwick, helped them to a 3-0 win.
    (/^(?:past|over|by)$/.test(first ?? '') && isCapital(tokens[to + 1])) ||
    (first === 'to' && toResult(tokens, to + 1)) ||
    (/^(?:the|a|an|their)$/.test(first ?? '') && toResult(tokens, to)) ||
    (first === 'into' && /^(?:the|a)$/.test(second ?? '') && stages.test(third ?? '')) ||
    (/^(?:the|a|an)$/.test(first ?? '') && stages.test(second ?? '')) ||
    // A place in the final.
    (first === 'a' && /^(?:place|spot)$/.test(second ?? '') && third === 'in')
  );
}

/** A 3-0 win, victory, a shock result: what a side is brought to. */
function toResult(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 7; i++) {
    const { form = '', kind } = tokens[i] ?? {};
    if (kind === undefined || /^[.,;:]$/.test(form)) return false;
    if (stages.test(form) || /^(?:win|victory|triumph|draw|success|title|crown)$/.test(form))
      return true;
    if (/^(?:in|on|at|with|after|over|against)$/.test(form)) return false;
  }
  return false;
}
