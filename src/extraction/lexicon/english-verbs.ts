/**
 * The verbs of saying of English news: lemma, forms, class, and what may follow the speaker:
 * - that: a clause, with or without 'that'
 * - words: quote-marked words
 * - someone: the one who was told, before the clause
 * - as: someone or something, then 'as' or nothing, then quote-marked words: called it "fiction"
 * - of: what somebody is accused of, or a noun phrase after the preposition given
 * - noun: a noun phrase that says what was said
 * - strict: only with 'that', a quote or a colon, since the word mostly means something else
 */
const table = `
say | said says saying say | say | that words
add | added adds adding | add | that words strict
continue | continued continues | continue | words strict
tell | told tells telling | tell | that words someone
write | wrote writes writing written | write | that words strict
tweet | tweeted tweets | write | that words
post | posted posts | write | words strict
ask | asked asks asking | ask | words strict
wonder | wondered wonders wondering | ask | words strict
report | reported reports reporting | report | that words strict
estimate | estimated estimates estimating | report | that words strict
find | found finds finding | report | that words strict
show | showed shows showing show | report | that strict
reveal | revealed reveals revealing | reveal | that words strict
indicate | indicated indicates indicating | note | that words
disclose | disclosed discloses | reveal | that words strict
announce | announced announces announcing | announce | that words noun
confirm | confirmed confirms confirming | affirm | that words noun
stress | stressed stresses stressing | stress | that words
emphasise | emphasised emphasises emphasized emphasizes emphasising emphasizing | stress | that words
insist | insisted insists insisting insist | insist | that words
maintain | maintained maintains maintaining | insist | that words strict
declare | declared declares declaring | announce | that words
state | stated states stating | say | that words strict
assert | asserted asserts asserting | affirm | that words
reiterate | reiterated reiterates reiterating | affirm | that words
testify | testified testifies testifying | say | that words
note | noted notes noting | note | that words strict
point out | pointed_out points_out pointing_out | note | that words
observe | observed observes observing | note | that words strict
recall | recalled recalls recalling | note | that words strict
remember | remembered remembers | note | that words strict
mention | mentioned mentions mentioning | note | that words strict
explain | explained explains explaining | explain | that words
clarify | clarified clarifies clarifying | explain | that words
argue | argued argues arguing argue | opine | that words
believe | believes believed believe | opine | that words
think | thinks thought think | opine | that words strict
suggest | suggested suggests suggesting suggest | opine | that words
contend | contended contends contending | opine | that words
conclude | concluded concludes concluding | conclude | that words strict
predict | predicted predicts predicting | predict | that words noun
forecast | forecast forecasts | predict | that noun strict
expect | expects | predict | that strict
hope | hopes hoped | hope | that strict
fear | fears feared | opine | that strict
claim | claimed claims claiming | claim | that words
allege | alleged alleges alleging | claim | that words
deny | denied denies denying | deny | that words noun
dispute | disputed disputes disputing | deny | words noun
reject | rejected rejects rejecting | reject | words strict
dismiss | dismissed dismisses dismissing | deny | words as noun
refute | refuted refutes | deny | words noun
admit | admitted admits admitting | admit | that words
acknowledge | acknowledged acknowledges acknowledging | admit | that words
concede | conceded concedes conceding | admit | that words
warn | warned warns warning warn | warn | that words someone of
caution | cautioned cautions cautioning | warn | that words
threaten | threatened threatens threatening | threaten | words strict
vow | vowed vows vowing | promise | that words to
pledge | pledged pledges pledging | promise | that words to
promise | promised promises promising | promise | that words to
accuse | accused accuses accusing | accuse | words of
blame | blamed blames blaming | accuse | words noun strict
criticise | criticised criticises criticized criticizes criticising criticizing | criticise | words strict
condemn | condemned condemns condemning | condemn | words noun
denounce | denounced denounces denouncing | condemn | words noun as
slam | slammed slams | criticise | words strict
urge | urged urges urging | urge | words someone
call for | called_for calls_for calling_for | urge | words noun
call on | called_on calls_on calling_on | urge | words noun
demand | demanded demands demanding | demand | that words noun
recommend | recommended recommends recommending | urge | that words strict
propose | proposed proposes | urge | that words strict
appeal | appealed appeals | urge | words strict
call | called calls calling | appraise | as
describe | described describes describing | appraise | as
dub | dubbed dubs dubbing | appraise | as
label | labelled labels labelling labeled labeling | appraise | as
brand | branded brands branding | appraise | as
characterise | characterised characterises characterized characterizes | appraise | as
liken | likened likens | appraise | words strict
hail | hailed hails hailing | praise | as
praise | praised praises praising | praise | words strict
welcome | welcomed welcomes welcoming | welcome | words noun
reply | replied replies replying | reply | that words
respond | responded responds responding | reply | that words strict
answer | answered answers answering | reply | words strict
counter | countered counters countering | reply | that words strict
retort | retorted retorts | reply | words
shout | shouted shouts shouting | say | words
joke | joked jokes joking | say | that words
quip | quipped quips | say | words
complain | complained complains complaining | complain | that words of
lament | lamented laments lamenting | complain | that words
boast | boasted boasts | say | that words
agree | agreed agrees | affirm | that words strict
promise | promised promises | promise | that words
assure | assured assures assuring | tell | that someone words
inform | informed informs informing | tell | that someone
remark | remarked remarks remarking | say | that words strict
comment | commented comments commenting | comment | words strict
speculate | speculated speculates | opine | that
imply | implied implies implying | note | that
signal | signalled signals signaled | note | that strict
express | expressed expresses expressing | express | words noun
voice | voiced voices | express | words noun strict
`;

/** What may follow the speaker of a verb; the table above says what each means. */
type EnglishComplement = 'that' | 'words' | 'someone' | 'as' | 'of' | 'to' | 'noun';

/** A verb of saying. */
interface EnglishVerb {
  lemma: string;
  class: string;
  complements: ReadonlySet<EnglishComplement>;
  isStrict: boolean;
}

/** A form of a verb of saying. */
export interface EnglishForm {
  verb: EnglishVerb;
  isParticiple: boolean;
  /** The second word of a phrasal verb: out of 'pointed out'. */
  particle: string | null;
}

const complements: readonly EnglishComplement[] = [
  'that',
  'words',
  'someone',
  'as',
  'of',
  'to',
  'noun',
];

/** The forms of the verbs of saying by their first word, phrasal verbs first. */
export const englishForms: ReadonlyMap<string, readonly EnglishForm[]> = index();

function index(): Map<string, EnglishForm[]> {
  const forms = new Map<string, EnglishForm[]>();
  for (const line of table.trim().split('\n')) {
    const [lemma = '', words = '', cueClass = '', allows = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const allowed = allows.split(' ');
    const verb = {
      lemma,
      class: cueClass,
      complements: new Set(complements.filter((complement) => allowed.includes(complement))),
      isStrict: allowed.includes('strict'),
    };
    for (const word of words.split(' ')) {
      const [first = '', particle = null] = word.split('_');
      const form = { verb, isParticiple: first.endsWith('ing'), particle };
      const known = forms.get(first);
      if (known === undefined) forms.set(first, [form]);
      else if (particle === null) known.push(form);
      else known.unshift(form);
    }
  }
  return forms;
}
