import type { Entity } from './entities/entity.ts';
import type { Statement } from './statement.ts';

interface Spoken {
  statement: Statement;
  speakers: readonly Entity[];
}

/**
 * Leaves out what a headline's words after a colon say that somebody says, where the colon has a speaker; and the colon
 * itself, where its words are only the subject: 'The dam: minister rules out a release'.
 */
export function withoutNested<Each extends Spoken>(spoken: readonly Each[]): Each[] {
  if (!spoken.some(isColon)) return [...spoken];
  const speakers = new Set(spoken.flatMap((each) => (isColon(each) ? [] : each.speakers)));
  const byParagraph = Map.groupBy(spoken, ({ statement }) => statement.content[0]?.paragraph ?? -1);
  const dropped = new Set<Each>();
  for (const all of byParagraph.values()) {
    const colon = all.find(isColon);
    if (colon === undefined) continue;
    const nested = all.filter((each) => each !== colon && isIn(each, colon));
    const isSubject =
      nested.some(({ statement }) => statement.cue !== null) &&
      (!colon.speakers.some((speaker) => speakers.has(speaker)) ||
        nested.some((each) => isAllOf(each, colon)));
    for (const each of isSubject ? [colon] : nested) dropped.add(each);
  }
  return spoken.filter((each) => !dropped.has(each));
}

function isColon({ statement }: Spoken): boolean {
  return statement.cue?.class === 'colon';
}

/** Sudan: dozens killed, network says: all that stands after the colon is said by whoever stands at its end. */
function isAllOf({ statement: { content, cue } }: Spoken, { statement: colon }: Spoken): boolean {
  const [first] = content;
  return cue !== null && first?.start === colon.content[0]?.start && cue.start >= (first?.end ?? 0);
}

function isIn({ statement: { content } }: Spoken, { statement: colon }: Spoken): boolean {
  const [first] = content;
  // مستشارون يتهمون الرئيس بالتقصير.. والرئيس: الصفقة سليمة: said before the label.
  if (first === undefined || first.start < (colon.speaker.phrase?.start ?? 0)) return false;
  const whole = colon.cue === null ? colon.content : [...colon.content, colon.cue];
  return whole.some(({ paragraph, end }) => paragraph === first.paragraph && first.start < end);
}
