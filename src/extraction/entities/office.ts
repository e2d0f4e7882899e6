import type { Nation } from './nations.ts';

/** The body that a role or a document belongs to, as its words have it. */
export interface Office {
  kind:
    | 'body'
    | 'ministry'
    | 'government'
    /** Some body of the kinds that a profession is of: the parliament of النائب. */
    | 'institution'
    /** The body that was named last: ممثلها، المدير العام. */
    | 'last'
    /** The same office of another nation: نظيره العماني. */
    | 'counterpart'
    /** Whoever made a document that is told of elsewhere: معد التقرير. */
    | 'document';
  /** The name of the body; of a ministry its portfolio. */
  name: string | null;
  nation: Nation | null;
  /** The adjective of that nation as the article spells it, feminine and definite. */
  adjective: string | null;
  /** The nouns of an institution, or of a document. */
  nouns: ReadonlySet<string> | null;
  /** The folded noun of whoever has the role. */
  profession: string | null;
  /** Of a body that was named last, whether a pronoun says that its noun is feminine. */
  isFeminine: boolean | null;
  isSpokesperson: boolean;
}

/** An office of nobody in particular, to be filled in. */
export function office(kind: Office['kind'], rest: Partial<Office> = {}): Office {
  return {
    kind,
    name: null,
    nation: null,
    adjective: null,
    nouns: null,
    profession: null,
    isFeminine: null,
    isSpokesperson: false,
    ...rest,
  };
}

/** Whether an office tells of what body somebody is: one by a noun alone does not, رئيس البعثة. */
export function namesWhere({ kind, name }: Office): boolean {
  if (kind === 'institution' || kind === 'last' || kind === 'document') return false;
  return kind !== 'body' || !/^ال\S+$/.test(name ?? '');
}
