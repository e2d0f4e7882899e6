import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** Bodies, what they are called again, and roles in them. */
const bodies: [body: string, kind: string, roles: string[]][] = [
  ['Holm Foods', 'company', ['chief executive', 'finance chief', 'chairman', 'spokeswoman']],
  ['Marlow Hospital', 'hospital', ['medical director', 'matron', 'head of nursing', 'surgeon']],
  ['Larnby Council', 'council', ['planning chief', 'spokesman', 'finance director']],
  ['Holm Rovers', 'club', ['manager', 'captain', 'goalkeeper', 'striker', 'physio']],
  ['Marlow University', 'university', ['vice-chancellor', 'dean', 'spokesman']],
  ['Harbour Workers Union', 'union', ['general secretary', 'branch secretary', 'organiser']],
  ['Marl Valley School', 'school', ['head teacher', 'deputy head', 'chair of governors']],
  ['Larnby Museum', 'museum', ['curator', 'director', 'conservator']],
  ['Marl District Court', 'court', ['judge', 'registrar', 'clerk']],
  ['Talos Ministry of Works', 'ministry', ['spokesman', 'permanent secretary']],
  ['St Brannoc Church', 'church', ['vicar', 'warden', 'organist']],
  ['Holm Airways', 'airline', ['pilot', 'chief executive', 'spokesman']],
  ['Progress Party', 'party', ['treasurer', 'spokeswoman', 'candidate']],
];
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** How a text points from somebody to the body that it named before. */
const frames: Record<string, (kind: string, role: string) => string> = {
  'the possessor of a role': (kind, role) => `The ${kind}’s ${role}, Ada Finch,`,
  'its role': (_, role) => `Its ${role}, Ada Finch,`,
  'a title': (_, role) => `${capital(role)} Ada Finch`,
  'a role before a name': (_, role) => `The ${role}, Ada Finch,`,
  'a role after a name': (_, role) => `Ada Finch, the ${role},`,
  'its role after a name': (_, role) => `Ada Finch, its ${role},`,
  'the kind within a title': (kind, role) => `${capital(kind)} ${role} Ada Finch`,
  'at the kind': (kind, role) => `Ada Finch, a ${role} at the ${kind},`,
};
/** Roles that name a body of their own with such a word before them. */
const notTitled = new Set(['head of nursing', 'chair of governors', 'branch secretary']);

describe.for(Object.entries(frames))('a body that was named, by %s', ([name, frame]) => {
  test.for(bodies)('%s', ([body, kind, roles]) => {
    const found = roles
      .filter((role) => name !== 'the kind within a title' || !notTitled.has(role))
      .map((role) => {
        const text = `${body} closed its gates on Monday. ${frame(kind, role)} said the dam was full.`;
        const said = read(text, [{ speaker: '', words: '', organization: '' }]);
        return [role, said.map(({ speaker, organization }) => `${speaker}, ${organization}`)];
      });
    const whole = found.map(([role]) => [role, [`Ada Finch, ${body}`]]);
    expect(found).toEqual(whole);
  });
});
