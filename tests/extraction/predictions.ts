import { extract } from '../../src/extraction/extract.ts';
import { type Prediction, toPrediction } from '../../src/extraction/prediction.ts';
import { gazetteer } from './read.ts';

const known = new Map<string, Prediction>();

/** What is found in the text of an annotated article, read once for every test that asks. */
export function predictionOf(text: string): Readonly<Prediction> {
  const prediction = known.get(text) ?? toPrediction(extract(text, { gazetteer }));
  known.set(text, prediction);
  return prediction;
}
