import type { CommandSpec, Localised, OptionKind, OptionSpec } from "./platform.ts";

/** What a command does. Those of angles all do the same, each on its own. */
export type Deed =
  | "digest"
  | "figures"
  | "angle"
  | "article"
  | "question"
  | "search"
  | "sources"
  | "why"
  | "follow"
  | "forget"
  | "subscribe"
  | "unsubscribe"
  | "settings"
  | "preview"
  | "help";

/** A command that every digest has: its name is what it does. */
export type FixedCommand = Omit<CommandSpec, "digest" | "name"> & { readonly name: Exclude<Deed, "angle"> };

const both = <T>(fr: T, en: T): Localised<T> => ({ fr, en });

const option = (
  name: string,
  kind: OptionKind,
  words: Localised<string>,
  summary: Localised<string>,
  required = false,
): OptionSpec => ({ name, kind, words, summary, required });

export const PERIOD = option(
  "period",
  "period",
  both("période", "period"),
  both(
    "hier, semaine, 30 jours, depuis lundi, 10 février 2025…",
    "yesterday, week, 30 days, since Monday, 2025-02-10…",
  ),
);

const ADDRESS = (fr: string, en: string): OptionSpec =>
  option("address", "address", both("adresse", "address"), both(fr, en), true);

const NUMBER = option(
  "number",
  "text",
  both("numéro", "number"),
  both("le numéro de l’abonnement, quand le canal en a plusieurs", "which subscription, when the channel has several"),
);

const WISH: readonly OptionSpec[] = [
  option(
    "time",
    "time",
    both("heure", "time"),
    both("8h30, ou plusieurs : 8h30 et 18h", "8:30am, or several: 8:30 and 18:00"),
  ),
  option(
    "days",
    "days",
    both("jours", "days"),
    both("en semaine, tous les jours, mardi et jeudi…", "weekdays, every day, Tuesday and Thursday…"),
  ),
  option(
    "angles",
    "angles",
    both("angles", "angles"),
    both("les angles à suivre\u202f; tous sinon", "the angles to follow; all by default"),
  ),
  option(
    "zone",
    "zone",
    both("fuseau", "zone"),
    both("Paris, Montréal, America/New_York…", "Paris, Montreal, America/New_York…"),
  ),
  option("language", "text", both("langue", "language"), both("en français ou en anglais", "in English or in French")),
];

/** The commands of every digest, in the order in which help shows them; those of its angles come after the figures. */
export const FIXED_COMMANDS: readonly FixedCommand[] = [
  {
    name: "digest",
    words: both(["digest", "résumé", "édition", "journal"], ["digest", "summary", "edition", "news"]),
    summary: both("publie la dernière édition, en fil", "posts the latest edition, as a thread"),
    argument: both("[jour|semaine|date]", "[day|week|date]"),
    example: both("digest semaine", "digest week"),
    options: [
      option(
        "day",
        "day",
        both("jour", "day"),
        both(
          "hier, semaine, 10 février 2025…\u202f; sinon les dernières 24 heures",
          "yesterday, week, 2025-02-10…; else the last 24 hours",
        ),
      ),
    ],
    seenBy: "channel",
    who: "all",
  },
  {
    name: "figures",
    words: both(["chiffres", "chiffre", "nombres", "données"], ["figures", "figure", "numbers", "data"]),
    summary: both("les chiffres clés, avec leurs sources", "the key figures, with their sources"),
    argument: both("[angle] [période]", "[angle] [period]"),
    example: both("chiffres emploi semaine", "figures jobs week"),
    options: [
      option("angle", "angle", both("angle", "angle"), both("un angle\u202f; tous sinon", "one angle; all by default")),
      PERIOD,
    ],
    seenBy: "caller",
    who: "all",
  },
  {
    name: "article",
    words: both(["article", "lire", "résumer"], ["article", "read", "summarise", "summarize"]),
    summary: both(
      "lit un article tout de suite, à partager si vous voulez",
      "reads an article now, to share if you like",
    ),
    argument: both("<adresse>", "<address>"),
    example: both("article https://exemple.fr/article", "article https://example.com/article"),
    options: [ADDRESS("l’adresse de l’article", "the article’s address")],
    seenBy: "caller",
    who: "all",
  },
  {
    name: "question",
    words: both(["question", "demander"], ["question", "ask"]),
    summary: both("répond en citant les articles des derniers jours", "answers by quoting the last days’ articles"),
    argument: both("<texte>", "<text>"),
    example: both("question combien de personnes seront formées\u202f?", "question how many people will be trained?"),
    options: [option("text", "text", both("texte", "text"), both("votre question", "your question"), true)],
    seenBy: "caller",
    who: "all",
  },
  {
    name: "search",
    words: both(["recherche", "rechercher", "chercher", "cherche"], ["search", "find", "lookup"]),
    summary: both("les articles qui contiennent ces mots", "the articles that hold those words"),
    argument: both("<mots>", "<words>"),
    example: both("recherche centre de données", "search data centre"),
    options: [
      option(
        "words",
        "text",
        both("mots", "words"),
        both("des mots, ou une expression entre guillemets", "words, or a phrase in quotation marks"),
        true,
      ),
    ],
    seenBy: "caller",
    who: "all",
  },
  {
    name: "sources",
    words: both(["sources", "source", "flux"], ["sources", "source", "feeds"]),
    summary: both("les flux suivis, et comment ils vont", "the feeds that are followed, and how they do"),
    argument: both("", ""),
    example: both("sources", "sources"),
    options: [],
    seenBy: "caller",
    who: "all",
  },
  {
    name: "why",
    words: both(["pourquoi"], ["why"]),
    summary: both(
      "pourquoi un article a été gardé, réuni à d’autres ou écarté",
      "why an article was kept, merged or left out",
    ),
    argument: both("<adresse>", "<address>"),
    example: both("pourquoi https://exemple.fr/article", "why https://example.com/article"),
    options: [ADDRESS("l’adresse de l’article", "the article’s address")],
    seenBy: "caller",
    who: "all",
  },
  {
    name: "follow",
    words: both(["suivre", "ajouter"], ["follow", "add"]),
    summary: both("suit un site ou un flux de plus", "follows one more site or feed"),
    argument: both("<adresse>", "<address>"),
    example: both("suivre https://exemple.fr", "follow https://example.com"),
    options: [ADDRESS("l’adresse d’un site ou de son flux", "the address of a site or of its feed")],
    seenBy: "caller",
    who: "managers",
  },
  {
    name: "forget",
    words: both(["oublier", "retirer"], ["forget", "unfollow", "remove"]),
    summary: both("ne suit plus un site ou un flux", "follows a site or a feed no more"),
    argument: both("<adresse ou nom>", "<address or name>"),
    example: both("oublier https://exemple.fr", "forget https://example.com"),
    options: [
      option("feed", "feed", both("flux", "feed"), both("son adresse ou son nom", "its address or its name"), true),
    ],
    seenBy: "caller",
    who: "managers",
  },
  {
    name: "subscribe",
    words: both(["abonner", "abonnement", "programmer"], ["subscribe", "schedule"]),
    summary: both(
      "publie le digest dans ce canal, aux heures choisies",
      "posts the digest in this channel, at chosen times",
    ),
    argument: both("[heure] [jours] [angles]", "[time] [days] [angles]"),
    example: both("abonner 8h30 en semaine", "subscribe 8:30am weekdays"),
    options: WISH,
    seenBy: "caller",
    who: "managers",
  },
  {
    name: "unsubscribe",
    words: both(["désabonner", "désabonnement"], ["unsubscribe"]),
    summary: both("ne publie plus le digest dans ce canal", "posts the digest in this channel no more"),
    argument: both("[numéro]", "[number]"),
    example: both("désabonner", "unsubscribe"),
    options: [NUMBER],
    seenBy: "caller",
    who: "managers",
  },
  {
    name: "settings",
    words: both(["réglages", "réglage", "paramètres", "régler"], ["settings", "setting", "preferences"]),
    summary: both("montre et change les abonnements de ce canal", "shows and changes this channel’s subscriptions"),
    argument: both("[numéro] [heure] [jours] [angles]", "[number] [time] [days] [angles]"),
    example: both("réglages 9h muet", "settings 9am mute"),
    options: [NUMBER, ...WISH],
    seenBy: "caller",
    who: "managers",
  },
  {
    name: "preview",
    words: both(["aperçu", "prévisualiser"], ["preview"]),
    summary: both("ce que le prochain digest dirait maintenant", "what the next digest would say now"),
    argument: both("", ""),
    example: both("aperçu", "preview"),
    options: [],
    seenBy: "caller",
    who: "managers",
  },
  {
    name: "help",
    words: both(["aide"], ["help"]),
    summary: both(
      "cette aide\u202f; «\u00a0aide chiffres\u00a0» en dit plus sur une commande",
      "this help; “help figures” says more of a command",
    ),
    argument: both("[commande]", "[command]"),
    example: both("aide chiffres", "help figures"),
    options: [
      option("command", "text", both("commande", "command"), both("le mot d’une commande", "a command’s word")),
    ],
    seenBy: "caller",
    who: "all",
  },
];
