import { type Role } from './english-role.ts';

/** The Chief of Defence Staff, the army chief, the director of defence information: what forces they are of; null of others. */
export function forcesOf({ text, head, field }: Role): string | null {
  if (!/^(?:chief|chiefs|commander|commanderinchief|director)$/.test(head) && field !== 'military')
    return null;
  const arm =
    /\b(defen[cs]e|general|army|air|naval|navy|joint)(?: chiefs of)? (?:staff|information|intelligence|media|forces?)\b/i.exec(
      text,
    )?.[1] ?? /\b(army|navy|air force) (?:chief|commander)/i.exec(text)?.[1];
  if (arm === undefined) return null;
  const own = arm.toLowerCase();
  if (own === 'army') return 'the army';
  if (own.startsWith('nav')) return 'the navy';
  return own.startsWith('air') ? 'the air force' : 'the armed forces';
}

/** Offices that one person holds and that are bodies of their own: the Auditor-General, the Ombudsman. */
export function soleOffice({ head, text }: Role): string | null {
  if (
    !/^(?:auditorgeneral|comptroller|ombuds(?:man|woman|person)|governorgeneral|surveyorgeneral|surgeongeneral|registrargeneral|receivergeneral|protector|statistician)$/.test(
      head,
    )
  )
    return null;
  const title = /\p{Lu}[\p{L}-]*(?:[ -]\p{Lu}[\p{L}-]*)*/u.exec(text)?.[0];
  return title === undefined ? `the ${head}’s office` : `Office of the ${title}`;
}
