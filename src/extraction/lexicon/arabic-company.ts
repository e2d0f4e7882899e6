import { wordSet } from './word-set.ts';

const leading = 'برئاسة بقيادة';
const chairing = 'بزعامة';
const present = 'بحضور بمشاركة بإشراف';
const together = 'برفقة بصحبة برعاية';

/** Before whoever leads the body that is named before: وفد برئاسة. */
export const leaderStarts = wordSet(leading, chairing, 'بإدارة');
/** Before whoever leads or attends, where the name of a body ends: غرفة الصناعة برئاسة. */
export const attendantStarts = wordSet(leading, chairing, present);
/** Before whoever is only told to be there with somebody: وفدا برفقة. */
export const companionStarts = wordSet(
  leading,
  chairing,
  present,
  together,
  'بمعية بمبادرة بدعوة بعضوية باستضافة',
);
/** The same as what starts how something is done, and no second name of somebody. */
export const companyStarts = wordSet(leading, present, together);
