import { formOf } from '../tokens.ts';
import { type BodyField } from './english-bodies.ts';
import { namesByField } from './word-set.ts';

/** Bodies whose names do not say what they are and that the gazetteer does not have, by what they are. */
const names: Partial<Record<BodyField, string>> = {
  union: `equity|eis|rcm|nut|nipsa|fórsa|mandate|into|tui|opseu|osstf|ibew|cgt|cfdt|verdi|ig metall|amwu|cpsu|hacsu|asmof|tcu|denosa|samwu|solidarity|nasu|ssanu
    nard|mdcan|kucco|nantwu|intuc|aituc|nfir`,
  party: `da|ndp|mqm|mqm-p|jui-f|tmc|dmk|aiadmk|rjd|jd(u)|tdp|bjd|cpi|cpi(m)|bsp|apc|pdp|apga|adc|npp|ndc|odm|uda|wiper|kanu|azimio|nup|nrm|fdc|chadema|ccm|upnd
    mmd|ccc|mkp|ifp|actionsa|uup|sdlp|tuv|aontú|lnp|pkr|dap|plp|fnm|jlp|pnp`,
  agency: `nice|natscot|comreg|kenha|kura|kerra|nema|nadma|bmc|bbmp|mcd|ghmc|seps|nha|rescue 1122|casa|ses|rfs|efsa|national rail`,
  company: `avanti|northern|southern|southeastern|c2c|metrorail|sgr|evri|luas|greyhound|vline|aldi|lidl|coles`,
  association: `brake|macmillan|childline|gingerbread|coram|sustrans|ramblers|alone|threshold|spunout|pieta|concern|ispca|dspca|an taisce|watercan|asla|praja|pratham
    aurat foundation|edhi|acs|usawa agenda|uwezo`,
};

const fields = namesByField<BodyField>(names);

/** What kind of body a name is known for, where none of its words says so: the NDP, Luas. */
export function knownField(words: readonly string[]): BodyField | null {
  return fields.get(words.map((word) => formOf(word)).join(' ')) ?? null;
}
