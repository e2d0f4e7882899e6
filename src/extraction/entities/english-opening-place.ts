import { isComma } from '../english/words.ts';
import { bodyField, isOwnBody } from '../lexicon/english-bodies.ts';
import { type Paragraph } from '../statement.ts';
import { schoolEndings } from './english-field.ts';
import { isInSide } from '../lexicon/english-sport.ts';
import { textOf } from './english-noun.ts';
import { belonging } from './english-relative.ts';
import { type BodyWords } from './english-role-body.ts';
import { type Role } from './english-role.ts';
import { readRun } from './english-run.ts';

const longestLead = 14;
/** Those who work where something is served or mended. */
const hands =
  /^(?:waiter|waitress|barista|bartender|barman|barmaid|chef|cook|barber|hairdresser|mechanic|cleaner|porter|cashier|receptionist|baker|butcher)$/;

/** At Crane Road Primary, Principal Ada Finch: the body at which a sentence says that somebody works. */
export function workplaceOf(
  { text, tokens }: Paragraph,
  { field, head }: Pick<Role, 'field' | 'head'>,
  { from, to }: { from: number; to: number },
): BodyWords | null {
  if (tokens[from]?.form !== 'at') return null;
  if (!/^(?:head|staff|scholar|clergy)$/.test(field) && !hands.test(head)) return null;
  const lead = tokens.slice(from, Math.min(to, from + longestLead));
  const comma = lead.findIndex((token) => isComma(token));
  const body = comma === -1 ? null : (belonging(text, lead.slice(0, comma))?.body ?? null);
  const isBody =
    isOwnBody(body?.head ?? '') ||
    schoolEndings.has(body?.head ?? '') ||
    // At ETH Zurich, geologist Ada Finch; but at Old Trafford, striker.
    (/^(?:staff|scholar)$/.test(field) &&
      !isInSide(head) &&
      body?.kind === 'named' &&
      /[ ]|^\p{Lu}{3,}$/u.test(body.text) &&
      bodyField(body.head) !== 'place');
  return isBody ? body : null;
}

/** In Odesa, the regional governor, Ada Finch: the place at which a sentence says that somebody rules. */
export function seatIn(
  { text, tokens }: Paragraph,
  { field, head, body }: Role,
  { from, to }: { from: number; to: number },
): string | null {
  const isLocal = field === 'mayor' || /^(?:governor|prefect)$/.test(head);
  // Back in Odesa, the mayor.
  const at = /^(?:back|over|up|down|out)$/.test(tokens[from]?.form ?? '') ? from + 1 : from;
  if (tokens[at]?.form !== 'in' || !isLocal || body !== null) return null;
  // In neighbouring Marl, where nobody died, Mayor Ada Finch.
  const isNear = /^(?:neighbou?ring|nearby|adjacent|adjoining|rural|coastal)$/.test(
    tokens[at + 1]?.form ?? '',
  );
  const run = readRun(tokens, isNear ? at + 2 : at + 1, { isFirst: false, to });
  return run === null || !isComma(tokens[run.to])
    ? null
    : textOf(text, tokens.slice(run.name, run.to));
}
