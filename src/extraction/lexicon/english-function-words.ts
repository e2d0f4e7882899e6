import { wordSet } from './word-set.ts';

/** Words that have a capital at the start of a sentence and are no name: the closed classes, and adverbs that lead in. */
export const functionWords = wordSet(`
the a an this that these those some any no every each either neither both all half several many much few most more less other another such what whatever which whichever whose
i he she it they we you one ones nobody somebody anybody everybody someone anyone everyone nothing something anything everything none his her its their our my your mine hers theirs ours yours him them us me himself herself itself themselves
and or but nor so yet for if unless until while whilst when whenever where wherever whereas because since as than though although whether once lest except
of in on at by with without within from to into onto upon over under above below between among amongst through throughout during before after behind beyond beside besides despite against across along around about near off out up down past per via towards toward like unlike amid amidst inside outside including excluding regarding concerning following according given considering pending versus
is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought not never cannot
there here now then today yesterday tomorrow tonight later earlier soon recently currently previously meanwhile however moreover furthermore nevertheless nonetheless still instead otherwise therefore thus hence also too again already even just only perhaps maybe indeed of-course finally eventually initially originally ultimately separately similarly likewise additionally elsewhere afterwards afterward beforehand overall altogether apparently reportedly allegedly officially privately publicly unfortunately fortunately sadly ironically crucially notably typically usually often sometimes rarely always twice last next first second third late early yes please thanks well why how who whom
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty dozens hundreds thousands millions
asked speaking writing responding referring citing quoting opening seconding closing announcing explaining addressing appearing testifying
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
spring summer autumn winter morning afternoon evening night week month year`);

/** Lower-case words inside a name: Ludwig van der Berg, Charles de Gaulle, Omar bin Said. */
export const nameParticles = wordSet(
  'de da do das dos del della dello di du des van von der den ten ter zu zum af av bin bint ibn ben al el ul y e i la le las los san st abu abd ould nic ní mac na o',
);

/** Words before a noun that say which one. */
export const determiners = wordSet(
  'the a an this that these those some any no every each several many few most all both another other one two three four five six seven eight nine ten dozens hundreds thousands his her its their our my your',
);

/** Prepositions and other words that end a noun phrase's core, before what hangs on it. */
export const phraseBreaks = wordSet(
  'of at for with in from on to by as who whom which that whose where when after before since during under over about against near outside inside within across around behind between among through throughout despite without including than per via into onto upon toward towards based',
);
