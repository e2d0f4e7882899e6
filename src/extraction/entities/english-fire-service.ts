import { type NameMention } from './english-names.ts';

/** Marl Fire said, according to Marl Fire: a fire service, where the Marl Fire burns. */
export function isFireService({
  words,
  run,
  isSpeaker,
  paragraph: { tokens },
}: NameMention): boolean {
  const isSource =
    tokens[run.from - 1]?.form === 'to' && tokens[run.from - 2]?.form === 'according';
  return (
    words.length > 1 &&
    words.at(-1) === 'fire' &&
    tokens[run.from - 1]?.form !== 'the' &&
    (isSpeaker || isSource)
  );
}
