import { type BodyField } from '../lexicon/english-bodies.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type RoleField } from '../lexicon/english-roles.ts';
import { isInTeam } from '../lexicon/english-sport.ts';
import { type Role } from './english-role.ts';

/** Managers and bosses: of clubs where an article is of such, and of any other body. */
export function isOfAnyBody(head: string): boolean {
  return /^(?:manager|boss|gaffer)$/.test(head);
}

const medics = wordSet(
  'doctor doctors surgeon surgeons nurse nurses midwife midwives matron physician physicians consultant paediatrician pediatrician psychiatrist oncologist pathologist radiologist radiographer anaesthetist anesthesiologist cardiologist neurologist neurosurgeon urologist obstetrician gynaecologist gynecologist haematologist',
);

/** The kinds of bodies that the holder of a role without a named body belongs to. */
export function impliedFields(field: RoleField, head: string): readonly BodyField[] {
  if (isInTeam(head) || isOfAnyBody(head)) return ['club'];
  if (medics.has(head)) return ['hospital'];
  if (
    /^(?:physio|physiotherapist|grounds(?:man|woman|keeper)|greenkeeper|kitman|masseu(?:r|se))$/.test(
      head,
    )
  )
    return ['club'];
  if (/^(?:organist|sexton|curate|sacristan|choirmaster)$/.test(head)) return ['church'];
  if (/^(?:teachers?|headteacher|headmaster|headmistress|principal)$/.test(head))
    return ['school', 'university'];
  if (/^(?:rector|dean)$/.test(head)) return ['university', 'church'];
  if (/^(?:provost|vicechancellor)$/.test(head)) return ['university'];
  if (/^(?:curators?|conservators?|keeper)$/.test(head)) return ['museum'];
  if (/^inspectors$/.test(head)) return ['agency', 'police'];
  if (/^commanders?$/.test(head)) return ['police', 'military'];
  if (head === 'coroner') return ['court', 'inquiry'];
  // Members of the assemblies of Kenyan counties.
  if (/^mcas?$/.test(head)) return ['parliament', 'council'];
  // Ranks of the police, the army and fire brigades alike.
  if (/^(?:sergeant|sgt|lieutenant|lt|capt|corporal|cpl)$/.test(head))
    return ['police', 'military'];
  const own: Partial<Record<RoleField, BodyField>> = {
    councillor: 'council',
    police: 'police',
    military: 'military',
    court: 'court',
  };
  const implied = own[field];
  return implied === undefined ? [] : [implied];
}

/** The kinds of bodies that an office is mostly of. */
export function fieldsOfOffice(head: string): readonly BodyField[] {
  if (head === 'secretarygeneral') return ['ministry', 'union', 'association', 'party', 'agency'];
  if (/^stewards?$/.test(head)) return ['union'];
  if (/^trustees?$/.test(head)) return ['association', 'museum', 'hospital', 'university'];
  if (/^(?:secretary|convener|organi[sz]ers?)$/.test(head))
    return ['union', 'association', 'party', 'agency'];
  if (/^(?:candidates?|whip|nominees?|aspirants?)$/.test(head)) return ['party'];
  if (/^(?:campaigners?|activists?|coordinators?)$/.test(head))
    return ['association', 'agency', 'union'];
  if (/^commissioners?$/.test(head)) return ['police', 'agency', 'ministry', 'council'];
  if (/^leaders?$/.test(head)) return ['council', 'party', 'union', 'association'];
  if (/^(?:ceo|cfo|coo|cto|executive|owners?|founders?|cofounder)$/.test(head))
    return ['company', 'association', 'hospital', 'club'];
  if (/^(?:chair|chairman|chairwoman|chairperson)$/.test(head))
    return [
      'company',
      'association',
      'union',
      'club',
      'party',
      'agency',
      'inquiry',
      'hospital',
      'museum',
      'university',
      'council',
    ];
  return head === 'editor' ? ['media'] : [];
}

/** What a council does, by which its directors, heads and cabinet members are called. */
const services = wordSet(
  'housing highways children childrens adult adults care planning libraries waste recycling regeneration place neighbourhoods communities licensing leisure parks streets roads homelessness schools youth environment environmental cabinet portfolio scrutiny monitoring resources cemeteries parking',
);

/** Whether a title is one within a council by what its holder is for: the director of housing, a cabinet member. */
export function isOfService(words: ReadonlySet<string>): boolean {
  return [...words].some((word) => services.has(word));
}

/** Whether a role is always in some body, so that a bare 'the director' is of the body spoken of. */
export function isBound({ field, head, words }: Role): boolean {
  // The managing partner of a firm.
  if (head === 'partner' && (words.has('managing') || words.has('senior'))) return true;
  if (field === 'spokes') return true;
  return (
    field === 'head' &&
    !/^(?:founders?|owners?|partners?|landlord|landlady|publican|producer|publisher|editors?|leaders?|organi[sz]ers?|captain|skipper|coach|stewards?|superintendent|landowner|proprietor|coowner)$/.test(
      head,
    )
  );
}

/** Whether a title is one within a body: policy officer, legal adviser, general counsel, cabinet member. */
export function isMember({ head, words }: Role): boolean {
  return (
    /^(?:organi[sz]ers?|delegates?|trustees?|planners?|officers?|members?)$/.test(head) ||
    // A staff attorney: of whoever employs them.
    (/^(?:attorneys?|lawyers?|counsel|solicitors?)$/.test(head) &&
      /^(?:staff|inhouse|managing|supervising|policy|legal)$/.test([...words].at(-2) ?? '')) ||
    (/^(?:advis[eo]rs?|counsel|managers?|directors?|heads?)$/.test(head) && words.size > 1)
  );
}
