import { wordSet } from './word-set.ts';

/** Those who play in a team, by where they play. */
export const positions =
  'striker forward centre-forward winger frontman marksman midfielder playmaker goalkeeper shot-stopper full-back centre-back centre-half wing-back left-back right-back fly-half out-half scrum-half half-back five-eighth three-quarter second-rower number-eight hooker prop tighthead loosehead lock flanker openside ruckman wingman batsman batter bowler paceman seamer spinner leg-spinner off-spinner all-rounder wicketkeeper opener tailender pitcher catcher shortstop infielder outfielder baseman fielder reliever starter slugger left-hander right-hander southpaw quarterback linebacker lineman cornerback wideout tailback kicker punter point-guard swingman goaltender goalie netminder defenseman blueliner netballer hurler setter libero';

/** Whose role is always in a team: the striker, the head coach, a rider. */
const others =
  'substitute goalscorer player players captain coach head-coach skipper hurlers footballer footballers cricketer cricketers defender defenders rookie loanee debutant debutante rider riders domestique puncheur';

/** Places in a team whose nouns mean other things elsewhere: the left back, the centre. */
const places = wordSet(
  'back end wing wings center centre guard safety tackle corner nickel closer ace hitter ten eight eighth half pivot opposite driver rover ruck sweeper anchor stopper blocker receiver rusher pass-rusher runner wide-receiver tight-end running-back outhalf skip vice third lead second alternate stroke bowman coxswain anchorman',
);

/** Whether a noun says, right before a name and after a team, where somebody plays: the Herons running back. */
export function isPosition(form: string): boolean {
  return places.has(form) || inTeams.has(form);
}

/** What a side is called right before its name, in the plural though it is one: leaders Marl Town. */
const epithets = wordSet(
  'leaders league-leaders champions holders visitors hosts guests neighbours neighbors part-timers strugglers rivals minnows newcomers underdogs table-toppers high-flyers giants hopefuls opponents winners losers finalists semi-finalists runners-up favourites favorites outsiders pacesetters front-runners amateurs debutants also-rans cup-holders title-holders promotion-chasers play-off-chasers',
);

/** Whether a noun is one that a side is called by right before its name. */
export function isSideEpithet(form: string): boolean {
  return epithets.has(form);
}

const inTeams = wordSet(positions, others);
const inSides = wordSet('boss keeper sprinter sprinters tactician gaffer');

/** Whether the holder of a role is always in a team. */
export function isInTeam(head: string): boolean {
  return inTeams.has(head);
}

/** Whether a body is a team that a role is said to be in: Rovers boss, the Ridgeline sprinter. */
export function isInSide(head: string): boolean {
  return inTeams.has(head) || inSides.has(head);
}

/** What stands before such a role and is no team: football coach, teenage striker, police captain. */
const qualities = wordSet(
  'football rugby soccer cricket tennis hockey basketball baseball netball volleyball handball swimming athletics boxing cycling rowing judo wrestling gymnastics skating skiing golf polo lacrosse softball kabaddi badminton squash fencing diving track field ice water beach sprint sprints throws jumps hurdles relay goalkeeping fielding batting bowling pitching hitting strength fitness conditioning skills performance scrum lineout breakdown kicking attack attacking defence defense defensive offensive forwards backs strikers goalkeepers receivers youth academy junior reserve women men boys girls ladies team club squad home away visiting opposing rival winning losing star superstar fellow rookie teen teenage teenager experienced record homegrown overseas imported injured sidelined suspended prolific versatile ace backup back-up emerging promising uncapped capped retiring stand-in starting closing relieving leadoff lead-off pinch-hitting switch-hitting number-one center designated point shooting power small tight running wide strong free nose full half first second third loose blindside openside inside outside wicket defensive-minded two-way three-time two-time four-time five-time teenaged young old new former current newly-signed on-loan influential talismanic inspirational left right centre central big tall fast medium slow wing leg off spin pace seam swing opening middle lower mental life vocal voice acting dialect business career leadership speech police army navy fire ship ferry boat airline sea port harbour england-born left-arm right-arm left-footed right-footed left-handed right-handed left-sided right-sided fast-bowling batting-allrounder wicketkeeper-batsman box-to-box ball-winning ball-playing goal-scoring goalscoring try-scoring match-winning record-breaking cup-winning title-winning world-class hard-hitting big-hitting hard-throwing switch-hitter veteran 6ft 6-foot 7-foot utility ageless evergreen towering',
);

/** Whether a word before such a role says more of its holder and names no team. */
export function isPlayerQuality(form: string): boolean {
  return qualities.has(form);
}

/** Words of matches: what is scored, who rules and where it is played. */
const matchWords = wordSet(
  positions,
  'goal goals penalty penalties half-time halftime full-time fulltime kick-off kickoff keeper equaliser equalizer substitute substitutes header offside hat-trick innings inning wicket wickets batting bowling umpire umpires referee linesman derby semi-final semi-finals semifinal quarter-final quarterfinal final finals playoffs play-offs playoff fixture fixtures hurling camogie try tries scrum lineout touchdown touchdowns homer homers dugout rebounds puck stoppage-time injury-time extra-time throw-in free-kick corner-kick hooter relegation promotion top-flight unbeaten scoreless goalless clean-sheet run-chase knock overs dressing-room crossbar shoot-out shootout netminder lock-out gloves backline bullpen outfield mound infield fastball dunk buzzer three-pointer champions championship cup league season title shirt squad pitch team-mates teammates winger scorer scored point-scorer',
);

/** Whether a word is one that tells of a match. */
export function isSportWord(form: string): boolean {
  return matchWords.has(form);
}

const sports = wordSet(
  'football soccer rugby cricket tennis hockey basketball baseball netball volleyball handball swimming aquatics athletics boxing cycling rowing judo wrestling gymnastics skating skiing ski golf polo lacrosse softball kabaddi badminton squash fencing diving curling bowls darts snooker pool chess surfing sailing canoeing archery shooting weightlifting powerlifting triathlon biathlon taekwondo karate equestrian motorsport motorcycling motocross speedway karting bobsleigh luge climbing orienteering petanque croquet hurling camogie shinty cheerleading skateboarding snowboarding parkour racing gymnastic',
);

/** Whether a word names a sport: World Rowing, Curling Canada. */
export function isSport(form: string): boolean {
  return sports.has(form);
}
