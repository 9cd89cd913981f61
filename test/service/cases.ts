/** What is typed after "/ia", and what must be said. "$" stands for the address of the newsstand. */
export interface Case {
  /** The command's name in the table. */
  readonly command: string;
  readonly typed: string;
  /** The same by Discord's options, by their registered names; absent where a field can't say it. */
  readonly options?: Readonly<Record<string, string>>;
  readonly says: RegExp;
}

const one = (command: string, typed: string, says: RegExp, options?: Case["options"]): Case => ({
  command,
  typed,
  says,
  ...(options ? { options } : {}),
});

/** Each command of the table at work, in French. What one leaves behind, the next ones don't mind. */
export const FRENCH: readonly Case[] = [
  one("digest", "digest", /🗞️ L’IA ce matin · .* 5 articles, 3 sources/, {}),
  one("digest", "digest semaine", /🗞️ L’IA ce matin · .*7 derniers jours/, { jour: "semaine" }),
  one("figures", "chiffres", /📊 Chiffres clés.*112 Md€.*les sources divergent/, {}),
  one("figures", "chiffres emploi semaine", /Chiffres clés · Emploi · 7 derniers jours.*140 techniciens/, {
    angle: "emploi",
    période: "semaine",
  }),
  one("investment", "investissement", /💶 Investissement.*« Le groupe Orvale a levé 42 millions/, {}),
  one("regulation", "régulation semaine", /⚖️ Régulation · 7 derniers jours.*Tandem/, { période: "semaine" }),
  one("jobs", "emploi", /👷 Emploi.*« Orvale va embaucher 140 techniciens/, {}),
  one("ecology", "écologie", /🌱 Écologie.*12 mégawatts/, {}),
  one("geopolitics", "géopolitique", /Rien sur la géopolitique/, {}),
  one("article", "article $/journal/usine", /Orvale ouvre une usine.*Partager dans le canal/, {
    adresse: "$/journal/usine",
  }),
  one("question", "question combien d’experts seront formés en France ?", /« En France, 60 000 experts/, {
    texte: "combien d’experts seront formés en France ?",
  }),
  one("search", "recherche usine", /« usine ».*Orvale ouvre une usine/, { mots: "usine" }),
  one("sources", "sources", /📡 Flux suivis.*Le Gazette · lu .*2 articles/, {}),
  one("why", "pourquoi $/journal/usine", /🧭 Pourquoi.*Gardé.*Annoncé par Le Journal/, {
    adresse: "$/journal/usine",
  }),
  one("follow", "suivre $/magazine", /« Le Magazine » est suivi/, { adresse: "$/magazine" }),
  one("forget", "oublier Le Magazine", /« Le Magazine » n’est plus suivi/, { flux: "Le Magazine" }),
  one("subscribe", "abonner 8h30 en semaine emploi", /sera publié ici à 8 h 30, en semaine \(Paris\).*Emploi/, {
    heure: "8h30",
    jours: "en semaine",
    angles: "emploi",
  }),
  one("settings", "réglages 9h muet Montréal", /sera publié ici à 9 h.*Montréal.*muet/),
  one("settings", "réglages 18h en anglais", /sera publié ici à 18 h.*en anglais/, {
    heure: "18h",
    langue: "en anglais",
  }),
  one("preview", "aperçu", /Aperçu du prochain digest/, {}),
  one("unsubscribe", "désabonner", /ne sera plus publié ici/, {}),
  one("help", "aide", /Ce que vous pouvez me demander.*\/ia digest/, {}),
  one("help", "aide chiffres", /Exemple : \/ia chiffres emploi semaine.*Vous seul/, { commande: "chiffres" }),
];

export const ENGLISH: readonly Case[] = [
  one("digest", "digest", /🗞️ AI this morning · .* 5 articles, 3 sources/, {}),
  one("figures", "figures jobs week", /Key figures · Jobs · last 7 days.*60,000 experts/, {
    angle: "jobs",
    période: "week",
  }),
  one("investment", "investment", /💶 Investment.*“Le groupe Orvale a levé 42 millions/, {}),
  one("regulation", "regulation", /⚖️ Regulation.*“The European Commission fined/, {}),
  one("jobs", "jobs", /👷 Jobs.*“Orvale va embaucher/, {}),
  one("ecology", "ecology", /🌱 Ecology/, {}),
  one("geopolitics", "geopolitics", /Nothing on geopolitics/, {}),
  one("article", "article $/wire/rules", /Brussels fines.*Share in the channel/, { adresse: "$/wire/rules" }),
  one("question", "question how many people does Tandem employ?", /“The company employs 800 people/, {
    texte: "how many people does Tandem employ?",
  }),
  one("search", "search Tandem", /“Tandem”.*Brussels fines/, { mots: "Tandem" }),
  one("sources", "sources", /Feeds followed.*Le Wire · read .*1 article/, {}),
  one("why", "why $/wire/rules", /Why.*Kept.*Le Wire/, { adresse: "$/wire/rules" }),
  one("follow", "follow $/magazine.xml", /“Le Magazine” is followed/, { adresse: "$/magazine.xml" }),
  one("forget", "forget $/magazine", /“Le Magazine” is followed no more/, { flux: "$/magazine" }),
  one("subscribe", "subscribe 8:30am weekdays jobs", /posted here at 08:30, on weekdays \(Paris\).*Jobs/, {
    heure: "8:30am",
    jours: "weekdays",
    angles: "jobs",
  }),
  one("settings", "settings 9am mute London", /posted here at 09:00.*London.*mute/),
  one("settings", "settings 6pm in French", /posted here at 18:00.*in French/, { heure: "6pm", langue: "in French" }),
  one("preview", "preview", /Preview of the next digest/, {}),
  one("unsubscribe", "unsubscribe", /will no longer be posted here/, {}),
  one("help", "help figures", /Example: \/ia figures jobs week/, { commande: "figures" }),
];

/** What can't be done, and the sentence that says so and what to do. */
export const MISTAKES: readonly Case[] = [
  one("digest", "digest 31 février", /« 31 février » n’est pas une date que je sache lire/, { jour: "31 février" }),
  one("digest", "digest demain", /« demain » est à venir/, { jour: "demain" }),
  one("digest", "digest 10 février 2025", /Rien à publier le lundi 10 février 2025.*digest semaine/, {
    jour: "10 février 2025",
  }),
  one("figures", "chiffres emplo", /« emplo ». Vouliez-vous dire « emploi »/, { angle: "emplo" }),
  one("figures", "chiffres emploi avant-hier", /Aucun chiffre le (lun|mar|mer|jeu|ven|sam|dim)/, {
    angle: "emploi",
    période: "avant-hier",
  }),
  one("jobs", "emploi zut", /« zut ».*un angle \(investissement.*une période/, { période: "zut" }),
  one("article", "article", /adresse du Web après « article »/),
  one("article", "article ftp://x", /« ftp:\/\/x » n’est pas une adresse du Web/, { adresse: "ftp://x" }),
  one("article", "article $/rien", /Je n’ai pas pu lire cet article. Introuvable \(404\)/, { adresse: "$/rien" }),
  one("question", "question", /Posez votre question/),
  one("question", "question qui a gagné le match ?", /Les articles ne le disent pas.*\/ia recherche match/, {
    texte: "qui a gagné le match ?",
  }),
  one("search", "recherche", /Donnez les mots à chercher/),
  one("search", "recherche zzz", /Aucun article ne contient « zzz »/, { mots: "zzz" }),
  one("why", "pourquoi $/autre", /aucun flux suivi ne l’a annoncé/, { adresse: "$/autre" }),
  one("follow", "suivre $/rien", /introuvable \(404\)/, { adresse: "$/rien" }),
  one("follow", "suivre $/journal", /« Le Journal » est déjà suivi/, { adresse: "$/journal" }),
  one("follow", "suivre $/journal/usine", /aucun flux|pas de flux/i, { adresse: "$/journal/usine" }),
  one("forget", "oublier", /Dites quel flux oublier/),
  one("forget", "oublier Zzzz", /Aucun flux suivi ne s’appelle « Zzzz »/, { flux: "Zzzz" }),
  one("subscribe", "abonner 25h", /« 25h » n’est pas une heure.*Rien n’a été changé/, { heure: "25h" }),
  one("subscribe", "abonner 8h30 zut", /« zut ».*Rien n’a été changé/, { heure: "8h30", jours: "zut" }),
  one("subscribe", "abonner 8h30 fuseau Atlantide", /Atlantide.*Rien n’a été changé/i, {
    heure: "8h30",
    fuseau: "Atlantide",
  }),
  one("unsubscribe", "désabonner", /Ce canal n’est pas abonné/, {}),
  one("settings", "réglages 9h", /Ce canal n’est pas abonné/, { heure: "9h" }),
  one("help", "aide zut", /Il n’y a pas de commande « zut »/, { commande: "zut" }),
];

/** What is no command at all: only where words are typed. */
export const SLIPS: readonly Case[] = [
  one("help", "", /Ce que vous pouvez me demander/),
  one("help", "chifres", /« chifres ».*« chiffres »/),
  one("help", "xyz", /Je ne connais pas « xyz »/),
  one("help", `question ${"mot ".repeat(1_100)}`, /C’est trop long/),
];
