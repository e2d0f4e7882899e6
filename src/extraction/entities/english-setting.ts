import { isWorksite } from '../lexicon/english-worksites.ts';
import { isComma } from '../english/words.ts';
import { type BodyField } from '../lexicon/english-bodies.ts';
import { type Token } from '../tokens.ts';
import { type Naming } from './english-actor.ts';
import { type Holding, type Rule } from './english-holding.ts';
import { impliedFields } from './english-offices.ts';
import { isPossessor } from './english-token.ts';
import { placeIn } from './place.ts';

/** The places of a sentence that says first where it happens: At Holm Bank, the chief economist, Ada Finch, said. */
export interface Setting {
  start: number;
  end: number;
}

const furthestComma = 6;

/** The sentence that a name opens with At or Inside, up to a comma, or the clause with 'where' after it; null for other names. */
export function settingOf(
  { tokens, index }: { tokens: readonly Token[]; index: number },
  run: { from: number; to: number },
  sentence: { from: number; to: number },
): Setting | null {
  // Taken to Marl Hospital, where a spokeswoman said.
  if (isComma(tokens[run.to]) && tokens[run.to + 1]?.form === 'where') {
    const start = placeIn(index, tokens[run.to]?.start ?? 0);
    return { start, end: placeIn(index, tokens[sentence.to - 1]?.end ?? 0) };
  }
  const link = tokens[run.from - 1]?.form === 'the' ? run.from - 2 : run.from - 1;
  const at = isPartOf(tokens, { from: sentence.from, of: link }) ? sentence.from : link;
  const isSite = isPossessor(tokens[run.to - 1]) && isWorksite(tokens[run.to]?.form ?? '');
  const isSetting =
    at === sentence.from &&
    /^(?:at|inside|within|over|outside)$/.test(tokens[at]?.form ?? '') &&
    (isSite
      ? tokens.slice(run.to + 1, run.to + 1 + furthestComma).some((token) => isComma(token))
      : isComma(tokens[run.to]) && !isPossessor(tokens[run.to - 1]));
  if (!isSetting) return null;
  const start = placeIn(index, tokens[sentence.from]?.start ?? 0);
  return { start, end: placeIn(index, tokens[sentence.to - 1]?.end ?? 0) };
}

/** At the Tadley branch | of Holm Bank: a part of a body that a sentence opens with. */
function isPartOf(tokens: readonly Token[], { from, of }: { from: number; of: number }): boolean {
  return (
    tokens[of]?.form === 'of' &&
    of - from < furthestComma &&
    /^(?:branch|office|site|plant|factory|depot|campus|headquarters|store|shop|offices|studios)$/.test(
      tokens[of - 1]?.form ?? '',
    ) &&
    tokens.slice(from, of).every(({ kind }) => kind === 'word')
  );
}

/** The body in which a sentence is set that has a place. */
function settingAt(around: readonly Naming[], place: number): Naming['actor'] | undefined {
  return around.find((naming) => naming.actor.kind === 'organization' && isSetAt(naming, place))
    ?.actor;
}

/** Whether a naming sets the sentence that has a place. */
export function isSetAt({ setting }: Pick<Naming, 'setting'>, place: number): boolean {
  return setting != null && setting.start <= place && place <= setting.end;
}

/** Where people work, and not only meet. */
const employers: ReadonlySet<BodyField | null> = new Set([
  'company',
  'school',
  'university',
  'hospital',
  'museum',
  'church',
  'agency',
  'association',
  'ministry',
  'media',
]);
const occasions =
  /^(?:forum|summit|conference|convention|congress|festival|fair|exhibition|show|expo|games|cup|awards|hearing|inquiry|inquest|nations|market|hall|centre|center)$/;
const workers = /^(?:staff|head|spokes|clergy)$/;
/** Who leads a party or a council, in whichever place. */
const elsewhere =
  /^(?:leaders?|captain|coach|skipper|campaigners?|activists?|members?|journalist|reporters?|correspondents?|critics?|volunteers?|publisher|partners?)$/;

/** At Holm Bank, the chief economist; at Lakeview Elementary, a janitor: of where the sentence is set. */
export const ofSetting: Rule = ({ role, place, bodies }: Holding) => {
  const isLeader = elsewhere.test(role.head) || role.text.toLowerCase() === 'secretary';
  const isPupil = /^(?:students?|pupils?|undergraduates?)$/.test(role.head);
  if (!(workers.test(role.field) || isPupil) || isLeader) return undefined;
  const body = settingAt(bodies.around(place), place);
  if (isPupil && !/^(?:university|school)$/.test(body?.field ?? '')) return undefined;
  // At the White House, the press secretary.
  const isOfState = role.field === 'spokes' || /\bpress secretary\b/i.test(role.text);
  if (body === undefined || !(employers.has(body.field) || isOfState)) return undefined;
  if (body.words.some((word) => occasions.test(word))) return undefined;
  const fields = impliedFields(role.field, role.head);
  const isOther = fields.length > 0 && body.field !== null && !fields.includes(body.field);
  return isOther ? undefined : [body];
};
