import type { Evidence } from './evidence.ts';
import { isToSomebody, labelOf } from './page.ts';

/** “It is over.” — Omar Badr: a quote with a dash and whoever said it. */
const signed = /^[«“"„‘][^«»“”"„‘]{20,}[»”"’][.,،]?\s*[–—―-]\s*\p{L}[^.!?؟]{2,70}\.?$/u;

/** How much a line looks like one of an article's text. */
export function textEvidence({ line, isInterview, furniture, isTurn }: Evidence): number {
  const { count, ending, text, hasBullet, language } = line;
  let evidence =
    count <= 3
      ? -2
      : count <= 7
        ? -0.5
        : count <= 12
          ? 0.5
          : count <= 20
            ? 1.5
            : count <= 35
              ? 2.5
              : 3.5;
  if (ending === 'stop') evidence += 2.5;
  else if (ending === 'question') evidence += isInterview ? 2.5 : isToSomebody(text) ? 1.8 : 0.8;
  else if (ending === 'comma') evidence += 1.5;
  else if (ending === 'colon') evidence += count > 4 ? 1 : 0;
  else evidence -= count <= 12 ? 1.5 : count <= 20 ? 0.5 : 0;
  if (hasBullet) evidence += 1.5;
  if (isTurn) evidence += 3;
  else if (labelOf(text) !== '') evidence += 1.2;
  if (signed.test(text)) evidence += 4;
  evidence -= furniture.evidence * 0.3;
  if (
    language === 'ar' &&
    count >= 4 &&
    /^[وف](?!زير|زار|زراء|كال|فد|لاي|رش|ثائق|ثيق|ساط|سيط|اشنطن|رد|قت|ضع|حد|اقع|الد|اري|رق|يم|صول|عد|صف|سط|سائل|لي |الي |قود|ريق|لسطين|رنس|يديو|وز|ي |قد |يض|كر|صل|تح|ندق|ضيح|از|ير|شل|رص|نز)\p{L}{3,}/u.test(
      text,
    )
  )
    evidence += 0.7;
  return evidence;
}

/** How much a line looks like a heading within the text. */
export function headingEvidence({
  line,
  isInterview,
  furniture,
  isTurn,
  byline,
  shared,
}: Evidence): number {
  const { count, ending, text, hasBullet, hasDate } = line;
  let evidence = count <= 8 ? 2 : count <= 12 ? 1 : count <= 15 ? -1 : -4;
  if (ending === 'open') evidence += 1;
  else if (ending === 'question') evidence += isInterview ? -2 : isToSomebody(text) ? -1.5 : 0.5;
  else if (ending === 'colon') evidence += count <= 6 ? 0.5 : -1;
  else if (ending === 'comma') evidence -= 4;
  else evidence -= 3;
  if (hasBullet) evidence -= 3.5;
  if (isTurn) evidence -= 3;
  else if (labelOf(text) !== '') evidence -= 1.5;
  if (hasDate) evidence -= 0.5;
  evidence -= furniture.evidence * 0.6 + (byline > 3 ? byline * 0.5 : 0);
  // A longer one that says nothing of what the text says is a link to another article.
  if (shared !== null && shared < 0.6 && count > 5) evidence -= 2;
  return evidence;
}

/** How much a line looks like an article's headline. */
export function headlineEvidence({
  line,
  furniture,
  byline,
  isRepeated,
  shared,
  behind,
}: Evidence): number {
  const { count, ending } = line;
  let evidence = -behind * (count <= 3 ? 5 : 2.5);
  evidence += count < 2 ? -4 : count <= 3 ? -0.5 : count <= 26 ? 2 : count <= 34 ? 0 : -4;
  if (ending === 'stop') evidence -= 1.5;
  if (ending === 'comma' || ending === 'colon') evidence -= 2;
  if (line.hasBullet) evidence -= 1.5;
  if (isRepeated) evidence += 0.5;
  evidence -= Math.max(furniture.evidence, byline >= 3 ? byline : 0) * 0.8;
  // A headline says what the text says again; a site's slogan doesn't.
  if (shared !== null)
    evidence += shared === 0 ? -3 : shared < 0.2 ? -2 : shared < 0.4 ? -0.5 : 0.7;
  return evidence;
}

/** How much a line looks like one that introduces the text under a headline. */
export function standfirstEvidence({ line }: Evidence): number {
  const { count, ending, hasBullet, text, hasQuote } = line;
  let evidence = count <= 2 ? -3 : count <= 4 ? -1 : count <= 40 ? 0.5 : count <= 60 ? -1.5 : -4;
  if (ending === 'open' || ending === 'question') evidence += 1;
  else if (ending === 'stop') evidence -= count > 25 ? 1 : 0.3;
  else evidence -= 1;
  if (hasBullet) evidence += 1.5;
  if (hasQuote || /[:：]\s|\.\.|…/.test(text)) evidence += 0.5;
  return evidence;
}

/** How much a line looks like a link to another article, or an outlet's words about one who wrote, at the end. */
export function endEvidence({
  line,
  furniture,
  byline,
  isAfterLabel,
  isOfAuthor,
  isRepeated,
}: Evidence): number {
  const { count, ending } = line;
  let evidence = furniture.evidence;
  // What is furniture anywhere does not tell that the text is over.
  if (evidence >= 4) evidence -= 1;
  else if (ending === 'open' || ending === 'question') evidence += count <= 22 ? 1 : -1;
  else evidence -= count <= 8 ? 0.5 : count <= 25 ? 1.5 : 3;
  if (isAfterLabel && furniture.evidence < 4) evidence += ending === 'stop' && count > 4 ? 0 : 1.5;
  if (isOfAuthor) evidence += 5;
  else if (isBiography(line.text)) evidence += 5;
  if (isAfterLabel) evidence += byline * 0.7;
  if (isRepeated) evidence += 2;
  return evidence;
}

/** Lena Marsh covers energy; كاتب وباحث سوري: an outlet's words about who wrote. */
function isBiography(text: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}’'.-]+\s){1,3}(?:covers|writes|reports|edits|teaches|is (?:a|an|the|our|\w+ing)\b.{0,80}(?:report|correspond|editor|writ|author|column|professor|fellow|journalist|covering))/u.test(
      text,
    ) ||
    /^\p{Script=Arabic}+ \p{Script=Arabic}+(?: \p{Script=Arabic}+)?[:،]\s(?:هو |هي )?(?:كاتب|روائي|صحاف|صحف|باحث|شاعر|محلل|أكاديمي|أستاذ|مؤرخ|مدون|مترجم)/u.test(
      text,
    ) ||
    /^(?:صحاف|صحف|كاتب|مراسل|باحث|أكاديمي|روائي)\p{L}{0,3}\s(?:و?(?:صحاف|صحف|كاتب|باحث|محلل)\p{L}*\s)?(?!قال|أكد|أعلن)\p{L}+(?:ي|ية)[\s.،]*(?:$|تغطي|يغطي|متخصص|مقيم|في )/u.test(
      text,
    )
  );
}
