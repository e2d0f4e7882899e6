import { type Marked, namingSigns } from './naming-signs.ts';
import weights from './naming-weights.json' with { type: 'json' };

/** From how likely on a string is taken for a name. */
export const likely = 0.5;

/**
 * How likely a quote-marked string names something and is nobody's words, from 0 to 1: a logistic regression on the annotated
 * articles, over what the rules say and the words in it and beside it. `npm run calibrate:names` fits the weights again and says
 * how far they hold on articles that they were not fitted on.
 */
export function namingLikelihood(marked: Marked): number {
  const known: Record<string, number | undefined> = weights;
  const odds = namingSigns(marked).reduce(
    (sum, [sign, value]) => sum + value * (known[sign] ?? 0),
    0,
  );
  return 1 / (1 + Math.exp(-odds));
}
