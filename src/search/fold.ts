const letters: Record<string, string> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
};

/**
 * The form in which names are compared: compatibility forms resolved, accents, tashkeel, tatweel and invisible controls
 * dropped, the forms of alef, hamza, ya, kaf and ta marbuta unified, digits in ASCII, lower case, words apart by single
 * spaces. Idempotent. 'الأُستاذة ٣' gives 'الاستاذه 3'.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      // Apart from its letter, a hamza above or below is a mark like any other.
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}\u0640\u02b9-\u02bf'’‘`]/gu, '')
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[ٱىیېکةہە]/g, (letter) => letters[letter] ?? letter)
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .normalize('NFC')
  );
}
