import { type Paragraph } from '../statement.ts';

const furthest = 5;

/** Led in evidence by Ada Finch, the witness said: where the sentence of a token starts that opens with what somebody else did to its subject; null of others. */
export function ledStart({ tokens, sentences }: Paragraph, at: number): number | null {
  const start = sentences.findLast(({ from }) => from <= at)?.from ?? 0;
  const first = tokens[start]?.form ?? '';
  const isPast = /\p{L}(?:ed|ought)$|^(?:led|shown|taken|driven)$/u.test(first);
  const isLed =
    isPast && tokens.slice(start + 1, start + furthest).some(({ form }) => form === 'by');
  return isLed ? (tokens[start]?.start ?? 0) : null;
}
