import { fold } from "../terms.ts";

/**
 * Places and institutions whose names differ between French and English, or that any news may mention, each with
 * the adjectives made from it: one a line, the first word names it.
 */
const PLACES = `
france france français française françaises french
paris paris parisien parisienne parisian
germany allemagne germany allemand allemande allemands german berlin
uk royaume-uni britain british britannique britanniques angleterre england english londres london uk écosse scotland
usa états-unis etats-unis america american américain américaine américains us usa washington
china chine china chinois chinoise chinese pékin beijing
india inde india indien indienne indian delhi
japan japon japan japonais japonaise japanese tokyo
korea corée korea coréen coréenne korean séoul seoul
russia russie russia russe russes russian moscou moscow
ukraine ukraine ukrainien ukrainienne ukrainian kiev kyiv
spain espagne spain espagnol espagnole spanish madrid
portugal portugal portugais portugaise portuguese lisbonne lisbon
italy italie italy italien italienne italian rome
belgium belgique belgium belge belges belgian
netherlands pays-bas netherlands néerlandais néerlandaise dutch hollande amsterdam
switzerland suisse switzerland swiss genève geneva berne bern zurich
austria autriche austria autrichien autrichienne austrian vienne vienna
poland pologne poland polonais polonaise polish varsovie warsaw
romania roumanie romania roumain roumaine romanian bucarest bucharest
greece grèce greece grec grecque greek athènes athens
turkey turquie turkey turc turque turcs turkish ankara istanbul
sweden suède sweden suédois suédoise swedish stockholm
norway norvège norway norvégien norvégienne norwegian oslo
denmark danemark denmark danois danoise danish copenhague copenhagen
finland finlande finland finlandais finlandaise finnish helsinki
ireland irlande ireland irlandais irlandaise irish dublin
hungary hongrie hungary hongrois hongroise hungarian budapest
czechia tchéquie czechia tchèque czech prague
ukraine ukraine ukrainien ukrainian
canada canada canadien canadienne canadian ottawa
quebec québec quebec québécois québécoise montréal montreal
mexico mexique mexico mexicain mexicaine mexican
brazil brésil brazil brésilien brésilienne brazilian
argentina argentine argentina argentin argentinian
chile chili chile chilien chilean
morocco maroc morocco marocain marocaine moroccan rabat casablanca
algeria algérie algeria algérien algérienne algerian alger algiers
tunisia tunisie tunisia tunisien tunisienne tunisian tunis
egypt égypte egypt égyptien égyptienne egyptian caire cairo
israel israël israel israélien israélienne israeli
iran iran iranien iranienne iranian téhéran tehran
emirates émirats emirates émirati emirati dubaï dubai
saudi saoudite saudi
taiwan taïwan taiwan taïwanais taiwanese
singapore singapour singapore
australia australie australia australien australienne australian
africa afrique africa africain africaine african
asia asie asia asiatique asian
normandy normandie normandy normand norman
brittany bretagne brittany breton bretonne
burgundy bourgogne burgundy
corsica corse corsica corsican
alps alpes alps alpine
europe europe européen européenne européens european bruxelles brussels
lyon lyon lyons lyonnais lyonnaise
marseille marseille marseilles marseillais marseillaise
un onu un nations
who oms who
imf fmi imf
ecb bce ecb
nato otan nato
oecd ocde oecd
ilo oit ilo
ipcc giec ipcc
wto omc wto
gdpr rgpd gdpr
edf edf
sncf sncf
cnil cnil
afp afp
reuters reuters
bercy bercy
elysee élysée elysee
g7 g7
g20 g20
nasdaq nasdaq
cac cac
`;

/** The place that a folded word names, or is the adjective of: the same in both languages. */
export class Gazetteer {
  readonly #places = new Map<string, string>();

  constructor() {
    for (const line of PLACES.trim().split("\n")) {
      const words = line.split(" ");
      for (const word of words) this.#places.set(fold(word), `@${words[0] ?? ""}`);
    }
  }

  placeOf(folded: string): string | undefined {
    return this.#places.get(folded);
  }
}
