/** Titles before a name, whose full stop never ends a sentence: Mr. Obama, Sgt. Lee. */
const titles =
  'mr mrs ms mx del dels dr drs prof sen sens rep reps gov govs gen brig col lt sgt cpl pvt capt cmdr maj adm rev fr hon msgr messrs mme mlle st ste supt insp det atty sec amb pte eng engr barr arc smt shri sri kum cllr coun ald const cst asst dep dist pres comdr comdt';

/** What stands after a name or within one, whose full stop ends a sentence only where another clearly starts: Brandt Inc. */
const endings = 'inc ltd co corp bros llc plc jr sr esq est dept univ assn intl al mt ft';

/** What stands before a number: No. 10, Jan. 5. */
const beforeNumbers =
  'no nos rs vol fig art ch jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun pp p';

const within = 'vs v eg ie cf approx ca';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const [titleForms, endingForms, numberForms, withinForms] = [
  set(titles),
  set(endings),
  set(beforeNumbers),
  set(within),
];

const starters =
  /^\s+(?:the|a|an|it|its|he|his|she|her|they|their|we|our|i|in|on|at|but|and|this|that|these|those|for|as|if|when|while|after|there|some|many|most|both|last|yet|so)\b/iu;

/**
 * Whether a full stop belongs to the Latin word before it, rather than to a sentence.
 *
 * @param rest the text after the full stop.
 */
export function isAbbreviation(word: string, rest: string): boolean {
  const form = word.toLowerCase();
  if (withinForms.has(form)) return /^\s+[\p{L}\p{N}]/u.test(rest);
  if (!/^\p{Lu}/u.test(word))
    return form === 'p' || form === 'pp' ? /^\s?\p{N}/u.test(rest) : false;
  if (titleForms.has(form) && /^\s?(?:["'“‘]?\p{Lu}|\([Rr]et)/u.test(rest)) return true;
  if (endingForms.has(form)) return /^(?:[,;:)'’]|\s+[\p{L}\p{N}(])/u.test(rest) && !isStart(rest);
  return numberForms.has(form) && /^\s?\p{N}/u.test(rest);
}

/** Whether the words after an abbreviation are those that a sentence starts with: The, But, In. */
export function isStart(rest: string): boolean {
  return /^\s+\p{Lu}/u.test(rest) && starters.test(rest);
}

/** Letters that stand for things: taxes, measures, illnesses, machines. */
export const isThing =
  /^(?:VAT|GST|GDP|GNP|CPIH?|RPI|PPI|PAYE|CO2|DNA|RNA|MRNA|mRNA|AI|TV|HR|MRI|CT|UV|GCSEs?|LEDs?|USB|GPS|HIV|AIDS|COVID(?:-19)?|Covid(?:-19)?|PCR|DVDs?|CDs?|CCTV|EVs?|SUVs?|HGVs?|LNG|LPG|EBITDA|Ebitda|IPOs?|ETFs?|VAR|ERA|MVP|EMIs?|UAVs?|ADHD|PTSD|MMR|IVF|QR|ATMs?|APR|PPE|NDAs?|KPIs?|FAQs?|BBQ|AGM|EGM|DJs?|VIPs?|CGI|LLMs?|GPUs?|CPUs?)$/;
