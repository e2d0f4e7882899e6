import { roleField } from '../lexicon/english-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { startsClause } from './clause-start.ts';
import { determiners, subjectPronouns } from './grammar.ts';

/** Those to whom things are told: a court, a meeting, reporters. */
const audiences = wordSet(
  'court jury inquest hearing tribunal inquiry trial meeting committee subcommittee panel council board bench commission assembly parliament senate congress conference rally audience crowd congregation gathering seminar workshop forum webinar briefing dáil seanad commons lords jurors magistrates judges councillors councilors mps tds meps msps senators lawmakers legislators reporters journalists delegates worshippers mourners parents residents villagers students supporters shareholders investors viewers listeners detectives police officers investigators',
);
/** What goes on after an audience's noun: the court clerk, council members, the meeting room. */
const goesOn =
  /^(?:members|leaders|officials|chiefs|bosses|clerks|workers|employees|planners|room|rooms|chamber|house|hall|session|building|team|group)$/;
const furthest = 8;

/**
 * Told the court | phone records showed, told reporters | children in the north were hungry: where what is told
 * starts after those who hear it, though no 'that' and no article parts them; null where that is plain without it.
 */
export function audienceEnd(
  tokens: readonly Token[],
  { from, hearer, to }: { from: number; hearer: number; to: number },
): number | null {
  const heard = tokens[hearer];
  if (hearer >= to || heard?.kind === 'quote') return null;
  const isPlain =
    heard?.form === 'that' ||
    determiners.has(heard?.form ?? '') ||
    subjectPronouns.has(heard?.form ?? '');
  if (isPlain && startsClause(tokens, hearer, to)) return null;
  for (let i = from; i < Math.min(hearer, from + furthest); i++) {
    const next = tokens[i + 1];
    if (tokens[i]?.kind !== 'word' || next?.kind !== 'word') return null;
    if (!audiences.has(tokens[i]?.form ?? '')) continue;
    const { form } = next;
    const isRole = roleField(form) !== null && !/(?:s|en|people|police|staff)$/.test(form);
    if (audiences.has(form) || goesOn.test(form) || isRole) continue;
    return i + 1 < hearer && startsClause(tokens, i + 1, to) ? i + 1 : null;
  }
  return null;
}
