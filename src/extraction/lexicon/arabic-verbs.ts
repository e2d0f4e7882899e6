import { arabicStanceVerbs } from './arabic-stance-verbs.ts';
import { arabicVerbTable } from './arabic-verb-table.ts';

/** What may follow the speaker of a verb; the table of verbs says what each means. */
export type Complement =
  | 'that'
  | 'words'
  | 'noun'
  | 'target'
  | 'blame'
  | 'how'
  | 'relay'
  | 'عن'
  | 'إلى'
  | 'على'
  | 'من'
  | 'في'
  | 'ب'
  | 'ل';

/** A verb of saying. */
export interface ArabicVerb {
  lemma: string;
  imperfect: string | null;
  participle: string | null;
  class: string;
  complements: ReadonlySet<Complement>;
  /** Only with a clause or a quote: the word mostly means something else. */
  isStrict: boolean;
}

const complements: readonly Complement[] = [
  'that',
  'words',
  'noun',
  'target',
  'blame',
  'how',
  'relay',
  'عن',
  'إلى',
  'على',
  'من',
  'في',
  'ب',
  'ل',
];

/** The verbs of saying, one for each line of the table. */
export const arabicVerbs: readonly ArabicVerb[] = [arabicVerbTable, arabicStanceVerbs]
  .flatMap((table) => table.trim().split('\n'))
  .map((line) => {
    const [lemma = '', imperfect = '', participle = '', cueClass = '', allows = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const words = allows.split(' ');
    return {
      lemma,
      imperfect: imperfect || null,
      participle: participle || null,
      class: cueClass,
      complements: new Set(complements.filter((complement) => words.includes(complement))),
      isStrict: words.includes('strict'),
    };
  });
