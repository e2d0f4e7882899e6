import { positions } from './english-sport.ts';
import { wordsByField, wordSet } from './word-set.ts';

/** What a role says of where its holder belongs, when no body is named with it. */
export type RoleField =
  | 'minister'
  | 'ruler'
  | 'mayor'
  | 'councillor'
  | 'police'
  | 'fire'
  | 'military'
  | 'court'
  | 'prosecution'
  | 'legislator'
  | 'official'
  | 'head'
  | 'spokes'
  | 'counsel'
  | 'staff'
  | 'scholar'
  | 'clergy'
  | 'kin'
  | 'private';

/** Role nouns by what they say of their holder's body; hyphens are left out as in every form. */
const fields: Record<RoleField, string> = {
  minister: 'mec mecs cs ps minister ministers undersecretary vice-minister',
  ruler: `president presidents premier premiers chancellor king queen prince princess emir sultan monarch pm taoiseach ruler vice-president ex-president
    president-elect tsar shah cm`,
  mayor: 'mayor mayors mayoress provost lord-mayor ex-mayor vice-mayor deputy-mayor',
  councillor: `mca mcas councillor councillors councilor councilors cllr cllrs alderman aldermen alderwoman ald councilman councilwoman councilmember councilmembers
    coun cr clr selectman selectwoman cathaoirleach burgomaster reeve`,
  police: `dsp csp asp acp dcp igp ssp dgp adgp aig dig sho ocs ocpd dpo spo const cst investigators constable sergeant sgt inspector insp superintendent supt
    detective det trooper troopers pc dc dci dcs wpc constables sheriff sheriffs deputies marshal commissaire gendarme gendarmes policeman policewoman
    policemen detectives patrolman dsupt officer-in-charge pcso pcsos`,
  fire: 'firefighter firefighters fireman firemen paramedic paramedics',
  military: `general gen colonel col brigadier brig major maj captain capt lieutenant lt admiral adm commander cmdr commodore corporal cpl lance-corporal soldier
    soldiers field-marshal rear-admiral airman private sailor wing-commander squadron-leader commanders generals cdr`,
  court:
    'recorder judge judges justice justices magistrate magistrates coroner registrar bailiff referee',
  prosecution:
    'prosecutor prosecutors advocate-general attorney-general procurator solicitor-general da prosecutor-general',
  legislator: `senator senators sen rep congressman congresswoman lawmaker lawmakers legislator legislators mp mps mep meps msp msps td tds mla mlas mna mnas mlc
    mlcs mpp mpps mpa mpas mk mks mhr mhrs parliamentarian parliamentarians deputy assemblyman assemblywoman assemblymember backbencher frontbencher whip speaker ms`,
  official: `adhikari pradhan mukhiya lekhpal thanedar daroga kanungo tahsildar tehsildar patwari talathi sarpanch official officials diplomat diplomats ambassador
    ambassadors envoy envoys consul negotiator negotiators emissary attache minister-counsellor bureaucrat civil-servant functionary mediator mediators
    counterpart opposite-number aide aides adviser advisers advisor advisors rapporteur commissioner commissioners governor governors gov cabinet-secretary administrator
    administrators governor-general surveyor-general surgeon-general registrar-general receiver-general protector ombudswoman ombudsperson ombud
    statistician ombudsman regulator regulators auditor auditor-general liquidator liquidators comptroller permanent-secretary inspectors intermediary
    go-between`,
  head: `chief head controller controllers chair chairman chairwoman chairperson chairs director directors executive executives ceo cfo coo cto cio cmo ciso
    chro evp svp vp vps gm dg ceos boss bosses manager managers managing-director secretary secretary-general director-general leader leaders principal
    headteacher headmaster headmistress dean rector vice-chancellor treasurer coordinator coordinators prefect prefects convener convenor coach skipper
    founder founders co-founder co-founders owner owners co-owner proprietor partner partners editor editors editor-in-chief trustee trustees warden
    custodian bursar co-chair co-director co-leader co-chairman deputy-director vice-chair vice-chairman curator curators librarian archivist landlord
    landlady publican producer publisher organiser organizer organisers organizers clerk clerks steward stewards supervisor supervisors sports-director
    general-manager abbot abbess commandant harbourmaster harbormaster stationmaster postmaster matron landowner head-coach quartermaster`,
  spokes: `spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen press-secretary representative representatives spokespersons ppro press-officer
    delegate delegates`,
  counsel: `lawyer lawyers attorney-at-law attorney attorneys counsel solicitor solicitors barrister barristers defender agent agents advocate advocates qc kc
    publicist litigator notary`,
  staff: `radiologist radiologists radiographer radiographers anaesthetist anaesthetists anesthesiologist gynaecologist gynaecologists gynecologist gynecologists obstetrician obstetricians dermatologist dermatologists neurologist neurologists neurosurgeon neurosurgeons urologist urologists nephrologist endocrinologist gastroenterologist hepatologist haematologist hematologist rheumatologist ophthalmologist ophthalmologists optometrist optometrists orthodontist dietitian dietitians dietician nutritionist nutritionists geriatrician pulmonologist respirologist intensivist podiatrist chiropractor osteopath microbiologist microbiologists parasitologist agronomist agronomists horticulturist naturalist naturalists primatologist herpetologist ichthyologist limnologist geographer geographers cartographer political-scientist ethicist bioethicist endoscopist sonographer phlebotomist lobbyist lobbyists paralegal paralegals registrar-in-charge proofreader stenographer dispatcher dispatchers bookkeeper receptionist receptionists warehouseman gamekeepers lockkeeper signaller signallers signalman conductor-guard cabin-crew health-visitor sister-in-charge copilot co-pilots first-officer stewardess flight-attendant flight-attendants vets veterinarians midwives pharmacists dentists instructors trainers
    tutors designers architects surveyors botanists chemists virologists immunologists pathologists cardiologists oncologists paediatricians pediatricians
    neuroscientists geneticists translators interpreters therapists cleaners janitors porters associate associates intern interns apprentice apprentices
    trainee trainees bartender barmaid barman bouncer physio physiotherapist physiotherapists figure pundit pundits operative operatives staff crew
    analyst analysts economist economists strategist strategists trader traders broker brokers banker bankers consultant consultants engineer engineers
    researcher researchers scientist scientists fellow expert experts specialist specialists correspondent reporter reporters journalist columnist critic
    critics correspondents presenters columnists photographers broadcaster presenter anchor photographer designer technician technicians programmer
    developer developers nurse nurses doctor doctors surgeon surgeons physician physicians midwife pharmacist dentist vet veterinarian teacher teachers
    lecturer lecturers tutor instructor trainer officer officers employee employees worker workers staffer staffers member members volunteer volunteers
    campaigner campaigners activist activists planner planners surveyor architect ranger rangers keeper keepers pilot pilots driver drivers conductor
    coxswain helmsman helm bosun boatswain purser navigator crew-member crewman forecaster forecasters meteorologist meteorologists hydrologist
    hydrologists seismologist seismologists volcanologist geologist geologists biologist biologists ecologist ecologists zoologist zoologists botanist
    chemist physicist physicists astronomer astronomers epidemiologist epidemiologists virologist immunologist psychologist psychologists psychiatrist
    psychiatrists sociologist sociologists anthropologist archaeologist archaeologists conservator conservators historian historians philosopher linguist
    linguists criminologist demographer demographers mathematician climatologist oceanographer entomologist ornithologist glaciologist neuroscientist
    oncologist cardiologist paediatrician pediatrician pathologist toxicologist geneticist palaeontologist paleontologist conservationist hurlers
    footballer footballers cricketer cricketers forward-line substitute debutant debutante loanee goalscorer rookie player players assistant scout dealer auctioneer underwriter actuary accountant accountants
    auditors insider insiders source sources recruiter translator interpreter investigator examiner counsellor counselor therapist caseworker
    recruit recruits appointee appointees newcomer newcomers
    social-worker postman porter cleaner janitor guard guards inspector-general
    groundsman groundswoman groundskeeper greenkeeper kitman masseur masseuse commentator co-driver selector selectors docent restorer restorers showrunner dramaturg choirmaster projectionist zookeeper forester foresters taxidermist mycologist mycologists astrophysicist astrophysicists cosmologist biochemist biochemists geophysicist geophysicists roboticist astronaut astronauts cosmonaut cosmonauts machinist machinists fitter fitters sommelier stylist bookseller booksellers reviewer reviewers scriptwriter librettist gallerist ${positions}`,
  scholar:
    'professor professors prof academic academics scholar scholars postdoc don reader theologian lead-author author co-author authors co-authors',
  clergy: `archdeacon churchwarden churchwardens verger pope cardinal archbishop bishop bishops rev reverend fr father pastor vicar priest imam rabbi sheikh
    ayatollah mufti patriarch canon deacon monsignor chaplain minister-of-religion nun preacher cleric clerics`,
  kin: `mother parents parent son sons daughter daughters sister sisters brother brothers wife husband widow widower spouse aunt uncle cousin cousins niece
    nephew grandmother grandfather granddaughter grandson grandparents grandchild stepfather stepmother stepson stepdaughter neighbour neighbours neighbor
    neighbors friend friends colleague colleagues girlfriend boyfriend fiance fiancee twin mum dad mom aunty auntie classmate roommate flatmate rival
    predecessor successor ex-wife ex-husband family relative relatives in-law mother-in-law father-in-law sister-in-law brother-in-law teammate comrade
    mentor`,
  private: `environmentalist environmentalists humanitarian humanitarians feminist unionist unionists theorist humorist satirist essayists petitioner petitioners intervenor intervener intervenors litigant litigants respondent respondents appellant appellants executor executors beneficiary beneficiaries schoolgirl schoolgirls schoolboy schoolboys learner learners student-nurse eighth-grader beachgoer beachgoers holidaymaker holidaymakers festivalgoer festivalgoers concertgoer churchgoer churchgoers worshippers parishioners mourner mourners well-wisher partygoer partygoers reveller revellers bargoer hotelkeeper guesthouse-owner landlords leaseholder leaseholders allotment-holder smallholder smallholders crofter crofters stockman grazier graziers drover pastoralist pastoralists herder herders herdsman herdsmen farmer farmers fisherman fishermen fisher fishers resident residents villager villagers tenant tenants pensioner pensioners retiree retirees student
    students pupil pupils shopkeeper shopkeepers grocer baker butcher hairdresser barber mechanic plumber electrician carpenter builder builders welder
    miner miners labourer labourers laborer laborers waiter waitress barista chef cook gardener beekeeper shepherd rancher grower growers breeder exporter
    exporters importer importers entrepreneur businessman businesswoman businessmen tycoon investor investors billionaire philanthropist collector writer
    novelist poet playwright screenwriter essayist biographer memoirist singer songwriter musician composer pianist violinist cellist guitarist drummer
    rapper soprano tenor baritone dj harpist organist flautist saxophonist bassist actor actress comedian comic filmmaker cinematographer choreographer
    dancer ballerina artist painter sculptor potter illustrator cartoonist animator model blogger youtuber influencer streamer gamer athlete runner
    swimmer cyclist rower boxer golfer jockey rider riders sprinter sprinters domestique puncheur skier climber mountaineer explorer tourist tourists
    traveller travellers traveler travelers passenger passengers commuter commuters motorist motorists pedestrian customer customers shopper shoppers
    patient patients victim victims survivor survivors witness witnesses eyewitness eyewitnesses bystander bystanders refugee refugees migrant migrants
    evacuee evacuees hostage prisoner inmate defendant plaintiff suspect complainant claimant juror homeowner homeowners householder parishioner
    worshipper veteran veterans candidate candidates nominee nominees aspirant aspirants contender contenders hopefuls incumbent incumbents voter voters
    fan fans superfan supporter supporters opponent opponents protester protesters protestor protestors demonstrator demonstrators whistleblower inventor undertaker
    trawlerman lobsterman oysterman dockworker dockworkers docker dockers trucker truckers teenager boy girl man woman men women person people child
    children caller onlooker onlookers locals local observer observers graduate native stallholder vendor vendors restaurateur hotelier innkeeper
    winemaker brewer distiller cheesemaker weaver jeweller tailor blacksmith boatbuilder boatman ferryman lifeguard diver hiker walker dog-walker rambler
    angler hunter gamekeeper forager caretaker carer carers nanny childminder champion champions medallist medallists medalist medalists olympian
    olympians paralympian laureate politician politicians oud-player umpire umpires linesman linesmen scorer hurdler hurdlers steeplechaser marathoner triathlete triathletes heptathlete decathlete gymnast gymnasts wrestler wrestlers judoka fencer fencers sculler canoeist canoeists kayaker kayakers surfer surfers skater skaters snowboarder snowboarders biathlete biathletes curler curlers caddie grandmaster weightlifter weightlifters powerlifter qualifier wildcard muralist ceramicist ceramicists impresario stonemason stonemasons glassblower luthier bell-ringer bell-ringers shareholder shareholders licensee licensees fishmonger fishmongers greengrocer greengrocers florist florists shipwright shipwrights roofer roofers bricklayer bricklayers watchmaker seamstress seamstresses valuer sub-postmaster sub-postmistress postmistress milliner upholsterer bookbinder promoter promoters skateboarder mountain-biker canyoneer paraglider balloonist wheelchair-racer nordic-skier lacemaker basketmaker quilter knitter dressmaker perfumer chocolatier ropemaker wheelwright farrier saddler mixologist
    busker orphan sophomore freshman`,
};

/** Titles that stand right before a name and are no role. */
export const honorifics = wordSet(
  'mr mrs ms miss mx dr prof sir dame lord lady baroness baron viscount count countess duke duchess earl madam madame monsieur mme mlle herr frau senor senora don dona hon rev saint sheikh sheikha hajji haji ustad master messrs fr sr br imam eng engr comrade alhaji alhaja hajiya hajia barr arc chief-mrs otunba shri smt sri kum pandit swami datuk dato tan-sri puan encik adv tun aung daw ustaz mallam malam mwalimu ato signor signora sig dott doña srta pani pan bey hanim mzee',
);

/** Letters after a person's name. */
export const afterName: ReadonlySet<string> = new Set(
  'KC QC SC BL SL DL SAN MFR OFR OON CFR GCON NPOM mni MNI fwc EBS EGH MGH OGW QPM KPM FRCP FRCS FBA FRSA LLB CSI AO OAM AOM PSM JSC SFHEA DSO MVO CVO KCMG CMG CH MP MSP MEP TD MBE OBE CBE KBE DBE PhD MD DPhil MSc BSc MA BA RN FRS Jr Sr II III IV Esq JP MLA MS'.split(
    ' ',
  ),
);

/** Words within a role that are neither its noun nor a body: deputy, former, acting. */
export const roleQualities = wordSet(
  'ch grand fellow former acting additional petty warrant deputy assistant vice interim senior junior lead leading chief associate emeritus honorary current outgoing incoming newly elected late then retired veteran joint co general executive managing regional national local area district global relations information official longtime longstanding top high ranking high-ranking special permanent first second third principal visiting adjunct new ex non-executive founding independent opposition shadow parliamentary cabinet state prime foreign public press media political legal financial technical medical scientific artistic creative musical editorial commercial digital marketing communications operations human young elderly british',
);

const byForm = wordsByField(fields);

const notRoles = wordSet(
  'after over under however whatever whenever whether never ever other another rather further later earlier former latter together either neither per number paper newspaper letter matter water winter summer september october november december order river centre center chapter tower power quarter member-state easter super offer answer remember consider deliver wonder cover differ prefer suffer discover computer server corner border weather shelter master color colour floor door major minor error terror mirror motor factor sector vector doctor-patient for or nor visitor-centre harbour harbor labour labor favour behaviour monitor important restaurant plant want grant giant constant distant instant significant tenant-farm christian italian russian ukrainian iranian syrian egyptian brazilian canadian australian indian indonesian norwegian hungarian romanian bulgarian european african american asian mexican austrian belgian peruvian chilean cuban algerian libyan tunisian jordanian georgian armenian estonian latvian lithuanian croatian serbian bosnian albanian civilian guardian median woman-led human german roman ottoman titan organ plan man-made exist persist consist insist resist assist list twist gist mist fist dentist-led career volunteer-led engineer-led pioneer peer beer deer cheer sheer steer',
);

/** What a role noun says of its holder, or null for a word that is no role. Unknown nouns of agents count as private. */
export function roleField(form: string): RoleField | null {
  const own = byForm.get(form);
  if (own !== undefined) return own;
  if (/^(?:mother|father|mum|mom|dad|grandmother|grandfather|parent)of\p{L}+$/u.test(form))
    return 'kin';
  // Then-Brigadier, ex-minister.
  const bare = /^(?:then|ex|now|vice|deputy)(\p{L}{3,})$/u.exec(form)?.[1];
  return bare === undefined ? null : (byForm.get(bare) ?? null);
}

/** Whether a noun is a role that somebody is given, unlike what they are at home: director, but neither mother nor farmer. */
export function isOffice(form: string): boolean {
  const field = roleField(form);
  return field !== null && field !== 'kin' && field !== 'private';
}

/** A noun by whose ending it names who does something: glassblower, oboist, tradeswoman. */
export function isAgentNoun(form: string): boolean {
  return (
    form.length > 5 &&
    !notRoles.has(form) &&
    /(?:ers?|ors?|ists?|[tlc]ians?|wom[ae]n|[a-z]{2}m[ae]n|eers?|smith|wright|keeper|maker)$/.test(
      form,
    )
  );
}

/** Nurses, practitioners: many people by what they do. */
export function arePeople(form: string): boolean {
  return /[^s]s$/.test(form) && (roleField(form) !== null || isAgentNoun(form));
}

const feminine =
  /^(?:mrs|ms|miss|dame|lady|baroness|countess|duchess|madam|madame|mme|mlle|frau|senora|dona|queen|princess|mother|sister|daughter|wife|widow|girlfriend|aunt|niece|grandmother|granddaughter|stepmother|stepdaughter|actress|heroine|mum|mom|nun|abbess|landlady|ballerina|waitress|mayoress|headmistress|girl|fiancee|sheikha|heiress|hostess|exwife|motherinlaw|sisterinlaw|aunty|auntie|hajiya|hajia|alhaja|\w*women?|sr)$/;
const masculine =
  /^(?:mr|sir|lord|baron|count|duke|earl|monsieur|herr|senor|king|prince|father|brother|son|husband|widower|boyfriend|uncle|nephew|grandfather|grandson|stepfather|stepson|actor|dad|landlord|waiter|headmaster|boy|fiance|sheikh|imam|pope|abbot|priest|rabbi|exhusband|fatherinlaw|brotherinlaw|alhaji|\w+man|fr)$/;

/** The gender that a title or a role noun has of itself. */
export function roleGender(form: string): 'm' | 'f' | null {
  if (/woman$|women$/.test(form) || feminine.test(form)) return 'f';
  return masculine.test(form) && form !== 'human' && form !== 'german' ? 'm' : null;
}

/** Those who are at a place or for a side and of no body there: residents of Larnby, families at Ash Court, Herons fans. */
export const dwellers =
  /^(?:resident|villager|tenant|homeowner|householder|shopper|customer|passenger|visitor|patient|tourist|commuter|relative|neighbou?r|pedestrian|motorist|fan|superfan|supporter|spectator)s?$|^(?:family|families)$/;
