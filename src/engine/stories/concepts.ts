import type { Language } from "../language.ts";
import { stem } from "../stem.ts";
import { fold } from "../terms.ts";

/**
 * What happens in a piece of news: one kind of action a line, `id: French words | English words`. Two articles
 * with the same actors and other actions are two events.
 */
const ACTIONS = `
layoff: supprimer suppression licencier licenciement licenciements plan-social restructuration reclassement sureffectif dégraisser suppressions départ départs rayer | layoff layoffs redundancy redundancies redundant shed axe axed sack dismiss restructuring cuts cut
funding: lever levée financement investisseur investisseurs valorisation valoriser tour tours actionnaire rallonge apport | raise raised round funding investor investors valuation valued backing backer backers venture
takeover: racheter rachat acquisition acquérir fusion fusionner opa absorber cession céder synergie synergies | buy bought acquire takeover acquisition merger merge purchase bid snap snaps synergy synergies
appoint: nommer nomination succéder succession remplacer désigner élire élection mandat gouverneur gouverneure | appoint appointed appointment succeed successor replace elect elected election helm governor chosen
contract: contrat marché décrocher remporter commande attribuer notifier concession adjudication | contract win won award awarded order tender concession
court: tribunal juge juges juridiction cour arrêt jugement condamner recours annuler requérant plaignant procès avocat avocate parquet | court judge judges ruling quash verdict appeal plaintiff lawsuit sue sued trial lawyer lawyers prosecutor prosecutors
fine: amende amendes sanction sanctionner infliger astreinte pénalité | fine fined fines penalty sanction sanctioned levy
approve: autoriser autorisation approuver feu-vert valider homologuer agréer agrément | approve approval clear clearance authorise authorize authorisation greenlight
law: loi règlement décret amendement député sénateur vote voter adopter légiférer texte ordonnance | law bill regulation decree amendment lawmaker lawmakers vote voted legislation directive
strike: grève grèves gréviste grévistes débrayage débrayer manifestation manifester mouvement préavis | strike strikes walkout protest protests stoppage march picket striker strikers
derail: dérailler déraillement collision percuter accident crash | derail derailed derailment collision crash accident rails
fire: incendie feu flamme flammes brûler brûlé embraser sinistre pompier pompiers | fire blaze burn burning burned flame flames firefighter firefighters
quake: séisme séismes tremblement secousse réplique répliques magnitude épicentre | quake earthquake tremor aftershock aftershocks magnitude epicentre epicenter
flood: inondation inondations crue tempête cyclone ouragan éboulement | flood floods flooding storm cyclone hurricane landslide
death: mort morts tuer tué tués décès décéder victime victimes | dead death deaths die died kill killed killing victim victims
injury: blesser blessé blessés blessés hospitaliser | injured injure hurt wounded injuries
outage: panne pannes perturber interruption paralyser dysfonctionnement | outage outages disruption disrupt glitch faulty
breach: piratage pirater fuite fuites cyberattaque rançongiciel pirates | breach hack hacked hackers leak leaked cyberattack ransomware
launch: lancer lancement publier dévoiler sortie présenter | launch launched release released unveil unveiled
build: investir investissement construire construction usine usines chantier implanter terrassement | invest investment build building plant plants factory construction
results: bénéfice bénéfices résultat résultats chiffre-d'affaires dividende trimestre | profit profits earnings revenue revenues dividend quarter
rates: taux inflation monétaire | rate rates inflation monetary
partner: partenariat allier alliance coopération collaborer | partnership alliance partner cooperation collaborate
summit: sommet sommets déclaration signataire signataires | summit declaration signatory signatories pledge
study: étude études chercheur chercheurs publication essai essais cohorte | study researcher researchers trial-run cohort findings
probe: enquête perquisition soupçon soupçonner plainte | probe investigation investigate inquiry raid complaint suspected
resign: démission démissionner quitter limoger évincer | resign resigned resignation quit oust ousted
ban: interdire interdiction bannir prohiber moratoire | ban banned prohibit moratorium freeze
bankrupt: faillite liquidation redressement insolvabilité | bankrupt bankruptcy insolvency insolvent liquidation
listing: introduction-en-bourse cotation coter | ipo listing flotation float
close: fermer fermeture fermetures | close closure shut shuts
suspend: suspendre suspension reprendre | suspend suspended suspension resume
delay: reporter retard retarder repousser différer | delay delayed postpone postponed
cancel: renoncer abandonner abandon renonce | abandon scrap scrapped cancel cancelled
sell: vendre vente ventes vendu | sell sells sold sale sales
aid: aide aides subvention subventions subsidier soutien dotation coup-de-pouce | aid subsidy subsidies grant grants support
`;

/** Press words with the same sense in both languages, where spelling alone would not tell: same form of line. */
const WORDS = `
job: emploi emplois poste postes | job jobs post posts position positions
staff: salarié salariés effectif effectifs employé employés personnel ingénieur ingénieurs | staff worker workers employee employees workforce engineer engineers
union: syndicat syndicats syndical intersyndicale cfdt cgt | union unions
boss: directeur directrice patron patronne pdg dirigeant | executive boss ceo director
chair: président présidente présidence | president chair chairman chairwoman
founder: fondateur fondatrice cofondateur cofondatrice fonder créer | founder founders founded cofounder co-founder
company: entreprise société groupe firme compagnie maison | company firm group business enterprise
startup: start-up startup pépite pousse | start-up startup
bank: banque bancaire | bank banking
money: argent capital capitaux | money cash capital
share: action actions titre bourse | share shares stock
analyst: analyste analystes | analyst analysts
minister: ministre ministère | minister ministry
government: gouvernement exécutif état | government state
mayor: maire mairie | mayor
region: région régional régionale | region regional
city: ville commune municipal municipale | city town municipal
country: pays | country countries nation nations
world: monde mondial mondiale planète | world global worldwide
europe: europe européen européenne bruxelles ue union-européenne | europe european brussels eu
school: école écoles lycée | school schools
pupil: élève élèves | pupil pupils student students
teacher: enseignant enseignants professeur professeurs | teacher teachers
hospital: hôpital hôpitaux hospitalier clinique | hospital hospitals clinic
patient: patient patients malade malades | patient patients
doctor: médecin médecins | doctor doctors physician
drug: médicament médicaments traitement | drug drugs medicine treatment
cancer: cancer tumeur | cancer tumour tumor
data: données | data
privacy: vie-privée consentement | privacy consent
network: réseau réseaux | network networks grid
power: électricité électrique énergie courant | electricity electric power energy
nuclear: nucléaire réacteur | nuclear reactor
water: eau eaux | water
sea: mer océan | sea ocean seawater
river: fleuve rivière estuaire | river estuary
heat: chaleur canicule | heat heatwave
carbon: carbone émission émissions | carbon emission emissions
chip: puce puces semi-conducteur semi-conducteurs processeur processeurs silicium | chip chips semiconductor semiconductors processor processors silicon
computing: calcul calculateur supercalculateur ordinateur grappe | computing compute supercomputer computer cluster
datacenter: centre-de-données serveur serveurs | data-centre data-center server servers campus
software: logiciel logiciels logicielle code | software code
model: modèle modèles | model models
training: entraînement entraîner formation former | training train trained
user: utilisateur utilisateurs utilisatrice abonné abonnés | user users subscriber subscribers
customer: client clients clientèle | customer customers client clients
voice: voix vocal vocaux vocale parole | voice speech vocal
image: image images photo photos portrait portraits cliché | image images photo photos picture pictures portrait portraits selfie
face: visage visages facial faciale | face faces facial
camera: caméra caméras vidéosurveillance | camera cameras surveillance
police: police policier policiers gendarme gendarmes | police officer officers
army: armée armées militaire défense | army military defence defense
plane: avion avions aérien aérienne | plane planes aircraft airline airlines
train: train trains rame ferroviaire cheminot cheminots wagon | train trains rail railway carriage
car: voiture voitures automobile véhicule véhicules | car cars vehicle vehicles carmaker automotive
truck: camion camions | truck trucks lorry lorries
ship: navire navires porte-conteneurs bateau bateaux | ship ships vessel vessels
port: port ports quai quais docker dockers portuaire | port ports dock docks docker dockers
crane: portique portiques grue | crane cranes
robot: robot robots automate | robot robots
automation: automatisation automatiser | automation automate automated
artificial: artificiel artificielle ia | artificial ai
algorithm: algorithme algorithmes | algorithm algorithms
price: prix tarif tarifs | price prices tariff tariffs
cost: coût coûts coûter charge | cost costs charge
loss: perte pertes perdre | loss losses lost lose
debt: dette dettes | debt
tax: impôt impôts taxe taxes fiscal | tax taxes
budget: budget budgétaire | budget spending
growth: croissance | growth
year: an ans année années annuel annuelle | year years annual
month: mois | month months
week: semaine semaines | week weeks
autumn: automne | autumn
spring: printemps | spring
summer: été | summer
winter: hiver | winter
sun: soleil solaire solaires | sun solar
wind: éolien éolienne éoliennes | wind turbine turbines
forest: forêt forêts | forest forests
farm: agriculteur agriculteurs ferme agricole | farm farmer farmers
fish: pêche pêcheur pêcheurs poisson | fish fishing fisherman fishermen
food: alimentaire nourriture | food
child: enfant enfants mineur mineurs | child children minor minors
woman: femme femmes | woman women
house: maison-individuelle logement logements habitation | house houses housing home homes
resident: habitant habitants riverain riverains | resident residents inhabitants villagers
evacuate: évacuer évacué évacués évacuation | evacuate evacuated evacuation
passenger: passager passagers voyageur voyageurs | passenger passengers traveller travellers
smoke: fumée fumées panache | smoke plume
tyre: pneu pneus pneumatique pneumatiques | tyre tyres tire tires
warehouse: entrepôt entrepôts hangar | warehouse depot
church: église clocher | church bell
tower: tour-de-guet immeuble immeubles | block flats tower
tent: tente tentes | tent tents
rain: pluie pluies | rain rains torrential
track: voie voies ligne lignes | track tracks line
tunnel: tunnel | tunnel
window: fenêtre lucarne | window
law-firm: cabinet cabinets | firm-of
authority: autorité autorités régulateur gendarme-financier | authority authorities regulator watchdog
agency: agence | agency
institute: institut | institute
weapon: arme armes | weapon weapons
war: guerre | war
peace: paix | peace
border: frontière frontières | border borders
refugee: réfugié réfugiés migrant migrants | refugee refugees migrant migrants
election-campaign: campagne scrutin | campaign ballot
party: parti partis | party parties
opposition: opposition | opposition
satellite: satellite satellites orbite | satellite satellites orbit
rocket: fusée fusées lanceur lanceurs | rocket rockets launcher
battery: batterie batteries | battery batteries
mine: mine mines minier minière lithium | mine mines mining lithium
oil: pétrole pétrolier | oil petroleum
gas: gaz | gas
refinery: raffinerie | refinery
steel: acier sidérurgie aciérie | steel
plastic: plastique plastiques | plastic plastics
waste: déchet déchets | waste
enzyme: enzyme enzymes | enzyme enzymes
bottle: bouteille bouteilles | bottle bottles
beauty: beauté cosmétique cosmétiques | beauty cosmetics
skin: peau | skin
film: film films cinéma | film films movie movies cinema
music: musique musical | music musical
book: livre livres édition éditeur | book books publisher publishers
newspaper: journal journaux presse | newspaper newspapers press
language: langue langues | language languages
dialect: dialecte dialectes | dialect dialects
translation: traduction traduire traducteur | translation translate translator
copyright: droit-d'auteur auteur auteurs | copyright author authors
patent: brevet brevets | patent patents
open: ouvert ouverte ouvrir | open opened
free: gratuit gratuite libre | free
security: sécurité sûreté | security safety
risk: risque risques | risk risks
threat: menace menacer menacé | threat threaten threatened
attack: attaque attaquer attentat | attack attacks
fear: crainte craindre peur redouter | fear fears
warning: avertissement alerte mise-en-demeure avertir | warning warned alert warn
promise: promettre promesse engager engagement | promise promised pledge commit commitment
refuse: refuser refus rejeter | refuse refused reject rejected decline declined
agree: accord accepter | agree agreed agreement deal accept
demand: demander réclamer exiger | demand demanded ask claim
announce: annoncer annonce communiqué | announce announced announcement
confirm: confirmer | confirm confirmed
deny: démentir nier | deny denied
tell: déclarer affirmer expliquer préciser indiquer | say said tell told
rise: hausse augmenter augmentation grimper gagner bondir | rise rose increase climb gain gained
fall: baisse baisser chuter reculer recul | fall fell drop decline decrease
half: moitié | half
third: tiers | third
quarter-part: quart | quarter-of
double: doubler doublement | double doubled
thousand: millier milliers mille | thousand thousands
hundred: centaine centaines | hundred hundreds
new: nouveau nouvelle nouveaux | new
big: grand grande gros géant | big large biggest largest giant
small: petit petite | small
first: premier première | first
old: ancien ancienne vieux | old former
Monday: lundi | monday
Tuesday: mardi | tuesday
Wednesday: mercredi | wednesday
Thursday: jeudi | thursday
Friday: vendredi | friday
Saturday: samedi | saturday
Sunday: dimanche | sunday
`;

/** The concepts of one language's words: what two languages, or two synonyms, are compared by. */
export interface Concepts {
  /** A concept's id, or a cognate key for a word in no group: the beginning of its stem. */
  keyOf(folded: string, stem: string): string;
  isAction(key: string): boolean;
}

/** Words of Latin descent part at the end: "photonique", "photonics" meet on their first letters. */
const COGNATE_LENGTH = 6;

const MOST_COGNATES = 1 << 16;

/** Builds the table of one language. */
export function conceptsOf(language: Language): Concepts {
  const byForm = new Map<string, string>();
  const byStem = new Map<string, string>();
  const actions = new Set<string>();
  const cognates = new Map<string, string>();
  const side = language === "fr" ? 0 : 1;
  for (const [table, action] of [
    [ACTIONS, true],
    [WORDS, false],
  ] as const) {
    for (const line of table.trim().split("\n")) {
      const [id = "", rest = ""] = line.split(":");
      const key = `#${id}`;
      if (action) actions.add(key);
      for (const word of (rest.split("|")[side] ?? "").trim().split(/\s+/)) {
        const folded = fold(word);
        if (folded.includes("-")) continue; // phrases are written for the reader of the table
        if (!byForm.has(folded)) byForm.set(folded, key);
        const root = stem(folded, language);
        if (root.length > 3 && !byStem.has(root)) byStem.set(root, key);
      }
    }
  }
  return {
    keyOf: (folded, root) => {
      const known = byForm.get(folded) ?? byStem.get(root);
      if (known !== undefined || root.length <= COGNATE_LENGTH) return known ?? root;
      // One string for each key, since thousands of articles hold it.
      const cut = root.slice(0, COGNATE_LENGTH);
      const kept = cognates.get(cut);
      if (kept !== undefined) return kept;
      if (cognates.size >= MOST_COGNATES) cognates.clear();
      cognates.set(cut, cut);
      return cut;
    },
    isAction: (key) => actions.has(key),
  };
}
