/** The tense or shape of an English verb form: base and third are present. */
export type VerbShape = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** Verbs with a past or a participle of their own: base, past, participle. */
const irregular = `
be was been|arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bet bet bet|bind bound bound|bend bent bent|breed bred bred|burst burst burst|creep crept crept|leap leapt leapt|sting stung stung|bid bid bid|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt|buy bought bought|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mishear misheard misheard|mislead misled misled|outdo outdid outdone|overcome overcame overcome|overhear overheard overheard|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|rend rent rent|rethink rethought rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
`;

const pasts = new Map(
  irregular
    .trim()
    .split('|')
    .map((line) => {
      const [base = '', past = '', participle = ''] = line.split(' ');
      return [base, { past, participle }] as const;
    }),
);

/** Verbs of two syllables or more, or in -l, that double their last letter: admitted, labelled. */
const doubling = new Set(
  'concur aver demur admit permit submit commit omit emit transmit refer infer defer confer prefer occur incur deter rebut control compel propel repel expel dispel excel regret forget begin label signal counsel cancel travel model quarrel marshal channel total rival level fuel dial equip worship kidnap program'.split(
    ' ',
  ),
);

/** The forms of a verb with their shapes, British and American: label gives labelled and labeled. */
export function inflect(base: string): [form: string, shape: VerbShape][] {
  const own = pasts.get(base);
  const stems = [stemOf(base)];
  if (base.endsWith('l') && doubling.has(base)) stems.push(base);
  const isSilent = /[^aeiou]e$|[aeiou]ue$|[aeiou]e$/.test(base) && !/(?:ee|oe|ye)$/.test(base);
  const forms: [string, VerbShape][] = [
    [base, 'base'],
    [thirdOf(base), 'third'],
  ];
  for (const stem of stems) {
    const ing = base.endsWith('ie') ? `${base.slice(0, -2)}y` : isSilent ? base.slice(0, -1) : stem;
    forms.push([`${ing}ing`, 'ing']);
    const past = /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : base.endsWith('e')
        ? `${base}d`
        : `${stem}ed`;
    if (own === undefined || own.past.endsWith('t')) forms.push([past, 'past']);
  }
  if (own !== undefined) {
    forms.push([own.past, 'past']);
    if (own.participle !== own.past) forms.push([own.participle, 'participle']);
  }
  // Criticise and criticize.
  if (/(?:[^w]|[^lrx]w)ise$/.test(base) && base.length > 6)
    forms.push(
      ...forms.map(([form, shape]): [string, VerbShape] => [
        form.replace(/is(?=[ei])/, 'iz'),
        shape,
      ]),
    );
  return forms;
}

function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function stemOf(base: string): string {
  const isShort = /^[^aeiou]*(?:u(?=i))?[aeiou][bdgklmnprt]$/.test(base);
  return isShort || doubling.has(base) ? base + base.slice(-1) : base;
}
