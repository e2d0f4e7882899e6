/** How many words a line has, by the spaces between them. */
export function countWords(line: string): number {
  return line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether a line ends as a sentence does, its closing quote marks aside. */
export function endsAsSentence(line: string): boolean {
  return /[.!?؟۔…][\s"»”“’')\]]*$/u.test(line);
}
