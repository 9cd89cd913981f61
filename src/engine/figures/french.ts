/** French words that count, measure or bound, without accents. */

export const NUMBERS = `
1 un une; 2 deux; 3 trois; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9 neuf; 10 dix; 11 onze; 12 douze; 13 treize;
14 quatorze; 15 quinze; 16 seize; 20 vingt vingts; 30 trente; 40 quarante; 50 cinquante; 60 soixante; 70 septante;
80 huitante octante; 90 nonante`;

export const SCALES = `
1e3 millier milliers; 1e6 million millions mio mios; 1e9 milliard milliards; 1e12 billion billions; 1e15 billiard; 1e18 trillion trillions;
1e7 crore crores; 1e5 lakh lakhs`;

export const COLLECTIVES = `
8 huitaine; 10 dizaine; 12 douzaine; 15 quinzaine; 20 vingtaine; 30 trentaine; 40 quarantaine; 50 cinquantaine; 60 soixantaine;
80 octantaine; 100 centaine; 1000 millier`;

/** Fractions, per cent of the whole. */
export const FRACTIONS = `
50 moitie demi demie; 33.3333 tiers; 25 quart quarts; 20 cinquieme cinquiemes; 16.6667 sixieme sixiemes; 14.2857 septieme septiemes; 12.5 huitieme huitiemes;
11.1111 neuvieme neuviemes; 10 dixieme dixiemes; 5 vingtieme vingtiemes; 1 centieme centiemes`;

/** Verbs of multiplying, by stem; endings are added. */
export const MULTIPLIERS = "2 doubl; 3 tripl; 4 quadrupl; 5 quintupl; 6 sextupl; 10 decupl; 100 centupl";
export const MULTIPLIER_ENDINGS = "er e ee ees es ent a ait aient era eront erait eraient ant ement erent".split(" ");

export const TIMES = `
second seconde secondes sec; minute minute minutes min mins mn; hour heure heures; day jour jours journee journees; week semaine semaines; month mois; quarter trimestre trimestres;
halfyear semestre semestres; year an ans annee annees; decade decennie decennies; century siecle siecles; night nuit nuits; weekend week-end`;

export const PERIOD_ADJECTIVES = `year annuel annuels annuelle annuelles annuellement; month mensuel mensuels mensuelle mensuelles mensuellement;
day quotidien quotidiens quotidienne quotidiennes quotidiennement journalier journaliers; week hebdomadaire hebdomadaires`;

export const MONTHS =
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr fev avr juil sept sep oct nov dec";

/** A number after one of these names a thing. */
export const NAMING = `
article articles art page pages p pp chapitre chapitres numero numeros no n nos hall canal chaine salle quai porte voie ligne route rue
avenue rn rd version versions tome volume lot alinea annexe annexes figure tableau point niveau chambre
zone secteur batiment bloc poste vol train bus tram metro rer edition episode saison opus acte type classe
categorie regle etape isbn siret fax tel telephone bp cedex cs terminale premiere seconde groupe f fol feuillet code
decret arrete directive reglement loi resolution norme iso premier chapitre titre paragraphe section scenario option
phase table piste numerote dossier parcelle matricule format taille pointure mach windows formule promo promotion unite
borne sortie kilometre pk etage escalier appartement top`;

/** Adjectives that stand before their noun. */
export const PREPOSED = `
grand grands grandes petit petits petites nouveaux nouvelles nouvel premiers premieres derniers dernieres autres principaux principales
jeunes meilleurs meilleures anciens anciennes gros grosses bons bonnes beaux belles vieux vieilles futurs futures seuls seules memes
divers diverses differents differentes prochains prochaines vrais vraies simples longs longues courts courtes hauts hautes mauvais
mauvaises precieux precieuses rares memes fameux fameuses celebres enormes vastes nombreux nombreuses pleins pleines bonnes
modestes pauvres braves fortes forts lourds lourdes faux fausses minuscules immenses plus petites lointaines bas basses plus`;

/** Words that end a group of nouns: articles, prepositions, pronouns, auxiliaries, common adverbs. */
export const FUNCTION_WORDS = `
le la les l' un une des du de d' au aux a en dans sur sous par pour avec sans vers chez contre entre depuis pendant avant apres
des lors selon malgre parmi hors outre voire et ou ni mais or donc car que qu' qui quoi dont ou si comme quand lorsque lorsqu' puisque
ce cet cette ces c' s' se sa son ses leur leurs mon ma mes ton ta tes notre nos votre vos il ils elle elles on nous vous je j' tu y n' ne
pas plus moins tres trop assez aussi ainsi alors puis enfin ensuite deja encore toujours jamais ici la-bas bien mal peu beaucoup presque
environ soit est sont etait etaient sera seront serait seraient ont avait avaient aura auront aurait auraient fut furent
m' t' lui eux celles ceux celui celle cela ca tout tous toute toutes chaque plusieurs certains certaines quelques aucun aucune
d'entre lequel lesquels laquelle lesquelles dans apres demain hier aujourd'hui fois bas haut pres jusqu' jusque quelque soient
fait font va vont peut peuvent doit doivent ayant etant reste restent suffisent suffit dehors dedans dessus dessous autour
dos tant mieux pis ailleurs partout souvent tard tot vite volontiers ait aient sauf via per hormis moyennant durant supplementaires
parfois jadis tandis toutefois neanmoins cependant pourtant desormais toujours dorenavant certes longtemps sitot aussitot`;
