import type { Lexeme } from "./statement.ts";

/**
 * Words of one kind that can't stand for each other, though a thesaurus may have them together: each group between
 * bars is one thing, in both languages. A claim that says one where its source says another changed it.
 */
const KINDS = `
salarie employe effectif ouvrier worker employee staff workforce personnel|client customer shopper consommateur consumer clientele abonne subscriber|patient malade|soignant infirmier nurse medecin doctor|eleve pupil ecolier lyceen|etudiant student|enseignant professeur teacher prof|parent|habitant inhabitant resident|foyer menage household home|adherent membre member|actionnaire shareholder|pecheur fisherman|agriculteur farmer paysan|chauffeur driver conducteur|policier officer|chercheur researcher scientist|utilisateur user usager|electeur voter|chomeur unemployed|retraite pensioner retiree|migrant|refugie refugee|touriste tourist|passager passenger voyageur|enfant child children
commune city town ville|departement|region|pays country|quartier district|canton|continent
usine factory plant site|magasin store shop boutique|bureau office|agence branch|entrepot warehouse|ecole school|hopital hospital|laboratoire lab laboratory|ferme farm
voiture car automobile|camion truck lorry|camionnette van|avion aircraft plane jet appareil|train|navire ship vessel bateau boat|velo bike bicycle|satellite|fusee rocket lanceur|turbine eolienne|moto motorcycle|bus autocar
rouge red|orange|jaune yellow|vert green|bleu blue|noir black|blanc white|violet purple
lithium|cobalt|nickel|cuivre copper|or gold|argent silver|fer iron|uranium|zinc|aluminium|charbon coal|petrole oil|gaz gas|hydrogene hydrogen|bois timber
nucleaire nuclear|solaire solar|eolien wind|hydraulique hydro|geothermique geothermal
maire mayor|prefet prefect|depute lawmaker mp|senateur senator|ministre minister|president chairman chairwoman chair|juge judge|procureur prosecutor|avocat lawyer attorney solicitor|jury juror jure|analyste analyst|economiste economist|porte-parole spokesman spokeswoman spokesperson|syndicat union|roi king|reine queen|pape pope
energie energy|sante health|defense defence|finance economie treasury|interieur interior home|justice|transport|culture|agriculture|education|environnement environment|commerce trade|travail labour labor
nord north northern|sud south southern|est east eastern|ouest west western
matin morning|midi noon|apres-midi afternoon|soir evening|nuit night
pere father|mere mother|fils son|fille daughter|frere brother|soeur sister|epoux husband|epouse wife
homme man men male|femme woman women female
prix price|salaire wage salary|loyer rent|impot tax|amende fine|subvention subsidy grant
benefice profit|dette debt|recette revenue|perte loss|dividende dividend
infection|deces death|hospitalisation|mortalite mortality|blesse injured
chien dog|chat cat|vache cow|porc pig|poulet chicken|mouton sheep|loup wolf|ours bear
ecole school|universite university|lycee|college|creche nursery
livre book|film|chanson song|serie series|jeu game|journal newspaper
visage face|voix voice|empreinte fingerprint|iris
eau water|air|sol soil|lumiere light|son sound
cancer|diabete diabetes|grippe flu|covid|rougeole measles
mondial world global|europeen european|national|regional|local
primaire primary elementary|secondaire secondary|superieur higher
printemps spring|ete summer|automne autumn|hiver winter
public|prive private
jour day quotidien daily|semaine week hebdomadaire weekly|mois month mensuel monthly|trimestre quarter trimestriel quarterly|semestre|annee an year annuel annual yearly
filiale subsidiary|actionnaire shareholder|concurrent rival competitor|partenaire partner|fournisseur supplier
tue killed|blesse injured wounded
mathematique maths mathematics|programmation coding|physique physics|chimie chemistry
civil|militaire military
`;

const members = new Map<string, readonly [kind: number, member: number][]>();
KINDS.trim()
  .split("\n")
  .forEach((line, kind) => {
    line.split("|").forEach((words, member) => {
      for (const word of words.split(" ")) members.set(word, [...(members.get(word) ?? []), [kind, member]]);
    });
  });

/** The kinds that a word is of, and which thing it is within each. */
export function kindsOf(lexeme: Lexeme): Kinds {
  let known = found.get(lexeme);
  if (!known) {
    known = lookUp(lexeme.folded);
    found.set(lexeme, known);
  }
  return known;
}

type Kinds = readonly (readonly [kind: number, member: number])[];

/** Asked of the same words again and again. */
const found = new WeakMap<Lexeme, Kinds>();

function lookUp(folded: string): Kinds {
  return (
    members.get(folded) ??
    members.get(folded.replace(/(?:e?s|x)$/, "")) ??
    members.get(folded.replace(/s$/, "")) ??
    members.get(folded.replace(/ee?s?$/, "e")) ??
    members.get(folded.replace(/e$/, "")) ??
    members.get(folded.replace(/ies$/, "y")) ??
    members.get(folded.replace(/ieres?$/, "ier")) ??
    members.get(folded.replace(/enne?s?$/, "en")) ??
    []
  );
}

/** Whether the words are two things of one kind. */
export function areRivals(a: Lexeme, b: Lexeme): boolean {
  const others = kindsOf(b);
  const mine = kindsOf(a);
  if (mine.some(([k, m]) => others.some(([kind, member]) => kind === k && member === m))) return false;
  return mine.some(([k]) => others.some(([kind]) => kind === k));
}

/** Whether the words are one thing of a kind. */
export function areTwins(a: Lexeme, b: Lexeme): boolean {
  const others = kindsOf(b);
  return kindsOf(a).some(([k, m]) => others.some(([kind, member]) => kind === k && member === m));
}

/** Nouns for people whatever they do: "1 200 personnes" are 1,200 employees where the source says so. */
export function isPeople({ folded }: Lexeme): boolean {
  return /^(?:personnes?|people|persons?|gens|individus?|humains?|hommes et femmes|emplois?|postes?|jobs?|positions?|posts?|sources?|temoins?|witnesses|insiders?)$/.test(
    folded,
  );
}
