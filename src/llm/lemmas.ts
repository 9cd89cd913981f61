import type { Language } from "../engine/language.ts";

/** Irregular forms that stemming leaves apart, folded: the first of a line stands for the others. */
const IRREGULAR: Readonly<Record<Language, string>> = {
  fr: `atteindre atteint atteinte atteints atteignent atteignait atteindra atteindront
joindre joint jointe joindra
rejoindre rejoint rejointe rejoindra rejoignent
contraindre contraint contrainte contraints contraindra
restreindre restreint restreinte restreindra restriction restrictions
venir vient viennent venu venue viendra
devenir devient deviennent devenu devenue deviendra
parvenir parvient parviennent parvenu parviendra
faire fait font faite faits fera feront
permettre permet permettent permis permise permettra
promettre promet promettent promis promise promettra promesse promesses
admettre admet admettent admis admise
soumettre soumet soumis soumise soumettra
interdire interdit interdite interdits interdites interdira interdiction
introduire introduit introduite introduira introduction
conduire conduit conduite conduira
detruire detruit detruite detruits detruira destruction
ecrire ecrit ecrite ecrits
inscrire inscrit inscrite inscrits inscription inscriptions
resoudre resolu resolue resoudra
comprendre comprend comprennent compris comprise
apprendre apprend apprennent appris
repondre repond repondu reponse reponses
defendre defend defendent defendu defense
etendre etend etendu etendue etendra extension
suspendre suspend suspendu suspendue suspendra suspension
attendre attend attendent attendu attendue attente
nommer nomme nommee nommera nomination
licencier licencie licencies licenciee licenciera licenciement licenciements
recevoir recoit recu recus recue recevra recevront
pouvoir peut peuvent pourrait pourraient pu pourra pourront
devoir doit doivent devra devront devrait devraient
vouloir veut veulent voulait voudrait voulu
payer paie paient paiera paye payes payee paiement paiements
prendre prend prennent prendra pris prise
reprendre reprend reprennent reprendra reprendront reprendrait repris reprise reprises
perdre perd perdent perdu perdue perte pertes
mettre met mettent mis mise mises mettra
detenir detient detenu
tenir tient tiennent tenu tiendra
obtenir obtient obtiennent obtenu obtenue obtiendra
maintenir maintient maintiennent maintenu maintenue maintenus maintiendra maintien
soutenir soutient soutenu soutien
vendre vend vendent vendu vendue vente ventes vendra
elire elu elue elus elira
croire croit croient
craindre craint craignent crainte craintes craignait
produire produit produisent produira production
construire construit construite construira construction
fermer ferme fermera fermeture fermee fermees
ouvrir ouvre ouvrira ouvert ouverte ouverture
rouvrir rouvre rouvrira rouvert rouverte reouverture
appeler appelle appellent appel
rejeter rejette rejettent rejete rejetee rejet
accueillir accueille accueil
choisir choisi choisit choix choisie
suffire suffit suffira suffisant suffisante suffisants suffisantes suffisent insuffisant insuffisante insuffisants
decider decide decidera decision decisions
partir part partira parti partie
voir voit voient vu vue
savoir sait savent
boire boit
vivre vit vivent vecu
naitre nait nees naissance
mourir meurt meurent mort morts morte
courir court
acquerir acquiert acquis acquise acquisition
conclure conclu conclut
reduire reduit reduite reduira reduction
offrir offre offert offrira
coûter coute couter coutera coutent cout couts`,
  en: `run runs ran running
come comes came coming
go goes went gone going
get gets got getting
stand stands stood standing
fight fights fought fighting
teach teaches taught teaching
catch catches caught
throw throws threw thrown
draw draws drew drawn
lend lends lent lending
lay lays laid laying
freeze freezes froze frozen
overtake overtakes overtook overtaken
undertake undertakes undertook undertaken
overcome overcomes overcame
mean means meant
feed feeds fed
shoot shoots shot
arrive arrives arrived arrival
expand expands expanded expansion
reduce reduces reduced reduction reductions
produce produces produced production
destroy destroys destroyed destruction
fall falls fell fallen falling
rise rises rose risen rising
hold holds held holding
pay pays paid paying payment
sell sells sold selling sale sales
buy buys bought buying
build builds built building
lead leads led leading
win wins won winning
leave leaves left leaving
begin begins began begun beginning
keep keeps kept keeping
lose loses lost losing loss losses
take takes took taken taking
give gives gave given giving
grow grows grew grown growing growth
choose chooses chose chosen choosing choice
seek seeks sought seeking
spend spends spent spending
send sends sent sending
tell tells told telling
think thinks thought
bring brings brought
find finds found finding findings
show shows showed shown
meet meets met meeting
make makes made making
hear hears heard
see sees saw seen
know knows knew known
speak speaks spoke spoken
write writes wrote written
break breaks broke broken breach breaching
shrink shrinks shrank shrunk
sink sinks sank sunk
slide slides slid
strike strikes struck
drive drives drove driven
steal steals stole stolen theft
forbid forbids forbade forbidden
withdraw withdraws withdrew withdrawn withdrawal
decide decides decided decision decisions
become becomes became becoming
beat beats beaten beating
approve approves approved approval
refuse refuses refused refusal
appeal appeals appealed appealing
deny denies denied denial
acquire acquires acquired acquisition`,
};

const tables = new Map<Language, ReadonlyMap<string, string>>();

/** The form that stands for an irregular one; itself when it is regular. */
export function lemmaOf(folded: string, language: Language): string {
  let table = tables.get(language);
  if (!table) {
    table = new Map(
      IRREGULAR[language].split("\n").flatMap((line) => {
        const [head = "", ...forms] = line.trim().split(/\s+/);
        return [head, ...forms].map((form) => [form, head] as const);
      }),
    );
    tables.set(language, table);
  }
  return table.get(folded) ?? folded;
}
