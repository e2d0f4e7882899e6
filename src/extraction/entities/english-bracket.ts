import { isBodyNoun } from '../lexicon/english-bodies.ts';
import { partiesByMember, partyNames } from '../lexicon/english-parties.ts';
import { afterName, honorifics, roleField } from '../lexicon/english-roles.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { formOf, type Token } from '../tokens.ts';
import { initialsOf } from './english-actor.ts';
import { memberOf, type Role } from './english-role.ts';
import { type Run } from './english-run.ts';

const letters: Readonly<Record<string, string>> = {
  D: 'Democratic Party',
  R: 'Republican Party',
  Con: 'Conservative Party',
  Lab: 'Labour',
  LD: 'Liberal Democrats',
  'Lib Dem': 'Liberal Democrats',
  'Lib Dems': 'Liberal Democrats',
};

/** The party and the seat between commas after a lawmaker's name: Sen. Ina Brandt, R-Texas, ; null where none is. */
export function partyOfSeat(token: Token | undefined): Role | null {
  const party = letters[/^([DR])-\p{Lu}/u.exec(token?.text ?? '')?.[1] ?? ''];
  return party === undefined ? null : memberOf({ kind: 'named', text: party, head: 'party' });
}

/** The party or the body that stands in brackets after somebody's name: Ina Brandt (SNP, Orkney), Omar Said (D-Ohio); null where none does. */
export function bodyInBrackets(tokens: readonly Token[], { from, name, to }: Run): Role | null {
  const bracket = tokens[to];
  const inner = bracket?.kind === 'bracket' ? bracket.text.slice(1, -1) : '';
  // Ada Finch (SAN): letters after a name.
  if (afterName.has(inner)) return null;
  // Cllr Ada Finch (Ind), Sen. Omar Said (I-Maine).
  if (/^(?:(?:ind|independent|non-aligned|unaligned|no party)\b|i(?:-|$))/i.test(inner))
    return null;
  // Dr Ada Finch (University of Selwick).
  const words = inner.split(' ');
  const isWhole = words.every((word) => /^(?:\p{Lu}[\p{L}’'.-]*|of|for|and|the)$/u.test(word));
  const noun = isWhole && words.length > 1 ? words.map(formOf).find(isBodyNoun) : undefined;
  if (noun !== undefined) return memberOf({ kind: 'named', text: inner, head: noun });
  const [, first = '', place] =
    /^(?:the )?(\p{Lu}[\p{L}. -]*?)(?:\s?[,;–—/-]\s?(.+))?$/u.exec(inner) ?? [];
  if (first === '') return null;
  const isTitled = tokens
    .slice(from, name)
    .some(({ form }) => honorifics.has(form) || roleField(form) !== null);
  const names = tokens.slice(name, to).map(({ form }) => form);
  const isPerson = isTitled || isGivenName(names[0] ?? '');
  const form = first.toLowerCase();
  const isAcronym =
    /^\p{Lu}{3,5}$/u.test(first) &&
    !initialsOf(names).includes(form) &&
    (place !== undefined || isPerson) &&
    !/^(?:USA|GBR|FRA|GER|ITA|ESP|AUS|CAN|NED|JPN|KOR|CHN|BRA|MVP|CEO|CFO|PhD|AFP|DPA|ANI|PTI)$/.test(
      first,
    );
  // Councillor S. Jaan (CPI-M).
  const isMember = tokens
    .slice(from, name)
    .some((word) => /^(?:legislator|councillor)$/.test(roleField(word.form) ?? ''));
  const whole = isMember && /^\p{Lu}[\p{L}-]+$/u.test(inner) ? inner : null;
  const party =
    letters[first] ??
    partiesByMember.get(form.replace(/s$/, '')) ??
    whole ??
    (isAcronym || (partyNames.has(form.split(' ')[0] ?? '') && (isPerson || place !== undefined))
      ? first
      : null);
  return party === null ? null : memberOf({ kind: 'named', text: party, head: 'party' });
}
