import { wordSet } from './word-set.ts';

/** Women's names that English news writes, of every part of the world, in Latin letters without marks. */
const women = wordSet(`
aadya aanya aarti abby abeba abena abigail abimbola ada adaeze adanna adaora addison adela adelaide adele adeola aditi adriana adunni adwoa afia afsaneh agatha agnes agnese
agnieszka aida aileen ailsa aina aine aino aisha aishat aishwarya aisling aizhan ajda akiko akosua akua alana alba alberta alejandra aleksandra aleksandrina alesha alessandra
alessia alev alexandra alexia alexis alfreda alhena alice alicia alida alima alina alisa alison aliyah allegra allison alma almaz almudena althea alwen alya alyssa amaka amal
amalia amanda amara amarachi amaya amber amelia amelie amie amina amira amita amna amrita amruta amy ana anabel anaelle anagha anahita anais ananya anastasia anchal andrea aneta
angela angelica angelina angie anh aniela anika anisa anita aniya anja anjali anjana anju ankita ann anna annabel annabelle annamaria anne anneliese annelise annette annie annika
anoushka antje antonella antonia anuja anuradha anushka anya aoife aparajita aparna april arabella araceli arati archana areej ariana arianna ariel arlette armine aroha aruna
arundhati arwa arzu asena asha ashley ashwini asli asma asmaa asmira astrid asuka asunta atefeh atena athena athina aude audra audrey augusta aurelia aurora ava avani aviva awa
awatif aya ayaan ayaka ayana ayesha aygul aylin aynur ayodele ayomide ayse aysha azadeh aziza azra babette bahar balbina banu barakah barbara basma batool beata beatrice beatrix
beatriz becky bediha belen belinda bella benedicte bente berenice berit bernadette bernice beryl beth bethan bethany betsy betty beverley beverly bhavana bhavna bianca bibi bilqis binta birgit birgitta birgul birsen bisi blanca blanche bodil bogna bolanle bonnie borbala borghild bozena branka brenda bria bridget bridie brigid brigida brigitte britney
brittany bronwen bronwyn bruna buhle bukola busisiwe busra camila camilla candace candice cansu caoimhe carina carla carlotta carme carmel carmela carmen carol carole carolina
caroline carolyn carrie catalina catarina caterina catherine cathy catia catrin catriona cecile cecilia cecilie celeste celestine celia celine cemile chanda chandra chanel chantal
charity charlene charlotte charu chelsea cherie cheryl chiamaka chiara chidinma chika chinyere chioma chisomo chitra chiyo chloe christa christiana christina christine chun ciara
cilla cindy cinzia claire clara clare clarice clarissa claudia clelia clementine clodagh colette colleen concetta connie constance constanza consuelo cora coral cordelia corinna
corinne cosima cristina crystal cynthia dagmar dagny daisy daiva dalia dalila damaris damla dana danica daniela danielle danuta daphne daria darija darya dawn debbie deborah debra
deepa deepali deepika deirdre delia delphine demet denisa denise derya desiree destiny devika dhivya diana diane didem dilara dilek dilnoza dina dinah divya dolores domenica
dominika dominique donatella donna dora doreen doris dorota dorothea dorothy dragana drita duaa dunja durdana dure ebele ebru ece eda edita edith edna edwige efua eileen eilidh
eimear eira ekaterina ela elaheh elaine eleanor elena eleni elham eliana elif elin elina elisa elisabeth elise eliska elizabeth ella elle ellen ellie elodie eloise elsa elsie
elvira elzbieta emel emeline emer emiko emilia emily emine emma emmanuelle enid eniola enkhjin erica erika erin ernestine erzsebet esi esin esmeralda esperanza esra estefania
estelle ester esther etsuko etta eudora eugenia eugenie eun eunice eva evangeline eve evelin evelyn evgenia ewa ewelina eylul ezgi ezinne fabiana fabiola fahmida faith faiza fanny
farah farhana farida fariha farzana fatema fatemeh fathia fathiya fatima fatma fatou fatoumata fauzia fay faye felicia felicity ferial feride fern fernanda ferzan fiamma fidan
fidelma fikriye filiz fiona fionnuala firdaus flavia fleur flora florence folake folasade fotini franca frances francesca francine francoise frauke freda freya frida frieda funda
funke funmilayo gabriela gabriella gabrielle gail galina gauri gayatri geeta gemma genevieve georgia georgiana georgina geraldine gerda geri germaine gertrude ghada ghazal gia
giada gillian gina ginevra giorgia giovanna gisela giselle gita giulia gladys glenda gloria golda goran grace gracie grainne grazia greta gretchen gretel griselda guadalupe gudrun
gul gulay gulcin gulnara gulsah guri gurpreet gwen gwendolyn gwyneth habiba hadeel hadiya hadiza hafsa hai hailey hajar hala haleema halima halina hana hanan handan haneen hania
hanna hannah hannelore harriet harsha harumi hatice hatsue haya hayat hayley hazel heather heba hedda hedvig heidi heike helen helena helene helga hema henrietta hermione hessa
hiba hilary hilda hildegard hind hinda hine hinemoa hiroko hlengiwe hoda holly honor hope huda hulya huma humaira huong hyacinth ida ifeoma ifeyinwa ilaria ildiko ileana ilkay
ilona ilse iman imani imelda imogen ina inaya india indira ines inez inga inge ingeborg ingrid ioana iona ira irena irene irina iris irma isabel isabella isabelle isadora isha
ishani isla isobel ivana ivanka iveta ivona ivonne ivy iwona iyabo izabela jacinda jacinta jackie jacqueline jacquelyn jade jadwiga jahnavi jaleh jamila jana janaki jane janelle
janet janice janina janine jasmin jasmina jasmine jayanthi jean jeanette jeanne jelena jemima jennifer jenny jeong jess jessica jessie jewel jhumpa jiayi jill jillian jin jingyi
jitka joan joana joanna joanne jocelyn jodie joelle johanna jolanta jolene jordana josefina josephine jovana jowita joy joyce juana juanita judit judith judy julia juliana julianna
julianne julie juliet juliette june junko justine justyna jyoti kadiatou kadri kahina kaja kalpana kalyani kamala kamila kanchana kaori karen karima karin karina karla karolina
kashvi kasia katarina katarzyna kate katerina kateryna katharina katherine kathleen kathryn kathy katia katie katja katrin katrina katya kavita kavitha kay kaye kayla keiko keira
kelly kemi kendra kerstin khadija khadijah khanh khanyi kiara kim kimberly kinga kiran kirsten kirsty kirti klara komal kornelia kreszentia kristen kristiina kristin kristina
kristine krystyna kubra kumari kumiko kunthi kylie kyoko lacey laila lakshmi laleh lama lamia lana lara larisa larissa lata latifa latoya laura lauren laurence lavinia laxmi layan
layla lea leah leena leila lena lenka leona leonie leonora leslie leticia letitia leyla lidia liesl ligia lihua liisa lila lilia lilian liliana lilianna lillian lily lina linda
lindsay lindsey linh linnea lisa lisbeth liselotte liv livia liz liza lizzie ljiljana lois lola loredana lorena loretta lori lorna lorraine lottie louisa louise loveness lubna
lucia luciana lucie lucille lucinda lucja lucy ludmila luisa lujain luljeta lulu luna luo luz lwazi lydia lyn lynda lynette lynn lynne lyudmila maarit mabel madeleine madeline
madhavi madhuri madison mae maeve mafalda magda magdalena maggie maha mahalia mahnaz mahsa mai maija maile mairead maisie maja malaika malak malala malalai malgorzata malika malin
mamta manal manami mandira mandy manju manon manuela mara marama marcela marcella marcia marcy margaret margarida margarita margaux marge margit margot margrethe marguerite mari
maria mariam mariana marianne maribel marie marieke marielle marietta marija marijana marika marilia marilyn marina marion marisa marisol marissa marit marita marja marjan marjorie
marlena marlene marta martha martina martine mary maryam masha masuma mathilde maureen maxine maya mayra mayumi mbali mckenzie medea meena meera megan megha meghan mehwish mei
meike melanie melek melinda melissa melody meltem mercedes mercy meredith merete merle meryem meryl meseret mia michaela michal michele michelle michiko mieke mihaela mika mila
milagros mildred milena milica millicent millie mimi mina minh mira miranda mireille mirela miriam mirjam mirjana misaki misha misty mitra miyuki moira molly momoko mona monica
monika monique montserrat morag morgana mounira mridula mukta mumtaz muna munira muriel myra myriam myrtle nabila nada nadezhda nadia nadine nadja nafisa nagham nagla nahed naila
naima naina najat najla najwa nalini namrata nan nana nancy nandini naoko naomi narges nargis nasreen nasrin natalia natalie natalya natasa natasha nathalie natsuki nawal nayla
nazanin nazli neda neha nela nell nella nellie nermin nesrin nessa nevena ngaire ngoc ngozi nguyet nia niamh nichole nicola nicole nicoletta nidhi nienke nieves niharika niki
nikita nikki nilofar nilufar nilufer nimisha nina nirmala nisha nisreen nita nitya niyati njeri nkechi nkem nneka noa noelle noemi nokuthula nolwazi nomsa nomvula nonhlanhla noor
nora noreen norma nosipho nouf noura ntombi nuala nuha nur nuray nuria nurten nyambura nyokabi oana oddny odette odile ofelia ogechi oksana olena olga olive olivia oluchi olufunke
oluwaseun olympia omolara onyinye oonagh ophelia oriana orla ornella orsolya otilia ottilie oyinkan padma paige paivi palesa pallavi paloma pamela paola parisa parvati parveen
patience patricia patrizia patti patty paula paulette paulina pauline pavla payal pearl peg peggy pelin pema penelope penny perla perpetua petra petronella philippa philomena
phindile phoebe phuong phyllis pia pilar pinar piper piroska polly pooja poonam portia prachi pratibha pratima precious preeti prerna priscilla pritha priti priya priyanka prudence
qamar qing queenie rabia rachana rachel rachelle rada radha radhika radmila rafaela raffaella raisa rajani rajni rakhee ramata ramona rana rand ranee rania ranjana ranjani raquel
rasha rashida rashmi ratna rawan rebeca rebecca reem refilwe regina regine reiko reina rekha rena renata renate renee renu reshma reyhan rhiannon rhoda rhona rhonda ricarda
richa riham rika rikke rim rima rina rita ritu riya rizwana roberta robyn rochelle rodica roghayeh rohini roisin roksana romana romina romy rona ronit ronja ronke rosa rosalba
rosalia rosalie rosalind rosaline rosamund rosana rosanna rosario rose roseanne roselyn rosemarie rosemary roshni rosie rosita roswitha rowena roxana roxanne roya rozalia ruby
rukhsana rukmini rumana rumbidzai rupa rupal ruqaya ruta ruth ruxandra ruya saadia saba sabah sabiha sabina sabine sabrina sadaf sadhana sadia safia safiya sagal sahar saida saima
sakina sakura sally salma salome saloni salwa samantha samar samara sameera samia samina samira samiya samreen sana sanaa sandhya sandra sangeeta sanja sanjana sanna saoirse saori
sapna sara sarada sarah saraswati sarita saroja sasha sashi saskia savita sawsan saya sayuri scarlett seda seher selena selin selina selma senay serap serena sevgi sevil shabana
shabnam shadi shaheen shahida shahla shaila shaima shaista shakira shakuntala shalini shamim shana shannon shanthi shanti shari sharmila sharon shazia sheela sheena shefali sheila
shelley sherry sheryl shilpa shira shireen shirin shirley shiva shobha shreya shruti shu shubha sian sibel sibongile sidra sierra sigrid siham silja silje silke silvana silvia
simin simona simone simran sindisiwe sinead siobhan sirpa sita siti sive slavica smita smriti sneha snezana sofia sofie solange soledad solveig somaya sona sonal sonali songul
sonia sonja sonya soo sophia sophie soraya sorcha sravani srishti stacey stacy stanislava stefania stefanie steffi stella stephanie stina stoyanka subha sudha sue sujata sukaina
sukanya suki sulochana sultana suman sumaya sumitra sunita supriya surabhi surya susan susana susanna susanne sushila sushma susie suzan suzana suzanne suzette suzy sveta svetlana
swati sybil sydney sylvia sylvie tabassum tabitha tahira tahmina tala talia tallulah tamar tamara tamika tamiko tamsin tania tanja tansu tanvi tanya tara tariro tasneem tatiana
tatjana tatyana tayla temitope tendai teodora teresa tereza terhi terri tess tessa thandeka thandi thandiwe thanh thea thelma theodora theresa therese thora thuy tiffany tiina
tilda tina tinuke titilayo tiziana tomoko toni tonya tova tove tracey tracy trang trine trinh trinity trish trisha trudi trudy tsering tsitsi tuba tugba tuula tyra uju uli ulla
ulrike uma una unathi unity urmila ursula urszula usha uzma vaishali valentina valeria valerie vandana vanessa vanja varsha vasiliki vasilisa vasudha veena vera verena verity
verona veronica veronika veronique vesna vibha vicki vicky victoria vida vidya vigdis vilma vimala viola violet violeta violette viorica virginia virginie viv vivian viviana vivien
vivienne vjosa vlasta wafa wairimu wambui wanda wangari wanjiku wanjiru wendy weronika widad wietske wiktoria wilhelmina willa wilma winifred winnie winona xanthe xenia xiaoling
xiaoyan ximena xin xiomara xiulan xiuying xochitl yaa yael yagmur yamina yamini yan yara yasemin yasmeen yasmin yasmina yasmine yelena yesenia yesim yetunde yewande ylva yoko
yolanda yolande yoshiko yosra yousra ysabel yuki yuko yulia yuliya yumi yuna yvette yvonne zahra zaina zainab zakia zanele zara zarina zaynab zdenka zehra zeinab zelda zeliha zena
zeynep zhanna zhen zhenya zinaida zineb zita zoe zofia zohra zora zorica zoya zsofia zsuzsanna zubaida zuhal zuleika zulfiya zuzana zuzanna
marian jan robin terry jamie jordan jesse sacha lee pat sam alex charlie rajinder surinder wei yong tafadzwa kagiso tumelo ayo bola toyin taiwo yinka quinn hayden remy andy sandy
zarin zareen perin freny leanne sharyn shanice kelli lindiwe angeline pam leslyn muthoni akinyi achieng atieno chebet jepkorir cherono moraa kemunto nekesa adhiambo waithera naliaka rehema zuhura zainabu mwanaisha neema 
`);

/** Men's names, likewise. */
const men = wordSet(`
aadesh aarav aaron abbas abdalla abdallah abdel abdelaziz abdelkader abdellah abdi abdirahman abdou abdoulaye abdul abdulaziz abdulkarim abdullah abdullahi abdulrahman abe abebe
abel abhay abhijit abhinav abhishek abraham abubakar achim achraf adam adama adamu adebayo adedayo adekunle adel ademola adeniyi adeyemi adil adisa aditya adnan adolfo adrian
adriano adrien afonso agim agustin ahmad ahmadou ahmed ahmet aidan aime ajay ajit akash akbar akhil akin akinwunmi akio akira akram akshay aladdin alagie alain alan alasdair
alastair albert alberto albin aldo alec aleixo alejandro aleksandar aleksander aleksandr aleksei aleksey alemayehu alessandro alessio alex alexander alexandre alexei alexey alf
alfie alfonso alfred alfredo algirdas alhassan ali aliou alisher alistair aliyu allan allen alok alonso alphonse alvaro alvin amadou amar amari amarjit ambrose amin amir amit
amitabh amjad ammar amos anand anatoly anders andile andre andreas andrei andrej andres andrew andrey andrii andriy andrzej andy angel angelo angus anil anish ankit ansel anselm
anthony antoine anton antonin antonio antony anuj anup anupam anurag anwar apirana aram archibald archie arda ari arif arijit arjan arjun arkadiusz arkady arlo arman armand
armando armin arnaud arne arnold arnulf aron arpad arsen arshad artem arthur artur arturo arun arvind asad asger asher ashok ashraf ashwin asif aslam aslan ata atanas atef atif
atilla attila atul aubrey august augustin augustine augusto aurelien aurelio austin avi avinash avraham axel ayman ayo ayodeji ayub azhar aziz babacar babak babatunde badr bahadir
bakari bakary balaji baldur balint balraj bandile baptiste barack barnaby barney baron barrie barry bart bartholomew bartosz basel bashar bashir basil bassam bassem bastien batu
bayo beau bekir bela ben benedetto benedict benedikt benicio benito benjamin bennett benny benoit berat bernard bernardo bernd bernie bert bertrand bharat bheki bhupinder bilal
bill billy birger biswajit bjarne bjorn blaise blake bo bob bobby bogdan bohdan bojan bola bongani boris borislav borja boyd brad bradley brahim bram brandon branko brendan brent
brett brian brijesh bronislaw bruce bruno bryan bryce bryn bulat burak byron caetano caio caleb callum calum calvin cameron camilo can carl carlo carlos carlton casper cathal
cedric celal celso cem cengiz cesar cezar chad chaim chandan charbel charles charlie chen chester chetan chibuike chidi chidiebere chigozie chijioke chike chima chinedu chinonso
chinua chris christian christo christoph christophe christopher chuck chuka chukwudi chukwuemeka chun cian cihan cillian ciprian ciro clarence claude claudio claus clayton clemens
clement cliff clifford clint clive clyde cody colin colm colman conor conrad constantin constantine cormac corneliu cornelius cory cosimo cosmin cosmo costas craig cristian
cristiano curtis cyprian cyril cyrus daan dafydd dagfinn dai daichi daisuke dale dalibor damian damien damir damjan dan daniel daniele danilo danny dante dara darius dariusz
darko darragh darrell darren dave david davide davis davor dawid dawit dean debashish declan deepak dejan demba demetrios demetrius denis dennis denzel dereje derek dermot desmond
dev devendra devin dexter dhananjay dhruv diarmuid didier diego dieter dietrich dilip dimitar dimitri dimitrios dimitris dinesh dinko dino diogo dipak dirk djamel dmitri dmitry
dmytro domagoj domenico dominic dominik don donal donald dong donncha donovan doug dougal douglas dragan drago drazen drew duarte duncan dusan dustin dwayne dwight dylan dzmitry
eamon eamonn earl ebenezer eberhard ebrima ed eddie edgar edmond edmund edoardo eduard eduardo edvard edward edwin efrain egbert egemen egil egon einar eino eirik ejike ekrem
elia elias eligiusz elijah elio eliot eliseo elliot elliott ellis elmar elmer eloi eloy elvis emanuel emeka emerson emil emile emiliano emilio emin emmanuel emmett emre enda
enes engin enrico enrique enzo eoghan eoin erdem eren ergun erhan eric erich erik erkan ernest ernesto ernie ernst ersin ervin erwin esteban estevao ethan etienne euan eugen
eugene eugenio eusebio evan evaristo evgeny ewan ezekiel ezra faatoia fabian fabien fabio fabrice fabrizio fadi fahad fahd fahri faisal faizal faraz farhad farhan farid farooq
farouk farrukh faruk fathi fatih fawaz federico fekadu felipe felix femi ferdinand ferenc fergal fergus ferhat fernando fiachra fidel fikret filip filipe filippo finn fintan
florent florian floyd folarin francesco francis francisco franck franco francois franjo frank franklin franz fraser fred freddie frederic frederick frederik fredrik
friedrich fritz fuad fumio gabor gabriel gael gaetano gagan gamal ganesh garba gareth garfield garry garth gary gaspar gaston gaurav gavin gavril geert genaro gene geoff geoffrey
george georges georgi georgios gerald gerard gerardo gerhard germain gernot gero gerry getachew ghassan gheorghe giacomo giancarlo gianluca gianni gideon gift gil gilbert
gilberto giles gilles gino giorgi giorgio giorgos giovanni girish girma giulio giuseppe gjorgji glen glenn godfrey goncalo gonzalo gopal goran gorazd gordan gordon gottfried govind
graeme graham grant greg gregor gregorio gregory grigore grigory grzegorz guglielmo guido guilherme guillaume guillermo gulzar gunnar gunter gunther gurbaksh gurmeet gus gustav
gustavo guy gyorgy haakon habib hadi hafiz haider hailemariam hakan hakeem hakim hakon hal halil hamad hamdi hamed hamid hamish hamza hani hanif hannes hannu hans hao harald hari
haris harish harlan harold harpreet harris harrison harry haruki haruna haruto harvey hasan hashim hasib hassan hatem havard hayden haydn heath hector heikki heiko heinrich heinz
helge helmut hemant hemi hendrik henning henri henrik henrique henry herbert heriberto herman hermann hernan hicham hideki hideo hikmet hiroaki hiroki hiroshi hisham hitesh hoang
holger horace horacio horatiu horst hossein howard hristo hubert hugh hugo humberto humphrey husam huseyin hussain hussein iain ian ibou ibrahim ibrahima idris iestyn ifan ifeanyi
ignacio ignatius igor ihor ikechukwu ikenna ikram ilan ildar ilham ilhan ilija iliya ilkka ilya imad imran imre inaki inderjit indra ingmar inigo ioannis ion ionut irfan isa isaac
isaiah isaias isandro ishaan ishaq ishmael isidore iskander islam ismael ismail ismet issa istvan itamar iulian ivan ivar ivica ivo ivor iwan jaap jabu jabulani jacek jack jackson
jacob jacobo jacques jad jafar jagdish jahangir jaime jaka jakob jakub jalal jamal james jamie jamil jan janez janko janos janusz jared jarek jari jarl jaroslav jaroslaw jasim
jason jasper javed javier jawad jay jayant jayesh jean jed jeff jefferson jeffrey jens jeremiah jeremy jeroen jerome jerry jerzy jesper jesse jesus jethro jide jignesh jim jimmy
jin jiri jitendra joachim joakim joao joaquin jochen joe joel joern johan johann johannes john johnny jomo jon jonah jonas jonathan jordan jordi jorg jorge jorgen joris jose josef
joseph josh joshua josiah josip jovan joze jozef juan juha jukka jules julian julien julio julius juma junaid jurgen juri jussi justin kabir kadir kagiso kai kailash kaito
kaloyan kamal kamil kamran karan kareem karel karim karl karol karsten kartik kaspar kasper kaushik kayode kazimierz kazuo keir keita keith kelechi kelvin kemal ken kenan kenichi
kenji kenneth kent kenzo kerem kerim ketan kevin khaled khalid khalifa khalil khanh khurram khwaja kieran kieron kipchoge kipkemboi kiprono kiran kirill kirk kishan kishore kiyoshi
kjell klaus knut kobi kofi koji kojo konrad konstantin konstantinos kosta kresimir krishna kristian kristjan kristof kristoffer krzysztof kuldeep kumar kunal kunle kurosh kurt
kushal kwabena kwame kwasi kyle lachlan ladislav lakshman lalit lamin lance larry lars lassana lasse laszlo laurent laurentiu lawrence lazar leandro lebohang lee leif leigh lekan
lennart leo leon leonard leonardo leonid leopold lerato leroy lester levan levent levi levon lewis liam liang lindani linus lionel lior ljubo lloyd lluis logan lokesh lonzo lorcan
lorenzo lothar lou louis luc luca lucas luciano ludo ludovic ludwig luigi luis luiz luka lukas lukasz luke lukman lungisa luqman luther lutz lwazi lyle lyndon lyubomir macdara
maciej madan madhav magnus magomed mahamadou mahdi mahendra mahesh maheshwar mahfouz mahmood mahmoud mahmut maik majed majid makoto malachi malcolm malik malte mamadou mamoru
mandeep mandhir mandla manea manfred mangal manindra manish manoel manoj manolis mansour manu manuel manuele marat marc marcel marcell marcello marcelo marcin marco marcos marcus
marek marian mariano marijan mario marius mariusz mark marko markus marlen marlon marshall martim martin marty marvin marwan masahiro masashi masato masood massimo matej mateo
mateusz mathias mathieu matias mato mats matt matteo matteus matthew matthias matthieu matti maurice mauricio mauritz maurizio mauro max maxim maxime maximilian maximo mbulelo
mehdi mehmet mehul melih melvin menachem meron mert mervyn mesut metin mevlut micah michael michail michal michel michele midhat miguel miguelangel mihai mihail mihajlo mihir mika
mikael mike mikel mikhail miki mikkel mikko mikolaj milad milan miles milind milo milorad milos milton minas mirko miroslav mirza mitchell mitko mladen modou mohamad mohamed
mohammad mohammed mohan mohanad mohd mohit mohsen moises moktar mongezi mordechai mori moritz morris morten moses moshe mostafa motaz mthunzi mubarak mudassar muhamed muhammad
muhammadu muhammed mukesh mukhtar munir murad murali murat murilo murray murtaza musa mustafa mustapa mustapha muthu nabil nader nadim naeem naftali nagaraj naim najib nand nandu
naoki narayan narendra nasir nasrallah nasser natale natan nathan nathaniel navdeep naved naveed navid navin nebojsa necati ned nedim neeraj neil nelio nelson nemanja neset nestor
nestori neville ngugi nhat nhlanhla niall nicholas nick nico nicolae nicolas nigel nihat nikhil nikita niklas nikola nikolai nikolaos nikolas nikolay nikos nilesh nils nima nipun
nishant niteesh nitin nizar njabulo nnamdi noah noel noor norbert norbu norio norman nuh nuno nuri nuwan obafemi obi obinna octavio oday odd odhran oguz oisin okan okechukwu oktay
ola olaf olamide olav ole oleg oleksandr oliver olivier oliviero olli olof olu olufemi oluwaseyi omar omer omid omkar omri onder onur oran oren orest orhan orkun orlando orri osama
oscar osei oskar oskari osman ossian osvaldo oswald otabek othman otis otto oumar ousmane ovidiu owen oyelaran oytun oyvind ozan pablo paco padraic padraig panagiotis pankaj paolo
paras parth parvez pascal pasi pasquale pat patrice patricio patrick patrik patxi paul paulino paulo pavel pavlo pavlos pawan pawel pedrag pedro peer peio pekka pelle per percival
percy perica pero perparim petar pete peter petko petr petri petros petru petteri phil philip philippe phillip pier piero pierre piers piet pieter pietro pim piotr piyush
plamen prabhakar prabhu pradeep pradip prakash prakashrao pramod pranav pranay prasad prasanna prashant pratap pravin predrag prem premysl primo przemyslaw puneet purushottam qais
qasim qiang quan quang quentin quincy quinn raahul rabih rachid radek radovan radu rafael rafal raffaele rafi rafik raghav raghu ragnar rahim rahmat rahul raimund raine rainer
raivo raj rajan rajat rajeev rajendra rajesh rajinder rajiv rakesh ralf ralph ram ramachandra ramakrishna raman ramazan ramesh rami ramiro ramon ramy ranbir randall randeep
randolph randy ranjan ranjit raoul raphael rashad rasheed rashid rasmus rastko ratko raul ravi ravindra ray raymond razak razvan recep reda refik reginald reijo reinhard reinhold
remi remy renato rendani rene renzo reto reuben rex reynaldo reza rhodri rhys ricardo riccardo richard rick ricky ridwan rifat riku rinat rino rishabh rishi ritesh riyad riyadh
rizwan rob robbie robel robert roberto robin rocco rod roderick rodney rodolfo rodolphe rodrick rodrigo rogelio roger rogerio rohan rohit roko roland rolando roldan rolf
romain roman romeo romulo ron ronald ronan ronnie roque rory roshan ross rostislav roy roza ruairi ruben rubens rudi rudolf rudolph rudy rufus rui rune rupert ruslan russell rustam
rustem ruud ryan ryo ryota sabri sacha sachin sadio sadiq saeed safet sagar sahib sahil said saif sajid sajjad sakari sal saleem saleh salem salif salim salman salomon salvador
salvatore sam samarth samer sami samil samir sampath sampo samson samuel samuele sanath sandeep sander sandor sandro sandy sanele sanjay sanjeev santhosh santi santiago santo
santosh saqib sarath sarfraz sarvesh sascha satish satoshi satya saul saurabh savas savo savvas scott seamus sean sebastian sebastiao sebastien sedat sefa seif selahattin selim
selwyn semir sena serdar serge sergei sergey sergio sergiu serhii serkan servet seth seung severin sezer sfiso shabir shafiq shahbaz shahid shahzad shailesh shakeel shakil shamsul
shane shankar shanmugam sharad sharif shashank shaun shawn shehzad shekhar sheldon shigeo shigeru shinichi shinji shinzo shivam shlomi shlomo shoaib shubham shyam siarhei sibusiso
sid siddharth siddhartha sidi sidney siegfried sigmund sigurd sikandar silas silvan silvio silviu simeon simon simone sina sinan sinisa sione sipho siyabonga sizwe slava slaven
slawomir slobodan soe sofiane sohail soheil solomon somnath soren sourav spencer srdjan sreten sridhar srinivas stan stanimir stanislav stanislaw stanley stavros stefan stefano
stefanos steffen stelian stelios sten stephan stephane stephen stevan steve steven stewart stian stig stjepan stoyan stuart subhash sudhakar sudhanshu sudhir sudip sufyan sukhdev
sulaiman suleiman suleyman suman sumeet sumit sundar sundeep sunil suraj surendra suresh surinder sushant sushil svein sven sverre svetlin swapnil syed sylvain sylvester szymon
tabo tadashi tade tadej tadeusz tadhg tafadzwa taha tahir taiwo tajudeen takashi takeshi takuya talal talat talgat talha tamas tamati tamer tane tanvir taoufik tapan tapio tarak
taras tarek tareq tariku tariq taro tarun tatsuya tawanda tayyip teboho ted teddy tedros teemu tem temel tendai tengiz teo teodor teofil terence terje terrence terry tesfaye teun
tevita thabiso thabo thaddeus thamsanqa themba theo theodore theodoros theunis thiago thibault thierry thijs thilo thiru thomas thor thorsten thuan thulani tiago tibor tigran
tihomir tiit tijani tim timo timon timote timotej timothy timur tinashe tino tisha tito titus tobias tobin toby tod todd todor tolga tom tomas tomasz tomaz tomek tomislav tommaso
tommy tomoya tonci tongai tony toomas torben torbjorn tore torgeir torstein torsten toshiro toyin trajko travis trevor tristan troels trond troy tsvetan tuan tudor tumelo tuncay
tunde tuomas turgut turki tushar tyler tymoteusz tyrone uchenna udo ufuk ugo ugur uhuru ulf ulrich ulrik umar umberto umesh umid umut unai upendra uri uros usama ushindi usman utku
uttam uwe uzair vaclav vadim vagif vahid vaibhav valdemar valdis valentim valentin valerio valery valon vangelis vardan varun vasant vasanth vasco vasil vasile vasilis vasily
vedran veeresh venkat venkatesh vernon vibhav vicente vicenzo victor vidar vijay vikas vikash vikram viktor vilas vilhelm viliam ville vimal vinay vinayak vince vincent vincenzo
vineet vinko vinod viorel vipin virat virender virgil vishal vishnu vishwanath viswanathan vitaly vito vitor vittorio vivek vjekoslav vlad vladan vladimir vladislav vlastimil
vojislav volker volodymyr vuk vusi vuyo vytautas wade wael waheed waldemar waleed walid wallace walt walter wandile waqar waqas waris warren waseem wasim wataru wayan wayne wei
wekesa wendell werner wes wesley wiebe wieslaw wiktor wilbur wilfred wilfried wilhelm wilhelmus will willem william willie willy wim winston wiremu wladyslaw wojciech wolde wolf
wolfgang woody xabier xander xavi xavier xerxes yaakov yadav yahya yair yakov yakub yalcin yaman yan yanis yannick yannis yaroslav yaser yash yashwant yasin yasir yasser yassine
yavuz yaw yehuda yerlan yiannis yigal yigit yinka yoel yogesh yohannes yonas yong yoram yosef yoshi yoshihiro younes younis youssef yuri yury yusuf yuto yuval yuya yves zac
zach zachary zack zafar zaheer zaher zahid zaid zain zakaria zakir zamir zane zaur zayd zbigniew zbynek zdenek zdravko zeeshan zeev zeki zeljko zenon zeyad zhi zhivko ziad zlatan
zlatko zoltan zoran zubair zulfiqar zviad
ashley kim leslie tracy jessie kelly stacy stacey dana andrea nicola laurence dominique sasha misha yuki hilary vivian beverley lindsay shannon carol iman shaheen gurpreet temitope bisi abimbola sydney ariel jackie vivien
rustom jamshed kersi homi jehangir sohrab jas siva josephat delphin tyrell shadan virendra vimlendu derrick kalonzo kiprop kiptoo hamisi jun mar `);

/** The gender that a given name mostly has, where it is a common one. */
export function givenGender(name: string): 'm' | 'f' | null {
  if (women.has(name)) return men.has(name) ? null : 'f';
  return men.has(name) ? 'm' : null;
}

/** Whether a word is a common given name. */
export function isGivenName(name: string): boolean {
  return women.has(name) || men.has(name);
}
