/** Month names of the Arabic calendars in use and of English, as one alternative of a pattern. */
const monthPattern =
  'يناير|كانون الثاني|جانفي|فبراير|شباط|فيفري|مارس|آذار|أبريل|ابريل|إبريل|نيسان|أفريل|مايو|أيار|ماي|يونيو|يونيه|حزيران|جوان|يوليو|يوليه|تموز|جويلية|يوليوز|أغسطس|آب|أوت|غشت|سبتمبر|أيلول|شتنبر|أكتوبر|تشرين الأول|نوفمبر|تشرين الثاني|نونبر|ديسمبر|كانون الأول|دجنبر|' +
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

const date = new RegExp(
  `(?:\\p{N}{1,2}\\s*[/ ,.-]?\\s*(?:${monthPattern})\\b|(?:${monthPattern})[a-z]*\\.?\\s+\\p{N}{1,2}|\\p{N}{1,4}[/.-]\\p{N}{1,2}[/.-]\\p{N}{2,4}|(?:${monthPattern})[/ ،,-]+\\p{N}{4})`,
  'iu',
);

/** Whether a line names a calendar day. */
export function hasDate(text: string): boolean {
  return date.test(text.replace(/\b(?=[\u0600-\u06ff])/g, ''));
}
