import { anonymousHeads } from '../lexicon/arabic-speakers.ts';
import { type Paragraph, type SpeakerPhrase } from '../statement.ts';
import { type Span } from '../text.ts';
import { type Token } from '../tokens.ts';
import { type Entity } from './entity.ts';
import { key } from './registry.ts';

export function hasHead(entity: Entity, head: string | null): boolean {
  if (head === null) return false;
  if (entity.head === head) return true;
  return (
    [...entity.aliases, entity.name].some((name) =>
      key(name)
        .split(' ')
        .some((word) => word === head || word.replace(/^ال/, '') === head),
    ) ||
    (head === 'وزاره' && /^ministry|-ministry/.test(entity.gazetteerId ?? ''))
  );
}

export function roleHas(entity: Entity, phrase: string): boolean {
  if (entity.role === null) return false;
  const role = key(entity.role).split(' ');
  return phrase
    .split(' ')
    .every((word) =>
      role.some((known) => known === word || known.replace(/^ال/, '') === word.replace(/^ال/, '')),
    );
}

export function singular(head: string | null): string | null {
  const plurals: Record<string, string> = {
    تقارير: 'تقرير',
    وثايق: 'وثيقه',
    بيانات: 'بيان',
    دراسات: 'دراسه',
  };
  return head === null ? null : (plurals[head] ?? head);
}

export function agrees(
  speakers: readonly Entity[],
  agreement: SpeakerPhrase['agreement'],
): boolean {
  const [first] = speakers;
  if (agreement === null || first === undefined) return true;
  if (agreement === 'body') return first.kind === 'organization';
  if (agreement === 'plural')
    return speakers.length > 1 || first.kind === 'anonymous' || first.kind === 'organization';
  if (first.kind === 'person') return first.gender === null || first.gender === agreement;
  if (first.kind === 'anonymous')
    return (
      agreement === (/(?:ه|ات)$/.test(key(first.name).split(' ')[0] ?? '') ? 'f' : 'm') ||
      anonymousHeads.size === 0
    );
  return true;
}

export function tokensIn({ tokens }: Paragraph, { start, end }: Span): Token[] {
  const within = tokens.filter((token) => token.start >= start && token.end <= end);
  // A name between quote marks is one token with them.
  return within.length > 0
    ? within
    : tokens.filter(({ quotation }) => quotation?.start === start && quotation.end === end);
}
