import type { TokenRange } from '../arabic/subject.ts';
import { bareNoun } from '../arabic/words.ts';
import { departments, organsOf } from '../lexicon/arabic-roles.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Token } from '../tokens.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import type { MentionLookup } from './arabic-noted-names.ts';
import { describeArabic } from './arabic-phrase.ts';

const territorial = /^ل(?:محافظه|ولايه|بلديه|عماله|جماعه|امانه|جامعه)$/;

/** Registers the territory or the body whose organ a body is, of which others are too: المجلس التنفيذي لمحافظة قنا, مقر نقابة النقل, مجلس جامعة دنقلا. */
export function noteTerritory(
  paragraph: Paragraph,
  { from, to }: TokenRange,
  { registry, ...lookup }: MentionLookup,
): void {
  const { text, tokens } = paragraph;
  const noun = bareNoun(tokens[from - 1]?.form ?? '');
  const isPart = departments.has(noun) || /^(?:مقر|مجلس)$/.test(noun);
  for (let i = from; i + 1 < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    // نقابة العاملين في شركة النفط, مجلس إدارة نادي النور: where those are whom a body is of.
    const before = tokens[i - 1]?.form ?? '';
    const isWithin = isPart || before === 'في' || organsOf.has(before);
    const isWhole = isWithin && isBodyNoun(token) && !departments.has(bareNoun(token.form));
    if (!territorial.test(token.form) && !isWhole) continue;
    const clitics = /^(?:ل(?!ل)|ب)/.test(token.form) && !organizationHeads.has(token.form) ? 1 : 0;
    const first: Token = {
      ...token,
      start: token.start + clitics,
      text: token.text.slice(clitics),
      form: token.form.slice(clitics),
    };
    const description = describeArabic(text, [first, ...tokens.slice(i + 1, to)], lookup);
    const span = spanOf(paragraph, { start: first.start, end: tokens[to - 1]?.end ?? token.end });
    if (description.kind === 'organization' && description.name !== null)
      registry.add(description, span);
    return;
  }
}
