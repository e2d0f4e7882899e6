const maxLength = 80;

/**
 * A slug for a title or name: its words in lower case, joined by hyphens; letters of every script stay, tashkeel and
 * tatweel go. 'الكرملين: نتواصلُ' gives 'الكرملين-نتواصل'. Long ones end after a whole word.
 *
 * @returns '' when the text has no letter or digit.
 */
export function slugify(text: string): string {
  const words =
    text
      .normalize('NFC')
      .replace(/[\u064b-\u0652\u0670\u0640\p{Cf}'’]/gu, '')
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? cut(word) : `${slug}-${word}`;
    if (longer.length > maxLength) break;
    slug = longer;
  }
  return slug;
}

function cut(word: string): string {
  let cut = '';
  for (const character of word) {
    if (cut.length + character.length > maxLength) break;
    cut += character;
  }
  return cut;
}

/** The slug itself, or with the first number from 2 on that makes it free. */
export function freeSlug(slug: string, taken: (slug: string) => boolean): string {
  let free = slug;
  for (let n = 2; taken(free); n++) free = `${slug}-${n}`;
  return free;
}
