const others = new Map<string, string>([
  ...[...'أإآٱ'].map((letter): [string, string] => [letter, 'ا']),
  ['ة', 'ه'],
  ['ى', 'ي'],
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, i): [string, string] => [digit, String(i)]),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((digit, i): [string, string] => [digit, String(i)]),
]);

/** A text with each letter and digit in one form and every place kept, so that what is found in it stands there too. */
export function letters(text: string): string {
  return text.toLowerCase().length === text.length
    ? text.toLowerCase().replace(/[أإآٱةى٠-٩۰-۹]/g, (letter) => others.get(letter) ?? letter)
    : text;
}
