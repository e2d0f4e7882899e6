import { wordSet } from './word-set.ts';

/** Women's names that English news writes, of every part of the world, in Latin letters without marks. */
const women = wordSet(`
abby abigail ada addison adela adele adelaide adriana agatha agnes agnieszka aida aileen aine aisha aishwarya akiko alana alba alejandra aleksandra alessandra alessia alexandra alexia alexis alice alicia alina
alisa alison allison alma almudena althea alya alyssa amal amanda amara amaya amber amelia amelie amie amina amira amna amy ana anabel anahita anais anastasia andrea angela angelica angelina angie anika anita anja anjali
ann anna annabel annabelle anne anneliese annelise annette annie annika anoushka antonella antonia anya aoife aparna april arabella araceli ariana ariel arwa asha ashley asma asmaa astrid athena audrey augusta aurelia aurora
ava awa ayaan ayana ayesha ayse aysha aziza bahar barbara beatrice beatriz becky belinda bella benedicte bernadette bernice beryl beth bethan bethany betsy betty beverley beverly bianca birgit birgitta blanca blanche bogna
bonnie bozena brenda bria bridget bridie brigid brigitte britney brittany bronwen bronwyn camila camilla candace candice carina carla carmel carmela carmen carol carole carolina caroline carolyn carrie catalina catarina caterina
catherine catrin cathy catriona cecile cecilia celeste celia celine chandra chanda chantal charity charlene charlotte chelsea cherie cheryl chiara chiyo chloe christa christiana christina christine ciara cilla cindy claire clara
clare clarice clarissa claudia clementine colette colleen connie constance cora coral cordelia corinna corinne cristina crystal cynthia dagmar dagny daisy dalia dalila damaris dana danica daniela danielle daphne daria darya dawn deborah
debbie debra deepa deirdre delia delphine denise desiree destiny diana diane dilek dina dinah divya dolores dominika dominique donna dora doreen doris dorothea dorothy dorota dragana edith edna eileen eilidh eimear eira ekaterina elaine
eleanor elena eleni elif eliana elin elina elisa elisabeth elise elizabeth ella elle ellen ellie elodie eloise elsa elsie elvira emer emilia emily emine emma emmanuelle enid erica erika erin ernestine esmeralda esperanza estelle
ester esther etta eugenia eugenie eunice eva evangeline eve evelyn ewa fabiola faith fanny farah farida fariha fatema fathiya fatima fatma fatou fay faye felicia felicity ferial fern fernanda fidelma fiona flavia fleur flora florence
frances francesca francine frances francoise frauke freda freya frida frieda gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine germaine gertrude ghada giada gillian gina ginevra giorgia giovanna
gisela giselle gita giulia gladys glenda gloria golda grace gracie grainne greta gretchen gretel griselda guadalupe gudrun gulnara gwen gwendolyn gwyneth habiba hadeel hadiza hafsa hailey hala haleema halima hana hanan haneen hania
hannah hannelore harriet harumi hayat hayley hazel heather heba hedda heidi heike helen helena helene helga henrietta hermione hilary hilda hildegard hiba hind hinda holly honor hope huda hyacinth ida ifeoma ilaria ilona ilse iman imani
imelda imogen ina inaya india indira ines inez inge ingeborg ingrid ioana iona ira irena irene irina iris irma isabel isabella isabelle isadora isha ishani isla isobel ivana ivanka ivonne ivy izabela jacinda jacinta jackie jacqueline
jacquelyn jade jamila jana jane janelle janet janice janine jasmin jasmine jean jeanette jeanne jemima jennifer jenny jess jessica jessie jewel jill jillian joan joana joanna joanne jocelyn jodie joelle johanna jolene josefina josephine
joy joyce juana juanita judith judy julia juliana julianna julianne julie juliet juliette june justine jyoti kaja kalpana kamala kamila karen karin karina karla karolina kasia kate katarina katarzyna kate katerina katharina katherine
kathleen kathryn kathy katia katie katja katrin katrina katya kavita kay kayla keiko keira kelly kendra kerstin khadija kiara kim kimberly kinga kirsten kirsty komal kristen kristin kristina kristine krystyna kumiko kylie lacey laila
lakshmi lama lamia lana lara larisa larissa latifa latoya laura lauren laurence lavinia layla lea leah leena leila lena leona leonie leonora leslie leticia letitia lidia liesl lila lilian liliana lillian lily lina linda lindsay
lindsey linnea lisa lisbeth liselotte liv livia liz liza lizzie lois lola loredana lorena loretta lori lorna lorraine lottie louisa louise loveness lubna lucia luciana lucie lucille lucinda lucy ludmila luisa lujain lulu luna luz lydia
lyn lynda lynette lynn lynne mabel madeleine madeline madison mae maeve magda magdalena maggie maha mairead maisie maja malak malala malgorzata malika mandy manon manuela mara marcella marcia marcy margaret margarida margarita
margaux marge margit margot margrethe marguerite mari maria mariam mariana marianne maribel marie marieke marielle marietta marija marilyn marina marion marisa marisol marissa marit marita marjorie marlene marta martha martina martine
mary maryam maureen maxine maya mayra mckenzie meera megan meghan mehwish mei melanie melinda melissa melody mercedes mercy meredith merle meryl mia michaela michele michelle mieke mika mila milagros mildred milena millicent millie
mimi mina mira miranda mireille miriam mirjam misha misty mitra moira molly mona monica monika monique montserrat morag morgana muna munira muriel myra myriam myrtle nabila nada nadezhda nadia nadine nadja nafisa nagham naila naima naina
najla najwa nan nana nancy naoko naomi narges nasreen nasrin natalia natalie natalya natasha nathalie nawal nayla nazanin neda neha nell nella nellie nessa nevena ngozi niamh nicola nicole nicoletta nidhi nienke nieves niki nikita
nikki nilufar nina nisha nisreen noemi nomsa noelle noor nora noreen norma nouf noura nuala nuha nuria odette odile ofelia oksana olena olga olive olivia olympia oonagh ophelia oriana orla ottilie paige palesa paloma pamela paola
parisa parvati patience patricia patrizia patti patty paula paulette paulina pauline pearl peg peggy penelope penny perla perpetua petra petronella philippa phoebe phyllis pia pilar piper polly portia precious preeti pritha priscilla priti
priya priyanka prudence qamar queenie rabia rachel rachelle rada radhika raisa rana rand rania raquel rasha rawan rebeca rebecca reem regina regine reina rekha rena renata renate renee reyhan rhiannon rhoda rhona rhonda ricarda riham rim
rima rita riya roberta robyn rochelle roisin roksana romana romy rona ronit rosa rosalba rosalie rosalind rosaline rosamund rosana rosanna rosario rose roseanne roselyn rosemarie rosemary rosie rosita roswitha rowena roxana roxanne ruby rukmini
rupa rupal ruqaya ruth ruxandra saba sabah sabina sabine sabrina sadia safia safiya sahar saida sakina sakura sally salma salome saloni salwa samantha samar samara samia samira samiya sana sanaa sandra sangeeta sanja sanna saoirse sapna
sara sarah sarita saskia saya sayuri scarlett selena selin selina selma serena shabnam shadi shahida shahla shaima shakira shana shannon shanti shari sharmila sharon sheena sheila shelley sherry sheryl shilpa shira shireen shirin shirley
shiva shobha shreya shruti sian sibel sierra sigrid silke silvia simona simone sinead siobhan sita siti sive sofia sofie solange soledad solveig somaya sonal sonali sonia sonja sonya sophia sophie soraya stacey stacy stefania stefanie steffi
stella stephanie sue sukaina suki sumaya sunita surya susan susana susanna susanne susie suzan suzanne suzette suzy sveta svetlana swati sybil sydney sylvia sylvie tabitha tahira tala talia tallulah tamar tamara tamika tamsin tania tanja
tanya tara tasneem tatiana tatyana tayla tendai teodora tereza teresa terri tess tessa thandi thandiwe thea thelma theodora theresa therese thora tiffany tilda tina toni tonya tova tracey tracy trinity trish trisha trudy tuba tuula tyra ulla
ulrike una unity urmila ursula valentina valeria valerie vanessa vanja varsha vasiliki vera verity verona veronica veronika veronique vesna vicki vicky victoria vida vidya vigdis vilma viola violet violeta violette virginia virginie viv
vivian viviana vivien vivienne wafa wanda wangari wanjiru wendy widad wilhelmina willa wilma winifred winnie winona xanthe xenia ximena xiomara yael yamina yara yasmin yasmina yasmine yelena yesenia yetunde yoko yolanda yolande ysabel yuki
yuliya yulia yumi yvette yvonne zahra zainab zakia zara zaynab zdenka zelda zena zineb zita zoe zofia zoya zsofia zuleika zuzana`);

/** Men's names, likewise. */
const men = wordSet(`
aaron abbas abdallah abdel abdelaziz abdi abdirahman abdou abdul abdulaziz abdulkarim abdullah abdulrahman abe abel abhishek abraham abubakar achim adam adamu adel adil aditya adnan adolfo adrian adriano ahmad ahmed aidan ajay akash akbar
akin akio akira akram alain alan alasdair alastair albert alberto aldo alec alejandro aleksandar aleksander aleksandr aleksei alessandro alessio alex alexander alexandre alexei alexey alf alfonso alfred alfredo ali alistair allan allen alonso
alphonse alvaro alvin amadou amar ambrose amin amir amit amjad ammar amos anand anatoly anders andre andreas andrei andres andrew andrey andrii andriy andrzej andy angel angelo angus anil anselm ansel anthony antoine anton antonio antony anwar
aram archibald archie ari arif arjun arkady arlo armand armando armin arne arnold aron arthur artur arturo arun arvind asad asger ashok ashraf asif aslan ata atef attila aubrey august augustin augustine aurelio austin avi axel ayman ayub
aziz azhar bakari baptiste barack barnaby barney baron barrie barry bart bartholomew basel bashar bashir basil bassam bassem bastien beau bela ben benedict benedikt benicio benito benjamin bennett benny benoit bernard bernardo bernd bernie bert
bertrand bilal bill billy bjorn blaise blake bo bob bobby bogdan boris boyd brad bradley brahim bram brandon brendan brent brett brian bruce bruno bryan bryce burak byron caio caleb callum calum calvin cameron camilo can carl carlo carlos
carlton casper cathal cedric cem cesar chad chaim charles charlie chen chester chidi chinedu chris christian christoph christophe christopher chuck cian cillian clarence claude claudio claus clayton clement clemens cliff clifford clint clive
clyde cody colin colm colman conor conrad constantin constantine cormac cornelius cory cosmo costas craig cristian cristiano curtis cyril cyrus daan dafydd dale damian damien damir dan daniel daniele danilo danny dante dara darius darko darrell
darren dave david davide davis dawit dean declan deepak demetrios denis dennis denzel derek dermot desmond dev devin dexter diarmuid didier diego dieter dietrich dilip dimitar dimitri dimitris dinesh dino dirk djamel dmitri dmitry dmytro
domenico dominic dominik don donal donald donncha donovan doug dougal douglas drago dragan drew duarte duncan dusan dustin dwayne dwight dylan eamon eamonn earl ed eddie edgar edmond edmund eduard eduardo edward edwin efrain egon einar elia
elias elijah eliot elliot elliott ellis elmer eloy elvis emanuel emeka emerson emil emile emiliano emilio emmanuel emmett emre enda enrico enrique enzo eoghan eoin erdem eric erich erik erkan ernest ernesto ernie ernst erwin ethan etienne euan
eugene eugenio evan evgeny ewan ezekiel ezra fabian fabien fabio fabrice fabrizio fadi fahad faisal faizal farhan farid farooq farouk faruk fathi federico felipe felix ferdinand ferenc fergal fergus fernando fidel filip filippo fintan florian
floyd francesco francis francisco franco francois frank franklin franz fraser fred freddie frederic frederick frederik fredrik friedrich fritz fuad gabor gabriel gaetano gael gareth garfield garry garth gary gaspar gaston gavin genaro gene
geoff geoffrey george georges georgi georgios gerald gerard gerardo gerhard germain gernot gerry ghassan giacomo gianluca gianni gideon gift gil gilbert gilberto giles gilles gino giorgio giorgos giovanni girish giulio giuseppe glen glenn godfrey
gonzalo gopal gordon goran gottfried graeme graham grant greg gregor gregorio gregory guido guillaume guillermo gunnar gunther gus gustav gustavo guy habib hadi hakan hakeem hakim hal hamad hamdi hamid hamish hamza hani hannes hannu hans
harald hari haris harish harlan harold harris harrison harry haruki haruto harvey hasan hashim hassan hatem haydn heath hector heinrich heinz helmut hendrik henri henrik henrique henry herbert herman hermann hernan hicham hideo hiroshi hisham
horace horacio horst hossein howard hubert hugh hugo humberto humphrey husam hussain hussein iain ian ibrahim idris ignacio ignatius igor ihor ikram ilan ilham ilya imad imran indra ingmar inigo ioannis ion ionut isa isaac isaiah ishaan
ishmael isidore islam ismael ismail issa istvan itamar ivan ivo ivor jaap jack jackson jacob jacobo jacques jad jafar jagdish jaime jakob jakub jamal james jamie jamil jan janos janusz jared jarek jaroslav jasim jason jasper javed javier
jay jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jerzy jesper jesse jesus jethro jim jimmy jitendra joachim joakim joao joaquin jochen joe joel johan johann johannes john johnny jon jonah jonas jonathan jordan jordi jorg jorge
jorgen jose josef joseph josh joshua josiah jozef juan juha jules julian julien julio julius junaid jurgen juri justin kabir kai kaito kamal kamil kamran karel karim karl karol karsten kasper kaspar kazuo keir keith kelvin kemal ken kenji
kenneth kent kenzo kerem kevin khaled khalid khalil kieran kiran kirill klaus knut kofi koji konrad konstantin konstantinos krishna kristian kristof krzysztof kumar kurt kwabena kwame kwasi kyle lachlan ladislav lakshman lance larry lars
lasse laszlo laurent lawrence lee leif leigh lekan leo leon leonard leonardo leonid leopold leroy lester levi lewis liam linus lionel lloyd logan lorenzo lothar lou louis luc luca lucas luciano ludovic ludwig luigi luis luka lukas
lukasz luke luther lutz lyle lyndon maciej magnus mahdi mahesh mahmood mahmoud majed majid malachi malcolm malik mamadou mandla manfred manish manoj mansour manuel marat marc marcel marcello marcelo marcin marco marcos marcus marek mario
marius mark marko markus marlon marshall martin marty marvin marwan massimo masood mateo mateusz matias mats matt matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxim maxime maximilian mehdi mehmet melvin
mervyn michael michal michel miguel mihai mikael mike mikhail miki mikko milan miles milo milos milton mirko miroslav mitchell modou mohamad mohamed mohammad mohammed mohan mohit mohsen moritz morris morten moses moshe mostafa muhammad mukesh
munir murad murat murray musa mustafa mustapha nabil nader nadim naeem naim najib nasir nasser nathan nathaniel naveed navid ned neil nelson nemanja nestor neville niall nicholas nick nico nicolae nicolas nigel nikhil niklas nikola
nikolai nikolaos nikolas nikolay nils nitin nizar noah noel norbert norman nuno obinna octavio odd ola olaf olav ole oleg oleksandr oliver olivier olli olof omar omer omid omri oran oren orhan orlando oscar oskar osman osvaldo oswald otis
otto owen oytun ozan pablo paco padraig paolo parth pascal pasquale pat patrice patrick patrik paul paulo pavel pavlo pawel pedro peer pekka per percy pero pete peter petr petri petros petteri phil philip philippe phillip pier piero
pierre pieter piet pietro piotr pradeep prakash pramod pranav prem primo quentin quincy quinn rabih radek radovan radu rafael rafal rafi rafik raghav rahim rahul raj rajan rajeev rajesh rakesh ralf ralph ram rami ramiro ramon ramy randall
randolph randy raphael rashad rashid rasmus raul ravi ray raymond razvan reginald reinhard reinhold remi rene reuben rex reza ricardo riccardo richard rick ricky riyad riyadh rob robbie robert roberto robin rocco rod roderick rodney rodolfo rodrigo
roger rogelio rohan rohit roland rolando rolf romain roman romeo ron ronald ronan ronnie rory ross roy ruben rudi rudolf rudolph rufus rui rune rupert russell rustam ryan sabri sacha sadiq saeed sahil said sajid saleem saleh salem salim
salman salvador salvatore sam samer sami samir sampath samuel samson sandeep sander sandro sandy sanjay santiago santosh sascha satoshi saul scott sean seamus sebastian sebastien selim selwyn serge sergei sergey sergio serhii seth shane
shankar sharif shaun shawn sheldon shigeru shinji shinzo shlomo sid siddharth sidney siegfried sigmund sigurd silas silvio simon sipho slava slobodan sofiane solomon soren spencer stan stanislav stanislaw stanley stavros stefan stefano steffen
stelios sten stephane stephen steve steven stewart stig stuart sudhir sufyan suleiman sumit sundar sunil suresh sven syed sylvain sylvester tadeusz tadhg taha tahir takeshi talal tamas tamer tapio tareq tarek tariq taro tayyip ted teddy
teemu tem terence terrence terry thabo thaddeus theo theodore theodoros thiago thibault thierry thilo thomas thor thorsten tibor tiago tim timo timothy timur tito titus tobias tobin toby tod todd tom tomas tomasz tomaz tommaso tommy tony
torben tore torgeir torsten travis trevor tristan troels troy tudor tunde turki tyler tyrone ugo ulf ulrich umar umberto umut upendra uri usman uwe vadim valentin valery vaclav varun vasco vasile vasily vernon vicente victor vidar vijay
vikas viktor vikram vince vincent vincenzo vinay vinod viorel virgil vishal vitaly vittorio vivek vlad vladimir volodymyr volker wade wael waleed walid wallace walt walter warren wasim waqar wayne wei wendell werner wes wesley wilbur wilfred
wilhelm will willem william willie willy wim winston wojciech wolf wolfgang woody xavier yahya yan yannick yannis yaser yasin yasir yasser yaw yehuda yigal yosef youssef yuri yusuf yves zac zach zachary zack zafar zaheer zaid zain zakaria
zayd zbigniew zeev zeki ziad zoltan zoran`);

/** The gender that a given name mostly has, where it is a common one. */
export function givenGender(name: string): 'm' | 'f' | null {
  if (women.has(name)) return men.has(name) ? null : 'f';
  return men.has(name) ? 'm' : null;
}

/** Whether a word is a common given name. */
export function isGivenName(name: string): boolean {
  return women.has(name) || men.has(name);
}
