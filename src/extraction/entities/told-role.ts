import { isHead } from '../arabic/words.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import { formOf } from '../tokens.ts';
import { isOnlyTitle } from './arabic-role-text.ts';
import { wordsForSameOffice } from './arabic-same-office.ts';
import type { Entity } from './entity.ts';
import { key } from './name-key.ts';

/** How many roles of one person are kept. */
const most = 20;
/** After how many words of a role the body may stand that it is of. */
const furthestOwner = 2;

/** عضو مجلس النواب, who is called النائب too. */
const ofParliament =
  /(?:^|\s)(?:ال)?عضوه? ب?(?:مجلس (?:النواب|الامه|الشعب)|(?:ال)?برلمان)(?:\s|$)|(?:^|\s)(?:رييسه?|عضوه?|مقرره?|امينه? سر) (?:ال)?(?:لجنه|كتله|فريق) (?!.*انتخابات).*(?:مجلس (?:النواب|الامه|الشعب)|برلماني?ه?|النيابيه)(?:\s|$)/;

/** Adds a role that the article tells of somebody, and takes it for theirs where it says more: اللواء, محافظ المنيا. */
export function tellRole(entity: Entity, role: string | null): void {
  if (role === null) return;
  const isMore =
    entity.role === null || role.startsWith(`${entity.role} `) || isOnlyTitle(formOf(entity.role));
  if (isMore) entity.role = role;
  const folded = key(role);
  if (entity.roles.size >= most || entity.roles.has(folded)) return;
  const words = roleWords(folded);
  const owned = ownedTitle(role);
  if (owned !== null) words.push(owned);
  if (isOfParliament(folded)) words.push('نايب', 'نايبه');
  words.push(...wordsForSameOffice(folded));
  entity.roles.set(folded, new Set(words));
}

/** عضو مجلس النواب, رئيس لجنة الصحة في البرلمان: of a folded role, whether nobody but a member of parliament has it. */
export function isOfParliament(folded: string): boolean {
  return ofParliament.test(folded);
}

/** Whether one role that the article tells of an entity has every one of some words. */
export function roleHas({ roles }: Entity, words: readonly string[]): boolean {
  return [...roles.values()].some((known) => words.every((word) => known.has(word)));
}

/** The words of a folded role without their article, and the noun of another role without its conjunction: ووزير. */
export function roleWords(phrase: string): string[] {
  return phrase.split(' ').map((word, i) => {
    const noun = word.replace(/^و(?=..)/, '');
    // الأمين العام للنقابة is أمين عام النقابة.
    const owner = /^لل(...+)$/.exec(word)?.[1];
    if (owner !== undefined && i > 0 && i <= furthestOwner && !isHead(owner, titleHeads))
      return owner;
    const bare = (isHead(noun, titleHeads) ? noun : word).replace(/^ال/, '');
    // كبير مفاوضي الحركة is كبير المفاوضين.
    return bare.replace(/(?<=...[وي])ن$/, '').replace(/^عامه$/, 'عام');
  });
}

/** محافظه, رئيستها: the title that somebody has of a body which was named before. Null for any other role. */
function ownedTitle(role: string): string | null {
  const stem = /^(?:ال)?(\p{L}{2,})(?:ه|ها|هم)$/u.exec(role.split(' ')[0] ?? '')?.[1];
  if (stem === undefined) return null;
  const title = formOf(stem.replace(/ت$/, 'ة'));
  return isHead(title, titleHeads) ? title : isHead(formOf(stem), titleHeads) ? formOf(stem) : null;
}
