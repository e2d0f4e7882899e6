import type { Complement } from '../lexicon/arabic-verbs.ts';
import { bareThat, fusedThat, takesThat } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';

/**
 * Whether a token opens a clause as أن and إن do, and whether it is a part of that clause, as أنه is. None where the word
 * before it takes it for itself (بعد أن), or is a preposition that the verb of saying does not have (على أن).
 */
export function complementizerAt(
  tokens: readonly Token[],
  i: number,
  complements: ReadonlySet<Complement>,
): 'bare' | 'fused' | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const kind = bareThat.has(token.form)
    ? 'bare'
    : fusedThat.has(token.form) || isThatNot(tokens, i)
      ? 'fused'
      : null;
  const before = tokens[i - 1]?.form ?? '';
  if (kind === null) return null;
  // فان within a name: هانز فان دير ميير.
  if (token.form === 'فان' && !/إ/.test(token.text) && tokens[i - 1]?.kind === 'word') return null;
  // بان كي مون: somebody the gazetteer knows.
  if (token.form === 'بان' && token.isKnownPerson === true) return null;
  const preposition = complementPrepositions.get(before);
  if (preposition !== undefined)
    return complements.has(preposition) && !/الرغم|بد$/.test(tokens[i - 2]?.form ?? '')
      ? kind
      : null;
  // لم يسبق لهم أن, يحق له أن: of the verb before whom it is for.
  const isImpersonal = /^ل(?:ه|ها|هم|هما|نا|ي|ك|كم)$/.test(before);
  if (isImpersonal && impersonals.test(tokens[i - 2]?.form ?? '')) return null;
  // برر ذلك بأن, أعلن قبل ذلك أن; but ذلك أن, because.
  const isAfterTime = /^(?:قبل|بعد|مع|خلال|غضون|الي|عن|على|في)$/.test(tokens[i - 2]?.form ?? '');
  if (before === 'ذلك' && (token.form.startsWith('ب') || isAfterTime)) return kind;
  return takesThat.has(before) || takesThat.has(before.replace(/^[وف]/, '')) ? null : kind;
}

/** ألا يبدأ, بألّا تُرفع: أن and لا in one word, which is إلا where it has no hamza above. */
function isThatNot(tokens: readonly Token[], i: number): boolean {
  const { form, text } = tokens[i] ?? { form: '', text: '' };
  return (
    form.endsWith('الا') &&
    /^[وب]?الا$/.test(form) &&
    text.includes('أ') &&
    !/^و?ه[وي]$/.test(tokens[i + 1]?.form ?? '')
  );
}

const impersonals =
  /^(?:[يت]سبق|سبق|[يت]حق|[يت]جوز|[يت]مكن|[يت]نبغي|[يت]تسني|[يت]طيب|[يت]حلو|لابد|كان)$/;

const complementPrepositions = new Map<string, Complement>([
  ['عن', 'عن'],
  ['الي', 'إلى'],
  ['على', 'على'],
  ['من', 'من'],
  ['في', 'في'],
]);

/** The preposition of a verb of saying that a token is. */
export function prepositionAt(token: Token | undefined): Complement | null {
  return complementPrepositions.get(token?.form ?? '') ?? null;
}

const afterAny = new Set(['that', 'إلى', 'على', 'عن', 'من'] as const);

/** Whether a clause is opened here, with whatever preposition before it. */
export function opensThat(tokens: readonly Token[], i: number): boolean {
  return complementizerAt(tokens, i, afterAny) !== null;
}
