import { isRoleNoun, textOf } from './english-noun.ts';
import { isPartOfWorks, ownParts } from './english-body-part.ts';
import { baseOf } from './english-token.ts';
import { type BodyWords } from './english-role-body.ts';
import { isBodyNoun, isOwnBody } from '../lexicon/english-bodies.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { type Token } from '../tokens.ts';

const studies = /^(?:report|study|studies|research|work|analysis|experiment|trial|survey)$/;

/** The body that a phrase of common nouns means, as far as its words tell: the county council, its safety committee. */
export function commonBody(
  text: string,
  core: readonly Token[],
  determiner: string,
): BodyWords | null {
  const noun = core.at(-1);
  const form = baseOf(noun);
  // Who heads its safety committee: of whoever has it.
  if (/^(?:its|their)$/.test(determiner) && core.length > 1 && ownParts.test(form))
    return { kind: 'last', text: '', head: form };
  if (isPartOfWorks(core)) return { kind: 'last', text: '', head: form };
  // Who chairs the trustees: a board by its members.
  if (/^(?:trustees|governors|commissioners)$/.test(form) && determiner === 'the')
    return { kind: 'definite', text: `the ${form}`, head: form };
  if (/^(?:the|this|a|an|its|their)$/.test(determiner) && studies.test(form))
    return { kind: 'study', text: textOf(text, core), head: form };
  // A spokeswoman for the order: of the friars.
  if (form === 'order' && determiner === 'the' && core.length === 1)
    return { kind: 'definite', text: 'the order', head: form };
  // A father of two sons.
  if (/^(?:sons|brothers)$/.test(form)) return null;
  // A crane driver at the works: of whoever has them.
  if (determiner === 'the' && core.length === 1 && /^(?:works|steelworks)$/.test(form))
    return { kind: 'last', text: '', head: form };
  // A survey by their union.
  if (determiner === 'their' && core.length === 1 && form === 'union')
    return { kind: 'definite', text: 'the union', head: form };
  // Director of public health: no body without an article.
  if (!isBodyNoun(form) || (!determiners.has(determiner) && !isOwnBody(form))) {
    // An adviser to its commander: of the body whose commander that is.
    if (isRoleNoun(noun) && /^(?:its|their)$/.test(determiner))
      return { kind: 'last', text: '', head: form };
    // President of the local.
    if (form === 'local' && determiner === 'the')
      return { kind: 'definite', text: 'the local', head: form };
    if (isRoleNoun(noun) && determiner === 'the')
      return { kind: 'owner', text: textOf(text, core), head: form };
    return null;
  }
  if (/^(?:its|their)$/.test(determiner) && core.length === 1)
    return { kind: 'last', text: '', head: form };
  if (/^an?$/.test(determiner) && core.length === 1) return null;
  const isBroughtIn = /^(?:an?|one|another)$/.test(determiner);
  return { kind: 'definite', text: `the ${textOf(text, core)}`, head: form, isBroughtIn };
}
