import type { Span } from '../text.ts';
import type { Entity } from './entity.ts';
import type { Office } from './office.ts';
import { placeOf } from './place.ts';

/** How many offices of one holder, and how many of each kind, are kept. */
const most = 300;

/** An office that a phrase gives somebody. */
export interface HeldOffice {
  office: Office;
  span: Span;
  holder: Entity;
}

/** The offices that an article tells of, in the order in which they were read. */
export class HeldOffices {
  /** The ministries that roles are of. */
  readonly ministries: HeldOffice[] = [];
  /** The governments that they are of. */
  readonly governments: HeldOffice[] = [];
  /** Roles in bodies that have a name, by which others of the same profession are told. */
  readonly colleagues: HeldOffice[] = [];

  /** Adds the offices that a phrase gives somebody. */
  add(holder: Entity, offices: readonly Office[], span: Span): void {
    for (const office of offices) {
      const isKnown = holder.offices.some(
        (known) => placeOf(known.span) === placeOf(span) && known.office.name === office.name,
      );
      if (isKnown || holder.offices.length >= most) continue;
      holder.offices.push({ office, span });
      const held = { office, span, holder };
      if (office.kind === 'ministry' && this.ministries.length < most) this.ministries.push(held);
      if (office.kind === 'government' && this.governments.length < most)
        this.governments.push(held);
      const isInBody = office.kind === 'body' && holder.kind === 'person';
      if (isInBody && this.colleagues.length < most) this.colleagues.push(held);
    }
  }
}
