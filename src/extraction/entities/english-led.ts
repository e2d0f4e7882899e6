import { lowerBound } from '../lower-bound.ts';
import { type Paragraph } from '../statement.ts';

const furthest = 5;

/** Led in evidence by Ada Finch, the witness said: where the sentence of a token starts that opens with what somebody else did to its subject; null of others. */
export function ledStart({ tokens, sentences }: Paragraph, at: number): number | null {
  const first = lowerBound(sentences.length, at + 1, (k) => sentences[k]?.from ?? 0) - 1;
  const start = sentences[first]?.from ?? 0;
  const opening = tokens[start]?.form ?? '';
  const isPast = /\p{L}(?:ed|ought)$|^(?:led|shown|taken|driven)$/u.test(opening);
  const isLed =
    isPast && tokens.slice(start + 1, start + furthest).some(({ form }) => form === 'by');
  return isLed ? (tokens[start]?.start ?? 0) : null;
}
