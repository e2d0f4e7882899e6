import { inflect, type VerbShape } from './english-inflection.ts';

/**
 * The verbs of saying of English news: class of the cue, what may follow the speaker, and the verbs, with the second word
 * of a phrasal verb after an underline:
 * - that: a clause, with 'that' or without
 * - bare: whatever follows is what was said, clause or not
 * - words: quote-marked words, or words after a colon
 * - wh: whether, how, why and what
 * - someone: the one who was told, before the clause
 * - whom: whom to do what: urged the council to stop
 * - as: someone or something, then 'as' or nothing, then what it is called: called it "fiction"
 * - of, against, about, for, to, on, with, at: what was said stands after this preposition
 * - target: whom the words are about stands before that preposition, and belongs to the words: blamed rain for the delay
 * - do: 'to' and a verb
 * - ing: a verb in -ing: denied taking it
 * - noun: a noun phrase that says what was said
 * - only: no clause without 'that'
 * - shown: a noun phrase, where a document shows it
 * - responsible: whom for something, before 'responsible'
 * - opinion: a thought that may be nobody's words: 'not' before it leaves it one
 * - after: the subject has only heard it: the court heard that
 */
const table = `
say | that bare words wh | say
add | that words | add
continue | words | continue go_on carry_on press_on resume
continue | words | begin start finish end sum_up wrap_up
tell | that bare words someone whom wh | tell
tell | that words someone | assure inform notify reassure
remind | that words someone whom | remind
write | that words | write
write | that words only | tweet retweet blog post
write | that words someone only | email text message cable radio telegraph
read | words | read
ask | that words wh whom someone do only | ask
ask | wh | want_to_know
ask | words wh | wonder inquire enquire query question
report | that words ing | report
report | that noun | estimate reckon project calculate
report | at target | put
report | noun | pinpoint
report | that words shown | find discover
report | that shown | show demonstrate prove document establish
report | that after | hear learn understand
reveal | that words | reveal disclose divulge
reveal | that | leak
reveal | that words | let_slip let_on
note | noun words | point_to cite
note | that words | indicate observe point_out remark notice
note | that words noun | note mention flag flag_up
note | that words ing noun | recall remember recount
note | that at | hint
note | that | imply signal intimate

announce | that words noun | announce declare proclaim
say | that words | state
affirm | that words noun | confirm affirm reaffirm reiterate repeat restate
affirm | that words | assert attest certify
affirm | that words | agree concur
say | that words | testify swear depose
stress | that words noun | stress emphasise underline underscore highlight reemphasise
insist | that words on | insist
stress | that words wh | make_clear make_it_clear make_plain
say | that words only | submit aver plead
insist | that words | maintain
explain | wh noun words | narrate relate detail outline
explain | that words wh | specify stipulate explain clarify elaborate spell_out
opine | that words | argue contend posit opine speculate
opine | that words ing | suggest
opine | that words someone only | put_it_to
opine | that words opinion as | think
opine | that words opinion | believe feel suspect
opine | that opinion | doubt assume guess imagine
opine | that words | fear
opine | that | worry
conclude | that words | conclude rule
conclude | that only | hold
conclude | that | deduce determine decide find_out
predict | that words noun | predict forecast
predict | that words | foresee envisage anticipate prophesy
predict | that opinion | expect
hope | that words opinion do | hope wish
claim | that words do | claim
claim | that words noun | allege
claim | that words | charge
claim | that words | pretend theorise
deny | that words ing noun | deny
deny | that words noun | dispute refute rebut contest
deny | as | reject dismiss rubbish
deny | noun ing words | rule_out
admit | that words ing to | admit confess
admit | that words ing noun | acknowledge
admit | that words | concede
admit | that | accept
admit | that only | recognise
warn | that words someone whom of against about noun | warn
warn | that words against | caution
threaten | words do that with noun | threaten
promise | that words do noun | promise pledge
promise | that words do | vow swear undertake
promise | words do | offer
accuse | words of target | accuse
accuse | for on target words noun | blame fault
accuse | responsible | hold
explain | to target words | attribute ascribe credit
criticise | as for target words | criticise attack slam blast lambast lambaste rebuke chide scold reprimand berate excoriate castigate mock ridicule deride taunt
condemn | as for noun words | condemn denounce deplore decry
condemn | words against | rail lash_out hit_out inveigh
urge | words whom that noun | urge
urge | whom | call_on call_upon appeal_to plead_with
urge | for noun | call_for appeal_for plead_for push_for
urge | that words whom only | advise instruct direct
urge | that words whom only | order
urge | words whom | encourage invite beg implore beseech exhort command entreat counsel challenge dare
urge | words | appeal lobby
demand | that words do noun ing | demand
urge | that words ing noun | recommend advocate propose
request | noun | seek
request | noun words whom | request
appraise | as bare | call
appraise | as | consider deem judge
appraise | as words noun | describe
appraise | as words | refer_to
appraise | as words | dub label brand characterise term portray depict liken compare rate hail
praise | as for target words | praise commend laud applaud celebrate salute
praise | as | tout herald
welcome | as words | welcome
reply | that words | reply respond answer counter retort rejoin fire_back shoot_back hit_back write_back interject chime_in chip_in cut_in pipe_up butt_in come_back
say | words | correct interpose speak
say | words that about | boast brag
say | words that | joke quip jest muse reminisce reflect lament bemoan gush enthuse marvel volunteer venture exclaim protest object interrupt
say | words that | shout yell scream cry cry_out chant roar bellow whisper mutter murmur mumble bark snap growl hiss thunder
say | words | harrumph huff whine whimper wail pant rasp snarl crow gloat rejoice exult chirp riposte rant bluster quibble carp gripe grouse screech shriek holler splutter stutter demur disagree parrot preach
say | words that | confide hypothesise postulate surmise insinuate
say | words | sigh laugh smile grin chuckle shrug nod sob weep beam groan wince scoff snort sneer sniff giggle grumble drawl deadpan croak stammer sing recite intone tease fume rage moan gasp blurt_out
complain | that words of about | complain
express | that words noun | regret
comment | words that | comment
express | words noun | express voice
apologise | words for | apologise
say | words that | blurt allude concede
say | that words only | caption type
`;

/** What may follow the speaker of a verb; the table above says what each means. */
export type EnglishComplement =
  | 'that'
  | 'bare'
  | 'words'
  | 'wh'
  | 'someone'
  | 'whom'
  | 'as'
  | 'of'
  | 'against'
  | 'about'
  | 'for'
  | 'to'
  | 'on'
  | 'at'
  | 'with'
  | 'target'
  | 'do'
  | 'ing'
  | 'noun'
  | 'opinion'
  | 'only'
  | 'shown'
  | 'responsible'
  | 'after';

/** A verb of saying. */
interface EnglishVerb {
  lemma: string;
  class: string;
  complements: ReadonlySet<EnglishComplement>;
}

/** A form of a verb of saying. */
export interface EnglishForm {
  verb: EnglishVerb;
  shapes: ReadonlySet<VerbShape>;
  /** The further words of a phrasal verb: out of 'pointed out'. */
  particles: readonly string[];
}

const prepositional = / (?:for|on|upon|to|with|against)$/;

/** The forms of the verbs of saying by their first word, phrasal verbs first. */
export const englishForms: ReadonlyMap<string, readonly EnglishForm[]> = index();

function index(): Map<string, EnglishForm[]> {
  const forms = new Map<string, EnglishForm[]>();
  for (const line of table.trim().split('\n')) {
    const [cueClass = '', allows = '', verbs = ''] = line.split('|').map((cell) => cell.trim());
    for (const lemma of verbs.split(' ')) {
      const [base = '', ...particles] = lemma.split('_');
      const verb: EnglishVerb = {
        // Called for, appealed to: known by the verb alone.
        lemma: [base, ...particles].join(' ').replace(prepositional, ''),
        class: cueClass,
        complements: new Set(allows.split(' ') as EnglishComplement[]),
      };
      addForms(forms, verb, { base, particles });
    }
  }
  return forms;
}

function addForms(
  forms: Map<string, EnglishForm[]>,
  verb: EnglishVerb,
  { base, particles }: { base: string; particles: readonly string[] },
): void {
  const shapes = new Map<string, Set<VerbShape>>();
  for (const [word, shape] of inflect(base))
    shapes.set(word, (shapes.get(word) ?? new Set()).add(shape));
  for (const [word, all] of shapes) {
    const form: EnglishForm = { verb, shapes: all, particles };
    const others = forms.get(word) ?? [];
    forms.set(word, particles.length === 0 ? [...others, form] : [form, ...others]);
  }
}
