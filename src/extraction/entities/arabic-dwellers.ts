import { wordSet } from '../lexicon/word-set.ts';
import { territories } from './arabic-body-place.ts';

/** Who is of a place by living there. */
const dwellers = wordSet(
  `سكان ساكن ساكنة ساكنو ساكنات أهالي أهل مواطن مواطنة مواطنون مواطنين مواطنات قاطن قاطنة قاطنو قاطني مقيم مقيمة نازح نازحة نازحون نازحين لاجئ لاجئة شاهد شاهدة شهود أعيان وجهاء شاب شابة شباب رجل امرأة سيدة أم أب جار
  مزارع مزارعة مزارعون مزارعين فلاح فلاحة فلاحون فلاحين صياد صيادون صيادين راع تاجر تاجرة بائع بائعة متضرر متضررة متضررون ناج ناجية متطوع متطوعة طالب طالبة`,
);

/** سكان بلدية الواحة, مزارع من جماعة تنغير: whether the noun after who somebody is names where they live, and no body of theirs. */
export function livesIn(head: string, noun: string): boolean {
  return dwellers.has(head) && (territories.has(noun) || territories.has(noun.replace(/^ب/, '')));
}
