import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import { formOf, wordsOf } from '../tokens.ts';
import { describe } from './entity.ts';
import type { Registry } from './registry.ts';

const longest = 5;
const plurals = new Map(
  `شركات شركة | مجموعات مجموعة | مؤسسات مؤسسة | منظمات منظمة | جمعيات جمعية | أحزاب حزب | حركات حركة | بنوك بنك | مصارف مصرف | أندية نادي | فرق فريق | نقابات نقابة | جامعات جامعة | مصانع مصنع | كتل كتلة | مستشفيات مستشفى | مدارس مدرسة | سلاسل سلسلة | متاجر متجر`
    .split(' | ')
    .map((pair) => pair.split(' ').map(formOf))
    .map(([plural = '', noun = '']) => [plural, noun] as const),
);

/** شركتي «سديم» و«أفق», أحزاب «النور» و«الغد»: each body of a dual or a plural, of its noun. Gives where they end; null where there are none. */
export function quotedBodies(paragraph: Paragraph, i: number, registry: Registry): number | null {
  const { text, tokens } = paragraph;
  const noun = tokens[i + 1]?.quotation === undefined ? null : nounOf(tokens[i]?.form ?? '');
  if (noun === null) return null;
  const marked = [i + 1];
  let to = i + 2;
  while (/^[و،]$/.test(tokens[to]?.form ?? '') && tokens[to + 1]?.quotation !== undefined) {
    marked.push(to + 1);
    to += 2;
  }
  if (marked.length < 2) return null;
  for (const at of marked) {
    const quotation = tokens[at]?.quotation;
    if (quotation === undefined || wordsOf(text, quotation).length > longest) continue;
    const name = text.slice(quotation.start, quotation.end).trim();
    const description = describe(name, 'organization', { name, head: noun });
    registry.add(description, spanOf(paragraph, quotation));
  }
  return to;
}

/** The singular of a dual or a plural of bodies: شركتي, بحزبا, والشركات. */
function nounOf(form: string): string | null {
  for (const each of [form, form.replace(/^[وفبل]+/, '')]) {
    const bare = each.replace(/^ال/, '');
    const several = plurals.get(bare);
    if (several !== undefined) return several;
    const stem = /^(.{2,})[اي]ن?$/.exec(bare)?.[1] ?? '';
    const feminine = stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem;
    for (const one of [feminine, stem]) if (organizationHeads.has(one)) return one;
  }
  return null;
}
