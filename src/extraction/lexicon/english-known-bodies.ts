import { type BodyField } from './english-bodies.ts';

/** Bodies whose names do not say what they are, by what they are, as names are compared. */
const names: Partial<Record<BodyField, string>> = {
  union: `unison|unite|gmb|rmt|aslef|tssa|ucu|neu|nasuwt|pcs|fbu|cwu|usdaw|bectu|equity|poa|naht|ascl|eis|nuj|bma|rcn|rcm|nut|nipsa|siptu|fórsa|mandate|into|tui|asti|inmo|imo
unifor|cupe|opseu|psac|cupw|etfo|osstf|afscme|seiu|uaw|ufcw|afl-cio|aft|nea|ibew|teamsters|cgt|cfdt|verdi|ig metall|actu|cfmeu|amwu|cpsu|hacsu|asmof|tcu|tuc|ictu|cosatu|saftu
numsa|nehawu|satawu|sadtu|denosa|samwu|solidarity|asuu|nasu|ssanu|nlc|nupeng|pengassan|nard|mdcan|knut|kuppet|kmpdu|cotu|kucco|nantwu|unatu|gnat|citu|intuc|aituc|nfir`,
  party: `da|ndp|ppp|pml-n|pti|ppp|mqm|mqm-p|jui-f|bjp|aap|tmc|dmk|aiadmk|rjd|jd(u)|tdp|bjd|cpi|cpi(m)|bsp|apc|pdp|apga|adc|npp|ndc|odm|uda|wiper|kanu|azimio|nup|nrm|fdc|chadema|ccm
upnd|mmd|zanu-pf|ccc|mk party|mkp|ifp|actionsa|uup|sdlp|tuv|dup|aontú|lnp|one nation|cdu|csu|spd|afd|fdp|psoe|vox|podemos|bnp|awami league|jamaat-e-islami|npc|pap|umno|pkr|dap|plp|fnm|jlp|pnp`,
  agency: `hse|hiqa|ofsted|ofgem|ofwat|ofqual|cqc|dvla|dvsa|hmrc|mhra|ukhsa|nice|rospa|orr|caa|raib|aaib|maib|natural england|historic england|sport england|homes england|highways england
natscot|naturescot|sepa|tusla|eirgrid|teagasc|comreg|fema|osha|usda|usgs|dvla|caltrans|calfire|nhtsa|tsa|ntsa|kenha|kura|kerra|kebs|nema|ntsb|frsc|nafdac|ncdc|nimasa|efcc|icpc|lastma|sanral|prasa|rtmc|sassa
ndma|nadma|bmc|bbmp|mcd|ghmc|seps|fssai|pemra|nepra|ogra|nha|rescue 1122|accc|asic|apra|casa|atsb|ses|rfs|acma|aemo|esb|efsa|tfl|transport for london|network rail|national rail`,
  company: `stagecoach|scotrail|lner|avanti|northern|southern|southeastern|gwr|c2c|firstgroup|arriva|translink|eskom|transnet|metrorail|kplc|kengen|sgr|pia|wapda|k-electric|bt|openreach|evri|royal mail
an post|irish rail|iarnród éireann|bus éireann|dublin bus|luas|via rail|amtrak|greyhound|qantas|vline|aldi|lidl|asda|tesco|sainsburys|morrisons|waitrose|woolworths|coles|walmart|loblaw`,
  association: `shelter|mencap|mind|scope|nspcc|rspca|rspb|rnli|crisis|centrepoint|refuge|samaritans|brake|barnardos|stonewall|liberty|which|age uk|citizens advice|macmillan|childline|childrens society
st mungos|trussell|trussell trust|turn2us|stepchange|gingerbread|coram|sustrans|ramblers|cpre|alone|focus ireland|threshold|spunout|pieta|trócaire|goal|concern|ispca|dspca|an taisce|kings fund|nuffield trust
resolution foundation|equal education|section27|gift of the givers|black sash|outa|afriforum|right2know|watercan|asla|praja|pratham|hrcp|aurat foundation|edhi|acs|aclu|naacp|aarp|nra|usawa agenda|uwezo`,
};

const fields = new Map<string, BodyField>();
for (const [field, list] of Object.entries(names) as [BodyField, string][])
  for (const name of list.split(/[|\n]/)) fields.set(name.trim(), field);

/** What kind of body a name is known for, where none of its words says so: Unison, the NDP, Ofsted. */
export function knownField(words: readonly string[]): BodyField | null {
  return fields.get(words.join(' ')) ?? null;
}
